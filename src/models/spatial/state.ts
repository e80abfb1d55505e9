/**
 * Where everybody stands in the space of the linked issues, and how far that is from everybody else.
 *
 *   D_ij = √( Σ_d ((x_id − x_jd) s_id)² / Σ_d s_id² )   distance as i feels it
 *   u(D, R) = (1 − D)(1 + D·R),  for D > 1 (1 − D)(1 + R);  R > 0 dislikes distance only when far
 *
 * An issue on which either has no position adds nothing to D_ij. Actors without a single position
 * are not seated at all.
 */
import type { Problem, Shape } from '../model.ts'

export class State {
  readonly m: number
  /** Seated actors, by index in the problem. */
  readonly seats: Int32Array
  readonly n: number
  /** n·m: NaN where there is no stance. */
  readonly x: Float64Array
  /** n·m: saliences, sum over issues at most 1. */
  readonly salience: Float64Array
  /** n: Σ_d s_id. */
  readonly stake: Float64Array
  /** n: w_i, capability. */
  readonly power: Float64Array
  /** n: w_i·S_i, capability brought to bear in a challenge. */
  readonly force: Float64Array
  /** n·n, `[j * n + i]` = D_ij: all views of one position lie together. */
  readonly distance: Float64Array
  readonly #squares: Float64Array

  constructor(shape: Shape) {
    const m = shape.issues.length
    const seats = shape.actors
      .map((_, i) => i)
      .filter((i) => shape.stance.subarray(i * m, i * m + m).includes(1))
    const n = seats.length
    this.m = m
    this.n = n
    this.seats = Int32Array.from(seats)
    this.x = new Float64Array(n * m)
    this.salience = new Float64Array(n * m)
    this.stake = new Float64Array(n)
    this.power = new Float64Array(n)
    this.force = new Float64Array(n)
    this.distance = new Float64Array(n * n)
    this.#squares = new Float64Array(n)
  }

  load(problem: Problem): void {
    const { n, m, seats, x, salience, stake } = this
    for (let i = 0; i < n; i++) {
      const from = (seats[i] as number) * m
      const at = i * m
      const sum = saliencesOf(problem, seats[i] as number)
      let total = 0
      let squares = 0
      for (let d = 0; d < m; d++) {
        const given = problem.salience[from + d] as number
        const s = sum > 1 ? given / sum : given
        x[at + d] = problem.position[from + d] as number
        salience[at + d] = s
        total += s
        squares += s * s
      }
      stake[i] = total
      this.#squares[i] = squares
      const w = problem.capability[seats[i] as number] as number
      this.power[i] = w
      this.force[i] = total * w
    }
  }

  /** Fills `distance` from `x`. */
  measure(): void {
    const { n, m, x, distance } = this
    for (let j = 0; j < n; j++) this.measureFrom(x, j * m, distance, j * n)
  }

  /** How far every actor's own position is from the point at `points[from]`, to `out[to + i]`. */
  measureFrom(points: Float64Array, from: number, out: Float64Array, to: number): void {
    const { n, m, x, salience } = this
    for (let i = 0; i < n; i++) {
      const at = i * m
      let above = 0
      for (let d = 0; d < m; d++) {
        const felt =
          ((x[at + d] as number) - (points[from + d] as number)) * (salience[at + d] as number)
        if (!Number.isNaN(felt)) above += felt * felt
      }
      const below = this.#squares[i] as number
      out[to + i] = below > 0 ? Math.sqrt(above / below) : 0
    }
  }
}

/** u(D, R), written so that rounding falls as in the reference runs where two options nearly tie. */
export function utilityOf(distance: number, risk: number): number {
  const near = 1 - distance
  return near + near * Math.min(1, distance) * risk
}

/** Sum of the saliences of actor i of the problem; without a stance they are 0. */
export function saliencesOf(problem: Problem, i: number): number {
  const m = problem.shape.issues.length
  let sum = 0
  for (let a = i * m; a < i * m + m; a++) sum += problem.salience[a] as number
  return sum
}
