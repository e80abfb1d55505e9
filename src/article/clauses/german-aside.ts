/** German sources without a verb: `laut`, `zufolge`, `nach Angaben`, `wie … mitteilte`, `heißt es`. */

import { pronounAbroad } from '../speaker/pronoun-abroad.ts'
import type { Found } from '../speech/found.ts'
import { isCapital } from '../speech/phrase.ts'
import type { Speaker } from '../text/discourse.ts'
import { contents, type Stretch } from '../text/stretch.ts'
import type { Item } from '../text/structure.ts'
import type { Chunk, Heard } from './clause-grammar.ts'
import { isFiniteAux } from './german-fields.ts'
import { germanSpeaker } from './german-speaker.ts'

interface Source {
  readonly from: number
  readonly to: number
  readonly speaker: Speaker
  readonly cue: string
}

/** The statement that a source in the stretch gives, if it names one. */
export function germanSource(stretch: Stretch, chunks: readonly Chunk[]): Found[] | undefined {
  const { items, from, to } = stretch
  const source =
    according(stretch) ?? following(stretch) ?? told(stretch, chunks) ?? hearsay(stretch, chunks)
  if (source === undefined) return undefined
  if (source.from <= from + 1) {
    let start = source.to
    for (const chunk of chunks)
      if (
        chunk.from >= start &&
        (chunk.kind === 'relative' || chunk.kind === 'fragment') &&
        chunk.mark === ',' &&
        chunk.to < to
      )
        start = chunk.to
    while (items[start]?.text === ',') start++
    return contents(stretch, start, to, source.speaker, source.cue, null)
  }
  const end = source.to >= to ? source.from : to
  return contents(stretch, from, end, source.speaker, source.cue, null)
}

/** `so Müller weiter`, `laut Ministerium`, `heißt es in dem Papier` in a clause of its own. */
export function germanTrailing(
  { items, discourse, sentence }: Stretch,
  chunk: Chunk,
): (Heard & { readonly cue: string }) | null {
  const first = items[chunk.from]
  if (first === undefined) return null
  const verb = items[chunk.from + 1]
  if (first.lower === 'so' && verb !== undefined && !isCapital(verb)) {
    const { cues, adverbs } = discourse.setting.language
    if (cues.get(verb.lower)?.some(({ build }) => build?.kind === 'finite') === true) {
      let at = chunk.from + 2
      while (
        adverbs.has(items[at]?.lower ?? '') ||
        /^dar(?:in|auf|aus)$/.test(items[at]?.lower ?? '')
      )
        at++
      const heard = germanSpeaker(items, at, chunk.to, sentence, discourse)
      return heard === null ? null : { ...heard, cue: verb.text }
    }
  }
  if (first.lower === 'so' || first.lower === 'laut') {
    const heard = germanSpeaker(items, chunk.from + 1, chunk.to, sentence, discourse)
    return heard === null || isFiniteAux(items[heard.to]) ? null : { ...heard, cue: first.text }
  }
  if (!/^(?:heißt|hieß)$/.test(first.lower) || items[chunk.from + 1]?.lower !== 'es') return null
  for (let at = chunk.from + 2; at < chunk.to; at++) {
    const heard = germanSpeaker(items, at, chunk.to, sentence, discourse)
    if (heard !== null) {
      const mention = discourse.setting.text.slice(
        items[at]?.start ?? 0,
        items[heard.to - 1]?.end ?? 0,
      )
      const known =
        /^(?:dem|der)$/.test(items[at]?.lower ?? '') && heard.speaker.onBehalfOf === null
      const author = known ? discourse.spoken.at(-1) : undefined
      const speaker =
        author !== undefined && sentence - author.sentence <= 2 && author.reported !== undefined
          ? author.speaker
          : heard.speaker
      return { to: heard.to, speaker: { ...speaker, mention }, cue: `${first.text} es` }
    }
  }
  return null
}

/** `laut`, `nach Angaben des`: words of the lexicon with a speaker behind them. */
function according({ items, from, to, discourse, sentence }: Stretch): Source | undefined {
  for (let at = from; at < to - 2; at++) {
    if (
      items[at]?.lower !== 'nach' ||
      !/^(?:seiner|ihrer|seinen|ihren)$/.test(items[at + 1]?.lower ?? '')
    )
      continue
    const noun = items[at + 2]
    if (
      !/^(?:ansicht|meinung|auffassung|einschätzung|darstellung|worten|vorstellung(?:en)?|überzeugung|rechnung|angaben)$/.test(
        noun?.lower ?? '',
      )
    )
      continue
    const own = items[at + 1] as Item
    const gender = own.lower.startsWith('sein') ? 'm' : 'f'
    const speaker = pronounAbroad(own, { gender, plural: false }, sentence, discourse, () => null)
    if (speaker !== null)
      return { from: at, to: at === from ? at + 3 : at + 2, speaker, cue: noun?.text ?? '' }
  }
  const { accordingTo } = discourse.setting.language
  for (let at = from; at < to; at++) {
    for (const words of accordingTo) {
      if (!words.every((word, index) => items[at + index]?.lower === word)) continue
      const article = /^(?:des|der)$/.test(words.at(-1) ?? '')
      const start = at + words.length - (article ? 1 : 0)
      const heard = germanSpeaker(items, start, to, sentence, discourse)
      if (heard === null) continue
      const cue = items
        .slice(at, at + words.length - (article || words.at(-1) === 'von' ? 1 : 0))
        .map(({ text }) => text)
        .join(' ')
      return { from: at, to: heard.to, speaker: heard.speaker, cue }
    }
  }
  return undefined
}

/** `dem Papier zufolge`, `Angaben der Polizei zufolge`. */
function following({ items, from, to, discourse, sentence }: Stretch): Source | undefined {
  for (let at = from + 1; at < to; at++) {
    if (items[at]?.lower !== 'zufolge') continue
    for (let start = Math.max(from, at - 8); start < at; start++) {
      const word = items[start]?.lower ?? ''
      const angaben =
        /^(?:angaben|berichten|informationen|berechnungen|schätzungen|einschätzung)$/.test(word)
      const heard = germanSpeaker(items, angaben ? start + 1 : start, at, sentence, discourse)
      if (heard !== null && heard.to === at)
        return { from: start, to: at + 1, speaker: heard.speaker, cue: items[at]?.text ?? '' }
    }
  }
  return undefined
}

/** `wie ein Sprecher mitteilte`, `wie es in Kreisen hieß`. */
function told(
  { items, discourse, sentence }: Stretch,
  chunks: readonly Chunk[],
): Source | undefined {
  for (const { from, to } of chunks) {
    if (items[from]?.lower !== 'wie' || to - from < 3) continue
    const last = items[to - 1] as Item
    if (
      !discourse.setting.language.cues.has(last.lower) &&
      !/^(?:hieß|heißt|verlautete)$/.test(last.lower)
    )
      continue
    for (let at = from + 1; at < to - 1; at++) {
      const heard = germanSpeaker(items, at, to - 1, sentence, discourse)
      if (heard !== null) return { from: from - 1, to, speaker: heard.speaker, cue: last.text }
    }
  }
  return undefined
}

/** `hieß es am Abend aus Kommissionskreisen`, `Aus dem Kanzleramt heißt es, …`. */
function hearsay(stretch: Stretch, chunks: readonly Chunk[]): Source | undefined {
  const { items, discourse, sentence } = stretch
  for (const chunk of chunks)
    for (let at = chunk.from; at < chunk.to; at++) {
      if (!/^(?:hieß|heißt|verlautete|verlautet)$/.test(items[at]?.lower ?? '')) continue
      const es = items[at + 1]?.lower === 'es'
      if (!es && !/^verlaut/.test(items[at]?.lower ?? '')) continue
      for (let start = chunk.from; start < chunk.to; start++) {
        if (!/^(?:aus|in|im|beim|bei|vom|von|seitens)$/.test(items[start]?.lower ?? '')) continue
        const heard = germanSpeaker(items, start + 1, chunk.to, sentence, discourse)
        if (heard === null) continue
        const cue = es ? `${items[at]?.text} es` : (items[at]?.text ?? '')
        const first = chunk.from === stretch.from
        return {
          from: chunk.from - (first ? 0 : 1),
          to: chunk.to,
          speaker: { ...heard.speaker, mention: mentionOf(stretch, start + 1, heard.to) },
          cue,
        }
      }
    }
  return undefined
}

const mentionOf = ({ items, discourse }: Stretch, from: number, to: number): string =>
  discourse.setting.text.slice(items[from]?.start ?? 0, items[to - 1]?.end ?? 0)
