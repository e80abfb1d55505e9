/** What an attempt may look at on one issue. All in points, 0 to 100. */
import { deuCases, scoredIssues } from '../../src/backtest/index.ts'
import { predict } from '../../src/backtest/predict.ts'
import { modelById, settlementMixture } from '../../src/models/index.ts'
import type { DeuTable } from '../../src/scenario/index.ts'
import type { FitIssue } from './data.ts'
import { neutral } from './likelihood.ts'

/** A distinct place where the issue may end. */
export interface Candidate {
  readonly at: number
  /** Signed distance from the weighted mean, per 50 points. */
  readonly off: number
  readonly reference: number
  readonly parliament: number
  readonly commission: number
  readonly pole: number
  /** Share of all weight that stands exactly here. */
  readonly backing: number
  /** Mean salience of those who stand here above that of all, per 50 points; 0 without anybody. */
  readonly keenness: number
  /** One over the number of candidates within five points, this one counted. */
  readonly alone: number
}

export interface Facts {
  readonly issue: FitIssue
  readonly mean: number
  readonly candidates: readonly Candidate[]
  /** Standard deviation of positions by weight. */
  readonly spread: number
  readonly lowest: number
  readonly highest: number
  readonly unanimity: number
  /** Forecasts of other models; NaN where they have none. */
  readonly exchange: number
  readonly nash: number
  readonly median: number
  readonly plainMean: number
}

export function factsOf(issues: readonly FitIssue[], table: DeuTable): readonly Facts[] {
  const exchange = pointsOf('exchange', table)
  const nash = pointsOf('nash', table)
  const median = pointsOf('median', table)
  return issues.map((issue, i) => {
    const candidates = candidatesOf(issue)
    const places = candidates.map(({ at }) => at)
    const { mean } = settlementMixture(issue, neutral)
    const total = sum(issue.weights)
    return {
      issue,
      mean,
      candidates,
      spread: Math.sqrt(
        issue.positions.reduce((s, x, j) => s + at(issue.weights, j) * (x - mean) ** 2, 0) / total,
      ),
      lowest: Math.min(...places),
      highest: Math.max(...places),
      unanimity: issue.rule === 'Unan' ? 1 : 0,
      exchange: at(exchange, i),
      nash: at(nash, i),
      median: at(median, i),
      plainMean: sum(issue.positions) / issue.positions.length,
    }
  })
}

function candidatesOf(issue: FitIssue): readonly Candidate[] {
  const { positions, weights, saliences, referencePoint, parliament, commission } = issue
  const { mean } = settlementMixture(issue, neutral)
  const places = [
    ...new Set([...positions, ...(referencePoint === undefined ? [] : [referencePoint])]),
  ]
  const total = sum(weights)
  const usual = sum(saliences) / saliences.length
  return places.map((place) => {
    const here = [...positions.keys()].filter((i) => positions[i] === place)
    const keen = sum(here.map((i) => at(saliences, i))) / here.length
    return {
      at: place,
      off: (place - mean) / 50,
      reference: place === referencePoint ? 1 : 0,
      parliament: place === parliament ? 1 : 0,
      commission: place === commission ? 1 : 0,
      pole: place === 0 || place === 100 ? 1 : 0,
      backing: sum(here.map((i) => at(weights, i))) / total,
      keenness: here.length === 0 ? 0 : (keen - usual) / 50,
      alone: 1 / places.filter((other) => Math.abs(other - place) <= 5).length,
    }
  })
}

/** The point forecast of a registered model, issue by issue; NaN where it has none. */
function pointsOf(id: string, table: DeuTable): readonly number[] {
  const cases = deuCases(table)
  return predict(modelById(id), cases, scoredIssues(cases)).map((said) =>
    said?.kind === 'point' ? said.value : Number.NaN,
  )
}

const at = (values: readonly number[], i: number): number => values[i] as number

const sum = (values: readonly number[]): number => values.reduce((s, v) => s + v, 0)
