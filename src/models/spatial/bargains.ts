/**
 * Who challenges whom, and what they would settle on.
 *
 * Each actor i challenges the j of the largest gain in its own eyes, if that is above 1e-5 (the first
 * of equals). Both would then move, issue by issue, to where `meet` puts them:
 *   InitOnlyInterp   with p = P_ij as i sees it
 *   InitRcvrInterp   two bargains on the table: i's, and one with p as j sees it
 *   PWCompInterp     the average of those two, weighted by w_i S_i and w_j S_j
 *
 * With `compatibility: ktab` two slips of the original stand: j's p is j's estimate of i's gain (not
 * of its odds), and the average is weighted by w_i S_i and w_i S_j.
 */
import { Challenge } from './challenge.ts'
import { meet } from './meet.ts'
import type { SpatialOptions } from './options.ts'
import type { State } from './state.ts'

/** A gain below it, in shares of a full swing of utility, is not worth a quarrel. */
const leastGain = 1e-5

export class Bargains {
  count = 0
  readonly initiator: Int32Array
  readonly receiver: Int32Array
  /** What the initiator expects to gain from the challenge. */
  readonly gain: Float64Array
  /** The p that shaped the bargain. */
  readonly probability: Float64Array
  /** 2m a bargain: the initiator's new position, then the receiver's. */
  readonly place: Float64Array
  /** n·n, `[i * n + j]`: P_ij and gain of i from challenging j, in i's own eyes. */
  readonly victory: Float64Array
  readonly gains: Float64Array
  readonly challenge: Challenge
  readonly #state: State
  readonly #options: SpatialOptions
  readonly #average: Float64Array

  constructor(state: State, options: SpatialOptions) {
    const { n, m } = state
    const most = options.bargnModel === 'InitRcvrInterp' ? 2 * n : n
    this.#state = state
    this.#options = options
    this.challenge = new Challenge(state, options)
    this.initiator = new Int32Array(most)
    this.receiver = new Int32Array(most)
    this.gain = new Float64Array(most)
    this.probability = new Float64Array(most)
    this.place = new Float64Array(most * 2 * m)
    this.victory = new Float64Array(n * n)
    this.gains = new Float64Array(n * n)
    this.#average = new Float64Array(2 * m)
  }

  /** Finds the bargains of one turn, for the risk attitudes given. */
  find(risk: Float64Array): void {
    const { n } = this.#state
    this.count = 0
    for (let i = 0; i < n; i++) {
      const j = this.#target(i, risk)
      if (j >= 0) this.#strike(i, j, risk)
    }
  }

  #target(i: number, risk: Float64Array): number {
    const { challenge, victory, gains } = this
    const { n } = this.#state
    challenge.asSeenBy(i, risk)
    let target = -1
    let best = leastGain
    for (let j = 0; j < n; j++) {
      if (j === i) continue
      const p = challenge.victory(i, j)
      const gain = challenge.gain(i, i, j, p)
      victory[i * n + j] = p
      gains[i * n + j] = gain
      if (gain > best) {
        best = gain
        target = j
      }
    }
    return target
  }

  #strike(i: number, j: number, risk: Float64Array): void {
    const { challenge, count } = this
    const { n, m, power, stake } = this.#state
    const { bargnModel, compatibility } = this.#options
    const p = this.victory[i * n + j] as number
    this.#put(i, j, p, this.place, count * 2 * m)
    this.#record(i, j, p)
    if (bargnModel === 'InitOnlyInterp') return
    challenge.asSeenBy(j, risk)
    const odds = challenge.victory(i, j)
    const seen = compatibility === 'ktab' ? challenge.gain(i, i, j, odds) : odds
    if (bargnModel === 'InitRcvrInterp') {
      this.#put(i, j, seen, this.place, this.count * 2 * m)
      this.#record(i, j, seen)
      return
    }
    const other = compatibility === 'ktab' ? i : j
    const wi = (power[i] as number) * (stake[i] as number)
    const wj = (power[other] as number) * (stake[j] as number)
    if (!(wi + wj > 0)) return
    this.#put(i, j, seen, this.#average, 0)
    for (let d = 0; d < 2 * m; d++) {
      const at = count * 2 * m + d
      const mine = wi * (this.place[at] as number)
      this.place[at] = (mine + wj * (this.#average[d] as number)) / (wi + wj)
    }
  }

  #put(i: number, j: number, p: number, out: Float64Array, at: number): void {
    const { m, x, salience } = this.#state
    const how = this.#options.interVecBrgn
    for (let d = 0; d < m; d++) {
      const a = i * m + d
      const b = j * m + d
      const xi = x[a] as number
      const xj = x[b] as number
      meet(how, p, xi, xj, salience[a] as number, salience[b] as number, out, at + d, at + m + d)
    }
  }

  #record(i: number, j: number, p: number): void {
    const { count } = this
    this.initiator[count] = i
    this.receiver[count] = j
    this.gain[count] = this.gains[i * this.#state.n + j] as number
    this.probability[count] = p
    this.count = count + 1
  }
}
