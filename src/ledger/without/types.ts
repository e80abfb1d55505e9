/** Europe's bill without the guarantor, as published: ranges side by side, never one number. */
import type { Assumption, CostSum } from '../cost/types.ts'
import type { Figure } from '../figures/figure.ts'
import type { PublishedClaim } from '../figures/published.ts'
import type { PathShape } from '../paths/shape.ts'

/** `annual`: a year, for good. `total`: over several years. `once`: to buy. `troops`: persons. */
export type EstimateKind = 'annual' | 'total' | 'once' | 'troops'

export interface BillEstimate {
  readonly id: string
  readonly publisher: string
  readonly kind: EstimateKind
  /** In `unit`; `high` null for “at least”. */
  readonly low: number
  readonly high: number | null
  /** `EUR bn`, `USD bn` or `troops`. */
  readonly unit: string
  /** Years that a `total` is spread over; null for the others. */
  readonly years: number | null
  /** What is in it, for whom, and what is not, in clauses. */
  readonly covers: string
  readonly scope: string
  readonly leavesOut: string
  /** US$ m, at the ledger's own rate; null for troops. */
  readonly usdM: { readonly low: number; readonly high: number | null } | null
  /** Where it was published. */
  readonly claim: PublishedClaim
  /** The cell of `low`. */
  readonly file: string
  readonly line: number
}

/** When a path has paid an estimate; null when not by the target year. */
export interface Meeting {
  readonly estimate: string
  readonly shape: PathShape
  /** Of the low end and of the high end, growth at its most likely. */
  readonly low: number | null
  readonly high: number | null
}

export interface Without {
  readonly guarantor: string
  readonly edition: string
  readonly year: number
  /** Target and year of the paths. */
  readonly target: number
  readonly by: number
  /** US$ m of the base year, published current dollars: Europe's allies and the guarantor. */
  readonly europe: {
    readonly usdM: number
    readonly gdpUsdM: number
    readonly cells: readonly Figure[]
  }
  readonly guarantorSpends: Figure | undefined
  /** US$ per euro, from one ally's published dollars and euros. */
  readonly rate: {
    readonly usdPerEur: number
    readonly ally: string
    readonly cells: readonly Figure[]
  }
  readonly estimates: readonly BillEstimate[]
  /** Extra spending of Europe's allies a year and its sum, at prices of the base year, by shape. */
  readonly paths: Readonly<Record<PathShape, CostSum>>
  readonly meetings: readonly Meeting[]
  readonly assumptions: readonly Assumption[]
  /** Day of knowledge; undefined for everything. */
  readonly day: string | undefined
}
