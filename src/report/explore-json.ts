/** The JSON of `compare`, `disagreement` and `explain`: shape 1, as in `json.ts`. */
import type { Forecast } from '../ensemble/index.ts'
import type {
  Comparison,
  Disagreement,
  InputExplanation,
  IssueExplanation,
} from '../explore/index.ts'
import { engineVersion } from '../version.ts'
import { type JsonObject, mapped, plainObject } from './plain-json.ts'
import { disagreementSentences } from './text/disagreement-text.ts'

export function compareJson({
  before,
  after,
  models,
  pool,
  onlyBefore,
  onlyAfter,
  onlyOneSide,
}: Comparison): JsonObject {
  const side = ({ scenario, record }: Forecast) => ({
    scenario: scenario.id,
    hash: record.scenarioHash,
  })
  const issues = before.scenario.issues.filter(({ id }) => pool[id] !== undefined)
  return plainObject({
    entente: 1,
    before: side(before),
    after: side(after),
    seed: before.record.seed,
    draws: before.record.draws,
    version: before.record.engineVersion,
    issues: mapped(issues, ({ id, unit }) => ({
      unit,
      models: mapped(models, (model) => model.issues[id] ?? null),
      pool: pool[id],
    })),
    models: mapped(models, ({ baseline, agreement, exits }) => ({
      agreement: pairJson(agreement),
      exits: Object.fromEntries(Object.entries(exits).map(([id, pair]) => [id, pairJson(pair)])),
      baseline,
    })),
    onlyBefore,
    onlyAfter,
    onlyOneSide,
  })
}

function pairJson([before, after]: readonly [number, number]) {
  return { before, after }
}

export function disagreementJson(disagreement: Disagreement): JsonObject {
  const { scenario, draws, issues } = disagreement
  const sentences = disagreementSentences(disagreement)
  return plainObject({
    entente: 1,
    scenario: scenario.id,
    draws,
    version: engineVersion,
    issues: Object.fromEntries(
      issues.map(({ issue, ...rest }, k) => [
        issue,
        {
          unit: scenario.issues.find(({ id }) => id === issue)?.unit ?? '',
          ...rest,
          sentence: sentences[k] ?? '',
        },
      ]),
    ),
    hash: scenario.hash,
  })
}

export function explainJson(explanation: InputExplanation | IssueExplanation): JsonObject {
  return plainObject({
    entente: 1,
    kind: 'path' in explanation ? 'input' : 'issue',
    ...explanation,
  })
}
