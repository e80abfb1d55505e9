/** Quantities that no text states: wide, marked as judgement, each with its reason. */
import type { ScenarioFile } from '../../scenario/index.ts'
import type { Span } from './position.ts'

type Stance = ScenarioFile['stances'][number]
type Quantity = Stance['position']
type Exit = NonNullable<ScenarioFile['decision']['exits']>[number]

/** A number or a choice that the draft made and the text does not. */
export interface Guess {
  /** By ids, as errors name it: `actors.usa.capability`. */
  readonly path: string
  readonly says: string
}

/** Whoever speaks on an issue cares about it; how much is not said. */
export const guessedSalience: Quantity = {
  low: 0.3,
  mode: 0.65,
  high: 1,
  distribution: 'uniform',
  basis: 'judgement',
}

export const guessedCapability = { value: 1, basis: 'judgement' } as const

/** A threat says that leaving is thought of, and not that it pays. */
export function guessedExit(actor: string, evidence: readonly string[]): Exit {
  return {
    actor,
    gain: { low: -0.5, mode: -0.2, high: 0.2, basis: 'judgement' },
    harm: { low: 0.1, mode: 0.4, high: 0.8, basis: 'judgement' },
    evidence: [...evidence],
    note: 'Threatened. What leaving is worth, and what it costs the others, is a guess of the draft.',
  }
}

/** A point is a bare number, a side is uniform, anything else has its likeliest point. */
export function quantityOf({ low, mode, high, from }: Span): Quantity {
  if (low === high) return mode
  if (from === 'side' || from === 'refusal') return { low, mode, high, distribution: 'uniform' }
  return { low, mode, high }
}
