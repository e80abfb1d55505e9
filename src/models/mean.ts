/**
 * `mean`: the average of the stated positions, one actor one weight. A baseline: whatever a model
 * knows about power and salience must earn its place against it.
 *
 *   y_k = Σ_i x_ik / n_k   over the n_k actors with a stance on k
 *
 * Names: unweighted mean, naive forecast.
 * References: Thomson, Stokman, Achen & König (2006) use it as a benchmark.
 * An issue on which nobody has a stance keeps its status quo.
 */
import { defineModel } from './model.ts'

export const mean = defineModel({
  id: 'mean',
  title: 'Plain mean',
  gist: 'one actor, one weight',
  references: [{ key: 'thomson2006' }],
  names: ['unweighted mean', 'naive mean'],
  assumes: ['Every actor with a stance counts the same.', 'Each issue is settled by itself.'],
  fails: ['It knows neither power nor interest nor any rule of decision.'],
  needs: {},
  laws: ['hull', 'unanimity', 'anonymity', 'mirror', 'units', 'monotone', 'salience-level'],
  options: {},
  linksIssues: false,
  stochastic: false,
  baseline: true,
  slow: false,
  solver(shape) {
    const n = shape.actors.length
    const m = shape.issues.length
    return (problem, outcome) => {
      const { position, statusQuo } = problem
      for (let k = 0; k < m; k++) {
        let count = 0
        let sum = 0
        for (let i = 0; i < n; i++) {
          const a = i * m + k
          if (shape.stance[a] === 1) {
            count++
            sum += position[a] as number
          }
        }
        outcome.value[k] = count > 0 ? sum / count : (statusQuo[k] as number)
      }
      outcome.agreed = 1
    }
  },
})
