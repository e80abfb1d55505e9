/** A stretch of a sentence that no direct quotation interrupts, and spans in it. */

import type { Cue } from '../language/index.ts'
import type { Hit } from '../speech/cue.ts'
import { type Found, type Gap, readingOf } from '../speech/found.ts'
import type { Timed } from '../speech/subject.ts'
import type { Discourse, Speaker } from './discourse.ts'
import type { Item } from './structure.ts'

export interface Stretch {
  readonly items: readonly Item[]
  /** Items of the sentence, `to` exclusive. */
  readonly from: number
  readonly to: number
  readonly sentence: number
  readonly discourse: Discourse
  readonly timed: Timed
  /** Speaker of the sentence so far, for participles without a subject. */
  readonly subject: Speaker | null
}

export interface Outcome {
  readonly found: Found[]
  readonly gaps: Gap[]
}

export const closing = /^[.!?…,;:–—)]$/

/** A span of content; quotations in it make it mixed. */
export function contents(
  stretch: Stretch,
  from: number,
  to: number,
  speaker: Speaker,
  cue: string,
  hit: Hit | null,
  reading?: Cue,
): Found[] {
  const { items } = stretch
  let first = from
  let last = to
  const { language } = stretch.discourse.setting
  while (
    first < last &&
    (/^[,:–—]$/.test(items[first]?.text ?? '') || language.that.has(items[first]?.lower ?? ''))
  )
    first++
  while (
    last > first &&
    (closing.test(items[last - 1]?.text ?? '') ||
      /^(?:and|but|while|as|whereas|although|und|aber|et|mais|tandis)$/.test(
        items[last - 1]?.lower ?? '',
      ))
  )
    last--
  if (first >= last) return []
  const start = items[first] as Item
  const end = items[last - 1] as Item
  const quoted = items.slice(first, last).some(({ kind }) => kind === 'quotation')
  const word = reading ?? (hit === null ? undefined : readingOf(hit, 'clause'))
  return [
    {
      start: start.start,
      end: end.end,
      kind: quoted ? 'mixed' : 'indirect',
      speaker,
      cue,
      cueStance: word?.stance ?? 'say',
      cueBase: word?.base ?? '',
      naming: word?.frame === 'name',
      negated: hit?.negated ?? false,
      sentence: stretch.sentence,
      group: null,
    },
  ]
}

export function skipOpeners(items: readonly Item[], from: number, to: number): number {
  let at = from
  while (
    at < to &&
    (items[at]?.text === ',' ||
      (/^(?:but|and|yet|so)$/.test(items[at]?.lower ?? '') && at === from))
  )
    at++
  return at
}

export const isSpeech = ({ frame, stance }: Cue): boolean =>
  (stance === 'say' || stance === 'describe') &&
  (frame === 'say' || frame === 'tell' || frame === 'quote')
