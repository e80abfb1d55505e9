/** The shape of `entente ledger burden --json`. */
import type { JsonObject } from '../plain-json.ts'
import { byId, number, object, schema, sentences, share, statistic, text } from '../schema-parts.ts'

const list = (items: JsonObject): JsonObject => ({ type: 'array', items })

const year = { type: 'integer' }
const estimate = object({ value: number, error: number })
/** Estimate, 5th and 95th percentile; null for the rule that it is measured against. */
const difference = { type: ['array', 'null'], items: number, minItems: 3, maxItems: 3 }
const spread = object({ central: number, p10: number, p50: number, p90: number })
const outlook = {
  last: number,
  years: list(object({ year, point: number, p10: number, p50: number, p90: number })),
}

const forecast = object({
  rule: text,
  from: year,
  pledge: object({ pctGdp: number, by: year }),
  pace: { ...estimate, type: ['object', 'null'] },
  draws: { type: 'integer' },
  europe: object(outlook),
  allies: byId(object(outlook)),
  sentences,
})

const race = object({
  fitted: { type: 'array', items: year, minItems: 2, maxItems: 2 },
  tested: list(year),
  allies: { type: 'integer' },
  pace: estimate,
  chosen: text,
  rules: byId(
    object({
      mae: number,
      maeByYear: list(number),
      crps: statistic,
      held80: { type: ['number', 'null'], minimum: 0, maximum: 1 },
      maeGain: difference,
      maeBehind: difference,
      crpsBehind: difference,
    }),
  ),
})

const counterfactual = object({
  credibility: share,
  baseYear: year,
  priceYear: year,
  gdpBn: number,
  before: number,
  after: spread,
  need: spread,
  curve: list(object({ credibility: share, pctGdp: spread })),
  assumptions: byId(
    object({
      title: text,
      unit: text,
      basis: { enum: ['judgement'] },
      distribution: { type: 'object' },
      why: text,
    }),
  ),
  draws: { type: 'integer' },
  refused: { type: 'integer' },
  allies: byId(object({ before: number, after: number })),
  sentences,
})

export const burdenSchema = schema('entente ledger burden --json', {
  edition: text,
  forecast,
  race,
  counterfactual,
  warnings: sentences,
  seed: { type: 'integer' },
  version: text,
})
