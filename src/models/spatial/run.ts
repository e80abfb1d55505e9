/**
 * The turns of one problem, and the forecast read from the last positions.
 *
 *   stop after turn t ≥ 2 when d(t)/(d(1) + 1e-4) < tolerance, d(t) = Σ_i ‖x_i(t) − x_i(t − 1)‖
 *   mean: y_k = Σ_i w_ik x_ik / Σ_i w_ik, w_ik = capability · salience;  pce: weights p_i, the odds of
 *   i's position to win a vote among risk-neutral voters
 *
 * The original reports odds by position and no single number; both readings are ours. An issue on
 * which nobody has weight keeps its status quo.
 */
import type { Outcome, Problem } from '../model.ts'
import type { SpatialOptions } from './options.ts'
import type { Turn } from './turn.ts'

/** Plays all turns; `turn` is left at the last positions. */
export function playOut(
  turn: Turn,
  problem: Problem,
  options: SpatialOptions,
  after?: (t: number) => void,
): number {
  turn.load(problem)
  let first = 0
  for (let t = 1; t <= options.maxTurns; t++) {
    const moved = turn.play(t, problem.chance)
    after?.(t)
    if (t === 1) first = moved
    else if (moved / (first + 1e-4) < options.tolerance) return t
  }
  return options.maxTurns
}

export function report(
  turn: Turn,
  problem: Problem,
  how: SpatialOptions['report'],
  outcome: Outcome,
): void {
  const { n, m, x, seats } = turn.state
  const byMean = how === 'mean'
  if (!byMean) turn.vote()
  for (let k = 0; k < m; k++) {
    let total = 0
    let pull = 0
    for (let i = 0; i < n; i++) {
      const position = x[i * m + k] as number
      if (Number.isNaN(position)) continue
      const w = byMean ? problem.weight[(seats[i] as number) * m + k] : turn.neutral[i]
      total += w as number
      pull += (w as number) * position
    }
    // Only the slips of the original, kept by `ktab`, can carry anybody off the scale.
    const value = Math.min(1, Math.max(0, pull / total))
    outcome.value[k] = total > 0 ? value : (problem.statusQuo[k] as number)
  }
  outcome.agreed = 1
  outcome.binding = -1
}
