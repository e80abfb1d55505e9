/** The parts that the JSON Schemas are made of. */
import type { JsonObject } from './plain-json.ts'

export const draft = 'https://json-schema.org/draft/2020-12/schema'

export const number = { type: 'number' }
export const text = { type: 'string' }
export const flag = { type: 'boolean' }
export const sentences = { type: 'array', items: text }
/** Null where an issue arises in no draw. */
export const statistic = { type: ['number', 'null'] }
export const share = { type: 'number', minimum: 0, maximum: 1 }
export const hash = { type: 'string', pattern: '^[0-9a-f]{64}$' }
export const options = { type: 'object' }

/** Keys that must be there; others may. */
export function object(properties: JsonObject, optional: JsonObject = {}): JsonObject {
  return {
    type: 'object',
    required: Object.keys(properties),
    properties: { ...properties, ...optional },
  }
}

/** By id. */
export function byId(values: JsonObject): JsonObject {
  return { type: 'object', additionalProperties: values }
}

export function schema(
  title: string,
  properties: JsonObject,
  optional: JsonObject = {},
): JsonObject {
  return { $schema: draft, title, ...object({ entente: { const: 1 }, ...properties }, optional) }
}
