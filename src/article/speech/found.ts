/** A statement as the sentence gives it, before stance, numbers and dates. */

import type { Cue, CueStance } from '../language/index.ts'
import type { StatementKind } from '../statement.ts'
import type { Speaker } from '../text/discourse.ts'
import type { Hit } from './cue.ts'

export interface Found {
  start: number
  end: number
  readonly kind: StatementKind
  readonly speaker: Speaker
  readonly cue: string | null
  readonly cueStance: CueStance
  readonly cueBase: string
  readonly naming: boolean
  readonly negated: boolean
  readonly sentence: number
  group: number | null
  /** A second `that` clause under the same cue: one statement with the first where the stances agree. */
  readonly sibling?: boolean
}

export interface Gap {
  readonly start: number
  readonly end: number
  readonly why: string
}

/** The reading of an ambiguous cue that its continuation asks for. */
export function readingOf(hit: Hit, frame: 'clause' | 'infinitive' | 'noun' | 'quotation'): Cue {
  const [first] = hit.cues as readonly [Cue, ...Cue[]]
  const order: Readonly<Record<typeof frame, readonly string[]>> = {
    clause: ['say', 'tell', 'noun', 'urge', 'name'],
    infinitive: ['noun', 'to', 'urge', 'say'],
    noun: ['name', 'urge', 'noun', 'say', 'tell'],
    quotation: ['say', 'quote', 'tell', 'noun'],
  }
  for (const wanted of order[frame]) {
    const cue = hit.cues.find(({ frame: is }) => is === wanted)
    if (cue !== undefined) return cue
  }
  return first
}
