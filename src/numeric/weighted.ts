/**
 * Weighted mean and weighted median.
 *
 *   mean = Σwx / Σw
 *   lower median: the least x with Σ_{x_i ≤ x} w ≥ W/2; upper: the least with Σ > W/2; mid: their mean
 *
 * A sum within 1e−12·W of W/2 counts as equal to it, so that weights like 0.7, 0.1, 0.8 tie as they
 * do on paper. Reference: the set of minimisers of Σw|t − x| is [lower, upper] (F. Y. Edgeworth 1887;
 * D. Black, "The Theory of Committees and Elections" (1958), for votes). Weights are ≥ 0; when they
 * sum to 0 the result is NaN. Error: mean n roundings; median exact.
 */

/** Σwx / Σw. NaN when the weights sum to 0. */
export function weightedMean(values: ArrayLike<number>, weights: ArrayLike<number>): number {
  let sum = 0
  let total = 0
  for (let i = 0; i < values.length; i++) {
    const w = weights[i] as number
    sum += w * (values[i] as number)
    total += w
  }
  return sum / total
}

/** The interval of weighted medians and its middle. */
export interface WeightedMedian {
  readonly lower: number
  readonly upper: number
  readonly mid: number
}

/** Lower, upper and middle weighted median. */
export function weightedMedian(
  values: ArrayLike<number>,
  weights: ArrayLike<number>,
): WeightedMedian {
  const ends = new Float64Array(2)
  const mid = weightedMedianInto(values, weights, new Int32Array(values.length), ends)
  return { lower: ends[0] as number, upper: ends[1] as number, mid }
}

const TIE = 1e-12
// Ciura's gaps (2001), on by 2.25: Shell's sort of 500 takes some 4,000 comparisons.
const GAPS: readonly number[] = [1577, 701, 301, 132, 57, 23, 10, 4, 1]

/**
 * The middle weighted median, without allocating.
 * @param order workspace of at least values.length; holds the indices sorted by value afterwards
 * @param ends if given, receives lower and upper median
 */
export function weightedMedianInto(
  values: ArrayLike<number>,
  weights: ArrayLike<number>,
  order: Int32Array | Uint16Array,
  ends?: Float64Array,
): number {
  const n = values.length
  sortIndices(values, order, n)
  let total = 0
  for (let k = 0; k < n; k++) total += weights[order[k] as number] as number
  const atLeast = total * (0.5 - TIE)
  const moreThan = total * (0.5 + TIE)
  let lower = Number.NaN
  let upper = Number.NaN
  if (total > 0) {
    let k = 0
    let sum = weights[order[0] as number] as number
    while (sum < atLeast) sum += weights[order[++k] as number] as number
    lower = values[order[k] as number] as number
    while (sum <= moreThan) sum += weights[order[++k] as number] as number
    upper = values[order[k] as number] as number
  }
  if (ends !== undefined) {
    ends[0] = lower
    ends[1] = upper
  }
  return lower === upper ? lower : lower + 0.5 * (upper - lower)
}

/** Sorts 0 … n − 1 by value, equal values by index: one order only, whatever `order` held. */
function sortIndices(values: ArrayLike<number>, order: Int32Array | Uint16Array, n: number): void {
  for (let k = 0; k < n; k++) order[k] = k
  for (const gap of GAPS) {
    for (let i = gap; i < n; i++) {
      const index = order[i] as number
      const value = values[index] as number
      let k = i
      while (k >= gap) {
        const other = order[k - gap] as number
        const otherValue = values[other] as number
        if (otherValue < value || (otherValue === value && other < index)) break
        order[k] = other
        k -= gap
      }
      order[k] = index
    }
  }
}
