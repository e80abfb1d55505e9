/**
 * `mid-point`: half-way between the two actors that are furthest apart. A baseline: splitting the
 * difference needs to know the extremes and nothing else.
 *
 *   y_k = (min_i x_ik + max_i x_ik) / 2   over the actors with a stance on k
 *
 * Names: mid-range, splitting the difference.
 * References: Thomson, Stokman, Achen & König (2006) use it as a benchmark.
 * An issue on which nobody has a stance keeps its status quo.
 */
import { defineModel } from './model.ts'

export const midPoint = defineModel({
  id: 'mid-point',
  title: 'Mid-point',
  gist: 'the extremes split the difference',
  references: [{ key: 'thomson2006' }],
  names: ['mid-range', 'splitting the difference'],
  assumes: ['Only the two extremes count, and both the same.', 'Each issue is settled by itself.'],
  fails: ['One extreme demand moves it, whoever makes it.'],
  needs: {},
  laws: [
    'hull',
    'unanimity',
    'anonymity',
    'mirror',
    'units',
    'clones',
    'salience-level',
    'monotone',
  ],
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
        let least = Number.POSITIVE_INFINITY
        let most = Number.NEGATIVE_INFINITY
        for (let a = k; a < n * m; a += m) {
          if (shape.stance[a] === 0) continue
          least = Math.min(least, position[a] as number)
          most = Math.max(most, position[a] as number)
        }
        outcome.value[k] = least <= most ? (least + most) / 2 : (statusQuo[k] as number)
      }
      outcome.agreed = 1
    }
  },
})
