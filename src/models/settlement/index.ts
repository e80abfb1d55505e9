/**
 * `settlement`: not a theory of bargaining but a record of it. On known decisions of the European
 * Union outcomes fall on somebody's position, on the status quo, or between them; how often each
 * happens was counted, and the answer is a distribution, not a point.
 *
 *   F = (1 − ε)·(Σ_a π_a N(a, σ_a) + π_c N(m, σ_c)) + ε · uniform,   π from a softmax over distance to
 *   the weighted mean m, reference point, Parliament and ends of the scale (see `mixture.ts`)
 *
 * on hundredths of the scale. A draw reports the quantile of F at a uniform of its own for each issue;
 * the point run (`chance` exactly ½, which no draw has) reports the median.
 *
 * Names: empirical settlement model, candidate mixture; a conditional logit (McFadden 1974) over points.
 * References: data of Arregui & Perarnaud (2022); form and fit are ours: `npm run fit:settlement`.
 * An issue on which no actor carries weight keeps its status quo.
 */
import { uniform } from '../../numeric/index.ts'
import { defineModel, type Problem, type Shape } from '../model.ts'
import { lastPoint, SettlementMixture } from './mixture.ts'
import { type SettlementOptions, settlementOptions } from './options.ts'
import { euTerms, generalTerms } from './parameters.ts'

const twoPow53 = 9007199254740992

export const settlement = defineModel<SettlementOptions>({
  id: 'settlement',
  title: 'Settlement',
  gist: 'where past talks have ended',
  references: [{ key: 'arregui2022' }],
  names: ['empirical settlement model', 'candidate mixture'],
  assumes: [
    'There is a settlement: what it was fitted on are laws that were adopted.',
    'It falls on a position, on the status quo, or on a compromise between them.',
    'Points near the weighted mean of all positions are likelier.',
    'Each issue is settled by itself.',
  ],
  fails: [
    'Fitted on laws of the European Union; how well it carries to other negotiations is untested.',
    'It knows neither vetoes nor red lines nor exits.',
    'It explains nothing: it says how often, not why.',
    'It counts distinct positions, so an actor without power, or noise in the coding, adds a place to end.',
  ],
  needs: {},
  laws: ['anonymity', 'mirror', 'units'],
  options: settlementOptions,
  linksIssues: false,
  stochastic: true,
  baseline: false,
  slow: false,
  solver(shape, options) {
    const m = shape.issues.length
    const issue = new IssueMixture(shape, options)
    return (problem, outcome) => {
      const { chance } = problem
      const seed = Math.floor(chance * twoPow53)
      const median = options.report === 'median' || chance === 0.5
      for (let k = 0; k < m; k++) {
        const { mixture } = issue.load(problem, k)
        outcome.value[k] = Number.isNaN(mixture.mean)
          ? (problem.statusQuo[k] as number)
          : mixture.quantile(median ? 0.5 : uniform(seed, 0, k)) / lastPoint
      }
      outcome.agreed = 1
    }
  },
  distribution(problem, options) {
    const issue = new IssueMixture(problem.shape, options)
    return problem.shape.issues.map((_, k) => {
      const { mixture } = issue.load(problem, k)
      return Float64Array.from({ length: lastPoint + 1 }, (_point, point) => mixture.cdf(point))
    })
  },
  fittedOn: ['deu3-dev'],
  cautions({ shape, redMin, redMax }, { terms }) {
    const lines = redMin.some((line) => line > 0) || redMax.some((line) => line < 1)
    return [
      terms === 'eu'
        ? 'Uses terms fitted on laws of the European Union: right for those only.'
        : 'Fitted on laws of the European Union; how well it carries to this negotiation is untested.',
      ...(terms === 'eu' && parliamentOf(shape) < 0
        ? ['No actor has the id ep, so the term for the Parliament is left out.']
        : []),
      ...(lines ? ['Red lines are ignored: the record has none.'] : []),
    ]
  },
})

export {
  type SettlementDistribution,
  type SettlementInput,
  type SettlementParameters,
  settlementMixture,
} from './mixture.ts'
export { euTerms, generalTerms } from './parameters.ts'

/** Fills the mixture from one issue of a problem. */
class IssueMixture {
  readonly mixture: SettlementMixture
  readonly #shape: Shape
  readonly #parliament: number
  readonly #positions: Float64Array
  readonly #weights: Float64Array

  constructor(shape: Shape, { terms }: SettlementOptions) {
    const n = shape.actors.length
    this.#shape = shape
    this.#parliament = terms === 'eu' ? parliamentOf(shape) : -1
    this.#positions = new Float64Array(n)
    this.#weights = new Float64Array(n)
    this.mixture = new SettlementMixture(n, terms === 'eu' ? euTerms : generalTerms)
  }

  load({ position, weight, statusQuo }: Problem, k: number): this {
    const { stance, statusQuoKnown, actors, issues } = this.#shape
    const m = issues.length
    let count = 0
    let parliament = Number.NaN
    for (let i = 0; i < actors.length; i++) {
      const a = i * m + k
      if (stance[a] === 0) continue
      const x = lastPoint * (position[a] as number)
      if (i === this.#parliament) parliament = x
      this.#positions[count] = x
      this.#weights[count++] = weight[a] as number
    }
    const reference = statusQuoKnown[k] === 1 ? lastPoint * (statusQuo[k] as number) : Number.NaN
    this.mixture.load(this.#positions, this.#weights, count, reference, parliament)
    return this
  }
}

function parliamentOf(shape: Shape): number {
  return shape.actors.indexOf('ep')
}
