/** The shapes of the JSON output as JSON Schema, draft 2020-12. Keys beyond them may be added. */
import { burdenSchema } from './ledger/burden-schema.ts'
import { claimSchemas, explainedClaim, explainedFigure } from './ledger/claims-schema.ts'
import { ledgerSchemas } from './ledger/ledger-schema.ts'
import type { JsonObject } from './plain-json.ts'
import { readingSchema } from './reading/reading-schema.ts'
import {
  byId,
  draft,
  flag,
  hash,
  number,
  object,
  options,
  schema,
  sentences,
  share,
  statistic,
  text,
} from './schema-parts.ts'

const statistics = {
  draws: { type: 'integer', minimum: 0 },
  mean: statistic,
  sd: statistic,
  p05: statistic,
  p10: statistic,
  p25: statistic,
  p50: statistic,
  p75: statistic,
  p90: statistic,
  p95: statistic,
  void: share,
  mcse: statistic,
}

const forecastIssue = object({
  unit: text,
  statusQuo: number,
  models: byId(
    object({
      ...statistics,
      agreement: share,
      exits: byId(share),
      exitsAtStatusQuo: byId(share),
      binding: byId(share),
      baseline: flag,
      options,
      cautions: sentences,
    }),
  ),
  pool: object({
    ...statistics,
    draws: { type: ['integer', 'null'] },
    void: { type: ['number', 'null'] },
    agreement: share,
    exits: byId(share),
  }),
  title: text,
  scale: { type: 'array', items: number, minItems: 2, maxItems: 2 },
})

const forecast = schema('entente forecast --json', {
  scenario: text,
  seed: { type: 'integer' },
  draws: { type: 'integer' },
  version: text,
  issues: byId(forecastIssue),
  hash,
  title: text,
  asOf: { type: 'string', format: 'date' },
  answer: { type: 'array', items: text, minItems: 2, maxItems: 2 },
  weights: byId(share),
  contrasts: {
    type: 'array',
    items: object({
      model: text,
      says: text,
      draws: { type: 'integer' },
      agreement: share,
      exits: byId(share),
      issues: byId(object(statistics)),
      instead: byId(object(statistics)),
    }),
  },
  skipped: byId(text),
  inputs: object({
    stances: { type: 'integer' },
    unknown: { type: 'integer' },
    byBasis: byId({ type: 'integer' }),
    judgementShare: share,
    judgementShareByIssue: byId(share),
    unknownByIssue: byId({ type: 'integer' }),
  }),
  warnings: sentences,
  record: object({
    scenarioHash: hash,
    engineVersion: text,
    seed: { type: 'integer' },
    draws: { type: 'integer' },
    slowDraws: { type: 'integer' },
    models: { type: 'array', items: object({ key: text, model: text, options, draws: number }) },
    pool: object({
      weights: { oneOf: [{ enum: ['equal', 'record'] }, byId(number)] },
      record: { type: ['object', 'null'] },
    }),
  }),
  intervals: text,
  widening: {
    type: ['object', 'null'],
    properties: {
      dataset: text,
      issues: { type: 'integer' },
      negotiations: { type: 'integer' },
      members: byId(object({ n: { type: 'integer' }, typicalMiss: statistic })),
      fared: {
        type: ['object', 'null'],
        properties: { n: { type: 'integer' }, crps: number, pit50: share, pit80: share },
      },
    },
  },
})

const positions = byId(byId(number))

const solve = schema(
  'entente solve --json',
  {
    scenario: text,
    model: text,
    options,
    issues: byId(object({ value: statistic, unit: text })),
    agreed: flag,
    exited: sentences,
    exits: byId(share),
    exitsAtStatusQuo: byId(share),
    cautions: sentences,
    sentences,
    hash,
    version: text,
  },
  {
    rounds: {
      type: 'array',
      minItems: 1,
      items: object(
        {
          round: { type: 'integer', minimum: 0 },
          positions,
          issues: byId(object({ mean: statistic, median: statistic })),
        },
        { start: positions, events: sentences, numbers: options },
      ),
    },
    numbers: options,
  },
)

const difference = object({
  before: statistic,
  after: statistic,
  difference: statistic,
  mcse: statistic,
  up: share,
  down: share,
})

const compare = schema('entente compare --json', {
  before: object({ scenario: text, hash }),
  after: object({ scenario: text, hash }),
  seed: { type: 'integer' },
  draws: { type: 'integer' },
  version: text,
  issues: byId(
    object({
      unit: text,
      models: byId(difference),
      pool: object({ before: statistic, after: statistic }),
    }),
  ),
  models: byId(
    object({
      agreement: object({ before: share, after: share }),
      exits: byId(object({ before: share, after: share })),
      baseline: flag,
    }),
  ),
  onlyBefore: sentences,
  onlyAfter: sentences,
})

const disagreement = schema('entente disagreement --json', {
  scenario: text,
  draws: { type: 'integer' },
  version: text,
  issues: byId(
    object({
      unit: text,
      between: number,
      within: number,
      shareBetween: statistic,
      furthest: {
        ...object({
          low: text,
          high: text,
          lowMedian: number,
          highMedian: number,
          separations: {
            type: 'array',
            items: object({
              kind: { enum: ['input', 'assumption'] },
              id: text,
              says: text,
              gap: number,
              closes: number,
            }),
          },
        }),
        type: ['object', 'null'],
      },
      sentence: text,
    }),
  ),
  hash,
})

const orNull = { type: ['string', 'null'] }

const input = object({
  path: text,
  actor: orNull,
  issue: orNull,
  unit: text,
  mode: number,
  range: { type: 'array', items: number, minItems: 2, maxItems: 2 },
  basis: { enum: ['documented', 'data', 'judgement'] },
  how: text,
  weight: statistic,
  citations: { type: 'array', items: object({ evidence: { type: 'object' } }) },
  notes: sentences,
})

const explainedIssue = object({
  issue: text,
  title: text,
  unit: text,
  models: {
    type: 'array',
    items: object({ id: text, title: text, p50: statistic, assumes: sentences }),
  },
  inputs: { type: 'array', items: input },
  unknown: sentences,
  judgementShare: share,
})

const explain: JsonObject = {
  ...schema('entente explain --json', { kind: { enum: ['input', 'issue', 'figure', 'claim'] } }),
  if: { properties: { kind: { const: 'input' } } },
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  then: input,
  else: {
    if: { properties: { kind: { const: 'figure' } } },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: explainedFigure,
    else: {
      if: { properties: { kind: { const: 'claim' } } },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      then: explainedClaim,
      else: explainedIssue,
    },
  },
}

const model = object({
  id: text,
  title: text,
  gist: text,
  names: sentences,
  references: { type: 'array', items: object({ key: text }, { at: text }) },
  assumes: sentences,
  fails: sentences,
  needs: { type: 'object' },
  laws: sentences,
  options: { type: 'object' },
  linksIssues: flag,
  stochastic: flag,
  baseline: flag,
  slow: flag,
})

const models: JsonObject = {
  $schema: draft,
  title: 'entente models --json',
  type: 'object',
  required: ['entente'],
  properties: { entente: { const: 1 }, models: { type: 'array', items: model } },
}

/** Estimate, 5th and 95th percentile. */
const interval = { type: 'array', items: number, minItems: 3, maxItems: 3 }

const backtest = schema(
  'entente backtest --json',
  {
    dataset: text,
    issues: { type: 'integer', minimum: 0 },
    models: byId(
      object({
        mae: number,
        crps: number,
        log: number,
        pit80: share,
        pit50: share,
        n: { type: 'integer', minimum: 1 },
      }),
    ),
    paired: byId(object({ crps: interval, mae: interval })),
    negotiations: { type: 'integer' },
    seed: { type: 'integer' },
    version: text,
    fitted: sentences,
    silent: sentences,
    sentences,
  },
  {
    draws: { type: 'integer' },
    agreement: byId(object({ brier: share, n: { type: 'integer', minimum: 1 } })),
    cases: byId(
      byId(
        object({
          unit: text,
          outcome: number,
          models: byId(object({ median: number, error: number, crps: number, pit: share })),
        }),
      ),
    ),
  },
)

/** By the verb whose `--json` they describe. */
export const outputSchemas: Readonly<Record<string, JsonObject>> = {
  backtest,
  compare,
  disagreement,
  explain,
  forecast,
  models,
  read: readingSchema,
  solve,
  ...claimSchemas,
  ...ledgerSchemas,
  'ledger-burden': burdenSchema,
}
