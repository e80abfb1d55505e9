/** Cross-validation by negotiation: all issues of one are in the same fold. */
import { uniform } from '../numeric/index.ts'

export const mostFolds = 10

/** The quantity of the generator that deals the groups out. */
const stream = 2_000_000

/** The fold of each group: dealt out at random, sizes equal but for one; each its own if they are few. */
export function foldsOf(groups: number, seed: number, folds = mostFolds): readonly number[] {
  const count = Math.min(folds, groups)
  const order = Array.from({ length: groups }, (_, g) => g)
  const key = order.map((g) => uniform(seed, g, stream))
  order.sort((a, b) => (key[a] as number) - (key[b] as number))
  const result = new Array<number>(groups)
  order.forEach((g, rank) => {
    result[g] = rank % count
  })
  return result
}
