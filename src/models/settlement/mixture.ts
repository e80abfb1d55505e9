/**
 * The settlement mixture on the grid 0, 1, …, 100 of an issue's scale: where settlements fall, given
 * what the actors want. Candidates a are the distinct positions and the reference point; beside them
 * stands a compromise around the weighted mean m = Σ w x / Σ w.
 *
 *   u(a) = b_distance·|a − m|/50 + b_referencePoint·[a = rp] + b_parliament·[a = Parliament's]
 *          + b_pole·[a ∈ {0, 100}],   u(compromise) = b_compromise,   π = softmax(u)
 *   F(k) = (1 − ε)·(Σ π_a Φ((k + ½ − a)/σ_a) + π_c Φ((k + ½ − m)/σ_c)) + ε (k + 1)/101,  F(100) = 1
 *
 * Positions that are drawn are no whole numbers, so "distinct" and "=" are graded: two points count as
 * one to the degree 1 − distance, at most one grid step apart. On whole numbers that is the above.
 */
import { exp, normalCdf } from '../../numeric/index.ts'

export interface SettlementParameters {
  /** Utility of a candidate per 50 points from the weighted mean. */
  readonly distance: number
  readonly referencePoint: number
  readonly parliament: number
  /** Utility of a candidate at an end of the scale. */
  readonly pole: number
  readonly compromise: number
  /** Standard deviations, in points. */
  readonly actorWidth: number
  readonly compromiseWidth: number
  /** Weight of the uniform floor. */
  readonly floor: number
}

/** One issue, in points from 0 to 100. */
export interface SettlementInput {
  readonly positions: ArrayLike<number>
  /** Capability times salience, position by position. */
  readonly weights: ArrayLike<number>
  readonly referencePoint?: number | undefined
  /** The European Parliament's position. */
  readonly parliament?: number | undefined
}

/** The last point of the grid, which starts at 0. */
export const lastPoint = 100

/** Beyond so many standard deviations the normal distribution is 0 or 1 to the last bit. */
const reach = 9

/** The mixture of one issue after another, without allocation. */
export class SettlementMixture {
  /** Candidates: one for each position, then the reference point. */
  readonly at: Float64Array
  readonly share: Float64Array
  count = 0
  /** m; NaN where no actor carries weight, and then nothing else holds. */
  mean = Number.NaN
  compromiseShare = 0
  readonly #parameters: SettlementParameters

  constructor(mostPositions: number, parameters: SettlementParameters) {
    this.at = new Float64Array(mostPositions + 1)
    this.share = new Float64Array(mostPositions + 1)
    this.#parameters = parameters
  }

  /** @param count how many of the positions and weights to read; NaN: no such point */
  load(
    positions: ArrayLike<number>,
    weights: ArrayLike<number>,
    count: number,
    referencePoint: number,
    parliament: number,
  ): void {
    let total = 0
    let pull = 0
    for (let i = 0; i < count; i++) {
      const w = weights[i] as number
      total += w
      pull += w * (positions[i] as number)
      this.at[i] = positions[i] as number
    }
    this.mean = total > 0 ? pull / total : Number.NaN
    this.count = count
    if (!Number.isNaN(referencePoint)) this.at[this.count++] = referencePoint
    this.#weigh(referencePoint, parliament)
  }

  #weigh(referencePoint: number, parliament: number): void {
    const { at, share, count, mean } = this
    const b = this.#parameters
    const compromise = exp(b.compromise)
    let total = compromise
    for (let c = 0; c < count; c++) {
      const a = at[c] as number
      const utility =
        (b.distance * Math.abs(a - mean)) / 50 +
        b.referencePoint * sameness(a, referencePoint) +
        b.parliament * sameness(a, parliament) +
        b.pole * Math.max(sameness(a, 0), sameness(a, lastPoint))
      let alike = 0
      for (let d = 0; d < count; d++) alike += sameness(a, at[d] as number)
      share[c] = exp(utility) / alike
      total += share[c] as number
    }
    for (let c = 0; c < count; c++) share[c] = (share[c] as number) / total
    this.compromiseShare = compromise / total
  }

  /** F(k) at a point of the grid: the chance of an outcome of at most k. */
  cdf(k: number): number {
    if (Number.isNaN(this.mean)) return Number.NaN
    if (k < 0) return 0
    if (k >= lastPoint) return 1
    const { at, share, count, mean } = this
    const { actorWidth, compromiseWidth, floor } = this.#parameters
    let sum = this.compromiseShare * normalCdf((k + 0.5 - mean) / compromiseWidth)
    for (let c = 0; c < count; c++) {
      const z = (k + 0.5 - (at[c] as number)) / actorWidth
      if (z > reach) sum += share[c] as number
      else if (z > -reach) sum += (share[c] as number) * normalCdf(z)
    }
    return (1 - floor) * sum + (floor * (k + 1)) / (lastPoint + 1)
  }

  /** The least point k with F(k) ≥ p. */
  quantile(p: number): number {
    let low = -1
    let high = lastPoint
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if (this.cdf(middle) >= p) high = middle
      else low = middle
    }
    return high
  }
}

/** 1 for the same point, 0 from one step of the grid on, and for a point that is not known. */
function sameness(a: number, b: number): number {
  const distance = Math.abs(a - b)
  return distance < 1 ? 1 - distance : 0
}

export interface SettlementDistribution {
  /** The weighted mean around which the compromise lies. */
  readonly mean: number
  readonly median: number
  /** Chances of the points 0 to 100, and of at most each. */
  readonly pmf: Float64Array
  readonly cdf: Float64Array
}

/** The mixture of one issue, in full; NaN where no actor carries weight. */
export function settlementMixture(
  { positions, weights, referencePoint, parliament }: SettlementInput,
  parameters: SettlementParameters,
): SettlementDistribution {
  const mixture = new SettlementMixture(positions.length, parameters)
  mixture.load(
    positions,
    weights,
    positions.length,
    referencePoint ?? Number.NaN,
    parliament ?? Number.NaN,
  )
  const cdf = Float64Array.from({ length: lastPoint + 1 }, (_, k) => mixture.cdf(k))
  const pmf = cdf.map((p, k) => p - (k === 0 ? 0 : (cdf[k - 1] as number)))
  const median = Number.isNaN(mixture.mean) ? Number.NaN : mixture.quantile(0.5)
  return { mean: mixture.mean, median, pmf, cdf }
}
