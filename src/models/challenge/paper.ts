/**
 * A round by the text of the paper, where it can be made out. d = |x_i − x_j|/R,
 * m = (|x_i − μ| + |x_i − x_j|)/R with μ the weighted median; numbers are the paper's.
 *
 *   U_s = 2 − 4(½ − ½d)^r (15)  U_f = 2 − 4(½ + ½d)^r (16)  U_b = 2 − 4(½ − ¼m)^r (22)
 *   U_w = 2 − 4(½ + ¼m)^r (23)  U_q = 2 − 4·½^r (24)         all with the challenger's r
 *   P_ij = Σ_{a_k > 0} w_k a_k / Σ_k w_k |a_k|,  a_k = |x_k − x_j| − |x_k − x_i|         (30–31)
 *   E_ij = s_j [P_ij U_s + (1 − P_ij) U_f] + (1 − s_j) U_s − Q U_q − (1 − Q)[T U_b + (1 − T) U_w]
 *   T = 1 where |x_i − μ| < |x_i − x_j|, else 0;   S_i = Σ_{j ≠ i} E_ji with all r = 1
 *
 * i is offered, with a = E_ij and b = E_ji:
 *   b > a > 0          x_j                            confrontation (none under `stay`)
 *   a < 0 < b, b > |a| x_i + (x_j − x_i)|a/b|  (35–36) compromise
 *   a < 0 < b, b ≤ |a| x_j                            capitulation
 *
 * `class-then-least-move`: in this order of kinds, then the least move, then the proposer with the
 * highest b. `enforceable-first`: the highest b, then the kind, then the least move. Then whoever is
 * listed first. Where nobody with any weight tells two positions apart, P = ½. An actor at i's own
 * position has nothing to offer it.
 */
import { exp, log, pow } from '../../numeric/index.ts'
import type { Arena } from './arena.ts'
import { Distances } from './distances.ts'
import type { ChallengeOptions } from './options.ts'
import { createOffers, fillRisk, type Offers, type Reading } from './reading.ts'
import { Votes } from './votes.ts'

const logHalf = log(0.5)

export class Paper implements Reading {
  readonly security: Float64Array
  readonly risk: Float64Array
  readonly offers: Offers
  readonly #arena: Arena
  readonly #stride: number
  readonly #votes: Votes
  readonly #distances: Distances
  readonly #q: number
  readonly #stay: boolean
  readonly #enforceable: boolean
  /** E_ij. */
  readonly #E: Float64Array
  #median = 0

  constructor(arena: Arena, capacity: number, options: ChallengeOptions) {
    this.#arena = arena
    this.#stride = capacity
    this.security = new Float64Array(capacity)
    this.risk = new Float64Array(capacity)
    this.offers = createOffers(capacity)
    this.#votes = new Votes(capacity)
    this.#distances = new Distances(capacity, false)
    this.#q = options.q
    this.#stay = options.conflict === 'stay'
    this.#enforceable = options.offerChoice === 'enforceable-first'
    this.#E = new Float64Array(capacity * capacity)
  }

  decide(): void {
    const arena = this.#arena
    this.#median = this.#q < 1 ? arena.median() : 0
    this.#votes.straight(arena)
    this.#secure()
    fillRisk(this.security, this.risk, arena.n)
    this.#distances.renew(arena)
    this.#expect()
    this.#choose()
  }

  probability(i: number, j: number): number {
    const { camp } = this.#arena
    return camp[i] === camp[j] ? 0 : this.#beats(camp[i] as number, camp[j] as number)
  }

  own(i: number, j: number): number {
    return this.#E[i * this.#stride + j] as number
  }

  theirs(i: number, j: number): number {
    return this.#E[j * this.#stride + i] as number
  }

  #beats(c: number, d: number): number {
    const forC = this.#votes.force[c * this.#stride + d] as number
    const forD = this.#votes.force[d * this.#stride + c] as number
    return forC + forD > 0 ? forC / (forC + forD) : 0.5
  }

  /** At r = 1: U_s = 2d, U_f = −2d, U_q = 0, U_b = m, U_w = −m. */
  #secure(): void {
    const { camps, at, start, members, range, salience } = this.#arena
    const q = this.#q
    for (let c = 0; c < camps; c++) {
      let sum = 0
      let lost = 0
      for (let d = 0; d < camps; d++) {
        const size = (start[d + 1] as number) - (start[d] as number) - (d === c ? 1 : 0)
        const reach = Math.abs((at[d] as number) - (at[c] as number))
        if (q < 1) {
          const away = Math.abs((at[d] as number) - this.#median)
          const m = (away + reach) / range
          sum -= size * (1 - q) * (away < reach ? m : -m)
        }
        if (d === c) continue
        sum += (size * 2 * reach) / range
        lost += ((size * 4 * reach) / range) * (1 - this.#beats(d, c))
      }
      for (let p = start[c] as number; p < (start[c + 1] as number); p++) {
        const i = members[p] as number
        this.security[i] = sum - (salience[i] as number) * lost
      }
    }
  }

  #expect(): void {
    const { n, camps, camp, at, start, members, x, range, salience } = this.#arena
    const { win, lose, speaker } = this.#distances
    const stride = this.#stride
    const q = this.#q
    for (let i = 0; i < n; i++) {
      const c = camp[i] as number
      const r = this.risk[i] as number
      const half = exp(r * logHalf)
      const peace = q * (2 - 4 * half)
      const away = Math.abs((x[i] as number) - this.#median)
      for (let d = 0; d < camps; d++) {
        const cell = (speaker[c] as number) * stride + (speaker[d] as number)
        const success = d === c ? half : exp(r * (win[cell] as number))
        const failure = d === c ? half : exp(r * (lose[cell] as number))
        let gain = 2 - 4 * success - peace
        if (q < 1) {
          const reach = Math.abs((x[i] as number) - (at[d] as number))
          const quarter = (0.25 * (away + reach)) / range
          gain -= (1 - q) * (2 - 4 * pow(away < reach ? 0.5 - quarter : 0.5 + quarter, r))
        }
        const risked = d === c ? 0 : (1 - this.#beats(c, d)) * 4 * (failure - success)
        for (let p = start[d] as number; p < (start[d + 1] as number); p++) {
          const j = members[p] as number
          this.#E[i * stride + j] = gain - (salience[j] as number) * risked
        }
      }
    }
  }

  #choose(): void {
    const { n, camp, x } = this.#arena
    const { kind, from, target } = this.offers
    const stride = this.#stride
    const E = this.#E
    for (let i = 0; i < n; i++) {
      const here = x[i] as number
      let bestKind = 0
      let bestFrom = -1
      let bestTarget = here
      let bestMove = 0
      let bestForce = 0
      for (let j = 0; j < n; j++) {
        const b = E[j * stride + i] as number
        if (camp[j] === camp[i] || !(b > 0)) continue
        const a = E[i * stride + j] as number
        const there = x[j] as number
        let k = 0
        let to = there
        if (a > 0) k = b > a && !this.#stay ? 1 : 0
        else if (a < 0) k = b > -a ? 2 : 3
        if (k === 0) continue
        if (k === 2) to = here + (there - here) * (-a / b)
        const move = Math.abs(to - here)
        const gentler = k - bestKind || move - bestMove
        if (
          bestKind === 0 ||
          (this.#enforceable ? bestForce - b || gentler : gentler || bestForce - b) < 0
        ) {
          bestKind = k
          bestFrom = j
          bestTarget = to
          bestMove = move
          bestForce = b
        }
      }
      kind[i] = bestKind
      from[i] = bestFrom
      target[i] = bestTarget
    }
  }
}
