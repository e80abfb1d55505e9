/**
 * The linear opinion pool: a weighted mixture of the members' distributions (Stone 1961; Genest &
 * Zidek 1986). Models are weighed, not draws: a member that ran on fewer draws counts the same.
 */
import { type IssueSummary, type QuantileName, quantileNames, type Statistic } from './summary.ts'

export interface Member {
  readonly weight: number
  /** Natural units, ascending, without void draws. */
  readonly sorted: Float64Array
  readonly summary: IssueSummary
}

/** Pools one issue. Weights are scaled to sum 1 over the members, by the share in which it arises. */
export function poolIssue(members: readonly Member[]): IssueSummary {
  const total = members.reduce((sum, { weight }) => sum + weight, 0)
  const parts = members.map((member) => ({
    ...member,
    share: (member.weight / total) * (1 - member.summary.void),
  }))
  const arises = parts.reduce((sum, { share }) => sum + share, 0)
  const present = parts.filter(({ share }) => share > 0)
  const mix = (of: (summary: IssueSummary) => Statistic): number =>
    present.reduce((sum, { share, summary }) => sum + (share / arises) * (of(summary) ?? 0), 0)
  const mean = mix((summary) => summary.mean)
  const variance = mix(
    ({ mean: m, sd }) => (sd ?? 0) * (sd ?? 0) + ((m ?? 0) - mean) * ((m ?? 0) - mean),
  )
  const error = present.reduce((sum, { share, summary }) => {
    const part = (share / arises) * (summary.mcse ?? 0)
    return sum + part * part
  }, 0)
  const some = (value: number): Statistic => (present.length === 0 ? null : value)
  const quantiles = Object.fromEntries(
    Object.entries(quantileNames).map(([name, p]) => [name, some(mixtureQuantile(present, p))]),
  ) as Record<QuantileName, Statistic>
  const bins = members[0]?.summary.histogram.length ?? 0
  return {
    draws: members.reduce((sum, { summary }) => sum + summary.draws, 0),
    void: members.reduce((sum, { weight, summary }) => sum + weight * summary.void, 0) / total,
    mean: some(mean),
    sd: some(Math.sqrt(variance)),
    mcse: some(Math.sqrt(error)),
    ...quantiles,
    histogram: Array.from({ length: bins }, (_, b) =>
      members.reduce(
        (sum, { weight, summary }) => sum + (weight / total) * (summary.histogram[b] ?? 0),
        0,
      ),
    ),
  }
}

/** The smallest outcome x with Σ_j share_j · P_j(X ≤ x) ≥ p · Σ_j share_j. */
export function mixtureQuantile(
  members: readonly { readonly share: number; readonly sorted: Float64Array }[],
  p: number,
): number {
  const arises = members.reduce((sum, { share }) => sum + share, 0)
  const reached = (x: number): boolean => {
    let sum = 0
    for (const { share, sorted } of members) sum += (share * countUpTo(sorted, x)) / sorted.length
    return sum >= p * arises * (1 - 1e-12)
  }
  // Each member narrows what the next is asked about: nothing reaches at `short`, and all does at `best`.
  let short = Number.NEGATIVE_INFINITY
  let best = Number.POSITIVE_INFINITY
  for (const { sorted } of members) {
    let lo = countUpTo(sorted, short)
    let hi = sorted.length
    while (lo < hi) {
      const middle = (lo + hi) >>> 1
      const x = sorted[middle] as number
      if (x >= best) hi = middle
      else if (reached(x)) {
        best = x
        hi = middle
      } else {
        short = x
        lo = middle + 1
      }
    }
  }
  return best
}

/** How many of the ascending values are ≤ x. */
function countUpTo(sorted: Float64Array, x: number): number {
  let lo = 0
  let hi = sorted.length
  while (lo < hi) {
    const middle = (lo + hi) >>> 1
    if ((sorted[middle] as number) <= x) lo = middle + 1
    else hi = middle
  }
  return lo
}
