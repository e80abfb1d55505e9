/** The fit of the settlement model with its standard errors, and its score on proposals left out. */
import { crps, foldsOf } from '../../src/backtest/index.ts'
import { type SettlementParameters, settlementMixture } from '../../src/models/index.ts'
import { hessian, invert, minimise } from '../minimise.ts'
import type { FitIssue } from './data.ts'
import {
  freeNames,
  freeOf,
  neutral,
  parametersOf,
  penalisedLoss,
  scales,
  type Terms,
} from './likelihood.ts'

export interface Fit {
  readonly terms: Terms
  readonly parameters: SettlementParameters
  /** By parameter, in its own unit. */
  readonly errors: Readonly<Record<string, number>>
  readonly loss: number
  readonly slope: number
  readonly steps: number
}

export function fitSettlement(
  issues: readonly FitIssue[],
  terms: Terms,
  start: SettlementParameters = neutral,
): Fit {
  const loss = penalisedLoss(issues, terms)
  const { x, value, slope, steps } = minimise(loss, freeOf(terms, start))
  const parameters = parametersOf(terms, x)
  const errors = standardErrors(issues, terms, parameters)
  return { terms, parameters, errors, loss: value, slope, steps }
}

/** Roots of the diagonal of (n · curvature of the mean penalised loss)⁻¹; transformed ones by the slope. */
export function standardErrors(
  issues: readonly FitIssue[],
  terms: Terms,
  parameters: SettlementParameters,
): Readonly<Record<string, number>> {
  const curvature = hessian(penalisedLoss(issues, terms), freeOf(terms, parameters))
  const variance = invert(curvature.map((row) => row.map((v) => v * issues.length)))
  return Object.fromEntries(
    freeNames[terms].map((name, i) => [
      name,
      Math.sqrt(variance[i]?.[i] as number) * scales[name].slope(parameters[name]),
    ]),
  )
}

/** What the model says of one issue: the chances of at most each point. */
export interface Said {
  readonly issue: FitIssue
  readonly cdf: Float64Array
  readonly median: number
  readonly crps: number
}

export function say(issue: FitIssue, parameters: SettlementParameters): Said {
  const { cdf, median } = settlementMixture(issue, parameters)
  return { issue, cdf, median, crps: crps({ kind: 'grid', cdf }, issue.outcome) }
}

/** Each issue as said by a fit on the proposals of the other folds, in the order of the issues. */
export function crossValidate(
  issues: readonly FitIssue[],
  terms: Terms,
  seed: number,
): readonly Said[] {
  const start = parametersOf(
    terms,
    minimise(penalisedLoss(issues, terms), freeOf(terms, neutral)).x,
  )
  const folds = foldsOf(Math.max(...issues.map(({ group }) => group)) + 1, seed)
  const foldOf = ({ group }: FitIssue) => folds[group] as number
  const fits = new Map(
    [...new Set(issues.map(foldOf))].map((fold) => {
      const others = issues.filter((issue) => foldOf(issue) !== fold)
      const { x } = minimise(penalisedLoss(others, terms), freeOf(terms, start), 1e-6)
      return [fold, parametersOf(terms, x)] as const
    }),
  )
  return issues.map((issue) => say(issue, fits.get(foldOf(issue)) as SettlementParameters))
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
