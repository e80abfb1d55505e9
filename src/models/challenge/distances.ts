/**
 * Logarithms of distances between camps, shared by everything that is raised to a power:
 * u^r = exp(r · log u), d = |x_i − x_j|/R. Each camp is spoken for by one member, if possible by one
 * that has not moved: what is known of its distances still holds, so whoever joins an old camp costs
 * no logarithm.
 */
import { log } from '../../numeric/index.ts'
import type { Arena } from './arena.ts'

export class Distances {
  readonly stride: number
  /** log d, log(½ − ½d) and log(½ + ½d) between i and j, at [i · stride + j]; −∞ for log 0. */
  readonly far: Float64Array
  readonly win: Float64Array
  readonly lose: Float64Array
  /** Who speaks for camp c. */
  readonly speaker: Int32Array
  readonly #known: Uint8Array
  readonly #withFar: boolean
  #range = 0

  constructor(capacity: number, withFar: boolean) {
    this.stride = capacity
    this.far = new Float64Array(withFar ? capacity * capacity : 0)
    this.win = new Float64Array(capacity * capacity)
    this.lose = new Float64Array(capacity * capacity)
    this.speaker = new Int32Array(capacity)
    this.#known = new Uint8Array(capacity * capacity)
    this.#withFar = withFar
  }

  /** Makes the distances between all speakers good. */
  renew(arena: Arena): void {
    const { camps, at, range } = arena
    const { far, win, lose, stride, speaker } = this
    const known = this.#known
    this.#forget(arena)
    this.#appoint(arena)
    for (let c = 0; c < camps; c++) {
      const i = speaker[c] as number
      for (let d = 0; d < c; d++) {
        const j = speaker[d] as number
        const a = i * stride + j
        if (known[a] === 1) continue
        const b = j * stride + i
        const share = ((at[c] as number) - (at[d] as number)) / range
        win[a] = win[b] = log(0.5 - 0.5 * share)
        lose[a] = lose[b] = log(0.5 + 0.5 * share)
        if (this.#withFar) far[a] = far[b] = log(share)
        known[a] = known[b] = 1
      }
    }
  }

  #forget({ n, moved, range }: Arena): void {
    const { stride } = this
    const known = this.#known
    if (range !== this.#range) known.fill(0)
    this.#range = range
    for (let i = 0; i < n; i++) {
      if (moved[i] === 0) continue
      for (let j = 0; j < n; j++) {
        known[i * stride + j] = 0
        known[j * stride + i] = 0
      }
    }
  }

  #appoint({ camps, start, members, moved }: Arena): void {
    for (let c = 0; c < camps; c++) {
      let p = start[c] as number
      const end = start[c + 1] as number
      while (p < end && moved[members[p] as number] === 1) p++
      this.speaker[c] = members[p < end ? p : (start[c] as number)] as number
    }
  }
}
