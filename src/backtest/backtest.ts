/**
 * The back-test of rival models on negotiations whose outcome is known. Every registered model says
 * what it says of each case; the baselines always run beside them. Climatology and the residual
 * bootstrap learn from the other folds only, and folds are made of whole negotiations.
 */
import type { PastPool, PastRecord } from '../ensemble/index.ts'
import { type AnyModel, modelById, models as registry } from '../models/index.ts'
import { climatology, residualBootstrap } from './baselines.ts'
import { type BacktestCase, type ScoredIssue, scoredIssues } from './cases.ts'
import { foldsOf } from './folds.ts'
import { type Learning, learnMisses, pastPools, spansOf } from './learn-record.ts'
import { predict } from './predict.ts'
import type { Predictive } from './predictive.ts'
import { type Forecaster, type Scoreboard, type Scores, scoreboard } from './scoreboard.ts'

export interface BacktestOptions {
  /** Name of the data. */
  readonly dataset: string
  /** Data sets that share cases with it; models fitted to them are marked. Itself when left out. */
  readonly overlaps?: readonly string[]
  /** Ids; every registered model when left out. The baselines run in any case. */
  readonly models?: readonly string[]
  /** Of folds, resamples and randomised PITs; 1 when left out. */
  readonly seed?: number
}

export interface Backtest extends Scoreboard {
  readonly dataset: string
  readonly seed: number
  readonly cases: readonly BacktestCase[]
  readonly issues: readonly ScoredIssue[]
  /** Models that had nothing to say on any issue. */
  readonly silent: readonly string[]
  /** What pools of forecasts learn from these outcomes; from a table of many negotiations alone. */
  readonly record?: PastRecord
}

/** With fewer negotiations there is nothing to learn about the others. */
const enoughToLearn = 10

/** The weighted mean, around which the residual bootstrap is drawn. */
export const weightedMeanModel = 'compromise'

/** Models that are baselines of the back-test beside those the registry calls so. */
const alsoBaselines: ReadonlySet<string> = new Set([weightedMeanModel, 'median'])

/** @throws UnknownModelError, OptionError */
export function backtest(cases: readonly BacktestCase[], options: BacktestOptions): Backtest {
  const { seed = 1, dataset, overlaps = [dataset] } = options
  const issues = scoredIssues(cases)
  const said = chosenModels(options.models).map((model) => ({
    model,
    said: predict(model, cases, issues),
  }))
  const forecasters = said.map((one) => forecasterOf(one.model, one.said, overlaps))
  const learning: Learning = {
    dataset,
    issues,
    spans: spansOf(cases, issues),
    members: said.filter(({ model }) => !model.baseline),
    reference: weightedMeanModel,
  }
  const enough = cases.length >= enoughToLearn
  const pools = enough ? pastPools(learning, cases, seed) : []
  const own = [...pools, ...forecasters, ...learned(cases, issues, seed)]
  const result = finish(cases, issues, own, dataset, seed)
  return enough ? { ...result, record: recordOf(learning, result.models) } : result
}

function recordOf(learning: Learning, scores: readonly Scores[]): PastRecord {
  const fared = (id: string): PastPool => {
    const { n, crps, pit50, pit80 } = scores.find((one) => one.id === id) as Scores
    return { n, crps, pit50, pit80 }
  }
  return {
    ...learnMisses(learning, () => true),
    pool: { equal: fared('pool'), record: fared('pool-record') },
  }
}

/** Scores what has been said, whoever said it. */
export function finish(
  cases: readonly BacktestCase[],
  issues: readonly ScoredIssue[],
  forecasters: readonly Forecaster[],
  dataset: string,
  seed: number,
): Backtest {
  const board = scoreboard(issues, forecasters, seed)
  const scored = new Set(board.models.map(({ id }) => id))
  const silent = forecasters.flatMap(({ id }) => (scored.has(id) ? [] : [id]))
  return { dataset, seed, cases, issues, ...board, silent }
}

/** The models that are asked for and the baselines, in the registry's order. */
export function chosenModels(ids: readonly string[] | undefined): readonly AnyModel[] {
  if (ids === undefined) return registry
  const wanted = new Set(ids.map((id) => modelById(id)))
  return registry.filter((model) => wanted.has(model) || isBaseline(model))
}

export function forecasterOf(
  model: AnyModel,
  said: readonly (Predictive | undefined)[],
  overlaps: readonly string[],
): Forecaster {
  const { id, title, fittedOn = [] } = model
  return {
    id,
    title,
    baseline: isBaseline(model),
    fitted: fittedOn.some((name) => overlaps.includes(name)),
    said,
  }
}

function isBaseline({ id, baseline }: AnyModel): boolean {
  return baseline || alsoBaselines.has(id)
}

/** The two baselines that learn from the other negotiations. */
export function learned(
  cases: readonly BacktestCase[],
  issues: readonly ScoredIssue[],
  seed: number,
): readonly Forecaster[] {
  const fold = foldsOf(cases.length, seed)
  const means = predict(modelById(weightedMeanModel), cases, issues)
  const known = issues.map(({ outcome, group }, i) => {
    const mean = means[i]
    const point = mean?.kind === 'point' ? mean.value : Number.NaN
    return { outcome, point, fold: fold[group] as number }
  })
  const common = { baseline: true, fitted: false }
  return [
    { id: 'climatology', title: 'Climatology', ...common, said: climatology(known) },
    {
      id: 'residual-bootstrap',
      title: 'Mean with past errors',
      ...common,
      said: residualBootstrap(known),
    },
  ]
}
