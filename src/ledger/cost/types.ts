/** What a target costs: the question, and the answer with the cells it was computed from. */
import type { Distribution } from '../../numeric/index.ts'
import type { Basis, Quantity } from '../../scenario/index.ts'
import type { Figure } from '../figures/figure.ts'
import type { PathShape } from '../paths/shape.ts'

/**
 * What an ally is taken to spend. `share`: its published share of GDP, which stands on constant
 * prices. `dollars`: its published current dollars over its GDP in current dollars. The two differ
 * (the Netherlands of 2024: 2.05 and 1.85 %) and are never mixed.
 */
export type GapBasis = 'share' | 'dollars'

/**
 * `current`: prices of each year. `constant`: prices of the base year throughout. Both at the
 * exchange rates of the base year; an answer holds only one of them.
 */
export type ProjectedPrices = 'current' | 'constant'

export interface CostRequest {
  /** % of GDP, more than 0 and at most 20. */
  readonly target: number
  /** % of GDP of related spending on top, 0 to 20. */
  readonly related?: number | undefined
  /** Year by which the target is to be reached; without it there is no projection. */
  readonly by?: number | undefined
  /** Year of the figures to start from; the edition's newest when left out. */
  readonly year?: number | undefined
  readonly edition?: string | undefined
  /** Names or ISO codes; all when left out. */
  readonly allies?: readonly string[] | undefined
  readonly basis?: GapBasis | undefined
  readonly prices?: ProjectedPrices | undefined
  readonly path?: PathShape | undefined
  /** Real growth of GDP, % a year, of every ally; from each one's own history when left out. */
  readonly growth?: Quantity | undefined
  /** Rise of prices in US$, % a year. */
  readonly deflator?: Quantity | undefined
  readonly draws?: number | undefined
  readonly seed?: number | undefined
}

/** The middle eight in ten of the draws, and their mean. */
export interface Spread {
  readonly p10: number
  readonly p50: number
  readonly p90: number
  readonly mean: number
}

/** US$ m. `point`: every quantity at its most likely value; points add up. */
export interface Amount {
  readonly point: number
  /** Null where nothing is projected. */
  readonly spread: Spread | null
}

/** A year on the way. US$ m. */
export interface YearCost {
  readonly year: number
  /** GDP of those who have forces. */
  readonly gdp: Amount
  /** What the path has an ally spend. */
  readonly level: Amount
  /** What of it goes beyond the share of GDP of the base year; at the end of the path, the gap. */
  readonly extra: Amount
  /** Sum of `extra` up to this year. */
  readonly cumulative: Amount
}

/** Of one ally, or of several together. */
export interface CostSum {
  /** GDP of the base year, US$ m. */
  readonly gdpUsdM: number
  /** Spending of the base year on the basis, US$ m. */
  readonly spentUsdM: number
  /** Target × GDP, or what is spent already if that is more, in the year that is priced, US$ m. */
  readonly level: Amount
  /** max(0, target − share) × GDP in that year, US$ m. */
  readonly gap: Amount
  /** Sum over the years up to `by`; the gap itself without projection. */
  readonly cumulative: Amount
  /** Persons in countries with forces, newest count; null where none was known. */
  readonly population: number | null
  /** US$ a head of the population of the newest count; null where none was known. */
  readonly gapPerHead: number | null
  /** Related spending: its level, of which none, some or all may be spent already. */
  readonly related: Amount | null
  /** One for each year after the base year; empty without projection. */
  readonly years: readonly YearCost[]
}

export interface AllyCost extends CostSum {
  readonly iso3: string
  readonly name: string
  /** False for Iceland: no forces, no spending, no gap. */
  readonly hasForces: boolean
  /** Spending of the base year on the basis, % of GDP; null without forces. */
  readonly share: number | null
  /** max(0, target − share), points of GDP. */
  readonly gapPoints: number
  /** Mean rise over the last three years, points of GDP a year; null where the history is missing. */
  readonly recentPace: number | null
  /**
   * The gap over the recent pace: years that it takes at that pace; null where the share did not
   * rise. With `by`, `paceMultiple` is the pace needed over the recent one.
   */
  readonly yearsOfRecentGrowth: number | null
  readonly paceMultiple: number | null
  /** Cells of the base year, by measure. */
  readonly cells: readonly Figure[]
}

/** An assumption about the future: uncertain, with where it comes from. */
export interface Assumption {
  /** `growth.DEU`, `deflator`, `shared`. */
  readonly id: string
  /** % a year; `shared` a correlation. */
  readonly distribution: Distribution
  readonly basis: Basis
  /** Where it comes from, in a clause. */
  readonly from: string
}

export interface Cost {
  readonly target: number
  readonly related: number
  /** Null without projection. */
  readonly by: number | null
  /** Base year. */
  readonly year: number
  readonly edition: string
  readonly basis: GapBasis
  readonly prices: ProjectedPrices
  readonly path: PathShape
  readonly allies: readonly AllyCost[]
  /** Whether these are some of the allies and not all. */
  readonly some: boolean
  readonly total: CostSum
  /** The same without the United States: NATO's “Europe and Canada”. Null when they are not asked for. */
  readonly withoutUsa: CostSum | null
  readonly assumptions: readonly Assumption[]
  readonly draws: number
  readonly seed: number
}
