/** The shapes of `entente ledger … --json`, by the part that they describe. */
import type { JsonObject } from '../plain-json.ts'
import { byId, flag, number, object, schema, sentences, statistic, text } from '../schema-parts.ts'

const list = (items: JsonObject): JsonObject => ({ type: 'array', items })

const year = { type: 'integer' }
const orNullYear = { type: ['integer', 'null'] }
const orNullText = { type: ['string', 'null'] }
const basis = { enum: ['share', 'dollars'] }
const prices = { enum: ['current', 'constant'] }
const shapes = { enum: ['linear', 'front', 'back'] }

/** `p10` and the others only where something is drawn. */
const amount = object({ point: number }, { p10: number, p50: number, p90: number, mean: number })

const cell = object({ value: number, unit: text, estimate: text, ref: text, cell: text })

const source = object({
  edition: text,
  publisher: text,
  title: text,
  published: { type: 'string', format: 'date' },
  secondary: flag,
  url: text,
})

const assumption = object({
  id: text,
  distribution: { type: 'object' },
  basis: { enum: ['documented', 'data', 'judgement'] },
  from: text,
})

const sumKeys = {
  gdpUsdM: number,
  spentUsdM: number,
  levelUsdM: number,
  gapUsdM: number,
  cumulativeUsdM: number,
  population: statistic,
  gapPerHeadUsd: statistic,
  relatedUsdM: { type: ['array', 'null'], items: number },
  years: list(
    object({
      year,
      gdpUsdM: amount,
      levelUsdM: amount,
      gapUsdM: amount,
      cumulativeUsdM: amount,
      gapPerHeadUsd: statistic,
    }),
  ),
}

const spread = object({ levelUsdM: amount, gapUsdM: amount, cumulativeUsdM: amount })

const sum = object(sumKeys, { spread })

/** What all three say of where they come from. */
const origin = {
  assumptions: list(assumption),
  vintage: text,
  sources: list(source),
  sentences,
}

const cost = schema(
  'entente ledger cost --json',
  {
    target: number,
    by: orNullYear,
    related: number,
    year,
    basis,
    basisWords: text,
    allies: byId(
      object(
        {
          name: text,
          hasForces: flag,
          pct: statistic,
          usdM: statistic,
          ...sumKeys,
          gapPoints: number,
          recentPace: statistic,
          yearsOfRecentGrowth: statistic,
          paceMultiple: statistic,
          cells: byId(cell),
        },
        { spread },
      ),
    ),
    total: sum,
    withoutUsa: { ...sum, type: ['object', 'null'] },
    ...origin,
  },
  { path: shapes, prices, draws: { type: 'integer' }, seed: { type: 'integer' } },
)

const rise = object({
  iso3: text,
  start: year,
  end: year,
  from: number,
  to: number,
  pace: number,
})

const byShape = object({ linear: sum, front: sum, back: sum })

const paths = schema('entente ledger paths --json', {
  target: number,
  by: year,
  year,
  basis,
  basisWords: text,
  prices,
  window: { type: 'integer', minimum: 1 },
  years: list(year),
  allies: byId(
    object({
      name: text,
      pct: statistic,
      gapPoints: number,
      neededPace: number,
      recentPace: statistic,
      longPace: statistic,
      arrives: orNullYear,
      arrivesLong: orNullYear,
      precedent: { enum: ['there', 'own', 'kept', 'spurt', 'never', 'none'] },
      risers: list(rise),
      spurts: list(rise),
      ownBest: { ...rise, type: ['object', 'null'] },
      shares: object({ linear: list(number), front: list(number), back: list(number) }),
      sentence: text,
      history: list({ ...cell, ...object({ year }) }),
    }),
  ),
  paths: byShape,
  ...origin,
})

const without = schema('entente ledger without --json', {
  guarantor: text,
  target: number,
  by: year,
  year,
  prices,
  estimates: list(
    object({
      id: text,
      publisher: text,
      published: text,
      kind: { enum: ['annual', 'total', 'once', 'troops'] },
      low: number,
      high: statistic,
      unit: text,
      years: statistic,
      usdM: { ...object({ low: number, high: statistic }), type: ['object', 'null'] },
      covers: text,
      scope: text,
      leavesOut: text,
      claim: text,
      source: text,
      url: orNullText,
      verified: flag,
      cell: text,
      sentence: text,
    }),
  ),
  europe: object({ usdM: number, gdpUsdM: number, cells: list(cell) }),
  guarantorSpends: { ...cell, type: ['object', 'null'] },
  usdPerEur: object({ value: number, cells: list(cell) }),
  paths: byShape,
  meetings: list(object({ estimate: text, path: shapes, low: orNullYear, high: orNullYear })),
  ...origin,
})

/** By the words that call them, with hyphens. */
export const ledgerSchemas: Readonly<Record<string, JsonObject>> = {
  'ledger-cost': cost,
  'ledger-paths': paths,
  'ledger-without': without,
}
