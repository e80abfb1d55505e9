/** Statements out of a reading's JSON, checked for the few keys that a claim needs. */
import { z } from 'zod'
import type { StatedClaim } from '../../ledger/index.ts'
import { FileError } from '../../node/without-reader.ts'

const number = z.object({
  value: z.number(),
  max: z.number().optional(),
  unit: z.string().max(200),
  qualifier: z.enum(['at least', 'up to', 'about', 'range']).nullable(),
  by: z.number().optional(),
})

const reading = z.object({
  statements: z
    .array(
      z.object({
        text: z.string().max(100_000),
        speaker: z.string().max(1000),
        onBehalfOf: z.string().max(1000).nullable(),
        stance: z.enum(['threaten', 'condition', 'demand', 'oppose', 'support', 'describe']),
        numbers: z.array(number).max(1000),
      }),
    )
    .max(10_000),
})

/** @throws FileError when the text is no reading */
export function statementsIn(text: string, file: string): readonly StatedClaim[] {
  const parsed = reading.safeParse(jsonIn(text, file))
  if (parsed.success) {
    return parsed.data.statements.map(({ numbers, ...rest }) => ({
      ...rest,
      numbers: numbers.map(({ max, by, ...each }) => ({
        ...each,
        ...(max !== undefined && { max }),
        ...(by !== undefined && { by }),
      })),
    }))
  }
  const [issue] = parsed.error.issues
  const where = issue === undefined || issue.path.length === 0 ? '' : ` ${issue.path.join('.')}`
  throw new FileError(`${file}${where}: found no reading, expected the JSON of entente read`)
}

function jsonIn(text: string, file: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new FileError(`${file}: found no JSON, expected the JSON of entente read`)
  }
}
