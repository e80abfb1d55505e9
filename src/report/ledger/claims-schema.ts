/** The shapes of `entente ledger claims` and `diff --json`, and of a figure that is explained. */
import type { JsonObject } from '../plain-json.ts'
import { flag, number, object, schema, sentences, text } from '../schema-parts.ts'

const list = (items: JsonObject): JsonObject => ({ type: 'array', items })
const orNull = { type: ['string', 'null'] }
const year = { type: 'integer' }
const verdict = { enum: ['holds', 'does not hold', 'cannot be checked'] }
const count = { type: 'integer', minimum: 0 }
const estimate = { enum: ['', 'e', 'u', 'a', 's'] }
const day = { type: 'string', format: 'date' }

const source = object({
  edition: text,
  publisher: text,
  title: text,
  published: day,
  secondary: flag,
  url: text,
})

const findingKeys = {
  value: number,
  unit: text,
  year,
  edition: text,
  published: day,
  verdict,
  estimated: flag,
  counted: sentences,
  cells: list(object({ value: number, unit: text, estimate, ref: text, cell: text })),
}

const finding = object(findingKeys)

const claims = schema('entente ledger claims --json', {
  at: orNull,
  claims: list(
    object({
      text,
      verdict,
      why: orNull,
      subject: {
        ...object({ kind: { enum: ['country', 'allies', 'part', 'comparison', 'rank'] } }),
        type: ['object', 'null'],
      },
      measure: orNull,
      relation: orNull,
      stated: { type: ['number', 'string', 'null'] },
      upTo: { type: ['number', 'null'] },
      finding: { ...finding, type: ['object', 'null'] },
      later: list(finding),
      published: list(
        object({ id: text, claim: text, published: text, source: text, url: text, cell: text }),
      ),
      sentences,
    }),
  ),
  sources: list(source),
})

const named = { ref: text, measure: text, iso3: text, year, unit: text }

const diff = schema('entente ledger diff --json', {
  table: text,
  editions: list(
    object({
      edition: text,
      known: flag,
      against: text,
      figures: count,
      same: count,
      moved: list(object({ ...named, before: number, after: number })),
      added: list(object({ ...named, after: number })),
      gone: list(object({ ...named, before: number })),
      sentence: text,
    }),
  ),
})

const figureKeys = {
  measure: text,
  iso3: text,
  year,
  value: number,
  unit: text,
  estimate,
  edition: text,
  published: day,
  file: text,
  line: { type: 'integer', minimum: 2 },
  column: text,
  note: text,
}

/** What `entente explain ledger:… --json` prints. */
export const explainedFigure: JsonObject = object({
  ref: text,
  country: text,
  ...figureKeys,
  cell: text,
  source: object({
    id: text,
    publisher: text,
    title: text,
    published: day,
    complete: flag,
    secondary: flag,
    priceBase: text,
    url: text,
    note: text,
  }),
  later: list(object(figureKeys)),
})

/** A row of what others published, as `entente explain claim:…` gives it. */
export const explainedClaim: JsonObject = object({
  id: text,
  published: text,
  claim: text,
  value: text,
  unit: text,
  source: text,
  url: text,
  verified: flag,
  row: text,
})

/** By the words that call them, with hyphens. */
export const claimSchemas: Readonly<Record<string, JsonObject>> = {
  'ledger-claims': claims,
  'ledger-diff': diff,
}
