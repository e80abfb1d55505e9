/**
 * The back-test of whole forecasts: each scenario is forecast as `forecast` does it, on draws of its
 * uncertain numbers, and the draws are held against what was decided.
 */
import {
  type Columns,
  compile,
  contestedSpans,
  naturalOutcomes,
  type PoolWeights,
  poolWeights,
  type Run,
  type RunOptions,
  run,
  type Span,
  widenedOutcomes,
  wideningRequest,
} from '../ensemble/index.ts'
import { type AnyModel, modelById } from '../models/index.ts'
import type { Issue } from '../scenario/index.ts'
import { type Backtest, chosenModels, finish, forecasterOf, learned } from './backtest.ts'
import { brier } from './brier.ts'
import { type BacktestCase, pointsOf, type ScoredIssue, scoredIssues } from './cases.ts'
import type { Predictive } from './predictive.ts'
import type { Forecaster } from './scoreboard.ts'

export interface EnsembleBacktestOptions extends RunOptions {
  readonly dataset: string
}

/** The chance of a deal against whether there was one, over the cases where that is known. */
export interface AgreementScore {
  readonly model: string
  readonly brier: number
  readonly n: number
}

export interface EnsembleBacktest extends Backtest {
  readonly draws: number
  readonly agreement: readonly AgreementScore[]
}

/**
 * @throws what `run` throws
 */
export async function backtestForecasts(
  cases: readonly BacktestCase[],
  options: EnsembleBacktestOptions,
): Promise<EnsembleBacktest> {
  const { dataset, seed = 1, draws = 1000 } = options
  const models = chosenModels(options.models)
  const ids = models.map(({ id }) => id)
  const runs: Run[] = []
  for (const { scenario } of cases) {
    runs.push(await run(scenario, { ...options, seed, draws, models: ids }))
  }
  const issues = scoredIssues(cases)
  const own = models.map((model) =>
    forecasterOf(
      model,
      issues.map((scored) => drawsOf(runs[scored.group], model, scored)),
      [dataset],
    ),
  )
  const spans = runs.map(({ scenario }) => contestedSpans(compile(scenario)))
  const poolOf = (id: string, title: string, weights: PoolWeights | undefined): Forecaster => ({
    id,
    title,
    baseline: false,
    fitted: own.some(({ fitted }) => fitted),
    said: issues.map((scored) => {
      const whole = runs[scored.group] as Run
      return pooledDraws(whole, scored, weights, spans[scored.group] as readonly Span[])
    }),
  })
  const pools = [
    poolOf('pool', 'Pool', options.pool?.weights),
    ...(options.pool?.record !== undefined && options.pool.weights === undefined
      ? [poolOf('pool-record', 'Pool weighed by the record', 'record')]
      : []),
  ]
  const others = cases.length < 2 ? [] : learned(cases, issues, seed)
  return {
    ...finish(cases, issues, [...pools, ...own, ...others], dataset, seed),
    draws,
    agreement: agreementOf(cases, runs, models),
  }
}

function columnsOf(whole: Run | undefined, { id }: AnyModel): Columns | undefined {
  return whole?.columns.get(id)
}

/** A model whose answer turns on the status quo is silent where that is not known. */
function speaksOf({ needs }: AnyModel, { statusQuoKnown }: Issue): boolean {
  return needs.statusQuo !== true || statusQuoKnown !== false
}

/** The draws in which the issue arises, in points. */
function drawsOf(
  whole: Run | undefined,
  model: AnyModel,
  { issue }: ScoredIssue,
): Predictive | undefined {
  const columns = columnsOf(whole, model)
  if (columns === undefined || whole === undefined) return undefined
  if (!speaksOf(model, issue)) return undefined
  const k = whole.scenario.issues.findIndex(({ id }) => id === issue.id)
  const sorted = naturalOutcomes(columns, k, issue)
    .map((x) => pointsOf(x, issue))
    .sort()
  return sorted.length === 0 ? undefined : { kind: 'draws', sorted }
}

/** Draws that stand for a pool, shared out by weight. */
const pooledCount = 2000

/** The pool of one issue as a forecast makes it: widened members by weight, however many draws each has. */
function pooledDraws(
  whole: Run,
  { issue }: ScoredIssue,
  weights: PoolWeights | undefined,
  spans: readonly Span[],
): Predictive | undefined {
  const k = whole.scenario.issues.findIndex(({ id }) => id === issue.id)
  const share = poolWeights(whole.selection.entries, weights, whole.pool.record)
  const members = Object.entries(share).flatMap(([key, weight]) => {
    const columns = whole.columns.get(key)
    if (columns === undefined || !speaksOf(modelById(key), issue)) return []
    const request = wideningRequest(whole, key, k, spans[k] as Span)
    const outcomes =
      request === undefined
        ? naturalOutcomes(columns, k, issue)
        : widenedOutcomes(columns, request, issue)
    if (outcomes.length === 0) return []
    const sorted = outcomes.map((x) => pointsOf(x, issue)).sort()
    return [{ weight: (weight * sorted.length) / columns.count, sorted }]
  })
  return pooled(members)
}

/** As many quantiles of each as its weight asks for. */
export function pooled(
  members: readonly { readonly weight: number; readonly sorted: Float64Array }[],
): Predictive | undefined {
  const total = members.reduce((sum, { weight }) => sum + weight, 0)
  if (!(total > 0)) return undefined
  const drawn = members.flatMap(({ weight, sorted }) => {
    const each = Math.round((pooledCount * weight) / total)
    return Array.from(
      { length: each },
      (_, i) => sorted[Math.floor(((i + 0.5) / each) * sorted.length)] as number,
    )
  })
  return { kind: 'draws', sorted: Float64Array.from(drawn).sort() }
}

function agreementOf(
  cases: readonly BacktestCase[],
  runs: readonly Run[],
  models: readonly AnyModel[],
): readonly AgreementScore[] {
  const members = models.filter(({ baseline }) => !baseline)
  return members.flatMap((model) => {
    const scores = cases.flatMap(({ agreed }, c) => {
      const columns = columnsOf(runs[c], model)
      if (agreed === undefined || columns === undefined) return []
      const deals = columns.agreed.reduce((sum, deal) => sum + deal, 0)
      return [brier(deals / columns.count, agreed)]
    })
    if (scores.length === 0) return []
    const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length
    return [{ model: model.id, brier: mean, n: scores.length }]
  })
}
