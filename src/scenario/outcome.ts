/**
 * What was decided in a negotiation: `outcome.yaml` beside `scenario.yaml`. No model reads it; only
 * the back-test does. Issues whose outcome no source shows are left out.
 */
import { z } from 'zod'
import { locateIn, settle } from './locate.ts'
import { parseText } from './parse.ts'
import { type Finding, type Path, ScenarioError } from './problem.ts'
import type { Scenario } from './scenario.ts'
import { basisSchema, daySchema, idSchema, sourceSchema } from './schema.ts'
import { shapeFindings } from './shape.ts'
import { wholeFile } from './tree.ts'

const text = z.string().min(1).max(10_000)

const issueOutcomeSchema = z.strictObject({
  value: z.number(),
  unit: text.optional(),
  basis: basisSchema.optional(),
  source: idSchema.optional(),
  note: text.optional(),
})

const outcomeSchema = z.strictObject({
  entente: z.literal(1),
  scenario: idSchema,
  date: daySchema,
  agreed: z.boolean().optional(),
  issues: z.record(idSchema, issueOutcomeSchema),
  sources: z.array(sourceSchema).optional(),
  note: text.optional(),
})

export type KnownOutcome = z.infer<typeof outcomeSchema>

/**
 * Reads an outcome and holds it against its scenario: ids must exist, units must be the same.
 * @throws ScenarioError with everything that is wrong, in the order of the file
 */
export function readOutcome(
  source: string,
  scenario: Scenario,
  file = 'outcome.yaml',
): KnownOutcome {
  const parsed = parseText(source)
  if ('refusal' in parsed) {
    throw new ScenarioError([wholeFile(file, parsed.refusal.found, parsed.refusal.expected)])
  }
  const { root } = parsed
  const locate = locateIn(file, parsed.lines, root)
  const syntax: readonly Finding[] = parsed.findings
  if (root === undefined) throw new ScenarioError(settle(syntax, undefined, locate))
  const result = outcomeSchema.safeParse(root.value)
  const findings = result.success
    ? [...syntax, ...against(result.data, scenario)]
    : [...syntax, ...shapeFindings(root.value, result.error.issues, keysOf)]
  if (findings.length > 0 || !result.success) {
    throw new ScenarioError(settle(findings, root.value, locate))
  }
  return result.data
}

function keysOf(_root: unknown, path: Path): readonly string[] {
  if (path.length === 0) return Object.keys(outcomeSchema.shape)
  if (path[0] === 'issues') return Object.keys(issueOutcomeSchema.shape)
  return path[0] === 'sources' ? Object.keys(sourceSchema.shape) : []
}

function against(outcome: KnownOutcome, scenario: Scenario): readonly Finding[] {
  const findings: Finding[] = []
  const known = new Map(scenario.issues.map((issue) => [issue.id, issue]))
  const sources = new Set((outcome.sources ?? []).map(({ id }) => id))
  if (outcome.scenario !== scenario.id) {
    const found = JSON.stringify(outcome.scenario)
    findings.push({ path: ['scenario'], found, expected: scenario.id })
  }
  if (outcome.date < scenario.asOf) {
    const expected = `a day from ${scenario.asOf} on, the scenario’s`
    findings.push({ path: ['date'], found: outcome.date, expected })
  }
  for (const [id, { unit, source }] of Object.entries(outcome.issues)) {
    const issue = known.get(id)
    if (issue === undefined) {
      findings.push({
        path: ['issues', id],
        atKey: true,
        found: `the issue ${id}`,
        expected: 'an issue of the scenario',
        candidates: known.keys(),
        name: id,
      })
      continue
    }
    if (unit !== undefined && unit !== issue.unit) {
      const found = JSON.stringify(unit)
      findings.push({ path: ['issues', id, 'unit'], found, expected: JSON.stringify(issue.unit) })
    }
    if (source !== undefined && !sources.has(source)) {
      findings.push({
        path: ['issues', id, 'source'],
        found: JSON.stringify(source),
        expected: 'a source of this file',
        candidates: sources,
        name: source,
      })
    }
  }
  return findings
}
