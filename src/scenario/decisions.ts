/**
 * What an analyst decided about the statements of articles: a file beside the scenario, so that
 * reading an article again asks only about what is new.
 */
import { z } from 'zod'
import { appendEntry, replaceIn } from './amend.ts'
import { contentHash } from './hash.ts'
import { locateIn, settle } from './locate.ts'
import { parseText } from './parse.ts'
import { type Finding, type Path, ScenarioError } from './problem.ts'
import { shapeFindings } from './shape.ts'
import { wholeFile } from './tree.ts'

const text = z.string().min(1).max(10_000)

const numberSchema = z.strictObject({
  value: z.number(),
  max: z.number().optional(),
  unit: text,
  qualifier: z.enum(['at least', 'up to', 'about', 'range']).nullable().default(null),
  by: z.number().optional(),
})

/** Fields of a statement that a person may set right. */
const correctionSchema = z.strictObject({
  speaker: text.optional(),
  onBehalfOf: text.nullable().optional(),
  stance: z.enum(['threaten', 'condition', 'demand', 'oppose', 'support', 'describe']).optional(),
  numbers: z.array(numberSchema).max(100).optional(),
  condition: text.nullable().optional(),
  date: z
    .string()
    .regex(/^\d{4}(?:-(?:\d\d(?:-\d\d)?|W\d\d))?$/, 'a day, a month or a week')
    .nullable()
    .optional(),
})

const decidedSchema = z.strictObject({
  statement: z.string().regex(/^[0-9a-f]{16}$/, 'sixteen hexadecimal digits'),
  verdict: z.enum(['open', 'accepted', 'corrected', 'rejected']),
  speaker: text,
  text,
  corrected: correctionSchema.optional(),
  note: text.optional(),
})

const decisionsSchema = z.strictObject({
  entente: z.literal(1),
  decisions: z.array(decidedSchema).max(100_000),
})

export type Decided = z.infer<typeof decidedSchema>
export type Verdict = Decided['verdict']

/** By the hash of the statement; of two decisions on one the later holds. */
export type Decisions = ReadonlyMap<string, Decided>

/** The same for the same words of the same speaker, wherever they are read again. */
export function statementHash({ speaker, text }: { speaker: string; text: string }): string {
  return contentHash({ speaker, text }).slice(0, 16)
}

/**
 * Reads a decisions file.
 * @throws ScenarioError with everything that is wrong, in the order of the file
 */
export function readDecisions(source: string, file = 'decisions.yaml'): Decisions {
  const parsed = parseText(source)
  if ('refusal' in parsed) {
    throw new ScenarioError([wholeFile(file, parsed.refusal.found, parsed.refusal.expected)])
  }
  const { root } = parsed
  const locate = locateIn(file, parsed.lines, root)
  const syntax: readonly Finding[] = parsed.findings
  if (root === undefined) throw new ScenarioError(settle(syntax, undefined, locate))
  const result = decisionsSchema.safeParse(root.value)
  const shape = result.success
    ? missingCorrections(result.data.decisions)
    : shapeFindings(root.value, result.error.issues, keysOf)
  const findings = [...syntax, ...shape]
  if (findings.length > 0 || !result.success) {
    throw new ScenarioError(settle(findings, root.value, locate))
  }
  return new Map(result.data.decisions.map((decided) => [decided.statement, decided]))
}

function keysOf(_root: unknown, path: Path): readonly string[] {
  if (path.length === 0) return Object.keys(decisionsSchema.shape)
  if (path.at(-1) === 'corrected') return Object.keys(correctionSchema.shape)
  return path[0] === 'decisions' ? Object.keys(decidedSchema.shape) : []
}

function missingCorrections(decisions: readonly Decided[]): readonly Finding[] {
  return decisions.flatMap(({ verdict, corrected }, index) =>
    verdict === 'corrected' && corrected === undefined
      ? [
          {
            path: ['decisions', index, 'verdict'],
            found: 'corrected without a correction',
            expected: 'corrected: { stance: …, numbers: … } beside it',
          },
        ]
      : [],
  )
}

const header = `# What was decided about the statements of articles: accepted, corrected or rejected; open is not
# decided yet. A statement is known by its speaker and its exact words.
entente: 1
`

/** The file with further decisions at its end; a new file where there is none. */
export function addDecisions(source: string | undefined, further: readonly Decided[]): string {
  let text = source === undefined || source.trim() === '' ? header : source
  for (const decided of further) text = appendEntry(text, 'decisions', decided)
  return text === header ? `${header}decisions: []\n` : text
}

/** The file with verdicts given to statements that it has; others are left out. */
export function giveVerdicts(
  source: string,
  verdicts: ReadonlyMap<string, Exclude<Verdict, 'corrected'>>,
): string {
  const all = [...allOf(source)].map(({ statement }) => statement)
  const changes = new Map<number, { readonly key: string; readonly value: string }>()
  for (const [statement, value] of verdicts) {
    const index = all.lastIndexOf(statement)
    if (index >= 0) changes.set(index, { key: 'verdict', value })
  }
  return replaceIn(source, 'decisions', changes)
}

function allOf(source: string): readonly Decided[] {
  const parsed = parseText(source)
  if ('refusal' in parsed || parsed.root === undefined) return []
  const result = decisionsSchema.safeParse(parsed.root.value)
  return result.success ? result.data.decisions : []
}
