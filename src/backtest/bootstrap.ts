/**
 * Intervals for differences between two forecasters on the same issues. Issues of one negotiation
 * hang together, so whole negotiations are drawn with replacement (cluster bootstrap).
 *
 *   estimate = Σ_g Σ_i d_gi / Σ_g n_g;  interval = 5th and 95th percentile over the resamples
 *
 * Reference: B. Efron, R. J. Tibshirani, An Introduction to the Bootstrap (1993), ch. 8 and 13.
 */
import { quantileSorted, uniform } from '../numeric/index.ts'

/** Estimate, 5th and 95th percentile. */
export type Interval = readonly [number, number, number]

export const resamples = 2000

/** The quantity of the generator that resampling draws from; folds and PITs have others. */
const stream = 1_000_000

/** Draws groups with replacement, the same for every pair that is compared. */
export class GroupBootstrap {
  readonly #groups: number
  readonly #picks: Uint32Array

  constructor(groups: number, seed: number) {
    this.#groups = groups
    this.#picks = new Uint32Array(resamples * groups)
    for (let r = 0; r < resamples; r++) {
      for (let g = 0; g < groups; g++) {
        this.#picks[r * groups + g] = Math.floor(uniform(seed, r, stream + g) * groups)
      }
    }
  }

  /**
   * The mean of the differences with its interval.
   * @param group of each difference, 0 to groups − 1
   */
  mean(differences: readonly number[], group: readonly number[]): Interval {
    const groups = this.#groups
    const sums = new Float64Array(groups)
    const counts = new Float64Array(groups)
    differences.forEach((difference, i) => {
      const g = group[i] as number
      sums[g] = (sums[g] as number) + difference
      counts[g] = (counts[g] as number) + 1
    })
    const means = new Float64Array(resamples)
    let kept = 0
    for (let r = 0; r < resamples; r++) {
      let sum = 0
      let count = 0
      for (let g = r * groups; g < (r + 1) * groups; g++) {
        const pick = this.#picks[g] as number
        sum += sums[pick] as number
        count += counts[pick] as number
      }
      if (count > 0) means[kept++] = sum / count
    }
    const sorted = means.subarray(0, kept).sort()
    const estimate = sums.reduce((a, b) => a + b, 0) / counts.reduce((a, b) => a + b, 0)
    return [estimate, quantileSorted(sorted, 0.05), quantileSorted(sorted, 0.95)]
  }
}
