/**
 * Whether outcomes of one proposal hang together beyond what the model says of each: the mean product of
 * the normal scores of their PITs over the pairs within proposals, averaged over randomisations.
 */
import { randomisedPit } from '../../src/backtest/index.ts'
import { normalQuantile, uniform } from '../../src/numeric/index.ts'
import type { Said } from './fit.ts'

const randomisations = 50
const seed = 1
const stream = 4_000_000

export interface Dependence {
  readonly pairs: number
  readonly correlation: number
  /** Standard error by proposal. */
  readonly error: number
}

/** @param sign turns an issue's score round, for example towards its reference point */
export function dependenceOf(
  said: readonly Said[],
  sign: (one: Said) => number = () => 1,
): Dependence {
  const proposals = [...Map.groupBy(said.keys(), (i) => said[i]?.issue.group).values()]
  const parts = proposals.map((own) => pairsOf(own, said, sign))
  const pairs = parts.reduce((sum, part) => sum + part.pairs, 0)
  const correlation = parts.reduce((sum, part) => sum + part.product, 0) / pairs
  const squares = parts.reduce((sum, p) => sum + (p.product - p.pairs * correlation) ** 2, 0)
  return { pairs, correlation, error: Math.sqrt(squares) / pairs }
}

function pairsOf(own: readonly number[], said: readonly Said[], sign: (one: Said) => number) {
  let product = 0
  for (let r = 0; r < randomisations; r++) {
    const scores = own.map((i) => {
      const one = said[i] as Said
      const u = uniform(seed, r, stream + i)
      return (
        sign(one) *
        normalQuantile(randomisedPit({ kind: 'grid', cdf: one.cdf }, one.issue.outcome, u))
      )
    })
    const sum = scores.reduce((s, z) => s + z, 0)
    product += (sum * sum - scores.reduce((s, z) => s + z * z, 0)) / 2 / randomisations
  }
  return { product, pairs: (own.length * (own.length - 1)) / 2 }
}
