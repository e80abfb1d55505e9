/** German nouns that report: `ihre Forderung nach 5 Prozent`, `die Weigerung Berlins, zu zahlen`. */

import type { CueStance } from '../language/index.ts'
import { pronounAbroad } from '../speaker/pronoun-abroad.ts'
import { isCapital } from '../speech/phrase.ts'
import type { Speaker } from '../text/discourse.ts'
import type { Stretch } from '../text/stretch.ts'
import type { Chunk, Told } from './clause-grammar.ts'
import { germanOwner } from './german-body.ts'
import { isFiniteAux } from './german-fields.ts'
import { germanSpeaker } from './german-speaker.ts'
import { nounReading } from './hit-of.ts'

/** What was said, the words that lead to its object, and the stance it carries. */
const nouns: readonly (readonly [RegExp, RegExp, CueStance])[] = [
  [/forderung(?:en)?$/, /^(?:nach|von|auf)$/, 'demand'],
  [/^(?:ruf|wunsch|verlangen|appell|bitte|antrag|anspruch)$/, /^(?:nach|um|auf)$/, 'demand'],
  [/^(?:drängen|pochen|beharren|bestehen)$/, /^auf$/, 'demand'],
  [/^(?:weigerung|nein)$/, /^zu[mr]?$/, 'oppose'],
  [/^(?:ablehnung|zurückweisung)$/, /^(?:von|vom|gegen)$/, 'oppose'],
  [/^(?:absage)$/, /^an$/, 'oppose'],
  [/^(?:kritik)$/, /^(?:an|am)$/, 'oppose'],
  [/^(?:widerstand|protest|einspruch|vorbehalte?)$/, /^gegen$/, 'oppose'],
  [/(?:angebot|offerte)$/, /^(?:von|über|für)$/, 'commit'],
  [/(?:vorschlag|vorstoß|ankündigung|initiative)$/, /^(?:für|zu|zur|zum)$/, 'commit'],
  [/(?:zusage|versprechen|zusicherung|bereitschaft)$/, /^(?:von|über|zu|zur|zum|für)$/, 'commit'],
  [/^(?:zustimmung|unterstützung)$/, /^(?:zu|zur|zum|für)$/, 'support'],
  [/^(?:drohung|androhung)$/, /^(?:mit|von)$/, 'threaten'],
  [/^(?:warnung|mahnung)$/, /^(?:vor|an)$/, 'describe'],
  [/(?:prognose|schätzung|erwartung|befürchtung|hoffnung)$/, /^(?:von|auf)$/, 'describe'],
]

/** The first noun of a stretch that reports and has an owner: its owner speaks what hangs on it. */
export function germanNounCue(stretch: Stretch, chunks: readonly Chunk[]): Told | undefined {
  const { items } = stretch
  for (const [index, chunk] of chunks.entries())
    for (let at = chunk.from; at < chunk.to; at++) {
      const item = items[at]
      if (item?.kind !== 'word' || !isCapital(item)) continue
      const noun = nouns.find(([word]) => word.test(item.lower))
      if (noun === undefined) continue
      const owned = ownerOf(stretch, at, chunk)
      if (owned === null) continue
      const content = contentOf(stretch, chunks, index, owned.to, noun[1])
      if (content === undefined) continue
      return {
        ...content,
        speaker: owned.speaker,
        cue: item.text,
        reading: nounReading(item.lower, noun[2]),
      }
    }
  return undefined
}

/** `ihre Forderung`, `Berlins Forderung`, `die Forderung der Länder`, `das Angebot von Hansen`. */
function ownerOf(
  { items, discourse, sentence }: Stretch,
  at: number,
  chunk: Chunk,
): { speaker: Speaker; to: number } | null {
  const { setting } = discourse
  let start = at - 1
  while (
    start >= chunk.from &&
    at - start < 4 &&
    /^\p{Ll}.*e[nrsm]?$/u.test(items[start]?.text ?? '')
  ) {
    if (setting.language.determiners.has(items[start]?.lower ?? '')) break
    start--
  }
  const before = items[start]
  const possessive = /^(sein|ihr)e?[nrsm]?$/.exec(before?.lower ?? '')?.[1]
  if (before !== undefined && possessive !== undefined) {
    const speaker = pronounAbroad(
      before,
      { gender: possessive === 'ihr' ? null : 'm', plural: false },
      sentence,
      discourse,
      () => null,
    )
    return speaker === null ? null : { speaker, to: at + 1 }
  }
  if (before !== undefined && isCapital(before) && /[sz’']$/.test(before.text)) {
    const state = setting.gazetteer.find(before.text.replace(/s$/, ''))[0]
    if (state !== undefined) {
      const heard = germanSpeaker(
        [{ ...before, text: before.text.replace(/s$/, ''), lower: before.lower.replace(/s$/, '') }],
        0,
        1,
        sentence,
        discourse,
      )
      if (heard !== null) return { speaker: { ...heard.speaker, mention: before.text }, to: at + 1 }
    }
  }
  const link = items[at + 1]?.lower ?? ''
  if (
    /^(?:des|der|eines|einer|von|vom)$/.test(link) &&
    germanOwner(items, at + 1, chunk.to, discourse) !== null
  ) {
    const heard = germanSpeaker(
      items,
      /^vo/.test(link) ? at + 2 : at + 1,
      chunk.to,
      sentence,
      discourse,
    )
    if (heard !== null) return heard
  }
  const genitive = items[at + 1]
  if (genitive !== undefined && isCapital(genitive)) {
    const heard = germanSpeaker(items, at + 1, chunk.to, sentence, discourse)
    if (heard !== null) return heard
  }
  return null
}

/** The object behind its preposition, or the clause behind a comma. */
function contentOf(
  { items, discourse }: Stretch,
  chunks: readonly Chunk[],
  index: number,
  at: number,
  links: RegExp,
): { from: number; to: number } | undefined {
  const chunk = chunks[index] as Chunk
  if (at >= chunk.to) {
    const next = chunks[index + 1]
    if (next?.mark !== ',' && next?.mark !== ':') return undefined
    const clause = next.kind === 'infinitive' || /^dass?$/.test(items[next.from]?.lower ?? '')
    if (next.mark === ',' && !clause) return undefined
    return { from: next.from, to: next.to }
  }
  if (!links.test(items[at]?.lower ?? '')) return undefined
  const from = /^(?:zum|zur|vom)$/.test(items[at]?.lower ?? '') ? at : at + 1
  let to = from
  while (to < chunk.to) {
    const item = items[to]
    if (item === undefined || isFiniteAux(item)) break
    const small = item.kind === 'word' && !isCapital(item)
    const { cues, determiners, prepositions, adverbs } = discourse.setting.language
    if (small && cues.get(item.lower)?.some(({ form }) => form === 'finite') === true) break
    const joined = /^(?:und|oder|bis|als|mehr|weniger|prozent|nur|sowie)$/.test(item.lower)
    if (
      small &&
      !joined &&
      !determiners.has(item.lower) &&
      !prepositions.has(item.lower) &&
      !adverbs.has(item.lower) &&
      !/^(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)$/.test(item.lower) &&
      !(/(?:e|en|er|es|em)$/.test(item.lower) && isCapital(items[to + 1]))
    )
      break
    to++
  }
  return to > from ? { from, to } : undefined
}
