/**
 * `consensus` and `nash` straight from their definitions: the objective in the package itself, and
 * a search that knows no derivatives. It finds a good package, not the best to nine digits.
 */
import type { Problem } from '../../src/models/index.ts'
import { consensusRating, nashGains } from '../../src/models/nash-product/reference.fixture.ts'
import { nelderMead } from '../../src/models/nash-product/rivals.fixture.ts'

const boxOf = (problem: Problem) => ({
  lower: problem.shape.issues.map(() => 0),
  upper: problem.shape.issues.map(() => 1),
})

export function naiveConsensus(problem: Problem): readonly number[] {
  const rating = consensusRating(problem, { epsilon: 1e-3, weights: 'equal' })
  return nelderMead(rating, boxOf(problem), [...problem.statusQuo], 0.05).y
}

export function naiveNash(problem: Problem): readonly number[] {
  const { c, gains } = nashGains(problem, 1)
  const rating = (y: readonly number[]): number => {
    let sum = 0
    for (const [i, gain] of gains(y).entries()) {
      if (gain < 0) return Number.NEGATIVE_INFINITY
      sum += (c[i] ?? 0) * Math.log(gain + 1e-9)
    }
    return sum
  }
  return nelderMead(rating, boxOf(problem), [...problem.statusQuo], 0.05).y
}
