/**
 * Summaries of a whole array, in index order, so that the bytes cannot depend on how it was chunked.
 *
 *   mean = Σx/n;  standard deviation = √(Σ(x − mean)²/(n − 1));  sums compensated
 *   quantile: linear between order statistics at (n − 1)p ("type 7")
 *
 * References: A. Neumaier, ZAMM 54 (1974) 39–51, doi:10.1002/zamm.19740540106, for the sums;
 * R. J. Hyndman, Y. Fan, The American Statistician 50 (1996) 361–365, doi:10.2307/2684934, for type 7.
 * Error: mean one rounding of Σx and one of the division; standard deviation relative 1e−15.
 */

/** Σ values by Neumaier's compensated sum, each term shifted by −`shift` and, if so told, squared. */
function compensatedSum(values: ArrayLike<number>, shift: number, squared: boolean): number {
  let sum = 0
  let lost = 0
  for (let i = 0; i < values.length; i++) {
    const deviation = (values[i] as number) - shift
    const x = squared ? deviation * deviation : deviation
    const next = sum + x
    lost += Math.abs(sum) >= Math.abs(x) ? sum - next + x : x - next + sum
    sum = next
  }
  return sum + lost
}

/** Arithmetic mean; NaN of nothing. */
export function arithmeticMean(values: ArrayLike<number>): number {
  return compensatedSum(values, 0, false) / values.length
}

/** Sample standard deviation (n − 1); 0 of one value, NaN of none. */
export function standardDeviation(values: ArrayLike<number>): number {
  const n = values.length
  if (n < 2) return n === 1 ? 0 : Number.NaN
  return Math.sqrt(compensatedSum(values, arithmeticMean(values), true) / (n - 1))
}

/** The quantile, 0 ≤ p ≤ 1, of values sorted ascending: type 7. NaN of nothing. */
export function quantileSorted(sorted: ArrayLike<number>, p: number): number {
  const n = sorted.length
  if (n === 0) return Number.NaN
  const position = Math.min(1, Math.max(0, p)) * (n - 1)
  const index = Math.floor(position)
  const below = sorted[index] as number
  if (index + 1 >= n) return below
  const share = position - index
  return share === 0 ? below : below + share * ((sorted[index + 1] as number) - below)
}

/** Counts by bin; nothing is dropped: below + Σcounts + above = the number of values. */
export interface Histogram {
  readonly counts: Uint32Array
  /** How many values lie below the lower and above the upper end. */
  readonly below: number
  readonly above: number
}

/**
 * Counts values in `bins` equal bins of [low, high]; a value on an inner edge belongs to the bin above,
 * `high` itself to the last. NaN is counted as above.
 */
export function histogram(
  values: ArrayLike<number>,
  low: number,
  high: number,
  bins: number,
): Histogram {
  const counts = new Uint32Array(bins)
  let below = 0
  let above = 0
  for (let i = 0; i < values.length; i++) {
    const x = values[i] as number
    if (x < low) below += 1
    else if (x <= high) {
      const bin = Math.min(bins - 1, Math.floor(((x - low) / (high - low)) * bins))
      counts[bin] = (counts[bin] as number) + 1
    } else above += 1
  }
  return { counts, below, above }
}
