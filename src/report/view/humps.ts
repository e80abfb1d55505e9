/**
 * Whether the runs fall into two heaps with little between them, in which case a middle would be a
 * number that hardly a run gives.
 */

/** One heap of the runs: its share and its middle in natural units. */
export interface Hump {
  readonly share: number
  readonly middle: number
}

/** Each heap holds at least this share of the runs. */
const leastShare = 0.2
/** The middle third between the two middles holds at most this share. */
const mostBetween = 0.1
/** The middles lie at least this share of the scale apart. */
const leastGap = 0.15

/** @param bins shares of the runs by bin from `low` to `high`; @returns low heap first, or undefined */
export function humpsOf(
  bins: readonly number[],
  low: number,
  high: number,
): readonly [Hump, Hump] | undefined {
  const total = bins.reduce((sum, share) => sum + share, 0)
  if (!(total > 0)) return undefined
  const at = bestSplit(bins)
  const below = bins.slice(0, at).reduce((sum, share) => sum + share, 0) / total
  if (below < leastShare || below > 1 - leastShare) return undefined
  const left = quantileOfBins(bins, below / 2)
  const right = quantileOfBins(bins, (1 + below) / 2)
  if (right - left < leastGap) return undefined
  const third = (right - left) / 3
  const between = massBetween(bins, left + third, right - third) / total
  if (between > mostBetween) return undefined
  const natural = (x: number) => low + x * (high - low)
  return [
    { share: below, middle: natural(left) },
    { share: 1 - below, middle: natural(right) },
  ]
}

/** First bin of the upper part: where the two parts differ most in their means (Otsu). */
function bestSplit(bins: readonly number[]): number {
  const total = bins.reduce((sum, share) => sum + share, 0)
  const moment = bins.reduce((sum, share, b) => sum + share * b, 0)
  let best = 0
  let most = -1
  let mass = 0
  let sum = 0
  bins.forEach((share, b) => {
    mass += share
    sum += share * b
    if (mass <= 0 || mass >= total) return
    const gap = sum / mass - (moment - sum) / (total - mass)
    const between = mass * (total - mass) * gap * gap
    // Empty bins change nothing: the split stays at the first of equals.
    if (between > most * (1 + 1e-12)) {
      most = between
      best = b + 1
    }
  })
  return best
}

/** Where the share p of the runs lies below, in shares of the scale; evenly spread inside a bin. */
export function quantileOfBins(bins: readonly number[], p: number): number {
  const total = bins.reduce((sum, share) => sum + share, 0)
  let rest = p * total
  for (let b = 0; b < bins.length; b++) {
    const share = bins[b] as number
    if (share > 0 && rest <= share) return (b + rest / share) / bins.length
    rest -= share
  }
  const last = bins.findLastIndex((share) => share > 0)
  return (last + 1) / bins.length
}

/** Share of the runs between two places, in shares of the scale. */
export function massBetween(bins: readonly number[], from: number, to: number): number {
  return bins.reduce((sum, share, b) => {
    const start = Math.max(from, b / bins.length)
    const end = Math.min(to, (b + 1) / bins.length)
    return end > start ? sum + share * (end - start) * bins.length : sum
  }, 0)
}
