/**
 * The back-test of whole forecasts: each scenario is forecast as `forecast` does it, on draws of its
 * uncertain numbers, and the draws are held against what was decided.
 */
import { type Columns, type Run, type RunOptions, run } from '../ensemble/index.ts'
import type { AnyModel } from '../models/index.ts'
import { type Backtest, chosenModels, finish, forecasterOf, learned } from './backtest.ts'
import { brier } from './brier.ts'
import { type BacktestCase, type ScoredIssue, scoredIssues } from './cases.ts'
import { lastPoint, type Predictive } from './predictive.ts'

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
  const pool = {
    id: 'pool',
    title: 'Pool',
    baseline: false,
    fitted: own.some(({ fitted }) => fitted),
    said: issues.map((_, i) =>
      pooled(
        models.flatMap((model, m) => {
          const said = own[m]?.said[i]
          return model.baseline || said === undefined ? [] : [said]
        }),
      ),
    ),
  }
  const others = cases.length < 2 ? [] : learned(cases, issues, seed)
  return {
    ...finish(cases, issues, [pool, ...own, ...others], dataset, seed),
    draws,
    agreement: agreementOf(cases, runs, models),
  }
}

function columnsOf(whole: Run | undefined, { id }: AnyModel): Columns | undefined {
  return whole?.columns.get(id)
}

/** The draws in which the issue arises, in points. */
function drawsOf(
  whole: Run | undefined,
  model: AnyModel,
  { issue }: ScoredIssue,
): Predictive | undefined {
  const columns = columnsOf(whole, model)
  if (columns === undefined || whole === undefined) return undefined
  if (model.needs.statusQuo === true && issue.statusQuoKnown === false) return undefined
  const k = whole.scenario.issues.findIndex(({ id }) => id === issue.id)
  const { count, value } = columns
  const sorted = value
    .slice(k * count, (k + 1) * count)
    .filter((x) => !Number.isNaN(x))
    .map((x) => x * lastPoint)
    .sort()
  return sorted.length === 0 ? undefined : { kind: 'draws', sorted }
}

/** Members count the same however many draws they ran on: of each, as many quantiles as the fewest has. */
export function pooled(members: readonly Predictive[]): Predictive | undefined {
  const drawn = members.flatMap((member) => (member.kind === 'draws' ? [member.sorted] : []))
  if (drawn.length === 0) return undefined
  const each = Math.min(...drawn.map(({ length }) => length))
  const sorted = new Float64Array(each * drawn.length)
  drawn.forEach((own, j) => {
    for (let i = 0; i < each; i++) {
      sorted[j * each + i] = own[Math.floor(((i + 0.5) / each) * own.length)] as number
    }
  })
  return { kind: 'draws', sorted: sorted.sort() }
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
