/** What is said of a model's outcomes on one issue, in natural units. */
import { arithmeticMean, histogram, quantileSorted, standardDeviation } from '../numeric/index.ts'
import type { Issue } from '../scenario/index.ts'
import type { Columns } from './chunk.ts'

/** The quantiles that are reported, by name. */
export const quantileNames = {
  p05: 0.05,
  p10: 0.1,
  p25: 0.25,
  p50: 0.5,
  p75: 0.75,
  p90: 0.9,
  p95: 0.95,
} as const

export type QuantileName = keyof typeof quantileNames

/** Bins of a histogram over an issue's scale. */
export const histogramBins = 60

/** Null where the issue arises in no draw. */
export type Statistic = number | null

export interface IssueSummary extends Readonly<Record<QuantileName, Statistic>> {
  /** Draws the model ran on. */
  readonly draws: number
  /** Share of the draws in which the issue does not arise; the rest is what the numbers describe. */
  readonly void: number
  readonly mean: Statistic
  readonly sd: Statistic
  /** Monte Carlo standard error of the mean. */
  readonly mcse: Statistic
  /** Shares of the draws by bin, from the scale's first end to its second; they sum to 1 − void. */
  readonly histogram: readonly number[]
}

/** Outcomes of issue k in natural units, without the draws in which it does not arise. */
export function naturalOutcomes(columns: Columns, k: number, issue: Issue): Float64Array {
  const [start, end] = issue.scale
  const { count, value } = columns
  const natural = new Float64Array(count)
  let kept = 0
  for (let d = 0; d < count; d++) {
    const x = value[k * count + d] as number
    if (!Number.isNaN(x)) natural[kept++] = start + x * (end - start)
  }
  return natural.subarray(0, kept)
}

/** @param outcomes natural units; sorted in place */
export function summarise(outcomes: Float64Array, draws: number, issue: Issue): IssueSummary {
  const n = outcomes.length
  const some = (value: number): Statistic => (n === 0 ? null : value)
  const mean = some(arithmeticMean(outcomes))
  const sd = some(standardDeviation(outcomes))
  const low = Math.min(...issue.scale)
  const high = Math.max(...issue.scale)
  const { counts, below, above } = histogram(outcomes, low, high, histogramBins)
  // A rounding beyond an end of the scale belongs to the outermost bin.
  counts[0] = (counts[0] as number) + below
  counts[histogramBins - 1] = (counts[histogramBins - 1] as number) + above
  outcomes.sort()
  const quantiles = Object.fromEntries(
    Object.entries(quantileNames).map(([name, p]) => [name, some(quantileSorted(outcomes, p))]),
  ) as Record<QuantileName, Statistic>
  return {
    draws,
    void: (draws - n) / draws,
    mean,
    sd,
    mcse: sd === null ? null : sd / Math.sqrt(n),
    ...quantiles,
    histogram: Array.from(counts, (count) => count / draws),
  }
}

/** What is said of a model's draws as wholes. */
export interface DealSummary {
  /** Share of the draws that end in a deal. */
  readonly agreement: number
  /** Probability that each actor leaves, given the packages; empty from models without exits. */
  readonly exits: Readonly<Record<string, number>>
  /** The same if everything stayed as it is. */
  readonly exitsAtStatusQuo: Readonly<Record<string, number>>
  /** Share of the draws in which each actor's consent was the hardest to keep, largest first. */
  readonly binding: Readonly<Record<string, number>>
}

export function summariseDeals(
  columns: Columns,
  actors: readonly string[],
  leavers: readonly string[],
): DealSummary {
  const { count, agreed, exit, exitAtStatusQuo, binding } = columns
  let deals = 0
  for (let d = 0; d < count; d++) deals += agreed[d] as number
  const counts = new Map<number, number>()
  for (const actor of binding) if (actor >= 0) counts.set(actor, (counts.get(actor) ?? 0) + 1)
  const ranked = [...counts].sort(([a, x], [b, y]) => y - x || a - b)
  const meanOf = (rows: Float64Array) =>
    Object.fromEntries(
      leavers
        .map((id, e) => [id, arithmeticMean(rows.subarray(e * count, (e + 1) * count))] as const)
        .filter(([, p]) => !Number.isNaN(p)),
    )
  return {
    agreement: deals / count,
    exits: meanOf(exit),
    exitsAtStatusQuo: meanOf(exitAtStatusQuo),
    binding: Object.fromEntries(ranked.map(([actor, c]) => [actors[actor] as string, c / count])),
  }
}
