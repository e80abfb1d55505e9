/** One issue of a forecast as a face shows it: a row for the pool, then one for each model. */
import type { Forecast, IssueSummary, ModelForecast } from '../../ensemble/index.ts'
import { modelById } from '../../models/index.ts'
import { type Issue, marksOf } from '../../scenario/index.ts'
import { count, list, percent, type Separators } from '../format.ts'
import { type IssueFormat, issueFormat } from '../issue-format.ts'

/** One row of the picture and of the table beside it. */
export interface RowView {
  readonly id: string
  readonly title: string
  readonly gist: string
  readonly pool: boolean
  readonly baseline: boolean
  /** p50, and the middle eight in ten, formatted. */
  readonly middle: string
  readonly low: string
  readonly high: string
  readonly range: string
  readonly agreement: string
  /** Half of its past misses are larger, as a share of what is contested; undefined where unknown. */
  readonly missed: string | undefined
  /** Formatted share of draws in which the issue does not arise; undefined for none. */
  readonly void: string | undefined
  readonly draws: string
  /** Formatted by actor id; empty from models without exits, and from a pool with such members. */
  readonly exits: Readonly<Record<string, string>>
  /** Options that differ from the default, as `name: value`; undefined for none. */
  readonly options: string | undefined
  /** The numbers behind the words, natural units. */
  readonly summary: IssueSummary
}

export interface MarkView {
  readonly at: number
  readonly value: string
  readonly label: string
}

export interface IssueView {
  readonly id: string
  readonly title: string
  readonly question: string
  readonly unit: string
  /** Smaller end first. */
  readonly scale: readonly [number, number]
  readonly ends: readonly [string, string]
  readonly statusQuo: number
  readonly statusQuoText: string
  readonly marks: readonly MarkView[]
  /** One sentence: where it lands. */
  readonly sentence: string
  /** What the picture shows, in words. */
  readonly alt: string
  /** The pool first where there is one, baselines last. */
  readonly rows: readonly RowView[]
  /** Present where an issue does not arise in some draws of some model. */
  readonly someVoid: boolean
  readonly format: IssueFormat
}

export const poolTitle = 'All models, pooled'

/** The issue without its sentences, which need more than the issue. */
export function issueRows(
  forecast: Forecast,
  issue: Issue,
  by: Separators,
): Omit<IssueView, 'sentence' | 'alt'> {
  const format = issueFormat(issue, by)
  const low = Math.min(...issue.scale)
  const high = Math.max(...issue.scale)
  const pool = forecast.pool.issues[issue.id]
  const members = Object.keys(forecast.pool.weights).length
  const rows = [
    ...(pool !== undefined && members > 0 ? [poolRow(forecast, pool, format)] : []),
    ...forecast.models.flatMap((model) => {
      const summary = model.issues[issue.id]
      return summary === undefined ? [] : [modelRow(forecast, model, summary, format)]
    }),
  ]
  return {
    id: issue.id,
    title: issue.title,
    question: issue.question ?? `Where does “${issue.title}” land?`,
    unit: issue.unit,
    scale: [low, high],
    ends: [format.short(low), format.short(high)],
    statusQuo: issue.statusQuo,
    statusQuoText: format.full(issue.statusQuo),
    marks: marksOf(issue, forecast.scenario.refs).map(({ at, label }) => ({
      at,
      value: format.short(at),
      label,
    })),
    rows,
    someVoid: rows.some((row) => row.void !== undefined),
    format,
  }
}

function poolRow(forecast: Forecast, summary: IssueSummary, format: IssueFormat): RowView {
  const { pool, models } = forecast
  const members = models.filter(({ id }) => pool.weights[id] !== undefined)
  // A chance that only some of the members give is not the pool’s.
  const allKnow = members.every(({ exits }) => Object.keys(exits).length > 0)
  return {
    id: 'pool',
    title: poolTitle,
    gist: gistOf(forecast),
    pool: true,
    baseline: false,
    missed: undefined,
    agreement: percent(pool.agreement),
    exits: allKnow ? percents(pool.exits) : {},
    options: undefined,
    ...numbers(summary, format),
  }
}

function gistOf({ record, pool }: Forecast): string {
  const { weights } = record.pool
  const how =
    weights === 'equal'
      ? 'every model counts the same'
      : weights === 'record'
        ? 'models count by their record'
        : 'models count as given'
  return pool.widening === null ? how : `${how}, widened by its past misses`
}

function missedOf({ pool }: Forecast, id: string): string | undefined {
  const typical = pool.widening?.members[id]?.typicalMiss ?? null
  return typical === null ? undefined : percent(typical)
}

function modelRow(
  forecast: Forecast,
  model: ModelForecast,
  summary: IssueSummary,
  format: IssueFormat,
): RowView {
  return {
    id: model.id,
    title: model.title,
    gist: model.gist,
    pool: false,
    baseline: model.baseline,
    missed: missedOf(forecast, model.id),
    agreement: percent(model.agreement),
    exits: percents(model.exits),
    options: optionsInWords(model),
    ...numbers(summary, format),
  }
}

function numbers(summary: IssueSummary, format: IssueFormat) {
  const { p10, p50, p90, draws } = summary
  return {
    middle: format.cell(p50),
    low: format.cell(p10),
    high: format.cell(p90),
    range: format.cellRange(p10, p90),
    void: summary.void > 0 ? percent(summary.void) : undefined,
    draws: count(draws),
    summary,
  }
}

function percents(chances: Readonly<Record<string, number>>): Record<string, string> {
  return Object.fromEntries(Object.entries(chances).map(([id, p]) => [id, percent(p)]))
}

function optionsInWords({ id, options }: ModelForecast): string | undefined {
  const unusual = unusualOptions(id, options)
  if (unusual.length === 0) return undefined
  return list(unusual.map(([name, value]) => `${name}: ${String(value)}`))
}

/** Options that differ from their default. */
export function unusualOptions(
  id: string,
  options: Readonly<Record<string, unknown>>,
): readonly (readonly [string, unknown])[] {
  const known = modelById(id).options as Readonly<Record<string, { readonly default: unknown }>>
  return Object.entries(options).filter(([name, value]) => known[name]?.default !== value)
}
