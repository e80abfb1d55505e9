/**
 * The keys that the schema knows at a place, for "did you mean": read from the schema itself, so
 * that they are written once.
 */
import { z } from 'zod'
import { isMapping } from './loose.ts'
import { childOf } from './path-names.ts'
import type { Path } from './problem.ts'
import { scenarioFileSchema } from './schema.ts'

/** The keys that may stand in the mapping at `path`; none where any id may. */
export function keysAt(root: unknown, path: Path): readonly string[] {
  const found = schemaAt(root, path)
  return found instanceof z.ZodObject ? Object.keys(found.shape) : []
}

function schemaAt(root: unknown, path: Path): unknown {
  let schema: unknown = scenarioFileSchema
  let value = root
  for (const segment of path) {
    schema = inside(narrow(schema, value), segment)
    value = childOf(value, segment)
  }
  return narrow(schema, value)
}

/** Takes off `optional`, and picks the option of a union that shares most keys with the value. */
function narrow(schema: unknown, value: unknown): unknown {
  if (schema instanceof z.ZodOptional) return narrow(schema.unwrap(), value)
  if (!(schema instanceof z.ZodUnion)) return schema
  const options = schema.options.map((option) => narrow(option, value))
  const shared = options.map((option) => {
    if (!(option instanceof z.ZodObject) || !isMapping(value)) return 0
    return Object.keys(option.shape).filter((key) => Object.hasOwn(value, key)).length
  })
  const most = Math.max(...shared)
  if (most > 0) return options[shared.indexOf(most)]
  return options.find((option) => option instanceof z.ZodRecord)
}

function inside(schema: unknown, segment: string | number): unknown {
  if (schema instanceof z.ZodArray) return schema.element
  if (schema instanceof z.ZodRecord) return schema.valueType
  if (schema instanceof z.ZodObject && typeof segment === 'string') return schema.shape[segment]
  return undefined
}

/** Whether the mapping at `path` takes any id as key. */
export function takesAnyId(root: unknown, path: Path): boolean {
  return schemaAt(root, path) instanceof z.ZodRecord
}
