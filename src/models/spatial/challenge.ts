/**
 * What would come of one actor challenging another, in the eyes of actor h.
 *
 *   u^h_ij = u(D_ij, R^h_i),  R^h_i = R_h + λ(R_i − R_h): h sees i's attitude through its own
 *   strength for i against j: a = 1e-10 + what i and j put in themselves + third parties that join i
 *   third party t: pin = i's chance if t joined now; it then weighs
 *     siding with i: pin(2u_ti + u_tt) + (1 − pin)3u_tj   against
 *     siding with j: pin·3u_ti + (1 − pin)(2u_tj + u_tt)
 *   P_ij = a/(a + b)
 *   gain to k = (1 − S_j)·2u_ki + S_j[P_ij·2u_ki + (1 − P_ij)·2u_kj] − (u_ki + u_kj)
 *
 * S_j is how much the challenged one cares: with probability 1 − S_j it gives in without a contest.
 * The third party's choice says more with the brackets open, pin(u_tt − u_ti) − (1 − pin)(u_tt − u_tj):
 * one that stands where i stands votes against i, because pin is held fixed.
 */
import type { SpatialOptions } from './options.ts'
import { type State, utilityOf } from './state.ts'
import { type VotingRule, vote, votingRule } from './vote.ts'

const leastStrength = 1e-10

const shares = { OneThird: 1 / 3, None: 0, Half: 1 / 2, TwoThirds: 2 / 3 } as const

export class Challenge {
  /** n·n, `[j * n + i]` = u^h_ij in the eyes of the last `asSeenBy(h)`. */
  readonly utility: Float64Array
  readonly #state: State
  readonly #rule: VotingRule
  readonly #lambda: number
  /** Under NoCommit and FullCommit both brackets are equal, so that third parties cancel out. */
  readonly #thirds: boolean

  constructor(state: State, options: SpatialOptions) {
    this.#state = state
    this.#rule = votingRule(options)
    this.#lambda = shares[options.bigRAdjust]
    this.#thirds = options.thirdPartyCommit === 'SemiCommit'
    this.utility = new Float64Array(state.n * state.n)
  }

  asSeenBy(h: number, risk: Float64Array): void {
    const { utility } = this
    const { n, distance } = this.#state
    const lambda = this.#lambda
    const own = risk[h] as number
    for (let j = 0; j < n; j++) {
      for (let i = 0; i < n; i++) {
        const seen = own + lambda * ((risk[i] as number) - own)
        utility[j * n + i] = utilityOf(distance[j * n + i] as number, seen)
      }
    }
  }

  /** P_ij. */
  victory(i: number, j: number): number {
    const { utility } = this
    const { n, force } = this.#state
    const rule = this.#rule
    const toI = i * n
    const toJ = j * n
    let base = leastStrength
    let rest = leastStrength
    const attack = vote(rule, force[i] as number, 1 - (utility[toJ + i] as number))
    if (attack > 0) base += attack
    else rest -= attack
    const defence = vote(rule, force[j] as number, (utility[toI + j] as number) - 1)
    if (defence > 0) base += defence
    else rest -= defence
    let a = base
    let b = rest
    if (this.#thirds) {
      for (let t = 0; t < n; t++) {
        if (t === i || t === j) continue
        const ui = utility[toI + t] as number
        const uj = utility[toJ + t] as number
        const weight = force[t] as number
        const lean = ui - uj
        const joins = rule === 0 ? weight * lean : vote(rule, weight, lean)
        const size = Math.abs(joins)
        const forI = base + 0.5 * (size + joins)
        const forJ = rest + 0.5 * (size - joins)
        const pin = forI / (forI + forJ)
        const withI = pin * (2 * ui + 1) + (1 - pin) * (3 * uj)
        const withJ = pin * (3 * ui) + (1 - pin) * (2 * uj + 1)
        const better = withI - withJ
        const v = rule === 0 ? weight * better : vote(rule, weight, better)
        const effort = Math.abs(v)
        a += 0.5 * (effort + v)
        b += 0.5 * (effort - v)
      }
    }
    return a / (a + b)
  }

  /** What actor k expects of i challenging j, over leaving it, where i wins with probability p. */
  gain(k: number, i: number, j: number, p: number): number {
    const { n, stake } = this.#state
    const ui = this.utility[i * n + k] as number
    const uj = this.utility[j * n + k] as number
    const won = 2 * ui
    const contest = p * won + (1 - p) * (2 * uj)
    const cares = stake[j] as number
    return (1 - cares) * won + cares * contest - (ui + uj)
  }
}
