/**
 * A round by the rules that give the published table. d = |x_i − x_j|/R, R the first range; every
 * utility in i's decision uses i's own risk exponent.
 *
 *   F_ij = Σ_k max(0, w_k [ |x_k − x_j|^{r_k} − |x_k − x_i|^{r_k} ] / R^{r_k})
 *   P_ij = F_ij / Σ_{a,b} (F_ab + F_ba)         over all ordered pairs of actors, so that P is small
 *   U_s = 2 − 4(½ − ½d)^{r_i},  U_f = 2 − 4(½ + ½d)^{r_i},  U_q = 2 − 4·½^{r_i}
 *   E_ij = s_j [P_ij U_s + (1 − P_ij) U_f] + (1 − s_j) U_s − U_q
 *   E_ji = s_i [P_ji U_s + (1 − P_ji) U_f] + (1 − s_i) U_s − U_q      what i thinks that j expects
 *   S_i = Σ_{j ≠ i} E_ji with all r = 1
 *
 * i is offered x_j (confrontation) where E_ji > E_ij > 0, and x_i + (x_j − x_i)|E_ij/E_ji|
 * (compromise) where E_ji > −E_ij > 0. It takes the confrontation that moves it least; without one,
 * the compromise with the lowest (|E_ij| x_i + |E_ji| x_j)/(|E_ij| + |E_ji|): the lowest value, not
 * the least move, which makes the two ends of the scale unequal. Ties go to whoever is listed first.
 * The rules know a capitulation too, but its condition can never hold, so it is left out.
 */
import { exp, log } from '../../numeric/index.ts'
import type { Arena } from './arena.ts'
import { Distances } from './distances.ts'
import { createOffers, fillRisk, type Offers, type Reading } from './reading.ts'
import { Votes } from './votes.ts'

const logHalf = log(0.5)

/** More than utilities of size 1 lose by rounding. */
const rounding = 1e-12

export class ScholzCode implements Reading {
  readonly security: Float64Array
  readonly risk: Float64Array
  readonly offers: Offers
  readonly #arena: Arena
  readonly #stride: number
  readonly #votes: Votes
  readonly #distances: Distances
  /** P between camps. */
  readonly #P: Float64Array
  /** U_s − U_q and U_s − U_f against camp d, of whoever is being looked at. */
  readonly #gain: Float64Array
  readonly #risked: Float64Array

  constructor(arena: Arena, capacity: number) {
    this.#arena = arena
    this.#stride = capacity
    this.security = new Float64Array(capacity)
    this.risk = new Float64Array(capacity)
    this.offers = createOffers(capacity)
    this.#votes = new Votes(capacity)
    this.#distances = new Distances(capacity, true)
    this.#P = new Float64Array(capacity * capacity)
    this.#gain = new Float64Array(capacity)
    this.#risked = new Float64Array(capacity)
  }

  decide(): void {
    const arena = this.#arena
    this.#votes.straight(arena)
    this.#shares()
    this.#secure()
    fillRisk(this.security, this.risk, arena.n)
    this.#distances.renew(arena)
    this.#bend()
    this.#votes.bent(arena)
    this.#shares()
    this.#choose()
  }

  probability(i: number, j: number): number {
    const { camp } = this.#arena
    if (camp[i] === camp[j]) return 0
    return this.#P[(camp[i] as number) * this.#stride + (camp[j] as number)] as number
  }

  own(i: number, j: number): number {
    const d = this.#arena.camp[j] as number
    if (this.#arena.camp[i] === d) return 0
    this.#weigh(i)
    const lost = (1 - this.probability(i, j)) * (this.#risked[d] as number)
    return (this.#gain[d] as number) - (this.#arena.salience[j] as number) * lost
  }

  theirs(i: number, j: number): number {
    const d = this.#arena.camp[j] as number
    if (this.#arena.camp[i] === d) return 0
    this.#weigh(i)
    const lost = (1 - this.probability(j, i)) * (this.#risked[d] as number)
    return (this.#gain[d] as number) - (this.#arena.salience[i] as number) * lost
  }

  /** Forces as shares of all forces. */
  #shares(): void {
    const { camps, start } = this.#arena
    const { force } = this.#votes
    const stride = this.#stride
    let all = 0
    for (let a = 0; a < camps; a++) {
      let row = 0
      for (let b = 0; b < camps; b++) {
        if (b !== a) {
          row +=
            (force[a * stride + b] as number) * ((start[b + 1] as number) - (start[b] as number))
        }
      }
      all += row * ((start[a + 1] as number) - (start[a] as number))
    }
    const per = all > 0 ? 0.5 / all : 0
    for (let a = 0; a < camps; a++) {
      for (let b = 0; b < camps; b++) {
        const cell = a * stride + b
        this.#P[cell] = (force[cell] as number) * per
      }
    }
  }

  /** At r = 1, U_s = 2d, U_f = −2d and U_q = 0, so E_ji = 2d [1 − 2 s_i (1 − P_ji)]. */
  #secure(): void {
    const { camps, at, start, members, range, salience } = this.#arena
    for (let c = 0; c < camps; c++) {
      let sum = 0
      let lost = 0
      for (let d = 0; d < camps; d++) {
        if (d === c) continue
        const size = (start[d + 1] as number) - (start[d] as number)
        const reach = (2 * size * Math.abs((at[d] as number) - (at[c] as number))) / range
        sum += reach
        lost += reach * (1 - (this.#P[d * this.#stride + c] as number))
      }
      for (let p = start[c] as number; p < (start[c + 1] as number); p++) {
        const i = members[p] as number
        this.security[i] = sum - 2 * (salience[i] as number) * lost
      }
    }
  }

  /** w_k (|x_k − x_d|/R)^{r_k}, summed by the camp of k. */
  #bend(): void {
    const { camps, start, members, weight } = this.#arena
    const { far, speaker } = this.#distances
    const { loss } = this.#votes
    const stride = this.#stride
    for (let c = 0; c < camps; c++) {
      const row = c * stride
      const from = (speaker[c] as number) * stride
      loss.fill(0, row, row + camps)
      for (let p = start[c] as number; p < (start[c + 1] as number); p++) {
        const i = members[p] as number
        const r = this.risk[i] as number
        const w = weight[i] as number
        for (let d = 0; d < camps; d++) {
          if (d === c) continue
          const cell = from + (speaker[d] as number)
          loss[row + d] = (loss[row + d] as number) + w * exp(r * (far[cell] as number))
        }
      }
    }
  }

  /**
   * Whether nobody can expect to gain from challenging i. E_ji > 0 asks that s_i (1 − P_ji) be less
   * than (U_s − U_q)/(U_s − U_f), which is at most ½ for r ≥ 1, powers being convex, and ½^r for r ≤ 1,
   * where (1 + d)^r + (2^r − 1)(1 − d)^r is concave and 2^r at both ends.
   */
  #unassailable(i: number, peace: number): boolean {
    const { camps, camp, salience } = this.#arena
    const c = camp[i] as number
    let P = 0
    for (let d = 0; d < camps; d++) {
      if (d !== c) P = Math.max(P, this.#P[d * this.#stride + c] as number)
    }
    return (salience[i] as number) * (1 - P) > Math.max(0.5, peace) + rounding
  }

  /** i's utilities against every camp. */
  #weigh(i: number): void {
    const { camps, camp } = this.#arena
    const { win, lose, speaker } = this.#distances
    const c = camp[i] as number
    const from = (speaker[c] as number) * this.#stride
    const r = this.risk[i] as number
    const peace = exp(r * logHalf)
    for (let d = 0; d < camps; d++) {
      if (d === c) continue
      const cell = from + (speaker[d] as number)
      const success = exp(r * (win[cell] as number))
      this.#gain[d] = 4 * (peace - success)
      this.#risked[d] = 4 * (exp(r * (lose[cell] as number)) - success)
    }
  }

  #choose(): void {
    const { n, camps, at, camp, start, members, salience, x } = this.#arena
    const { kind, from, target } = this.offers
    const stride = this.#stride
    const P = this.#P
    for (let i = 0; i < n; i++) {
      const c = camp[i] as number
      const here = x[i] as number
      const si = salience[i] as number
      kind[i] = 0
      from[i] = -1
      target[i] = here
      if (this.#unassailable(i, exp((this.risk[i] as number) * logHalf))) continue
      this.#weigh(i)
      let best = Number.POSITIVE_INFINITY
      let bestKind = 0
      let bestFrom = -1
      let bestTarget = here
      for (let d = 0; d < camps; d++) {
        if (d === c) continue
        const gain = this.#gain[d] as number
        const risked = this.#risked[d] as number
        const theirs = gain - si * ((1 - (P[d * stride + c] as number)) * risked)
        if (!(theirs > 0)) continue
        const lost = (1 - (P[c * stride + d] as number)) * risked
        const there = at[d] as number
        const move = Math.abs(here - there)
        for (let p = start[d] as number; p < (start[d + 1] as number); p++) {
          const j = members[p] as number
          const own = gain - (salience[j] as number) * lost
          if (own > 0) {
            if (!(theirs > own)) continue
            if (bestKind !== 1 || move < best || (move === best && j < bestFrom)) {
              best = move
              bestKind = 1
              bestFrom = j
              bestTarget = there
            }
          } else if (own < 0 && theirs > -own && bestKind !== 1) {
            const value = (theirs * there - own * here) / (theirs - own)
            if (value < best || (value === best && j < bestFrom)) {
              best = value
              bestKind = 2
              bestFrom = j
              bestTarget = here + (there - here) * (-own / theirs)
            }
          }
        }
      }
      kind[i] = bestKind
      from[i] = bestFrom
      target[i] = bestTarget
    }
  }
}
