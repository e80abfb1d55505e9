/**
 * `compromise`: everyone pulls the outcome towards its own position with its capability times its
 * salience, and the outcome is where the pulls balance. The plain benchmark of the field: on past
 * decisions of the European Union no richer model has beaten it by much.
 *
 *   y_k = Σ_i w_ik x_ik / Σ_i w_ik,   w_ik = capability_ik · salience_ik
 *
 * Names: compromise model, weighted mean, mean voter with salience.
 * References: Van den Bos (1991) ch. 5; Achen (2006), who derives it from Nash bargaining with a
 * distant disagreement point and quadratic losses.
 * Assumes: see `assumes` below. Departs from the source nowhere; an issue on which no actor carries
 * weight keeps its status quo, where the formula is 0/0.
 */
import { defineModel } from './model.ts'

export const compromise = defineModel({
  id: 'compromise',
  title: 'Compromise',
  gist: 'everyone pulls by weight',
  references: [
    { key: 'vandenbos1991', at: 'ch. 5' },
    { key: 'achen2006', at: 'p. 101' },
  ],
  names: ['compromise model', 'weighted mean', 'mean voter'],
  assumes: [
    'All actors count, voters or not, by capability times salience.',
    'Failure would be worse for everyone than any outcome on the table.',
    'Each issue is settled by itself.',
  ],
  fails: [
    'It cannot see a veto: under consensus it forecasts change that one ally can stop.',
    'It never forecasts an extreme, though real outcomes often fall on one.',
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
    return (problem, outcome) => {
      const { position, weight, statusQuo } = problem
      for (let k = 0; k < m; k++) {
        let total = 0
        let pull = 0
        for (let a = k; a < n * m; a += m) {
          const w = weight[a] as number
          if (w > 0) {
            total += w
            pull += w * (position[a] as number)
          }
        }
        outcome.value[k] = total > 0 ? pull / total : (statusQuo[k] as number)
      }
      outcome.agreed = 1
    }
  },
})
