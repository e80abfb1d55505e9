/** A back-test as JSON, shape 1. Scores are in points, 0 to 100 of the scale. */
import { type Backtest, type EnsembleBacktest, naturalOf } from '../backtest/index.ts'
import type { PastPool, PastRecord } from '../ensemble/index.ts'
import { engineVersion } from '../version.ts'
import { backtestSentences, negotiationsOf } from './backtest-words.ts'
import { type JsonObject, plainObject } from './plain-json.ts'

export function backtestJson(result: Backtest | EnsembleBacktest): JsonObject {
  const { dataset, issues, models, paired, seed } = result
  return plainObject({
    entente: 1,
    dataset,
    issues: issues.length,
    models: Object.fromEntries(
      models.map(({ id, mae, crps, log, pit80, pit50, n }) => [
        id,
        { mae, crps, log, pit80, pit50, n },
      ]),
    ),
    paired: Object.fromEntries(
      paired.map(({ model, baseline, crps, mae }) => [`${model} - ${baseline}`, { crps, mae }]),
    ),
    negotiations: negotiationsOf(result),
    seed,
    version: engineVersion,
    fitted: models.filter(({ fitted }) => fitted).map(({ id }) => id),
    silent: result.silent,
    sentences: backtestSentences(result),
    ...('draws' in result && {
      draws: result.draws,
      agreement: Object.fromEntries(
        result.agreement.map(({ model, brier, n }) => [model, { brier, n }]),
      ),
      cases: casesOf(result),
    }),
  })
}

/** Past misses for the pool of a forecast; shares of the contested span to five places. */
export function recordJson(record: PastRecord): JsonObject {
  const short = (x: number) => Number(x.toFixed(5))
  const pool = ({ n, crps, pit50, pit80 }: PastPool) => ({
    n,
    crps: short(crps),
    pit50: short(pit50),
    pit80: short(pit80),
  })
  return plainObject({
    ...record,
    models: Object.fromEntries(
      Object.entries(record.models).map(([id, { n, relativeCrps, misses }]) => [
        id,
        { n, relativeCrps: short(relativeCrps), misses: misses.map(short) },
      ]),
    ),
    misses: record.misses.map(short),
    pool: { equal: pool(record.pool.equal), record: pool(record.pool.record) },
  })
}

/** By case and issue, in natural units. */
function casesOf({ cases, issues, models }: EnsembleBacktest) {
  return Object.fromEntries(
    cases.map(({ id, outcome }, group) => [
      id,
      Object.fromEntries(
        issues.flatMap(({ issue, group: own }, index) => {
          if (own !== group) return []
          const span = Math.abs(issue.scale[1] - issue.scale[0]) / 100
          const scores = models.flatMap((model) =>
            model.issues
              .filter((score) => score.issue === index)
              .map(({ median, error, crps, pit }) => [
                model.id,
                { median: naturalOf(median, issue), error: error * span, crps: crps * span, pit },
              ]),
          )
          const { unit } = issue
          return [
            [issue.id, { unit, outcome: outcome[issue.id], models: Object.fromEntries(scores) }],
          ]
        }),
      ),
    ]),
  )
}
