/**
 * Maximises an `Objective` over its box: damped Newton with Armijo backtracking, along a path of
 * falling smoothing, barrier and slack.
 *
 * A start always exists where every κ is positive: at the status quo G = κ, and since the gains are
 * concave they stay positive on the way back to it. Where the box (red lines) or a negative κ
 * (complete information) excludes the status quo, a start is sought by raising the slack until all
 * gains are positive and lowering it again; if that stalls there is no feasible package.
 *
 * Reference: Boyd & Vandenberghe (2004) §9.5, §11.3, §11.4.
 */
import { choleskyInPlace } from '../../numeric/index.ts'
import type { Objective } from './objective.ts'

/** One step of the path. */
export interface Stage {
  readonly epsilon: number
  readonly barrier: number
  readonly slack: number
}

/** A step that promises less than this is not worth taking. */
const leastGain = 1e-13

export class Maximiser {
  readonly objective: Objective
  /** m: the best package; NaN for an issue that does not arise. */
  readonly y: Float64Array
  /** Value of the product, without barrier. */
  value = 0
  /** Newton steps taken by the last call. */
  steps = 0

  readonly #v: Float64Array
  /** m: v at the end of the last stage. */
  readonly #before: Float64Array
  readonly #trial: Float64Array
  readonly #step: Float64Array
  readonly #factor: Float64Array
  readonly #weights: Float64Array

  constructor(objective: Objective) {
    const { n, m } = objective
    this.objective = objective
    this.y = new Float64Array(m)
    this.#v = new Float64Array(m)
    this.#before = new Float64Array(m)
    this.#trial = new Float64Array(m)
    this.#step = new Float64Array(m)
    this.#factor = new Float64Array(m * m)
    this.#weights = new Float64Array(n)
  }

  /**
   * Runs the stages from `start` (m, natural package) or from the status quo.
   * @returns false if the box holds no package that everyone in the product consents to.
   */
  run(stages: readonly Stage[], start?: Float64Array): boolean {
    const { objective } = this
    const last = stages.length - 1
    this.steps = 0
    this.#enter(start ?? objective.statusQuo, start !== undefined)
    for (let j = 0; j <= last; j++) {
      const { epsilon, barrier, slack } = stages[j] as Stage
      objective.configure(epsilon, barrier, slack)
      const lately = (stages[j - 2]?.epsilon ?? 0) - (stages[j - 1]?.epsilon ?? 0)
      const ahead = (stages[j - 1]?.epsilon ?? 0) - epsilon
      let value = this.#guess(lately > 0 ? ahead / lately : 0)
      if (value === Number.NEGATIVE_INFINITY) {
        const feasible = this.#makeFeasible()
        // A smoother loss asks for more, so that only the last stage can say that nothing is left.
        if (!feasible && j === last) return false
        if (!feasible) continue
        value = objective.value(this.#v)
      }
      this.#climb(value, j === last ? leastGain : Math.min(1e-6, 0.01 * epsilon))
    }
    this.#leave()
    return true
  }

  /** Value of the product at a natural package, without barrier and slack. */
  rate(y: Float64Array): number {
    this.#enter(y, true)
    this.objective.barrier = 0
    this.objective.slack = 0
    return this.objective.value(this.#v)
  }

  /**
   * Towards its end the path runs straight, since a package keeps away from a kink or a side in
   * proportion to smoothing and barrier: moves `factor` times as far as the last stage did, if that
   * stays in the domain, and returns the value there.
   */
  #guess(factor: number): number {
    const v = this.#v
    const before = this.#before
    for (let k = 0; k < v.length; k++) {
      this.#step[k] = factor * ((v[k] as number) - (before[k] as number))
    }
    before.set(v)
    if (factor > 0) {
      this.#advance(this.#longest())
      const value = this.objective.value(this.#trial)
      if (value > Number.NEGATIVE_INFINITY) {
        v.set(this.#trial)
        return value
      }
    }
    return this.objective.value(v)
  }

  /** trial = v + length · step. */
  #advance(length: number): void {
    for (let k = 0; k < this.#v.length; k++) {
      this.#trial[k] = (this.#v[k] as number) + length * (this.#step[k] as number)
    }
  }

  /** A point strictly inside the box, next to the given package. */
  #enter(from: Float64Array, given: boolean): void {
    const { m, lower, upper, parent, free } = this.objective
    const v = this.#v
    for (let k = 0; k < m; k++) {
      const lo = lower[k] as number
      const hi = upper[k] as number
      const inner = 0.02 * (hi - lo)
      const at = Number.isNaN(from[k]) ? 0.5 * (lo + hi) : (from[k] as number)
      free[k] = hi - lo > 1e-9 ? 1 : 0
      v[k] = free[k] === 1 ? Math.min(hi - inner, Math.max(lo + inner, at)) : 0.5 * (lo + hi)
    }
    for (let k = 0; k < m; k++) {
      if ((parent[k] as number) < 0) continue
      const t = this.objective.extent(v, k)
      if (!given) v[k] = 0.5 * ((lower[k] as number) + (upper[k] as number))
      if (!(t > 0)) free[k] = 0
      v[k] = Math.max(0, t) * (v[k] as number)
    }
  }

  #leave(): void {
    const { objective, y } = this
    const v = this.#v
    for (let k = 0; k < objective.m; k++) {
      const t = objective.extent(v, k)
      y[k] = t > 0 ? (v[k] as number) / t : Number.NaN
    }
    objective.barrier = 0
    this.value = objective.value(v)
  }

  #makeFeasible(): boolean {
    const { objective } = this
    const v = this.#v
    let least = objective.gains(v)
    if (least > 0) return true
    if (this.#reversionConsents()) {
      for (let tries = 0; tries < 60 && !(least > 0); tries++) {
        for (let k = 0; k < objective.m; k++) {
          const rest = (objective.parent[k] as number) < 0 ? (objective.statusQuo[k] as number) : 0
          v[k] = 0.5 * ((v[k] as number) + rest)
        }
        least = objective.gains(v)
      }
      return least > 0
    }
    return this.#findConsent(least)
  }

  /**
   * Raises the smallest gain, `least`, above 0. All weigh the same in this, and the slack exceeds
   * what is missing by a share that falls: else the climb would trade one consent for others' gains.
   */
  #findConsent(from: number): boolean {
    const { objective } = this
    const { b, slack } = objective
    this.#weights.set(b)
    for (let i = 0; i < b.length; i++) b[i] = (b[i] as number) > 0 ? 1 : 0
    let least = from
    let excess = 0.1
    for (let tries = 0; tries < 200 && !(least > 0) && excess > 1e-7; tries++) {
      objective.slack = slack - (1 + excess) * least + 1e-12
      this.#climb(objective.value(this.#v), 1e-6)
      objective.slack = slack
      const now = objective.gains(this.#v)
      if (!(now > 0.99 * least)) excess *= 0.1
      least = now
    }
    b.set(this.#weights)
    return least > 0
  }

  /** True if the status quo lies in the box and everyone in the product consents to it. */
  #reversionConsents(): boolean {
    const { objective } = this
    for (let i = 0; i < objective.n; i++) {
      if (objective.counts(i) && !((objective.kappa[i] as number) + objective.slack > 0))
        return false
    }
    for (let k = 0; k < objective.m; k++) {
      if ((objective.parent[k] as number) >= 0) continue
      const sq = objective.statusQuo[k] as number
      if (sq < (objective.lower[k] as number) || sq > (objective.upper[k] as number)) return false
    }
    return true
  }

  #climb(from: number, enough: number): void {
    const { objective } = this
    const v = this.#v
    const trial = this.#trial
    let value = from
    for (let iteration = 0; iteration < 100; iteration++) {
      this.steps++
      objective.differentiate(v)
      const gain = this.#direction()
      if (!(gain > enough)) return
      let length = this.#longest()
      let next = Number.NEGATIVE_INFINITY
      for (let halving = 0; halving < 60; halving++) {
        this.#advance(length)
        next = objective.value(trial)
        if (next >= value + 1e-4 * length * gain) break
        length *= 0.5
      }
      if (!(next > value)) return
      v.set(trial)
      value = next
    }
  }

  /** Newton direction on the free variables; returns its slope, gᵀd. */
  #direction(): number {
    const { m, free, gradient, bend } = this.objective
    const factor = this.#factor
    const step = this.#step
    let largest = 0
    for (let k = 0; k < m; k++) {
      if (free[k] === 1) largest = Math.max(largest, Math.abs(bend[k * m + k] as number))
    }
    let ridge = 0
    for (let tries = 0; tries < 40; tries++) {
      for (let k = 0; k < m; k++) {
        for (let l = 0; l <= k; l++) {
          const apart = free[k] === 0 || free[l] === 0
          const value = apart
            ? k === l
              ? 1
              : 0
            : (bend[k * m + l] as number) + (k === l ? ridge : 0)
          factor[k * m + l] = value
          factor[l * m + k] = value
        }
      }
      if (choleskyInPlace(factor, m) < 0) break
      ridge = ridge === 0 ? 1e-12 * largest + 1e-12 : ridge * 10
    }
    for (let k = 0; k < m; k++) {
      let sum = free[k] === 1 ? (gradient[k] as number) : 0
      for (let l = 0; l < k; l++) sum -= (factor[k * m + l] as number) * (step[l] as number)
      step[k] = sum / (factor[k * m + k] as number)
    }
    for (let k = m - 1; k >= 0; k--) {
      let sum = step[k] as number
      for (let l = k + 1; l < m; l++) sum -= (factor[l * m + k] as number) * (step[l] as number)
      step[k] = sum / (factor[k * m + k] as number)
    }
    let slope = 0
    for (let k = 0; k < m; k++) {
      if (free[k] === 1) slope += (gradient[k] as number) * (step[k] as number)
    }
    return slope
  }

  /** Longest step, at most 1, that stays inside the box. */
  #longest(): number {
    const { objective } = this
    const v = this.#v
    const step = this.#step
    let length = 1
    for (let k = 0; k < objective.m; k++) {
      if (objective.free[k] === 0) continue
      const p = objective.parent[k] as number
      const t = objective.extent(v, k)
      const dt =
        p < 0
          ? 0
          : (step[p] as number) /
            ((objective.end[p] as number) - (objective.statusQuo[p] as number))
      const lo = objective.lower[k] as number
      const hi = objective.upper[k] as number
      const d = step[k] as number
      length = Math.min(length, reach((v[k] as number) - t * lo, d - dt * lo))
      length = Math.min(length, reach(t * hi - (v[k] as number), dt * hi - d))
    }
    return length
  }
}

/** How far along `change` a distance to a side may go before 99 % of it is used up. */
function reach(distance: number, change: number): number {
  return change < 0 ? (0.99 * distance) / -change : 1
}
