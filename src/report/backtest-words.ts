/** What a back-test says in sentences, and the cells of its tables: one wording for every face. */
import {
  type Backtest,
  type Interval,
  type Paired,
  type Scores,
  weightedMeanModel,
} from '../backtest/index.ts'
import { count, fixed, list, percent, plural } from './format.ts'

/** The pool of a forecast. */
const poolId = 'pool'

/** The baseline that a distribution must beat. */
const fairBar = 'residual-bootstrap'

/** Marks a model that was fitted to these outcomes, and a baseline. */
const fittedMark = '†'
const baselineMark = '‡'

export interface ScoreRow {
  readonly title: string
  /** CRPS, its interval, MAE, log score, coverage at 50 and 80 %, issues. */
  readonly cells: readonly string[]
}

export const scoreHeads = ['', 'CRPS', '5–95 %', 'MAE', 'Log', '50 %', '80 %', 'Issues'] as const

/** Best CRPS first. */
export function scoreRows({ models }: Backtest): readonly ScoreRow[] {
  return models.map((model) => ({
    title: titleOf(model),
    cells: [
      fixed(model.crps, 2),
      model.crpsInterval === undefined ? '–' : range(model.crpsInterval, 1),
      fixed(model.mae, 2),
      fixed(model.log, 2),
      model.points ? '–' : percent(model.pit50),
      model.points ? '–' : percent(model.pit80),
      count(model.n),
    ],
  }))
}

export const pairedTitle =
  'On the same issues: MAE less the weighted mean’s, CRPS less that of the mean with past errors'

export const pairedHeads = ['', 'MAE', 'CRPS', 'Issues'] as const

/** Differences from the two baselines that matter; below 0 the model is better. */
export function pairedRows({ models, paired }: Backtest): readonly ScoreRow[] {
  return models.flatMap((model) => {
    const onError = paired.find(isPair(model.id, weightedMeanModel))
    const onCrps = paired.find(isPair(model.id, fairBar))
    if (onError === undefined && onCrps === undefined) return []
    const cells = [
      onError === undefined ? '–' : difference(onError.mae, 1),
      onCrps === undefined ? '–' : difference(onCrps.crps, 1),
      count(onError?.n ?? onCrps?.n ?? 0),
    ]
    return [{ title: titleOf(model), cells }]
  })
}

function titleOf({ title, baseline, fitted }: Scores): string {
  return `${title}${fitted ? ` ${fittedMark}` : ''}${baseline ? ` ${baselineMark}` : ''}`
}

function isPair(model: string, baseline: string) {
  return (one: Paired) => one.model === model && one.baseline === baseline
}

function range([, low, high]: Interval, digits: number): string {
  return `${fixed(low, digits)}–${fixed(high, digits)}`
}

function difference([estimate, low, high]: Interval, digits: number): string {
  const by = (x: number) => `${x > 0 ? '+' : ''}${fixed(x, digits)}`
  return `${by(estimate)} (${by(low)} to ${by(high)})`
}

/** Most important first. */
export function backtestSentences(result: Backtest): readonly string[] {
  const { models, silent, paired, issues } = result
  const fitted = models.filter((model) => model.fitted).map(({ title }) => title)
  const lines = fitted.length === 1 ? 'its line is' : 'their lines are'
  return [
    ...errorSentences(result),
    ...crpsSentences(result),
    ...(paired.length === 0 ? loneSentences(result) : []),
    ...(models.some(({ baseline }) => baseline) ? [`${baselineMark} A baseline.`] : []),
    ...(fitted.length === 0
      ? []
      : [
          `${fittedMark} Numbers in ${list(fitted)} were fitted to outcomes among these, so ${lines} no test.`,
        ]),
    ...(silent.length === 0 || issues.length === 0
      ? []
      : [`Nothing to say on these issues: ${list(silent)}.`]),
  ]
}

/** Two standard errors of a share of 80 % over n outcomes. */
function slack(n: number): number {
  return 2 * Math.sqrt((0.8 * 0.2) / n)
}

/** One plain sentence on a model's error and whether its intervals can be trusted. */
export function calibrationSentence({
  crps,
  pit80,
  n,
}: Pick<Scores, 'crps' | 'pit80' | 'n'>): string {
  const off = pit80 - 0.8
  const verdict =
    Math.abs(off) <= slack(n) ? 'about as promised' : off < 0 ? 'too narrow' : 'too wide'
  return `Off by ${fixed(crps, 1)} points, spread included; its 80% intervals held ${percent(pit80)} of ${plural(n, 'outcome')}: ${verdict}.`
}

/** One negotiation: who was close, how the pool's intervals fared, and what that does not show. */
function loneSentences({ models, issues }: Backtest): readonly string[] {
  if (models.length === 0) return ['There is no issue that can be scored.']
  const best = models.slice(0, 3).map(({ title, crps }) => `${title} ${fixed(crps, 1)}`)
  const pool = models.find(({ id }) => id === poolId)
  const held = pool?.pits.filter((pit) => Math.abs(pit - 0.5) <= 0.4).length
  return [
    `Smallest CRPS over ${plural(issues.length, 'issue')}: ${list(best)}.`,
    ...(held === undefined
      ? []
      : [`The pool’s 80 % intervals held ${held} of ${plural(issues.length, 'outcome')}.`]),
    'One negotiation says nothing about which model is better: there is no interval.',
  ]
}

/** Resampling fewer than this makes ranges that are too narrow. */
const fewNegotiations = 20

function errorSentences({ models, paired, issues }: Backtest): readonly string[] {
  const against = paired.filter(({ baseline }) => baseline === weightedMeanModel)
  if (against.length === 0) return []
  const modelOf = (id: string) => models.find((model) => model.id === id)
  const better = against.filter(({ mae }) => mae[2] < 0)
  const fair = better.filter(({ model }) => modelOf(model)?.fitted === false)
  const name = ({ model, mae }: Paired) =>
    `${modelOf(model)?.title ?? model}, ${difference(mae, 2)}`
  const fittedOnly = better.filter(({ model }) => modelOf(model)?.fitted === true)
  const mean = modelOf(weightedMeanModel)
  const subject = `The plain weighted mean (${mean?.title}, ${fixed(mean?.mae ?? Number.NaN, 2)})`
  const few =
    negotiationsOf({ issues }) < fewNegotiations
      ? '; so few negotiations show no more than that'
      : ''
  const beaten =
    fair.length === 0
      ? `${subject} is not beaten on MAE.`
      : `${subject} is beaten on MAE by ${list(fair.map(name))}${few}.`
  return [
    beaten,
    ...(fittedOnly.length === 0
      ? []
      : [`A smaller error on the outcomes it was fitted to: ${list(fittedOnly.map(name))}.`]),
  ]
}

function crpsSentences({ models }: Backtest): readonly string[] {
  const bar = models.find(({ id }) => id === fairBar)
  const mean = models.find(({ id }) => id === weightedMeanModel)
  if (bar === undefined || mean === undefined || bar.crps >= mean.crps || !mean.points) return []
  return [
    `Most of what a distribution gains over a point is any honest spread: the mean with its past errors scores ${fixed(bar.crps, 2)}, the bare mean ${fixed(mean.crps, 2)}. The first is the bar.`,
  ]
}

/** Negotiations of which at least one issue is scored. */
export function negotiationsOf({ issues }: Pick<Backtest, 'issues'>): number {
  return new Set(issues.map(({ group }) => group)).size
}

/** What was scored, in one line. */
export function backtestSubject({ dataset, issues, seed }: Backtest): string {
  return `${dataset}: ${plural(issues.length, 'issue')} of ${plural(negotiationsOf({ issues }), 'negotiation')} with a known outcome; points of 100 of the scale, less is better (seed ${seed})`
}
