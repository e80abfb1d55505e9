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
import { defineModel } from './model.ts'
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
  needs: { agendaSetter: true },
  laws: ['hull', 'unanimity', 'anonymity', 'mirror', 'units', 'salience-level', 'no-loser'],
  options: {},
  linksIssues: false,
  stochastic: false,
  baseline: false,
  slow: false,
  solver(shape) {
    const n = shape.actors.length
    const m = shape.issues.length
    const low = new Float64Array(n)
    const high = new Float64Array(n)
    const consents = new Uint8Array(n)
    const costly = shape.rule === 'consensus'

    const passes = (issue: number, y: number): boolean => {
      for (let i = 0; i < n; i++) {
        consents[i] = y >= (low[i] as number) && y <= (high[i] as number) ? 1 : 0
      }
      return carries(shape, issue, consents)
    }

    return (problem, outcome) => {
      const { position, statusQuo, redMin, redMax, blockCost } = problem
      outcome.agreed = 0
      for (let k = 0; k < m; k++) {
        const sq = statusQuo[k] as number
        outcome.value[k] = sq
        const setter = shape.agendaSetter * m + k
        if (shape.stance[setter] === 0) continue
        for (let i = 0; i < n; i++) {
          const a = i * m + k
          if (shape.stance[a] === 0) continue
          const x = position[a] as number
          const reach = Math.abs(sq - x) + (costly ? (blockCost[i] as number) : 0)
          low[i] = Math.max(x - reach, redMin[a] as number)
          high[i] = Math.min(x + reach, redMax[a] as number)
        }
        const ideal = Math.min(1, Math.max(0, position[setter] as number))
        let best = sq
        let bestDistance = Math.abs(sq - ideal)
        const consider = (y: number): void => {
          const distance = Math.abs(y - ideal)
          if (distance < bestDistance && y >= 0 && y <= 1 && passes(k, y)) {
            best = y
            bestDistance = distance
          }
        }
        consider(ideal)
        // The winset is a union of intervals whose ends are ends of the voters' own intervals.
        for (let i = 0; i < n && bestDistance > 0; i++) {
          if (shape.stance[i * m + k] === 0) continue
          consider(low[i] as number)
          consider(high[i] as number)
        }
        outcome.value[k] = best
        if (Math.abs(best - sq) >= change) outcome.agreed = 1
      }
    }
  },
})
