/**
 * What holds throughout one round: where everybody starts, what each cares and weighs. Positions
 * and outcomes are in points from 0 to 100, arrays row-major, actor i on issue k at i·m + k.
 */
import { uniform } from '../../numeric/index.ts'
import type { Problem, Shape } from '../model.ts'

/** An actor within this many points of the outcome stands on it, and counts as left. */
const onOutcome = 1e-9

export class Terms {
  readonly n: number
  readonly m: number
  readonly stance: Uint8Array
  readonly start: Float64Array
  /** Weight as a share of the issue's total weight; 0 where no actor carries one. */
  readonly share: Float64Array
  /** m: weighted mean of the starts. */
  readonly outcome: Float64Array
  /** 1 for those not above the outcome. */
  readonly left: Uint8Array
  salience: Float64Array = new Float64Array(0)
  round = 0
  #seed = 0

  constructor(shape: Shape) {
    this.n = shape.actors.length
    this.m = shape.issues.length
    this.stance = shape.stance
    this.start = new Float64Array(this.n * this.m)
    this.share = new Float64Array(this.n * this.m)
    this.outcome = new Float64Array(this.m)
    this.left = new Uint8Array(this.n * this.m)
  }

  load(problem: Problem): void {
    const { n, m, share } = this
    const { weight, position } = problem
    this.salience = problem.salience
    this.round = 0
    this.#seed = Math.floor(problem.chance * 9007199254740992)
    for (let a = 0; a < n * m; a++) this.start[a] = 100 * (position[a] as number)
    for (let k = 0; k < m; k++) {
      let total = 0
      for (let a = k; a < n * m; a += m) total += weight[a] as number
      for (let a = k; a < n * m; a += m) {
        share[a] = total > 0 ? (weight[a] as number) / total : 0
      }
      this.outcome[k] = 100 * (problem.statusQuo[k] as number)
    }
  }

  /** Finds outcomes and sides from the starts. */
  open(): void {
    this.mean(this.start, this.outcome)
    const { n, m, start, outcome, left } = this
    for (let i = 0, a = 0; i < n; i++) {
      for (let k = 0; k < m; k++, a++) {
        left[a] = (start[a] as number) <= (outcome[k] as number) + onOutcome ? 1 : 0
      }
    }
  }

  /** Weighted means; an issue on which no actor carries weight keeps what `out` has. */
  mean(x: Float64Array, out: Float64Array): void {
    const { n, m, share } = this
    for (let k = 0; k < m; k++) {
      let pull = 0
      let total = 0
      for (let a = k; a < n * m; a += m) {
        const w = share[a] as number
        if (w > 0) {
          total += w
          pull += w * (x[a] as number)
        }
      }
      if (total > 0) out[k] = pull / total
    }
  }

  /** Draws of this round for a pair of actors on a pair of issues; the same whenever asked. */
  chance(i: number, j: number, p: number, q: number, part: number): number {
    const draw = 2 * ((this.round * this.m + p) * this.m + q)
    return uniform(this.#seed, draw, 3 * (i * this.n + j) + part)
  }

  /** Draw for the lot among equals at a step of this round. */
  lot(step: number): number {
    return uniform(this.#seed, 2 * this.round + 1, step)
  }
}
