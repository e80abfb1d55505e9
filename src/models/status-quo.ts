/**
 * `status-quo`: nothing changes. A baseline: under consensus most proposals fail, and a forecast
 * of change must do better than this one.
 *
 *   y_k = sq_k
 *
 * Names: no change, persistence, reversion point.
 * References: Romer & Rosenthal (1978) for the reversion point as the outcome of failure.
 */
import { defineModel } from './model.ts'

export const statusQuo = defineModel({
  id: 'status-quo',
  title: 'Status quo',
  gist: 'nothing changes',
  references: [{ key: 'romer1978' }],
  names: ['no change', 'persistence', 'reversion point'],
  assumes: ['Whoever wants things to stay as they are prevails on every issue.'],
  fails: ['It cannot forecast any change.'],
  needs: { statusQuo: true },
  laws: [
    'hull',
    'anonymity',
    'mirror',
    'units',
    'clones',
    'salience-level',
    'monotone',
    'no-loser',
    'bystander',
  ],
  options: {},
  linksIssues: false,
  stochastic: false,
  baseline: true,
  slow: false,
  solver() {
    return (problem, outcome) => {
      outcome.value.set(problem.statusQuo)
      outcome.agreed = 0
    }
  },
})
