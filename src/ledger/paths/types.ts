/** Ways to a target, and who has ever gone that fast. */
import type { Assumption, CostSum, GapBasis, ProjectedPrices } from '../cost/types.ts'
import type { Figure } from '../figures/figure.ts'
import type { PathShape } from './shape.ts'

/** A rise that happened: from one year's share to another's. */
export interface Rise {
  readonly iso3: string
  readonly name: string
  readonly start: number
  readonly end: number
  /** % of GDP. */
  readonly from: number
  readonly to: number
  /** Points of GDP a year. */
  readonly pace: number
  /** The two cells. */
  readonly cells: readonly [Figure, Figure]
}

/**
 * How hard the even path is, by what has happened. `there`: at the target. `own`: no faster than the
 * ally rises of late. `kept`: some ally has risen that fast for as long, or for the whole history
 * where that is shorter. `spurt`: only over three years. `never`: nobody, not even over three years.
 * `none`: no forces.
 */
export type Precedent = 'there' | 'own' | 'kept' | 'spurt' | 'never' | 'none'

export interface AllyPath {
  readonly iso3: string
  readonly name: string
  /** Published share of the base year, % of GDP; null without forces. */
  readonly share: number | null
  readonly gapPoints: number
  /** Points of GDP a year on the even path; 0 at the target. */
  readonly neededPace: number
  /** Mean rise over the last three years, and over the whole history. */
  readonly recentPace: number | null
  readonly longPace: number | null
  /** Year in which the target is reached at each of the two; null when never. */
  readonly arrives: number | null
  readonly arrivesLong: number | null
  readonly precedent: Precedent
  /** Each ally's fastest rise over `window` years that is at least as fast, the fastest first. */
  readonly risers: readonly Rise[]
  /** The same over three years. */
  readonly spurts: readonly Rise[]
  /** This ally's own fastest rise over three years. */
  readonly ownBest: Rise | null
  /** % of GDP by shape, one for each of `years`. */
  readonly shares: Readonly<Record<PathShape, readonly number[]>>
  /** Published history, oldest first. */
  readonly history: readonly Figure[]
}

export interface Paths {
  readonly target: number
  readonly by: number
  /** Base year. */
  readonly year: number
  readonly edition: string
  readonly basis: GapBasis
  readonly prices: ProjectedPrices
  /** From the base year to `by`. */
  readonly years: readonly number[]
  /** Years over which rises of the past are compared: those to `by`, at most the history's. */
  readonly window: number
  readonly allies: readonly AllyPath[]
  /** Cost of all of them, by shape. */
  readonly costs: Readonly<Record<PathShape, CostSum>>
  readonly assumptions: readonly Assumption[]
}
