/** Where the outcomes stand in what was said of them. */
import { randomisedPit } from '../../src/backtest/index.ts'
import { uniform } from '../../src/numeric/index.ts'
import type { Said } from './fit.ts'

/** Of the generator: the seed and the stream of the randomisation. */
const seed = 1
const stream = 3_000_000

export function pitsOf(said: readonly Said[]): readonly number[] {
  return said.map(({ cdf, issue }, i) =>
    randomisedPit({ kind: 'grid', cdf }, issue.outcome, uniform(seed, i, stream)),
  )
}
