/**
 * One turn of the spatial model.
 *
 *   1. p: the odds of each position to win a vote among risk-neutral voters, U_kj = 1 − D_kj
 *   2. risk attitude R_i from p_i: who is likely to win has most to lose
 *      Mid (3p − max − 2min)/(2(max − min)) | Min (p − min)/(max − min) | Max (2p − max − min)/(max − min)
 *   3. challenges and bargains (`challenge.ts`, `bargains.ts`)
 *   4. each actor lists the status quo and the bargains it is a party to; all actors vote on that
 *      list, an option being worth to a the mean over positions of u(D(a, position), R_a)
 *   5. each takes the winner (or draws), and moves to its own place in it, whatever the other does
 */
import { uniform } from '../../numeric/index.ts'
import type { Problem, Shape } from '../model.ts'
import { Bargains } from './bargains.ts'
import { Election } from './election.ts'
import type { SpatialOptions } from './options.ts'
import { State, utilityOf } from './state.ts'

/** Odds closer than this are equal: the smallest rounding would decide who is bold. */
const sameOdds = 1e-12

const twoPow53 = 9007199254740992

export class Turn {
  readonly state: State
  /** n: odds of each position in a vote, before the turn. */
  readonly neutral: Float64Array
  readonly risk: Float64Array
  readonly bargains: Bargains
  /** n: length of each actor's list, and where it starts in `listed` and `odds`. */
  readonly listLength: Int32Array
  readonly listStart: Int32Array
  /** Rows of options: 0 is the status quo, 1 + b is bargain b. */
  readonly listed: Int32Array
  readonly odds: Float64Array
  /** n: the option each actor takes, by its place in the actor's list. */
  readonly chosen: Int32Array
  readonly #options: SpatialOptions
  readonly #election: Election
  readonly #rows: Int32Array
  readonly #worth: Float64Array
  readonly #own: Float64Array
  readonly #felt: Float64Array
  readonly #next: Float64Array

  constructor(shape: Shape, options: SpatialOptions) {
    const state = new State(shape)
    const { n, m } = state
    this.state = state
    this.#options = options
    this.bargains = new Bargains(state, options)
    const most = this.bargains.gain.length
    this.#election = new Election(n, options, Math.max(n, most + 1))
    this.neutral = new Float64Array(n)
    this.risk = new Float64Array(n)
    this.listLength = new Int32Array(n)
    this.listStart = new Int32Array(n)
    this.listed = new Int32Array(n + 2 * most)
    this.odds = new Float64Array(n + 2 * most)
    this.chosen = new Int32Array(n)
    this.#rows = new Int32Array(Math.max(n, most + 1))
    this.#worth = new Float64Array(n * Math.max(n, most + 1))
    this.#own = new Float64Array(n * n)
    this.#felt = new Float64Array(2 * n)
    this.#next = new Float64Array(n * m)
  }

  load(problem: Problem): void {
    this.state.load(problem)
    this.state.measure()
  }

  /** Plays turn t; returns Σ_i ‖x_i after − x_i before‖. */
  play(t: number, chance: number): number {
    this.vote()
    this.#attitudes()
    this.bargains.find(this.risk)
    this.#value()
    this.#choose(t, chance)
    const moved = this.#move()
    this.state.measure()
    return moved
  }

  /** Fills `neutral` for the present positions. */
  vote(): void {
    const { n, distance, power } = this.state
    const rows = this.#rows
    const worth = this.#worth
    for (let a = 0; a < n * n; a++) worth[a] = 1 - (distance[a] as number)
    for (let i = 0; i < n; i++) rows[i] = i
    this.#election.run(worth, rows, n, power)
    const { probability } = this.#election
    for (let i = 0; i < n; i++) this.neutral[i] = probability[i] as number
  }

  #attitudes(): void {
    const { neutral, risk } = this
    const range = this.#options.bigRRange
    let least = 1
    let most = 0
    for (let i = 0; i < neutral.length; i++) {
      least = Math.min(least, neutral[i] as number)
      most = Math.max(most, neutral[i] as number)
    }
    const width = most - least
    for (let i = 0; i < neutral.length; i++) {
      const p = neutral[i] as number
      if (width <= sameOdds) risk[i] = 0
      else if (range === 'Min') risk[i] = (p - least) / width
      else if (range === 'Max') risk[i] = (2 * p - most - least) / width
      else risk[i] = (3 * p - most - 2 * least) / (2 * width)
    }
  }

  /** What each option is worth to everybody. */
  #value(): void {
    const { state, bargains, risk } = this
    const { n, m, distance } = state
    const worth = this.#worth
    const own = this.#own
    const felt = this.#felt
    for (let k = 0; k < n; k++) {
      const row = k * n
      for (let a = 0; a < n; a++) {
        own[row + a] = utilityOf(distance[row + a] as number, risk[a] as number)
      }
    }
    for (let b = -1; b < bargains.count; b++) {
      const row = (b + 1) * n
      const i = b < 0 ? -1 : (bargains.initiator[b] as number)
      const j = b < 0 ? -1 : (bargains.receiver[b] as number)
      if (b < 0) worth.fill(0, row, row + n)
      else {
        state.measureFrom(bargains.place, b * 2 * m, felt, 0)
        state.measureFrom(bargains.place, b * 2 * m + m, felt, n)
        for (let a = 0; a < n; a++) {
          const r = risk[a] as number
          worth[row + a] = utilityOf(felt[a] as number, r) + utilityOf(felt[n + a] as number, r)
        }
      }
      for (let k = 0; k < n; k++) {
        if (k === i || k === j) continue
        for (let a = 0; a < n; a++)
          worth[row + a] = (worth[row + a] as number) + (own[k * n + a] as number)
      }
      for (let a = 0; a < n; a++) worth[row + a] = (worth[row + a] as number) / n
    }
  }

  #choose(t: number, chance: number): void {
    const { state, bargains, listed, listStart, listLength, odds, chosen } = this
    const rows = this.#rows
    const seed = Math.floor(chance * twoPow53)
    const draws = this.#options.stateTransitions === 'Stochastic'
    let start = 0
    for (let k = 0; k < state.n; k++) {
      let count = 1
      rows[0] = 0
      for (let b = 0; b < bargains.count; b++) {
        if (bargains.initiator[b] === k || bargains.receiver[b] === k) rows[count++] = b + 1
      }
      this.#election.run(this.#worth, rows, count, state.power)
      for (let o = 0; o < count; o++) {
        listed[start + o] = rows[o] as number
        odds[start + o] = this.#election.probability[o] as number
      }
      listStart[k] = start
      listLength[k] = count
      chosen[k] =
        draws && count > 1
          ? drawn(odds, start, count, uniform(seed, t, state.seats[k] as number))
          : likeliest(odds, start, count)
      start += count
    }
  }

  #move(): number {
    const { state, bargains, listed, listStart, chosen } = this
    const { n, m, x } = state
    const next = this.#next
    next.set(x)
    let moved = 0
    for (let k = 0; k < n; k++) {
      const b = (listed[(listStart[k] as number) + (chosen[k] as number)] as number) - 1
      if (b < 0) continue
      const from = b * 2 * m + (bargains.initiator[b] === k ? 0 : m)
      let square = 0
      for (let d = 0; d < m; d++) {
        const to = bargains.place[from + d] as number
        const step = to - (x[k * m + d] as number)
        next[k * m + d] = to
        if (!Number.isNaN(step)) square += step * step
      }
      moved += Math.sqrt(square)
    }
    x.set(next)
    return moved
  }
}

function likeliest(odds: Float64Array, start: number, count: number): number {
  let best = 0
  for (let o = 1; o < count; o++) {
    if ((odds[start + o] as number) > (odds[start + best] as number)) best = o
  }
  return best
}

function drawn(odds: Float64Array, start: number, count: number, u: number): number {
  let sum = 0
  for (let o = 0; o < count - 1; o++) {
    sum += odds[start + o] as number
    if (u < sum) return o
  }
  return count - 1
}
