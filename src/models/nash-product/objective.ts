/**
 * The weighted Nash product of gains, its gradient and its Hessian.
 *
 *   Σ_i b_i ln G_i(v) + μ Σ ln(distance to the sides of the box)
 *   G_i = ΔU_i + κ_i + s + Σ_e h_ei [F_e(ΔU_e) − F_e(0)]           i does not leave
 *   G_e = Φ_e(ΔU_e) + κ_e + s + the same sum over the other leavers
 *   U_i = −Σ_k ω_ik ℓ(y_k − x_ik),   ℓ(z) = √(z² + ε²) − ε  or  z²
 *
 * An issue k that exists only if its parent p changes enters in perspective form: with
 * t = (y_p − sq_p)/(end_p − sq_p) and the variable z_k = t·y_k its term is ω ℓ(z_k − t x_ik), which is
 * jointly concave in (t, z_k) and absent at the status quo, where t = 0.
 *
 * n actors, m issues; arrays over pairs are row-major. The caller owns and fills the inputs.
 */
import { log } from '../../numeric/index.ts'
import type { GainCurve } from './gain-curve.ts'

/** An actor that may leave. */
export interface Leaver {
  readonly actor: number
  readonly curve: GainCurve
  /** n: what each actor loses if it leaves; its own entry is 0. */
  readonly harm: Float64Array
}

export class Objective {
  readonly n: number
  readonly m: number
  /** n: bargaining weights; 0 leaves the actor out of the product. */
  readonly b: Float64Array
  /** n: cost of blocking. */
  readonly kappa: Float64Array
  /** n·m: weight of the loss; 0 without a stance. */
  readonly omega: Float64Array
  /** n·m: ideal points; any finite number where omega is 0. */
  readonly x: Float64Array
  /** m each, in [0, 1]: reversion point and box of the package. */
  readonly statusQuo: Float64Array
  readonly lower: Float64Array
  readonly upper: Float64Array
  /** m: parent issue or −1. A parent's box must lie on one side of its status quo. */
  readonly parent: Int32Array
  /** m: end of the scale towards which a parent moves, 0 or 1. */
  readonly end: Float64Array
  /** m: 0 where the box leaves no room. */
  readonly free: Uint8Array
  /** Where > 0: adds pull·ΔU of the first leaver and drops that leaver's own term. */
  pull = 0

  epsilon = 1e-3
  barrier = 0
  slack = 0

  /** n each, at the last point evaluated. */
  readonly G: Float64Array
  readonly deltaU: Float64Array
  /** m and m·m (lower triangle): gradient, and the Hessian with its sign turned. */
  readonly gradient: Float64Array
  readonly bend: Float64Array

  readonly leavers: readonly Leaver[]
  readonly #quadratic: boolean
  readonly #leaverOf: Int32Array
  readonly #uSq: Float64Array
  readonly #extent: Float64Array
  readonly #gradU: Float64Array
  readonly #curvature: Float64Array
  readonly #gradG: Float64Array
  readonly #worth: Float64Array

  constructor(n: number, m: number, loss: 'absolute' | 'quadratic', leavers: readonly Leaver[]) {
    this.n = n
    this.m = m
    this.leavers = leavers
    this.#quadratic = loss === 'quadratic'
    this.#leaverOf = new Int32Array(n).fill(-1)
    leavers.forEach((leaver, e) => {
      this.#leaverOf[leaver.actor] = e
    })
    this.b = new Float64Array(n)
    this.kappa = new Float64Array(n)
    this.omega = new Float64Array(n * m)
    this.x = new Float64Array(n * m)
    this.statusQuo = new Float64Array(m)
    this.lower = new Float64Array(m)
    this.upper = new Float64Array(m).fill(1)
    this.parent = new Int32Array(m).fill(-1)
    this.end = new Float64Array(m).fill(1)
    this.free = new Uint8Array(m).fill(1)
    this.G = new Float64Array(n)
    this.deltaU = new Float64Array(n)
    this.gradient = new Float64Array(m)
    this.bend = new Float64Array(m * m)
    this.#uSq = new Float64Array(n)
    this.#extent = new Float64Array(m)
    this.#gradU = new Float64Array(n * m)
    this.#curvature = new Float64Array(n * m)
    this.#gradG = new Float64Array(m)
    this.#worth = new Float64Array(n)
  }

  /** Sets the smoothing of losses and of exit corners, the barrier weight and the slack. */
  configure(epsilon: number, barrier: number, slack: number): void {
    this.epsilon = epsilon
    this.barrier = barrier
    this.slack = slack
    for (const { curve } of this.leavers) curve.soften(epsilon)
    const { m, omega, x, statusQuo, parent } = this
    for (let i = 0; i < this.n; i++) {
      let u = 0
      for (let k = 0; k < m; k++) {
        if ((parent[k] as number) >= 0) continue
        u -=
          (omega[i * m + k] as number) *
          this.#loss((statusQuo[k] as number) - (x[i * m + k] as number))
      }
      this.#uSq[i] = u
    }
  }

  /** t of issue k's parent at v; 1 for an issue without one. */
  extent(v: Float64Array, k: number): number {
    const p = this.parent[k] as number
    if (p < 0) return 1
    const sq = this.statusQuo[p] as number
    return ((v[p] as number) - sq) / ((this.end[p] as number) - sq)
  }

  /** True if actor i's gain is part of the product. */
  counts(i: number): boolean {
    return (this.b[i] as number) > 0 && !(this.pull > 0 && this.#leaverOf[i] === 0)
  }

  /** Fills deltaU and G at v and returns the smallest G in the product. */
  gains(v: Float64Array): number {
    this.#utilities(v, false)
    return this.#gainsFromUtilities()
  }

  /** Value of the objective at v; −∞ outside its domain. */
  value(v: Float64Array): number {
    if (!(this.gains(v) > 0)) return Number.NEGATIVE_INFINITY
    let sum = 0
    for (let i = 0; i < this.n; i++) {
      if (this.counts(i)) sum += (this.b[i] as number) * log(this.G[i] as number)
    }
    if (this.pull > 0) sum += this.pull * (this.deltaU[this.leavers[0]?.actor ?? 0] as number)
    return sum + this.#barrierValue(v)
  }

  /** Fills `gradient` and `bend` at v, which must lie in the domain. */
  differentiate(v: Float64Array): void {
    const { n, m, b, G, gradient, bend, leavers } = this
    const gradU = this.#gradU
    const worth = this.#worth
    this.#utilities(v, true)
    this.#gainsFromUtilities()
    gradient.fill(0)
    bend.fill(0)
    // worth_i: what a unit of U_i adds to the objective, through its own gain and its stay.
    for (let i = 0; i < n; i++) worth[i] = this.counts(i) ? (b[i] as number) / (G[i] as number) : 0
    for (let e = 0; e < leavers.length; e++) this.#addLeaver(e)
    for (let i = 0; i < n; i++) {
      if ((worth[i] as number) !== 0) this.#addCurvature(i, worth[i] as number)
      if (this.counts(i)) this.#addGain(i)
    }
    if (this.pull > 0) {
      const row = (leavers[0]?.actor ?? 0) * m
      for (let k = 0; k < m; k++) {
        gradient[k] = (gradient[k] as number) + this.pull * (gradU[row + k] as number)
      }
    }
    this.#addBarrier(v)
  }

  #loss(z: number): number {
    if (this.#quadratic) return z * z
    return Math.sqrt(z * z + this.epsilon * this.epsilon) - this.epsilon
  }

  #utilities(v: Float64Array, slopes: boolean): void {
    const { n, m, omega, x, parent, deltaU, epsilon } = this
    const e2 = epsilon * epsilon
    const gradU = this.#gradU
    const curvature = this.#curvature
    const quadratic = this.#quadratic
    const extent = this.#extent
    for (let k = 0; k < m; k++) extent[k] = this.extent(v, k)
    if (slopes) gradU.fill(0)
    for (let i = 0; i < n; i++) {
      const row = i * m
      let u = 0
      for (let k = 0; k < m; k++) {
        const w = omega[row + k] as number
        if (w === 0) continue
        const ideal = x[row + k] as number
        const z = (v[k] as number) - (extent[k] as number) * ideal
        const root = quadratic ? 0 : Math.sqrt(z * z + e2)
        u -= w * (quadratic ? z * z : root - epsilon)
        if (!slopes) continue
        const slope = w * (quadratic ? 2 * z : z / root)
        curvature[row + k] = w * (quadratic ? 2 : e2 / (root * root * root))
        gradU[row + k] = (gradU[row + k] as number) - slope
        const p = parent[k] as number
        if (p >= 0) {
          const rate = 1 / ((this.end[p] as number) - (this.statusQuo[p] as number))
          gradU[row + p] = (gradU[row + p] as number) + slope * ideal * rate
        }
      }
      deltaU[i] = u - (this.#uSq[i] as number)
    }
  }

  #gainsFromUtilities(): number {
    const { n, G, deltaU, kappa, leavers } = this
    for (let i = 0; i < n; i++) {
      const e = this.#leaverOf[i] as number
      let own = deltaU[i] as number
      if (e >= 0) {
        const curve = (leavers[e] as Leaver).curve
        curve.evaluate(own)
        own = curve.integral
      }
      G[i] = own + (kappa[i] as number) + this.slack
    }
    for (const { actor, curve, harm } of leavers) {
      curve.evaluate(deltaU[actor] as number)
      const stays = curve.F - curve.atZero
      for (let j = 0; j < n; j++) G[j] = (G[j] as number) + (harm[j] as number) * stays
    }
    let least = Number.POSITIVE_INFINITY
    for (let i = 0; i < n; i++) if (this.counts(i)) least = Math.min(least, G[i] as number)
    return least
  }

  /** The part of the Hessian that runs through the leaver's choice. */
  #addLeaver(e: number): void {
    const { n, m, b, G, bend } = this
    const { actor, curve, harm } = this.leavers[e] as Leaver
    const worth = this.#worth
    const gradU = this.#gradU
    curve.evaluate(this.deltaU[actor] as number)
    let others = 0
    for (let j = 0; j < n; j++) {
      if (this.counts(j)) others += ((b[j] as number) * (harm[j] as number)) / (G[j] as number)
    }
    const own = worth[actor] as number
    worth[actor] = own * curve.F + others * curve.f + (e === 0 ? this.pull : 0)
    const through = others * curve.slope + own * curve.f
    const row = actor * m
    for (let k = 0; k < m; k++) {
      const scaled = through * (gradU[row + k] as number)
      for (let l = 0; l <= k; l++) {
        bend[k * m + l] = (bend[k * m + l] as number) - scaled * (gradU[row + l] as number)
      }
    }
  }

  /** −worth · ∇²U_i. */
  #addCurvature(i: number, worth: number): void {
    const { m, omega, x, parent, bend } = this
    const curvature = this.#curvature
    const row = i * m
    for (let k = 0; k < m; k++) {
      if (omega[row + k] === 0) continue
      const c = worth * (curvature[row + k] as number)
      bend[k * m + k] = (bend[k * m + k] as number) + c
      const p = parent[k] as number
      if (p < 0) continue
      const rate =
        (x[row + k] as number) / ((this.end[p] as number) - (this.statusQuo[p] as number))
      const cross = k > p ? k * m + p : p * m + k
      bend[cross] = (bend[cross] as number) - c * rate
      bend[p * m + p] = (bend[p * m + p] as number) + c * rate * rate
    }
  }

  /** b_i/G_i ∇G_i to the gradient and b_i/G_i² ∇G_i∇G_iᵀ to the bend. */
  #addGain(i: number): void {
    const { m, gradient, bend, leavers, deltaU } = this
    const gradU = this.#gradU
    const gradG = this.#gradG
    const e = this.#leaverOf[i] as number
    let own = 1
    if (e >= 0) {
      const { curve } = leavers[e] as Leaver
      curve.evaluate(deltaU[i] as number)
      own = curve.F
    }
    const row = i * m
    for (let k = 0; k < m; k++) gradG[k] = own * (gradU[row + k] as number)
    for (const { actor, curve, harm } of leavers) {
      if (harm[i] === 0) continue
      curve.evaluate(deltaU[actor] as number)
      const pull = (harm[i] as number) * curve.f
      for (let k = 0; k < m; k++) {
        gradG[k] = (gradG[k] as number) + pull * (gradU[actor * m + k] as number)
      }
    }
    const first = (this.b[i] as number) / (this.G[i] as number)
    const second = first / (this.G[i] as number)
    for (let k = 0; k < m; k++) {
      const gk = gradG[k] as number
      if (gk === 0) continue
      gradient[k] = (gradient[k] as number) + first * gk
      const scaled = second * gk
      for (let l = 0; l <= k; l++) {
        bend[k * m + l] = (bend[k * m + l] as number) + scaled * (gradG[l] as number)
      }
    }
  }

  #barrierValue(v: Float64Array): number {
    if (this.barrier === 0) return 0
    let sum = 0
    for (let k = 0; k < this.m; k++) {
      if (this.free[k] === 0) continue
      const t = this.extent(v, k)
      const below = (v[k] as number) - t * (this.lower[k] as number)
      const above = t * (this.upper[k] as number) - (v[k] as number)
      if (!(below > 0 && above > 0)) return Number.NEGATIVE_INFINITY
      sum += log(below * above)
    }
    return this.barrier * sum
  }

  #addBarrier(v: Float64Array): void {
    const { m, barrier, gradient, bend, parent } = this
    if (barrier === 0) return
    for (let k = 0; k < m; k++) {
      if (this.free[k] === 0) continue
      const t = this.extent(v, k)
      const lo = this.lower[k] as number
      const hi = this.upper[k] as number
      const below = 1 / ((v[k] as number) - t * lo)
      const above = 1 / (t * hi - (v[k] as number))
      gradient[k] = (gradient[k] as number) + barrier * (below - above)
      bend[k * m + k] = (bend[k * m + k] as number) + barrier * (below * below + above * above)
      const p = parent[k] as number
      if (p < 0) continue
      const rate = 1 / ((this.end[p] as number) - (this.statusQuo[p] as number))
      gradient[p] = (gradient[p] as number) + barrier * rate * (hi * above - lo * below)
      const cross = k > p ? k * m + p : p * m + k
      bend[cross] =
        (bend[cross] as number) - barrier * rate * (lo * below * below + hi * above * above)
      bend[p * m + p] =
        (bend[p * m + p] as number) +
        barrier * rate * rate * (lo * lo * below * below + hi * hi * above * above)
    }
  }
}
