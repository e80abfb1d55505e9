/** The allies in order, and the money of each in the measure that is asked for. */
import type { AllyRow, CostAnswer } from '../../clerk/calls.ts'
import { numbers } from '../../words/numbers.ts'

export type Measure = 'year' | 'head' | 'sum'
export type Order = 'gap' | 'share' | 'name'

export interface Rows {
  /** Short of the target, in order. */
  readonly short: readonly AllyRow[]
  /** There already, highest share first. */
  readonly there: readonly AllyRow[]
  /** Without forces. */
  readonly unarmed: readonly AllyRow[]
}

export function rowsIn({ rows }: CostAnswer, measure: Measure, order: Order): Rows {
  const armed = rows.filter(({ share }) => share !== null)
  const by: Readonly<Record<Order, (a: AllyRow, b: AllyRow) => number>> = {
    gap: (a, b) => moneyOf(b, measure) - moneyOf(a, measure),
    share: (a, b) => (a.share ?? 0) - (b.share ?? 0),
    name: (a, b) => (a.name < b.name ? -1 : 1),
  }
  return {
    short: armed.filter(({ gap }) => gap > 0).toSorted(by[order]),
    there: armed.filter(({ gap }) => gap === 0).toSorted((a, b) => (b.share ?? 0) - (a.share ?? 0)),
    unarmed: rows.filter(({ share }) => share === null),
  }
}

/** US$ bn, or US$ a head. */
export function moneyOf({ gap, perHead, cumulative }: AllyRow, measure: Measure): number {
  if (measure === 'head') return perHead ?? 0
  return (measure === 'sum' ? (cumulative ?? 0) : gap) / 1000
}

export function moneyText(row: AllyRow, measure: Measure): string {
  const money = moneyOf(row, measure)
  return measure === 'head' ? `$${numbers(money, 0)}` : numbers(money, 1)
}
