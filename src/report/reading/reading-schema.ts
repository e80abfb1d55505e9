/** The shape of `entente read --json`. */
import type { JsonObject } from '../plain-json.ts'
import { number, object, schema, text } from '../schema-parts.ts'

const list = (items: JsonObject): JsonObject => ({ type: 'array', items })
const orNull = { type: ['string', 'null'] }
const offset = { type: 'integer', minimum: 0 }
const span = { start: offset, end: offset, text }

const stated = object(
  { value: number, unit: text, qualifier: { enum: ['at least', 'up to', 'about', 'range', null] } },
  { max: number, by: { type: 'integer' } },
)

const statement = object({
  id: text,
  ...span,
  kind: { enum: ['direct', 'indirect', 'mixed'] },
  speaker: text,
  speakerMention: text,
  onBehalfOf: orNull,
  cue: orNull,
  stance: { enum: ['threaten', 'condition', 'demand', 'oppose', 'support', 'describe'] },
  numbers: list(stated),
  condition: orNull,
  date: orNull,
  group: orNull,
})

export const readingSchema: JsonObject = schema('entente read --json', {
  published: { type: ['string', 'null'], format: 'date' },
  statements: list(statement),
  unread: list(object({ ...span, why: text })),
  timex: list(object({ ...span, value: text })),
  version: text,
})
