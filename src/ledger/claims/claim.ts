/** A numeric claim as the ledger understands it, and what came of checking it. */
import type { Figure } from '../figures/figure.ts'
import type { PublishedClaim } from '../figures/published.ts'

/** How the stated number is meant to relate to the figure. */
export type Relation =
  | 'is'
  | 'about'
  | 'at least'
  | 'more than'
  | 'at most'
  | 'less than'
  /** Within a tenth above, within a tenth below: “just over”, “nearly”. */
  | 'just above'
  | 'just below'
  /** From `value` to `upTo`. */
  | 'between'

/** What the claim is about. */
export type Subject =
  /** One country or an aggregate: `USA`, `NATO`, `NATO-EC`, and `NATO-E`, the sum of the European allies. */
  | { readonly kind: 'country'; readonly iso3: string }
  /** How many allies are at a share of GDP. */
  | {
      readonly kind: 'allies'
      readonly relation: Relation
      readonly threshold: number
      /** ISO codes of those who are looked at; all allies when left out. */
      readonly among?: readonly string[]
      /** ISO codes of those who alone are to be counted. */
      readonly only?: readonly string[]
    }
  /** A country's part of what all allies have together. */
  | { readonly kind: 'part'; readonly iso3: string }
  /** How many times as much as another; `rest` is all the other allies together. */
  | { readonly kind: 'comparison'; readonly iso3: string; readonly than: string }
  /** Its place among all allies, 1 for the first in that order. */
  | { readonly kind: 'rank'; readonly iso3: string; readonly order: 'highest' | 'lowest' }

export interface Claim {
  /** As typed or said. */
  readonly text: string
  readonly subject: Subject
  /** A measure of the ledger; of `allies` and `part`, the measure that is counted or divided. */
  readonly measure: string
  readonly relation: Relation
  /** Natural unit: `% of GDP`, `US$ m`, `EUR m`, persons, allies, % of the total, times, a place. `all` allies, however many. */
  readonly value: number | 'all'
  /** Upper end of a range. */
  readonly upTo?: number
  /** Half of the last digit that was stated: how far off the number may be and still be right. */
  readonly tolerance: number
  readonly year: number | undefined
}

export type Verdict = 'holds' | 'does not hold' | 'cannot be checked'

/** What one edition, or one published statement, says on the claim. */
export interface Finding {
  /** In the unit of the claim. */
  readonly value: number
  readonly unit: string
  readonly year: number
  /** Key of the edition, or of the row in `claims.csv`. */
  readonly edition: string
  readonly published: string
  readonly verdict: Verdict
  /** Whether the figures are estimates. */
  readonly estimated: boolean
  /** The cells it rests on. */
  readonly figures: readonly Figure[]
  /** Names of the allies that were counted. */
  readonly counted: readonly string[]
}

export interface CheckedClaim {
  readonly text: string
  /** Undefined where the words were not understood. */
  readonly claim: Claim | undefined
  readonly verdict: Verdict
  /** Why it cannot be checked; undefined otherwise. */
  readonly why: string | undefined
  readonly finding: Finding | undefined
  /** How later editions and publications changed it, in their order. */
  readonly later: readonly Finding[]
  /** Rows of `claims.csv` that state the same number, where no figure settles the claim. */
  readonly published: readonly PublishedClaim[]
}
