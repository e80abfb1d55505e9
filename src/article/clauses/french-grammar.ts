/** The clauses of French: the verb behind its subject, except in attributions. */

import { contents, type Stretch } from '../text/stretch.ts'
import type { Item } from '../text/structure.ts'
import type { Chunk, ClauseGrammar, Heard, Predicate } from './clause-grammar.ts'
import { frenchSubject } from './french-clause.ts'
import { chunksOf, contrasting, predicateIn } from './french-fields.ts'
import { frenchMiddle } from './french-middle.ts'
import { frenchNounCue } from './french-noun-cue.ts'
import { frenchAgentLevel, frenchPassive } from './french-passive.ts'
import { frenchSpeaker } from './french-speaker.ts'
import { finiteAt } from './french-verb.ts'

/** `n’a pas souhaité réagir`, `refuse de commenter`, `n’a pas donné suite`. */
function silent(
  items: readonly Item[],
  { from, to }: Chunk,
  { cues, negated, behind }: Predicate,
): boolean {
  const speaking =
    /^(?:réagir|commenter|répondre|exprimer|dire|préciser|confirmer|communiquer|prononcer|commentaire|détailler|révéler|donner|faire|s'exprimer|infirmer|parler|s'étendre|étendre)$/
  const near = items
    .slice(behind, Math.min(to, behind + 4))
    .some(({ lower }) => speaking.test(lower))
  const [{ base }] = cues
  if (
    /^(?:refuser|décliner)$/.test(base) &&
    (near ||
      items.slice(behind, to).some(({ lower }) => /^(?:commentaire|commentaires)$/.test(lower)))
  )
    return true
  if (!negated) return false
  if (/^(?:vouloir|souhaiter|désirer)$/.test(base)) return near
  void from
  return /^(?:dire|répondre|préciser|confirmer|commenter|réagir|indiquer|révéler|annoncer|communiquer|expliquer|détailler|évoquer|rappeler|déclarer)$/.test(
    base,
  )
}

interface Source extends Heard {
  readonly cue: string
}

/** `selon lui`, `d’après la ministre` at a place. */
function accordingAt(
  { items, discourse, sentence }: Stretch,
  at: number,
  to: number,
): Source | null {
  for (const words of discourse.setting.language.accordingTo) {
    if (!words.every((word, index) => items[at + index]?.lower === word)) continue
    const contracted = /^(?:du|des)$/.test(words.at(-1) ?? '')
    const start = at + words.length
    const heard = frenchSpeaker(items, start, to, sentence, discourse)
    if (heard === null) continue
    void contracted
    const cue = discourse.setting.text.slice(items[at]?.start ?? 0, items[start - 1]?.end ?? 0)
    return { ...heard, cue }
  }
  return null
}

export const frenchGrammar: ClauseGrammar = {
  incise: true,
  chunks: chunksOf,
  predicate: predicateIn,
  subject: frenchSubject,
  middle: frenchMiddle,
  front: () => undefined,
  passive: frenchPassive,
  colon: () => undefined,
  contrasts: (items, { from }) => contrasting(items, from),
  noun: (stretch, chunks) => frenchNounCue(stretch, chunks) ?? frenchAgentLevel(stretch),
  silent,
  finite: finiteAt,
  aside(stretch, chunk) {
    const heard = accordingAt(stretch, chunk.from, chunk.to)
    return heard !== null && heard.to >= chunk.to - 4 ? heard : null
  },
  source(stretch, chunks) {
    const { items, from, to, discourse, sentence } = stretch
    for (let at = from; at < to; at++) {
      const found = accordingAt(stretch, at, to)
      if (found === null) continue
      if (at > from)
        return contents(stretch, from, found.to >= to ? at : to, found.speaker, found.cue, null)
      let start = found.to
      for (const chunk of chunks)
        if (
          chunk.from >= start &&
          chunk.mark === ',' &&
          chunk.to < to &&
          (chunk.kind === 'relative' || chunk.kind === 'fragment')
        )
          start = chunk.to
        else if (chunk.from >= start) break
      while (items[start]?.text === ',') start++
      return contents(stretch, start, to, found.speaker, found.cue, null)
    }
    const [first, second] = chunks
    if (first === undefined || second?.mark !== ',' || items[first.from]?.lower !== 'pour')
      return undefined
    const heard = frenchSpeaker(items, first.from + 1, first.to + 1, sentence, discourse)
    if (heard === null || heard.to < first.to) return undefined
    let start = Math.max(second.from, heard.to)
    for (const chunk of chunks.slice(1))
      if (chunk.from >= start && chunk.kind === 'fragment' && chunk.to < to) start = chunk.to
      else if (chunk.from >= start) break
    return contents(stretch, start, to, heard.speaker, items[first.from]?.text ?? '', null)
  },
  reported: () => false,
  continued: () => [],
  speaker: frenchSpeaker,
  attributes(items, at, language) {
    const first = items[at] as Item
    if (
      /^(?:selon|d')$/.test(first.lower) &&
      (first.lower === 'selon' || items[at + 1]?.lower === 'après')
    )
      return true
    const [chunk] = chunksOf(items, at, items.length, language)
    const predicate = chunk === undefined ? undefined : predicateIn(items, chunk, language)
    return (
      predicate !== undefined &&
      predicate.at === at &&
      predicate.cues.some(({ frame }) => frame === 'say' || frame === 'quote')
    )
  },
}
