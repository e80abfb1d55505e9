/**
 * The schema's verdict in the house's words. zod knows what is wrong; this says what was found,
 * what would have been right in plain language, and which valid name is nearest.
 */
import type { z } from 'zod'
import { idFromName, nearest } from './ids.ts'
import { isMapping } from './loose.ts'
import { valueAt } from './path-names.ts'
import { describe, type Finding, type Path } from './problem.ts'
import { scenarioFileSchema } from './schema.ts'
import { keysAt } from './schema-keys.ts'

/** Unknown keys that are compared with the missing ones; a file with more is no misspelling. */
const mostLookedUp = 2_000

type Issue = z.core.$ZodIssue

const quantity = 'a number, or {low, mode, high}, or {p10, p50, p90}, or {ref}'

/** The keys that tell which form of a quantity is meant, in the order of the schema's union. */
const formKeys: readonly (readonly string[])[] = [
  [],
  ['low', 'mode', 'high', 'distribution'],
  ['p10', 'p50', 'p90'],
  ['value'],
  ['ref'],
]

/** Checks the shape; the file is there when nothing is wrong with it. */
export function checkShape(value: unknown): {
  readonly file?: z.infer<typeof scenarioFileSchema>
  readonly findings: readonly Finding[]
} {
  const result = scenarioFileSchema.safeParse(value)
  if (result.success) return { file: result.data, findings: [] }
  return { findings: shapeFindings(value, result.error.issues, keysAt) }
}

/** Valid keys of the mapping at a path. */
type KeysAt = (root: unknown, path: Path) => readonly string[]

/** What a schema found wrong with a value, in words. */
export function shapeFindings(
  value: unknown,
  issues: readonly Issue[],
  keys: KeysAt,
): readonly Finding[] {
  const findings: Finding[] = []
  for (const issue of issues) explain(value, [], issue, findings, keys)
  return withoutEchoes(value, findings)
}

function explain(root: unknown, base: Path, issue: Issue, findings: Finding[], keys: KeysAt): void {
  const path = [
    ...base,
    ...issue.path.map((part) => (typeof part === 'number' ? part : String(part))),
  ]
  const value = valueAt(root, path)
  if (issue.code === 'unrecognized_keys') {
    unknownKeys(path, issue.keys, keys(root, path), findings)
    return
  }
  if (issue.code === 'invalid_union' && !issue.message.startsWith('a text')) {
    const meant = meantForm(issue.errors, value)
    if (meant) for (const inner of meant) explain(root, path, inner, findings, keys)
    else findings.push({ path, found: describe(value), expected: unionExpectation(issue.errors) })
    return
  }
  findings.push({ path, ...explainPlain(issue, value, path) })
}

function unknownKeys(
  path: Path,
  keys: readonly string[],
  candidates: readonly string[],
  findings: Finding[],
): void {
  const found = 'an unknown key'
  const expected = candidates.length === 0 ? 'no such key' : `one of ${candidates.join(', ')}`
  for (const key of keys) {
    findings.push({ path: [...path, key], atKey: true, found, expected, candidates, name: key })
  }
}

function explainPlain(issue: Issue, value: unknown, path: Path): Omit<Finding, 'path'> {
  const found = describe(value)
  switch (issue.code) {
    case 'invalid_value': {
      const values = issue.values.map(String)
      const name = typeof value === 'string' ? value : undefined
      const expected = values.length === 1 ? `${values[0]}` : `one of ${values.join(', ')}`
      return name === undefined
        ? { found, expected }
        : { found, expected, candidates: values, name }
    }
    case 'invalid_type':
      return { found, expected: typeNames[issue.expected] ?? issue.expected }
    case 'too_small':
      return { found, expected: `${atLeast(issue)}` }
    case 'too_big':
      return { found, expected: `${atMost(issue)}` }
    case 'invalid_format':
      return formatExpectation(issue, value)
    case 'invalid_key': {
      const name = String(path.at(-1) ?? '')
      const said = issue.issues[0]?.message ?? ''
      if (said.includes('option')) {
        return { found: `the key ${describe(name)}`, expected: said, atKey: true }
      }
      return {
        found: `the key ${describe(name)}`,
        expected: idExpectation,
        atKey: true,
        ...fixed(name),
      }
    }
    default:
      return { found, expected: issue.message }
  }
}

const idExpectation = 'an id of lower-case letters, digits and hyphens'

function formatExpectation(issue: Issue, value: unknown): Omit<Finding, 'path'> {
  const found = describe(value)
  const format = issue.code === 'invalid_format' ? issue.format : ''
  if (format === 'date') return { found, expected: 'a day that exists, as YYYY-MM-DD' }
  if (format === 'url')
    return { found, expected: 'an address that starts with http:// or https://' }
  if (!issue.message.startsWith('lower-case')) return { found, expected: issue.message }
  return { found, expected: idExpectation, ...(typeof value === 'string' ? fixed(value) : {}) }
}

function fixed(name: string): { readonly suggestion?: string } {
  return /[a-z0-9]/i.test(name) ? { suggestion: idFromName(name, new Set()) } : {}
}

const typeNames: Readonly<Record<string, string>> = {
  object: 'a mapping',
  record: 'a mapping',
  array: 'a list',
  tuple: 'a list of 2',
  string: 'a text',
  number: 'a finite number',
  boolean: 'true or false',
}

function atLeast(issue: Issue & { code: 'too_small' }): string {
  if (issue.origin === 'string') return 'a text that is not empty'
  if (issue.origin === 'array') return `at least ${issue.minimum} in the list`
  return issue.inclusive ? `at least ${issue.minimum}` : `more than ${issue.minimum}`
}

function atMost(issue: Issue & { code: 'too_big' }): string {
  if (issue.origin === 'string') return `at most ${issue.maximum} characters`
  if (issue.origin === 'array') return `at most ${issue.maximum} in the list`
  return issue.inclusive ? `at most ${issue.maximum}` : `less than ${issue.maximum}`
}

/** The errors of the form that a mapping's keys show it to be, or undefined when they show none. */
function meantForm(errors: readonly Issue[][], value: unknown): readonly Issue[] | undefined {
  if (!isMapping(value)) return undefined
  const form = formKeys.findIndex((keys) => keys.some((key) => Object.hasOwn(value, key)))
  if (errors.length === formKeys.length) return form === -1 ? undefined : errors[form]
  return form === -1 ? errors[1] : errors[0]
}

function unionExpectation(errors: readonly Issue[][]): string {
  return errors.length === formKeys.length ? quantity : `${quantity}, or one for each actor id`
}

/** A misspelt key is one mistake: the key it stands for is not reported as missing too. */
function withoutEchoes(root: unknown, findings: readonly Finding[]): readonly Finding[] {
  const meant = new Set<string>()
  for (const { path, name, candidates, atKey } of findings.slice(0, mostLookedUp)) {
    if (!atKey || name === undefined || !candidates) continue
    const key = nearest(name, candidates)
    if (key !== undefined) meant.add(JSON.stringify([...path.slice(0, -1), key]))
  }
  if (meant.size === 0) return findings
  return findings.filter(
    ({ path }) => !meant.has(JSON.stringify(path)) || valueAt(root, path) !== undefined,
  )
}
