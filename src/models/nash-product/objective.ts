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

/** Weight of a kept leaver's ΔU against ln G of the others: those are left about 1/1000 each. */
const keeping = 1e3

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
  /** Leaver whose choice is taken for certain, or −1: its own term drops out, and with it F. */
  certain = -1
  /** Whether it stays, and is given as much as the others can bear; else nobody minds it. */
  certainStay = false

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
  /** m: t of the parent, and its slope dt/dy of that parent. */
  readonly #extent: Float64Array
  readonly #rate: Float64Array
  /** n·m, at the last point evaluated: distance to the ideal point, smoothed and not. */
  readonly #z: Float64Array
  readonly #root: Float64Array
  readonly #gradU: Float64Array
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
    this.#rate = new Float64Array(m)
    this.#z = new Float64Array(n * m)
    this.#root = new Float64Array(n * m)
    this.#gradU = new Float64Array(n * m)
    this.#gradG = new Float64Array(m)
    this.#worth = new Float64Array(n)
  }

  /** Sets the smoothing of losses and of exit corners, the barrier weight and the slack. */
  configure(epsilon: number, barrier: number, slack: number): void {
    this.epsilon = epsilon
    this.barrier = barrier
    this.slack = slack
    for (const { curve } of this.leavers) curve.soften(epsilon)
    const { n, m, omega, x, statusQuo, parent, end } = this
    for (let k = 0; k < m; k++) {
      const p = parent[k] as number
      this.#rate[k] = p < 0 ? 0 : 1 / ((end[p] as number) - (statusQuo[p] as number))
    }
    const e2 = epsilon * epsilon
    for (let i = 0; i < n; i++) {
      let u = 0
      for (let k = 0; k < m; k++) {
        const w = omega[i * m + k] as number
        if (w === 0 || (parent[k] as number) >= 0) continue
        const z = (statusQuo[k] as number) - (x[i * m + k] as number)
        u -= w * (this.#quadratic ? z * z : Math.sqrt(z * z + e2) - epsilon)
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
    return (this.b[i] as number) > 0 && !(this.certain >= 0 && this.#leaverOf[i] === this.certain)
  }

  /** Fills deltaU and G at v and returns the smallest G in the product. */
  gains(v: Float64Array): number {
    this.#utilities(v)
    return this.#gainsFromUtilities()
  }

  /** Value of the objective at v; −∞ outside its domain. */
  value(v: Float64Array): number {
    if (!(this.gains(v) > 0)) return Number.NEGATIVE_INFINITY
    let sum = 0
    for (let i = 0; i < this.n; i++) {
      if (this.counts(i)) sum += (this.b[i] as number) * log(this.G[i] as number)
    }
    if (this.certain >= 0 && this.certainStay) {
      sum += keeping * (this.deltaU[(this.leavers[this.certain] as Leaver).actor] as number)
    }
    return sum + this.#barrierValue(v)
  }

  /** Fills `gradient` and `bend` at v: the last point evaluated, and in the domain. */
  differentiate(v: Float64Array): void {
    const { n, b, G, gradient, bend, leavers } = this
    const worth = this.#worth
    gradient.fill(0)
    bend.fill(0)
    this.#slopes()
    // worth_i: what a unit of U_i adds to the objective, through its own gain and its stay.
    for (let i = 0; i < n; i++) worth[i] = this.counts(i) ? (b[i] as number) / (G[i] as number) : 0
    for (let i = 0; i < n; i++) if ((worth[i] as number) > 0) this.#addSquare(i)
    for (let e = 0; e < leavers.length; e++) this.#addLeaver(e)
    this.#addLosses()
    this.#addBarrier(v)
  }

  #utilities(v: Float64Array): void {
    const { n, m, omega, x, deltaU, epsilon } = this
    const e2 = epsilon * epsilon
    const quadratic = this.#quadratic
    const extent = this.#extent
    const Z = this.#z
    const root = this.#root
    const uSq = this.#uSq
    for (let k = 0; k < m; k++) extent[k] = this.extent(v, k)
    for (let i = 0, a = 0; i < n; i++) {
      let u = 0
      for (let k = 0; k < m; k++, a++) {
        const w = omega[a] as number
        if (w === 0) continue
        const z = (v[k] as number) - (extent[k] as number) * (x[a] as number)
        Z[a] = z
        if (quadratic) u -= w * z * z
        else {
          const r = Math.sqrt(z * z + e2)
          root[a] = r
          u -= w * (r - epsilon)
        }
      }
      deltaU[i] = u - (uSq[i] as number)
    }
  }

  #gainsFromUtilities(): number {
    const { n, b, G, deltaU, kappa, leavers, slack } = this
    for (let i = 0; i < n; i++) G[i] = (deltaU[i] as number) + (kappa[i] as number) + slack
    for (let e = 0; e < leavers.length; e++) {
      const { actor, curve, harm } = leavers[e] as Leaver
      const worth = deltaU[actor] as number
      curve.evaluate(worth)
      G[actor] = (G[actor] as number) - worth + curve.integral
      const stays =
        e !== this.certain ? curve.F - curve.atZero : this.certainStay ? 1 - curve.atZero : 0
      for (let j = 0; j < n; j++) G[j] = (G[j] as number) + (harm[j] as number) * stays
    }
    const dropped = leavers[this.certain]?.actor ?? -1
    let least = Number.POSITIVE_INFINITY
    for (let i = 0; i < n; i++) {
      const g = G[i] as number
      if (g < least && (b[i] as number) > 0 && i !== dropped) least = g
    }
    return least
  }

  /** ∇U, n·m. */
  #slopes(): void {
    const { n, m, omega, x, parent } = this
    const quadratic = this.#quadratic
    const Z = this.#z
    const root = this.#root
    const gradU = this.#gradU
    const rate = this.#rate
    gradU.fill(0)
    for (let i = 0, a = 0; i < n; i++) {
      for (let k = 0; k < m; k++, a++) {
        const w = omega[a] as number
        if (w === 0) continue
        const z = Z[a] as number
        const slope = quadratic ? 2 * w * z : (w * z) / (root[a] as number)
        gradU[a] = (gradU[a] as number) - slope
        const p = parent[k] as number
        if (p < 0) continue
        const q = i * m + p
        gradU[q] = (gradU[q] as number) + slope * (x[a] as number) * (rate[k] as number)
      }
    }
  }

  /** b_i/G_i² ∇G_i∇G_iᵀ to the bend. */
  #addSquare(i: number): void {
    const { m, bend, leavers } = this
    const gradU = this.#gradU
    const gradG = this.#gradG
    const e = this.#leaverOf[i] as number
    const own = e < 0 ? 1 : (leavers[e] as Leaver).curve.F
    const row = i * m
    for (let k = 0; k < m; k++) gradG[k] = own * (gradU[row + k] as number)
    for (let e = 0; e < leavers.length; e++) {
      const { actor, curve, harm } = leavers[e] as Leaver
      const pull = (harm[i] as number) * curve.f
      if (pull === 0 || e === this.certain) continue
      for (let k = 0; k < m; k++) {
        gradG[k] = (gradG[k] as number) + pull * (gradU[actor * m + k] as number)
      }
    }
    const weight = (this.#worth[i] as number) / (this.G[i] as number)
    for (let k = 0; k < m; k++) {
      const scaled = weight * (gradG[k] as number)
      for (let l = 0; l <= k; l++) {
        bend[k * m + l] = (bend[k * m + l] as number) + scaled * (gradG[l] as number)
      }
    }
  }

  /** What runs through the leaver's choice: its worth, and that part of the Hessian. */
  #addLeaver(e: number): void {
    const { n, m, bend, G, b } = this
    const { actor, curve, harm } = this.leavers[e] as Leaver
    const worth = this.#worth
    const gradU = this.#gradU
    if (e === this.certain) {
      worth[actor] = this.certainStay ? keeping : 0
      return
    }
    let others = 0
    for (let j = 0; j < n; j++) {
      if (harm[j] !== 0 && this.counts(j)) {
        others += ((b[j] as number) * (harm[j] as number)) / (G[j] as number)
      }
    }
    const own = worth[actor] as number
    worth[actor] = own * curve.F + others * curve.f
    const through = others * curve.slope + own * curve.f
    const row = actor * m
    for (let k = 0; k < m; k++) {
      const scaled = through * (gradU[row + k] as number)
      for (let l = 0; l <= k; l++) {
        bend[k * m + l] = (bend[k * m + l] as number) - scaled * (gradU[row + l] as number)
      }
    }
  }

  /** worth_i ∇U_i to the gradient, −worth_i ∇²U_i to the bend. */
  #addLosses(): void {
    const { n, m, omega, x, parent, gradient, bend, epsilon } = this
    const e2 = epsilon * epsilon
    const quadratic = this.#quadratic
    const root = this.#root
    const gradU = this.#gradU
    const worth = this.#worth
    const rate = this.#rate
    for (let k = 0; k < m; k++) {
      let slope = 0
      let curvature = 0
      let cross = 0
      let square = 0
      for (let i = 0, a = k; i < n; i++, a += m) {
        const value = worth[i] as number
        slope += value * (gradU[a] as number)
        const w = omega[a] as number
        if (w === 0) continue
        const r = root[a] as number
        const c = value * w * (quadratic ? 2 : e2 / (r * r * r))
        const shift = c * (x[a] as number)
        curvature += c
        cross += shift
        square += shift * (x[a] as number)
      }
      gradient[k] = (gradient[k] as number) + slope
      bend[k * m + k] = (bend[k * m + k] as number) + curvature
      const p = parent[k] as number
      if (p < 0) continue
      const dt = rate[k] as number
      const at = k > p ? k * m + p : p * m + k
      bend[at] = (bend[at] as number) - cross * dt
      bend[p * m + p] = (bend[p * m + p] as number) + square * dt * dt
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
