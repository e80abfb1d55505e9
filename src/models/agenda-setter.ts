/**
 * `agenda-setter`: one actor may propose, the others only say yes or no. It picks, issue by issue,
 * the point it likes best among those that the rule would pass against the status quo.
 *
 *   y_k = argmin_{y ∈ W_k} |y − x_sk|,   W_k = winset of sq_k: the points that a winning coalition
 *   likes at least as well as sq_k: |y − x_ik| ≤ |sq_k − x_ik| + κ_i
 *
 * with κ_i the cost of blocking under consensus and 0 under every other rule, where silence costs
 * nothing. An even choice goes to the proposal.
 *
 * Names: setter model, monopoly agenda control, take-it-or-leave-it bargaining.
 * References: Romer & Rosenthal (1978) p. 27-43; Steunenberg (1994).
 * Where we depart: a voter without a stance on an issue is left out of that vote; a setter without
 * one proposes nothing there; κ under consensus is ours (see `consensus`).
 */
import { defineModel, type Problem, type Shape } from './model.ts'
import { carries } from './winset.ts'

/** Moves smaller than this share of the scale count as no change, as in `consensus`. */
const change = 0.01

export const agendaSetter = defineModel({
  id: 'agenda-setter',
  title: 'Agenda setter',
  gist: 'one proposes, the rule disposes',
  references: [
    { key: 'romer1978', at: 'pp. 27-43' },
    { key: 'steunenberg1994', at: 'pp. 642-669' },
  ],
  names: ['setter model', 'Romer-Rosenthal model', 'monopoly agenda control'],
  assumes: [
    'Only the agenda setter can propose, once, and it knows what the others would accept.',
    'Failure leaves the status quo.',
    'Losses grow evenly with distance, and each issue is voted on by itself.',
  ],
  fails: [
    'It gives the setter all the surplus, which few real brokers command.',
    'It cannot trade one issue against another.',
  ],
  needs: { agendaSetter: true, statusQuo: true },
  laws: ['hull', 'unanimity', 'anonymity', 'mirror', 'units', 'salience-level', 'no-loser'],
  options: {},
  linksIssues: false,
  stochastic: false,
  baseline: false,
  slow: false,
  solver(shape) {
    const winset = new Winset(shape)
    const m = shape.issues.length
    return (problem, outcome) => {
      outcome.agreed = 0
      for (let k = 0; k < m; k++) {
        const sq = problem.statusQuo[k] as number
        const setter = shape.agendaSetter * m + k
        let best = sq
        if (shape.stance[setter] === 1) {
          winset.fill(problem, k)
          best = winset.nearest(Math.min(1, Math.max(0, problem.position[setter] as number)), sq)
        }
        outcome.value[k] = best
        if (Math.abs(best - sq) >= change) outcome.agreed = 1
      }
    }
  },
})

/** What each actor accepts on one issue, and what the rule makes of it. */
class Winset {
  readonly #shape: Shape
  readonly #low: Float64Array
  readonly #high: Float64Array
  readonly #consents: Uint8Array
  #issue = 0

  constructor(shape: Shape) {
    const n = shape.actors.length
    this.#shape = shape
    this.#low = new Float64Array(n)
    this.#high = new Float64Array(n)
    this.#consents = new Uint8Array(n)
  }

  fill({ position, statusQuo, redMin, redMax, blockCost }: Problem, issue: number): void {
    const { actors, issues, stance, rule } = this.#shape
    const sq = statusQuo[issue] as number
    this.#issue = issue
    for (let i = 0; i < actors.length; i++) {
      const a = i * issues.length + issue
      if (stance[a] === 0) continue
      const x = position[a] as number
      const reach = Math.abs(sq - x) + (rule === 'consensus' ? (blockCost[i] as number) : 0)
      this.#low[i] = Math.max(x - reach, redMin[a] as number)
      this.#high[i] = Math.min(x + reach, redMax[a] as number)
    }
  }

  /** The winset is a union of intervals whose ends are ends of the voters' own intervals. */
  nearest(ideal: number, sq: number): number {
    const { actors, issues, stance } = this.#shape
    if (this.#passes(ideal)) return ideal
    let best = sq
    for (let i = 0; i < actors.length; i++) {
      if (stance[i * issues.length + this.#issue] === 0) continue
      best = this.#closer(this.#low[i] as number, best, ideal)
      best = this.#closer(this.#high[i] as number, best, ideal)
    }
    return best
  }

  #closer(y: number, best: number, ideal: number): number {
    return Math.abs(y - ideal) < Math.abs(best - ideal) && this.#passes(y) ? y : best
  }

  #passes(y: number): boolean {
    if (!(y >= 0 && y <= 1)) return false
    const n = this.#consents.length
    for (let i = 0; i < n; i++) {
      this.#consents[i] = y >= (this.#low[i] as number) && y <= (this.#high[i] as number) ? 1 : 0
    }
    return carries(this.#shape, this.#issue, this.#consents)
  }
}
