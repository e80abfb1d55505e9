/** A statement whose end is not yet reached, and what is none. */

import type { Gap } from '../speech/found.ts'
import type { Speaker } from '../text/discourse.ts'
import type { Stretch } from '../text/stretch.ts'
import type { Predicate } from './clause-grammar.ts'

export interface Open {
  readonly speaker: Speaker
  readonly predicate: Predicate | null
  readonly cue: string
  readonly start: number
  end: number
  /** The content is a clause of its own rather than an object. */
  readonly clause: boolean
  /** Once an attribution stands in the middle, what follows stays inside. */
  readonly frame: 'object' | 'clause'
}

export const gap = ({ items, from, to }: Stretch, why: string): Gap => ({
  start: items[from]?.start ?? 0,
  end: items[to - 1]?.end ?? 0,
  why,
})
