/**
 * `median`: the position of the actor in the middle, when every actor has as many votes as its
 * capability times its salience. With one issue and such votes, no other outcome would beat it in
 * a pairwise ballot.
 *
 *   y_k = m with Σ_{x_ik < m} w_ik ≤ W/2 and Σ_{x_ik > m} w_ik ≤ W/2; a tie is the midpoint
 *
 * Names: weighted median, median voter theorem, Condorcet winner on a line.
 * References: Black (1958) ch. IV. An issue on which no actor carries weight keeps its status quo.
 */
import { weightedMedianInto } from '../numeric/index.ts'
import { defineModel } from './model.ts'

export const median = defineModel({
  id: 'median',
  title: 'Weighted median',
  gist: 'the pivotal actor decides',
  references: [{ key: 'black1958', at: 'ch. IV' }],
  names: ['weighted median', 'median voter', 'Condorcet winner'],
  assumes: [
    'Proposals are compared in pairs and every actor votes with its capability times its salience.',
    'Preferences have a single peak.',
    'Each issue is settled by itself.',
  ],
  fails: [
    'It jumps when the pivot changes hands, so a small error in one weight can move it far.',
    'It cannot see a veto.',
  ],
  needs: {},
  laws: ['hull', 'unanimity', 'anonymity', 'mirror', 'units', 'clones', 'monotone', 'bystander'],
  options: {},
  linksIssues: false,
  stochastic: false,
  baseline: false,
  slow: false,
  solver(shape) {
    const n = shape.actors.length
    const m = shape.issues.length
    const x = new Float64Array(n)
    const w = new Float64Array(n)
    const order = new Uint16Array(n)
    return (problem, outcome) => {
      const { position, weight, statusQuo } = problem
      for (let k = 0; k < m; k++) {
        let total = 0
        for (let i = 0; i < n; i++) {
          const a = i * m + k
          const known = shape.stance[a] === 1
          x[i] = known ? (position[a] as number) : 0
          w[i] = known ? (weight[a] as number) : 0
          total += w[i] as number
        }
        outcome.value[k] = total > 0 ? weightedMedianInto(x, w, order) : (statusQuo[k] as number)
      }
      outcome.agreed = 1
    }
  },
})
