/**
 * Checks a value against the schema and every rule, and makes the scenario when it passes.
 * Reading, editing and importing all end here.
 */
import { freeze } from './freeze.ts'
import { contentHash } from './hash.ts'
import { type Locate, settle } from './locate.ts'
import type { Finding, Path, Problem } from './problem.ts'
import { refPlacesOf, resolveRefs } from './refs.ts'
import { type Facts, factsOf, type Rules } from './rules/report.ts'
import { errorRules, warningRules } from './rules.ts'
import type { Resolve, Scenario } from './scenario.ts'
import { checkShape } from './shape.ts'

/** Either a scenario, or errors; warnings only with a scenario. */
export interface Checked {
  readonly scenario?: Scenario
  readonly errors: readonly Problem[]
  readonly warnings: readonly Problem[]
}

/** Checks a plain value. `before` is what has been found wrong with its text already. */
export function checkValue(
  value: unknown,
  locate: Locate,
  resolve?: Resolve,
  before: readonly Finding[] = [],
): Checked {
  const shape = checkShape(value)
  const { file, asOf } = factsOf(value)
  const knownBy = file.hindsight === undefined ? asOf : undefined
  const { refs, findings: unresolved } = resolveRefs(refPlacesOf(file), resolve, knownBy)
  const facts = factsOf(value, refs)
  const ruled = [...unresolved, ...collect(errorRules, facts)]
  const findings = [...before, ...withoutRepeats(shape.findings, ruled)]
  if (findings.length > 0 || !shape.file) {
    return { errors: settle(findings, value, locate), warnings: [] }
  }
  const hash = contentHash({ ...shape.file, refs })
  const scenario: Scenario = freeze({ ...shape.file, refs, hash })
  const warnings = settle(collect(warningRules, facts), value, locate)
  return { scenario, errors: [], warnings }
}

function collect(rules: readonly Rules[], facts: Facts): readonly Finding[] {
  const findings: Finding[] = []
  for (const check of rules) check(facts, (finding) => findings.push(finding))
  return findings
}

/** One finding for one value: the schema's, or the rule's where that knows the valid names. */
function withoutRepeats(shape: readonly Finding[], ruled: readonly Finding[]): readonly Finding[] {
  if (shape.length === 0) return ruled
  const naming = new Set(ruled.filter((f) => f.candidates).map(({ path }) => keyOf(path)))
  const told = new Set(shape.map(({ path }) => keyOf(path)))
  return [
    ...shape.filter(({ path }) => !naming.has(keyOf(path))),
    ...ruled.filter((f) => f.candidates || !told.has(keyOf(f.path))),
  ]
}

function keyOf(path: Path): string {
  return JSON.stringify(path)
}
