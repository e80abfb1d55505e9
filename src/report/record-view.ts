/**
 * The record as a page shows it: how far each model missed, whether its ranges held, where the pool was
 * badly wrong, and what no past case can say. Numbers in points, 0 to 100 of the scale, unless said.
 */
import {
  type Backtest,
  coverage,
  type EnsembleBacktest,
  naturalOf,
  pitHistogram,
  type Scores,
  weightedMeanModel,
} from '../backtest/index.ts'
import { engineVersion } from '../version.ts'
import { negotiationsOf } from './backtest-words.ts'
import { issueFormat } from './issue-format.ts'

/** A mean with the range of 5 to 95 % that resampling whole negotiations gives. */
export interface RecordScore {
  readonly at: number
  readonly range: readonly [number, number] | null
}

export interface RecordModel {
  readonly id: string
  readonly title: string
  readonly baseline: boolean
  /** Numbers in it were fitted to these outcomes. */
  readonly fitted: boolean
  /** It names a point without any range. */
  readonly points: boolean
  readonly n: number
  readonly mae: RecordScore
  readonly crps: RecordScore
  readonly pit50: number
  readonly pit80: number
  /** Shares of the outcomes by where they stood in what was said, from below to above. */
  readonly histogram: readonly number[]
  /** How often central intervals held, by the sizes in `recordSizes`. */
  readonly held: readonly number[]
}

/** One past decision. */
export interface RecordCase {
  readonly title: string
  readonly decided: number
  /** Middle of the pool; what the weighted mean said. */
  readonly said: number
  readonly mean: number
  readonly crps: number
}

/** One issue of a past negotiation that stands in the project as a scenario. */
export interface RecordIssue {
  readonly title: string
  readonly decided: string
  readonly said: string
  /** Whether the pool’s 80 % range held the outcome. */
  readonly inside: boolean
  readonly crps: number
}

export interface RecordScenario {
  readonly id: string
  readonly title: string
  readonly asOf: string
  readonly issues: readonly RecordIssue[]
}

export interface RecordView {
  readonly entente: 1
  readonly version: string
  readonly dataset: string
  readonly seed: number
  readonly issues: number
  readonly negotiations: number
  /** Best first by the error of the middle. */
  readonly models: readonly RecordModel[]
  /** Id of the plain weighted mean, against whose error the others are held. */
  readonly mean: string
  /** Share of the decisions that the weighted mean missed by more than half the scale. */
  readonly farOff: number
  /** Share of those whose outcome was an end of the scale. */
  readonly farOffAtEnds: number
  /** Largest CRPS of the pool first. */
  readonly worst: readonly RecordCase[]
  readonly scenarios: readonly RecordScenario[]
}

/** Sizes of the central intervals whose coverage is kept. */
export const recordSizes = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9] as const

const bins = 10
const mostCases = 20
const poolId = 'pool'

/**
 * @param table the back-test on the table of many negotiations
 * @param known back-tests of the project's scenarios whose outcome is known
 */
export function recordView(table: Backtest, known: readonly EnsembleBacktest[]): RecordView {
  const mean = table.models.find(({ id }) => id === weightedMeanModel)
  const far = mean?.issues.filter(({ error }) => error > 50) ?? []
  const atEnds = far.filter(({ issue }) => {
    const outcome = table.issues[issue]?.outcome
    return outcome === 0 || outcome === 100
  })
  return {
    entente: 1,
    version: engineVersion,
    dataset: table.dataset,
    seed: table.seed,
    issues: table.issues.length,
    negotiations: negotiationsOf(table),
    models: table.models.map(modelOf).toSorted((a, b) => a.mae.at - b.mae.at),
    mean: weightedMeanModel,
    farOff: mean === undefined || mean.n === 0 ? 0 : far.length / mean.n,
    farOffAtEnds: far.length === 0 ? 0 : atEnds.length / far.length,
    worst: worstOf(table, mean),
    scenarios: known.flatMap(scenariosOf),
  }
}

const short = (x: number): number => Number(x.toFixed(4))

function modelOf(model: Scores): RecordModel {
  const { id, title, baseline, fitted, points, n, pits } = model
  const score = (at: number, interval: Scores['crpsInterval']): RecordScore => ({
    at: short(at),
    range: interval === undefined ? null : [short(interval[1]), short(interval[2])],
  })
  return {
    id,
    title,
    baseline,
    fitted,
    points,
    n,
    mae: score(model.mae, model.maeInterval),
    crps: score(model.crps, model.crpsInterval),
    pit50: short(model.pit50),
    pit80: short(model.pit80),
    histogram: pitHistogram(pits, bins).map(short),
    held: recordSizes.map((size) => short(coverage(pits, size))),
  }
}

function worstOf(table: Backtest, mean: Scores | undefined): readonly RecordCase[] {
  const pool = table.models.find(({ id }) => id === poolId)
  const means = new Map(mean?.issues.map((score) => [score.issue, score.median]))
  return (pool?.issues ?? [])
    .toSorted((a, b) => b.crps - a.crps)
    .slice(0, mostCases)
    .flatMap(({ issue: index, median, crps }) => {
      const scored = table.issues[index]
      if (scored === undefined) return []
      const { scenario } = table.cases[scored.group] ?? {}
      return [
        {
          title: [scenario?.title, scored.issue.title].filter(Boolean).join(': '),
          decided: short(scored.outcome),
          said: short(median),
          mean: short(means.get(index) ?? Number.NaN),
          crps: short(crps),
        },
      ]
    })
}

function scenariosOf({ cases, issues, models }: EnsembleBacktest): readonly RecordScenario[] {
  const pool = models.find(({ id }) => id === poolId)
  return cases.map(({ scenario, outcome }, group) => ({
    id: scenario.id,
    title: scenario.title,
    asOf: scenario.asOf,
    issues: issues.flatMap(({ issue, group: own }, index) => {
      const score = pool?.issues.find((each) => each.issue === index)
      const decided = outcome[issue.id]
      if (own !== group || score === undefined || decided === undefined) return []
      const format = issueFormat(issue)
      return [
        {
          title: issue.title,
          decided: format.cell(decided),
          said: format.cell(naturalOf(score.median, issue)),
          inside: Math.abs(score.pit - 0.5) <= 0.4,
          crps: short(score.crps),
        },
      ]
    }),
  }))
}
