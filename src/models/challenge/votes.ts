/**
 * What each camp can muster against each other one. With losses that grow with distance, everybody
 * on a's side of the middle between a and b votes for a, so sums from one end of the line give all
 * D² pairs in O(D²).
 *
 *   straight:  F_ab = Σ_{k for a} w_k (|x_k − b| − |x_k − a|)/R
 *   bent:      F_ab = Σ_{k for a} w_k (|x_k − b|^{ρ_k} − |x_k − a|^{ρ_k})/R^{ρ_k}
 */
import type { Arena } from './arena.ts'

export class Votes {
  /** F_ab at [a · stride + b]. */
  readonly force: Float64Array
  readonly stride: number
  /** Σ_k w_k (|x_k − d|/R)^{ρ_k} over camp c, at [c · stride + d]: fill before `bent`. */
  readonly loss: Float64Array
  readonly #below: Float64Array
  readonly #weightBelow: Float64Array
  readonly #pullBelow: Float64Array

  constructor(capacity: number) {
    this.stride = capacity
    this.force = new Float64Array(capacity * capacity)
    this.loss = new Float64Array(capacity * capacity)
    this.#below = new Float64Array((capacity + 1) * capacity)
    this.#weightBelow = new Float64Array(capacity + 1)
    this.#pullBelow = new Float64Array(capacity + 1)
  }

  straight({ camps, at, campWeight, range }: Arena): void {
    const { force, stride } = this
    const W = this.#weightBelow
    const X = this.#pullBelow
    const origin = at[0] as number
    for (let c = 0; c < camps; c++) {
      const w = campWeight[c] as number
      W[c + 1] = (W[c] as number) + w
      X[c + 1] = (X[c] as number) + w * ((at[c] as number) - origin)
    }
    const all = W[camps] as number
    for (let a = 0; a < camps; a++) {
      const xa = (at[a] as number) - origin
      let middle = a + 1
      for (let b = a + 1; b < camps; b++) {
        const xb = (at[b] as number) - origin
        const gap = xb - xa
        while (middle < b && 2 * ((at[middle] as number) - origin) < xa + xb) middle++
        const nearA =
          (xa + xb) * ((W[middle] as number) - (W[a + 1] as number)) -
          2 * ((X[middle] as number) - (X[a + 1] as number))
        const nearB =
          2 * ((X[b] as number) - (X[middle] as number)) -
          (xa + xb) * ((W[b] as number) - (W[middle] as number))
        force[a * stride + b] = (gap * (W[a + 1] as number) + Math.max(0, nearA)) / range
        force[b * stride + a] = (gap * (all - (W[b] as number)) + Math.max(0, nearB)) / range
      }
    }
  }

  bent({ camps, at }: Arena): void {
    const { force, loss, stride } = this
    const L = this.#below
    for (let d = 0; d < camps; d++) {
      let sum = 0
      for (let c = 0; c < camps; c++) {
        sum += loss[c * stride + d] as number
        L[(c + 1) * stride + d] = sum
      }
    }
    const all = camps * stride
    for (let a = 0; a < camps; a++) {
      let middle = a + 1
      for (let b = a + 1; b < camps; b++) {
        const both = (at[a] as number) + (at[b] as number)
        while (middle < b && 2 * (at[middle] as number) < both) middle++
        const p = middle * stride
        const lossA = L[p + a] as number
        const lossB = L[p + b] as number
        force[a * stride + b] = Math.max(0, lossB - lossA)
        force[b * stride + a] = Math.max(
          0,
          (L[all + a] as number) - lossA - ((L[all + b] as number) - lossB),
        )
      }
    }
  }
}
