/**
 * The scenario file as JSON Schema (draft 2020-12), for editors: made from the one schema.
 */
import { z } from 'zod'
import { scenarioFileSchema } from './schema.ts'

/** A JSON Schema document; rules across entries are not in it. */
export function scenarioJsonSchema(): Readonly<Record<string, unknown>> {
  const schema = z.toJSONSchema(scenarioFileSchema, { target: 'draft-2020-12', io: 'input' })
  return { ...schema, title: 'Entente scenario, version 1' }
}
