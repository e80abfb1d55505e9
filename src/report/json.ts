/**
 * Results as JSON for scripts, shape 1: keys in a fixed order, numbers as they are, null for what is
 * no number, natural units. Keys may be added behind those there are; none changes its meaning.
 */
import type {
  ContrastForecast,
  Forecast,
  IssueSummary,
  ModelForecast,
  PointRun,
} from '../ensemble/index.ts'
import { engineVersion } from '../version.ts'
import { type JsonObject, mapped, plainObject } from './plain-json.ts'
import { forecastView } from './view/forecast-view.ts'

export function forecastJson(forecast: Forecast): JsonObject {
  const { scenario, record, models, pool, inputs, skipped } = forecast
  const view = forecastView(forecast)
  return plainObject({
    entente: 1,
    scenario: scenario.id,
    seed: record.seed,
    draws: record.draws,
    version: record.engineVersion,
    issues: mapped(scenario.issues, ({ id, title, unit, statusQuo, scale }) => ({
      unit,
      statusQuo,
      models: mapped(models, (model) => modelIssue(model, model.issues[id])),
      pool: { ...statistics(pool.issues[id]), agreement: pool.agreement, exits: pool.exits },
      title,
      scale,
    })),
    hash: record.scenarioHash,
    title: scenario.title,
    asOf: scenario.asOf,
    answer: [view.answer, view.lead],
    weights: pool.weights,
    contrasts: forecast.contrasts.map(contrastJson),
    skipped,
    inputs,
    warnings: view.warnings,
    record: {
      ...record,
      pool: {
        weights: record.pool.weights,
        record:
          record.pool.record === null
            ? null
            : {
                dataset: record.pool.record.dataset,
                issues: record.pool.record.issues,
                negotiations: record.pool.record.negotiations,
              },
      },
    },
    intervals: view.intervals,
    widening: pool.widening,
  })
}

function modelIssue(model: ModelForecast, summary: IssueSummary | undefined) {
  const { agreement, exits, exitsAtStatusQuo, binding, baseline, options, cautions } = model
  const { void: none, mcse, ...rest } = statistics(summary)
  return {
    ...rest,
    agreement,
    exits,
    void: none,
    mcse,
    exitsAtStatusQuo,
    binding,
    baseline,
    options,
    cautions,
  }
}

function statistics(summary: IssueSummary | undefined) {
  const of = (name: Exclude<keyof IssueSummary, 'histogram'>) => summary?.[name] ?? null
  return {
    draws: of('draws'),
    mean: of('mean'),
    sd: of('sd'),
    p05: of('p05'),
    p10: of('p10'),
    p25: of('p25'),
    p50: of('p50'),
    p75: of('p75'),
    p90: of('p90'),
    p95: of('p95'),
    void: of('void'),
    mcse: of('mcse'),
  }
}

function contrastJson({ model, says, draws, agreement, exits, issues, instead }: ContrastForecast) {
  const each = (summaries: Readonly<Record<string, IssueSummary>>) =>
    Object.fromEntries(Object.entries(summaries).map(([id, summary]) => [id, statistics(summary)]))
  return { model, says, draws, agreement, exits, issues: each(issues), instead: each(instead) }
}

export function solveJson(point: PointRun, { trace = false } = {}): JsonObject {
  const { scenario, model, options, values, agreed, exited } = point
  return plainObject({
    entente: 1,
    scenario: scenario.id,
    model,
    options,
    issues: mapped(scenario.issues, ({ id, unit }) => ({ value: values[id] ?? null, unit })),
    agreed,
    exited,
    ...(trace && { rounds: point.trace.rounds }),
    linkedIssues: point.linkedIssues,
    exits: point.exits,
    exitsAtStatusQuo: point.exitsAtStatusQuo,
    cautions: point.cautions,
    sentences: point.trace.sentences,
    ...(trace && { numbers: point.trace.numbers }),
    hash: scenario.hash,
    version: engineVersion,
  })
}
