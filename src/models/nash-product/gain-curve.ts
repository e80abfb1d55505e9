/**
 * What the others believe about an exit: the distribution function F of the leaver's gain, its
 * first two derivatives, and Φ(t) = ∫₀ᵗ F(u) du, the leaver's own expected utility of a package
 * worth t to it (Φ(t) = E max(t, g) − E max(0, g)).
 *
 * Uniform gains have a closed form whose two corners are rounded by `soften`; every other
 * distribution is tabulated once on 257 knots with a cubic Hermite interpolant of F, and Φ is the
 * exact integral of that interpolant, so that gradient and value never disagree.
 */
import { cdf, type Distribution, log, pdf, support } from '../../numeric/index.ts'

const knots = 257

/** A gain known to the last digit would make F a step; it is spread this far to either side. */
const leastHalfWidth = 1e-3

export class GainCurve {
  /** At the last `evaluate(t)`: P(gain ≤ t). */
  F = 0
  /** Density there. */
  f = 0
  /** Slope of the density there. */
  slope = 0
  /** Φ(t). */
  integral = 0
  /** F(0): the chance that the actor stays without any package. */
  atZero = 0

  readonly #low: number
  readonly #high: number
  readonly #uniform: boolean
  readonly #F: Float64Array
  readonly #f: Float64Array
  readonly #area: Float64Array
  #delta = 1e-9
  #areaAtZero = 0

  constructor(gain: Distribution) {
    const [low, high] = support(gain)
    const certain = high - low < 2 * leastHalfWidth
    const middle = 0.5 * (low + high)
    this.#low = certain ? middle - leastHalfWidth : low
    this.#high = certain ? middle + leastHalfWidth : high
    this.#uniform = certain || gain.kind === 'uniform'
    const size = this.#uniform ? 0 : knots
    this.#F = new Float64Array(size)
    this.#f = new Float64Array(size)
    this.#area = new Float64Array(size)
    const h = (this.#high - this.#low) / (knots - 1)
    for (let q = 0; q < size; q++) {
      const t = this.#low + q * h
      this.#F[q] = q === 0 ? 0 : q === size - 1 ? 1 : cdf(gain, t)
      this.#f[q] = pdf(gain, t)
      if (q > 0) {
        const before = q - 1
        this.#area[q] =
          (this.#area[before] as number) +
          (h * ((this.#F[before] as number) + (this.#F[q] as number))) / 2 +
          (h * h * ((this.#f[before] as number) - (this.#f[q] as number))) / 12
      }
    }
    this.soften(1e-9)
  }

  /** Rounds the corners of a uniform gain over this share of its range. */
  soften(delta: number): void {
    this.#delta = Math.min(delta, 0.05)
    this.#areaAtZero = 0
    this.evaluate(0)
    this.atZero = this.F
    this.#areaAtZero = this.integral
  }

  /** Fills F, f, slope and integral for a package worth t. */
  evaluate(t: number): void {
    if (this.#uniform) this.#evaluateUniform(t)
    else this.#evaluateTable(t)
    this.integral -= this.#areaAtZero
  }

  #evaluateUniform(t: number): void {
    const range = this.#high - this.#low
    const d2 = this.#delta * this.#delta
    const w = (t - this.#low) / range
    const left = Math.sqrt(w * w + d2)
    const right = Math.sqrt((w - 1) * (w - 1) + d2)
    this.F = 0.5 * (1 + left - right)
    this.f = (0.5 * (w / left - (w - 1) / right)) / range
    this.slope =
      (0.5 * (d2 / (left * left * left) - d2 / (right * right * right))) / (range * range)
    this.integral = range * 0.5 * (w + this.#cornerArea(w, left) - this.#cornerArea(w - 1, right))
  }

  /** ∫ √(w² + δ²) dw. */
  #cornerArea(w: number, root: number): number {
    const d2 = this.#delta * this.#delta
    const asinh = log((Math.abs(w) + root) / this.#delta)
    return 0.5 * (w * root + d2 * (w < 0 ? -asinh : asinh))
  }

  #evaluateTable(t: number): void {
    const low = this.#low
    const last = knots - 1
    const h = (this.#high - low) / last
    const total = this.#area[last] as number
    if (t <= low) {
      this.F = 0
      this.f = 0
      this.slope = 0
      this.integral = 0
      return
    }
    if (t >= this.#high) {
      this.F = 1
      this.f = 0
      this.slope = 0
      this.integral = total + (t - this.#high)
      return
    }
    const q = Math.min(last - 1, Math.floor((t - low) / h))
    const s = (t - low) / h - q
    const F0 = this.#F[q] as number
    const rise = (this.#F[q + 1] as number) - F0
    const d0 = h * (this.#f[q] as number)
    const d1 = h * (this.#f[q + 1] as number)
    // F = F0 + d0 s + c2 s² + c3 s³
    const c2 = 3 * rise - 2 * d0 - d1
    const c3 = d0 + d1 - 2 * rise
    this.F = F0 + s * (d0 + s * (c2 + s * c3))
    this.f = (d0 + s * (2 * c2 + 3 * s * c3)) / h
    this.slope = (2 * c2 + 6 * s * c3) / (h * h)
    this.integral =
      (this.#area[q] as number) + h * s * (F0 + s * (d0 / 2 + s * (c2 / 3 + (s * c3) / 4)))
  }
}
