/** A forecast: the summaries of a run, model by model and pooled, with what they rest on. */
import { modelById } from '../models/index.ts'
import { freeze, type Issue, type Scenario } from '../scenario/index.ts'
import { engineVersion } from '../version.ts'
import type { Columns } from './chunk.ts'
import { compile, problemAtMode } from './compile.ts'
import type { Entry } from './entries.ts'
import { type InputSummary, summariseInputs } from './inputs.ts'
import type { PastRecord } from './past-record.ts'
import type { Member } from './pool.ts'
import { type PoolWeights, poolWeights } from './pool-weights.ts'
import { type Run, type RunOptions, run } from './run.ts'
import {
  type DealSummary,
  type IssueSummary,
  naturalOutcomes,
  summarise,
  summariseDeals,
} from './summary.ts'
import { SummaryMemory } from './summary-memory.ts'
import { contestedSpans, type Span } from './widen.ts'
import { type Widening, wideningOf, wideningRequest } from './widening.ts'

export interface ModelForecast extends DealSummary {
  readonly id: string
  readonly title: string
  readonly gist: string
  readonly options: Readonly<Record<string, unknown>>
  readonly draws: number
  readonly baseline: boolean
  readonly linksIssues: boolean
  /** By issue id. */
  readonly issues: Readonly<Record<string, IssueSummary>>
  /** Sentences a reader must know before trusting the run. */
  readonly cautions: readonly string[]
}

/** A model under one other assumption, on the first draws, beside itself on the same draws. */
export interface ContrastForecast extends DealSummary {
  readonly model: string
  readonly says: string
  readonly draws: number
  readonly issues: Readonly<Record<string, IssueSummary>>
  /** The model itself on those draws. */
  readonly instead: Readonly<Record<string, IssueSummary>>
  readonly exitsInstead: Readonly<Record<string, number>>
}

export interface PoolForecast {
  /** Weight of each member, summing to 1. */
  readonly weights: Readonly<Record<string, number>>
  readonly agreement: number
  /** Over the members that know exits. */
  readonly exits: Readonly<Record<string, number>>
  readonly issues: Readonly<Record<string, IssueSummary>>
  /** How the members were widened; null where no record was given. */
  readonly widening: Widening | null
}

/** The frozen record of how a forecast was made. */
export interface RunRecord {
  readonly scenarioHash: string
  readonly engineVersion: string
  readonly seed: number
  readonly draws: number
  /** Draws of slow models and of contrasts, at most. */
  readonly slowDraws: number
  readonly models: readonly Entry[]
  readonly pool: {
    readonly weights: PoolWeights
    readonly record: PastRecord | null
  }
}

export interface Forecast {
  readonly scenario: Scenario
  readonly record: RunRecord
  readonly models: readonly ModelForecast[]
  readonly contrasts: readonly ContrastForecast[]
  readonly pool: PoolForecast
  readonly inputs: InputSummary
  /** Sentences, by model. */
  readonly skipped: Readonly<Record<string, string>>
}

/**
 * Runs the models on draws of the scenario and summarises them. Same scenario, seed and version:
 * the same result to the last bit, wherever it runs.
 */
export async function forecast(scenario: Scenario, options: RunOptions = {}): Promise<Forecast> {
  return forecastOf(await run(scenario, options))
}

/**
 * Summarises a finished run.
 * @param memory spares the summaries that the run shares with one before; without it only one issue’s
 * outcomes at a time are held sorted
 */
export function forecastOf(run: Run, memory?: SummaryMemory): Forecast {
  const { scenario, seed, draws, slowDraws, selection } = run
  const compiled = compile(scenario)
  const atMode = problemAtMode(compiled)
  const { actors, exits } = compiled.shape
  const leavers = exits.map(({ actor }) => actors[actor] as string)
  const weights = poolWeights(selection.entries, run.pool.weights, run.pool.record)
  const spans = contestedSpans(compiled)
  const summaries = scenario.issues.map((issue, k) =>
    summariseIssue(run, issue, k, weights, spans[k] as Span, memory ?? new SummaryMemory()),
  )
  const models = selection.entries.map((entry): ModelForecast => {
    const model = modelById(entry.model)
    return {
      id: entry.key,
      title: model.title,
      gist: model.gist,
      options: entry.options,
      draws: entry.draws,
      baseline: model.baseline,
      linksIssues: model.linksIssues,
      ...summariseDeals(columnsOf(run, entry.key), actors, leavers),
      issues: byIssue(scenario, (k) => summaries[k]?.models.get(entry.key)),
      cautions: model.cautions?.(atMode, entry.options) ?? [],
    }
  })
  return freeze({
    scenario,
    record: {
      scenarioHash: scenario.hash,
      engineVersion,
      seed,
      draws,
      slowDraws,
      models: selection.entries,
      pool: { weights: run.pool.weights ?? 'equal', record: run.pool.record ?? null },
    },
    models,
    contrasts: selection.contrasts.map((entry) => contrastOf(run, entry, actors, leavers)),
    pool: poolOf(
      models,
      weights,
      byIssue(scenario, (k) => summaries[k]?.pool),
      wideningOf(run, weights),
    ),
    inputs: summariseInputs(compiled),
    skipped: selection.skipped,
  })
}

function summariseIssue(
  run: Run,
  issue: Issue,
  k: number,
  weights: Readonly<Record<string, number>>,
  span: Span,
  memory: SummaryMemory,
): { readonly models: ReadonlyMap<string, IssueSummary>; readonly pool: IssueSummary } {
  const models = new Map<string, IssueSummary>()
  const members: Member[] = []
  for (const { key } of run.selection.entries) {
    const weight = weights[key]
    const request = weight === undefined ? undefined : wideningRequest(run, key, k, span)
    const { plain, wide } = memory.of(key, columnsOf(run, key), k, issue, request)
    models.set(key, plain.summary)
    if (weight !== undefined) members.push({ weight, ...(wide ?? plain) })
  }
  return { models, pool: memory.pool(issue.id, members) }
}

function byIssue<T>(scenario: Scenario, of: (k: number) => T | undefined): Record<string, T> {
  return Object.fromEntries(
    scenario.issues.flatMap(({ id }, k) => {
      const value = of(k)
      return value === undefined ? [] : [[id, value] as const]
    }),
  )
}

function columnsOf(run: Run, key: string) {
  const columns = run.columns.get(key)
  if (columns === undefined) throw new RangeError(`found no outcomes of ${key}`)
  return columns
}

function contrastOf(
  run: Run,
  entry: Entry,
  actors: readonly string[],
  leavers: readonly string[],
): ContrastForecast {
  const columns = columnsOf(run, entry.key)
  const whole = columnsOf(run, entry.model)
  const contrast = modelById(entry.model).contrasts?.find(
    ({ id }) => `${entry.model}/${id}` === entry.key,
  )
  const issuesOf = (of: typeof columns, draws: number) =>
    Object.fromEntries(
      run.scenario.issues.map((issue, k) => {
        return [issue.id, summarise(naturalOutcomes(firstRows(of, draws), k, issue), draws, issue)]
      }),
    )
  return {
    model: entry.model,
    says: contrast?.says ?? '',
    draws: entry.draws,
    ...summariseDeals(columns, actors, leavers),
    issues: issuesOf(columns, entry.draws),
    instead: issuesOf(whole, entry.draws),
    exitsInstead: summariseDeals(firstRows(whole, entry.draws), actors, leavers).exits,
  }
}

/** The first draws of a model, as columns of their own. */
function firstRows(columns: Columns, draws: number): Columns {
  if (columns.count === draws) return columns
  const first = (rows: Float64Array): Float64Array => {
    const kept = new Float64Array((rows.length / columns.count) * draws)
    for (let row = 0; row * draws < kept.length; row++) {
      const start = row * columns.count
      kept.set(rows.subarray(start, start + draws), row * draws)
    }
    return kept
  }
  return {
    count: draws,
    value: first(columns.value),
    agreed: columns.agreed.slice(0, draws),
    exit: first(columns.exit),
    exitAtStatusQuo: first(columns.exitAtStatusQuo),
    binding: columns.binding.slice(0, draws),
  }
}

function poolOf(
  models: readonly ModelForecast[],
  weights: Readonly<Record<string, number>>,
  issues: Readonly<Record<string, IssueSummary>>,
  widening: Widening | null,
): PoolForecast {
  const inPool = models.filter(({ id }) => weights[id] !== undefined)
  return {
    weights,
    agreement:
      inPool.reduce((sum, { id, agreement }) => sum + (weights[id] ?? 0) * agreement, 0) /
      inPool.reduce((sum, { id }) => sum + (weights[id] ?? 0), 0),
    exits: pooledExits(inPool, weights),
    issues,
    widening,
  }
}

/** Over the members that know exits and count. */
function pooledExits(
  inPool: readonly ModelForecast[],
  weights: Readonly<Record<string, number>>,
): Record<string, number> {
  const leavers = [...new Set(inPool.flatMap(({ exits }) => Object.keys(exits)))]
  return Object.fromEntries(
    leavers.flatMap((leaver) => {
      const knowing = inPool.filter(({ exits }) => exits[leaver] !== undefined)
      const sum = (of: (model: ModelForecast) => number) =>
        knowing.reduce((total, model) => total + (weights[model.id] ?? 0) * of(model), 0)
      const total = sum(() => 1)
      return total > 0 ? [[leaver, sum(({ exits }) => exits[leaver] ?? 0) / total] as const] : []
    }),
  )
}
