/**
 * Edits: a change by path gives a new scenario, checked by every rule, with its own hash. What a
 * slider, a command line or a lever does to a scenario goes through here.
 */
import { checkValue } from './check.ts'
import { walk } from './edit-path.ts'
import { locateNowhere } from './locate.ts'
import { isMapping } from './loose.ts'
import { parseText } from './parse.ts'
import { describe, type Problem, problem, ScenarioError } from './problem.ts'
import type { Resolve, Scenario } from './scenario.ts'
import { forbiddenKeys } from './schema.ts'
import { fileOf } from './write.ts'

/** Values by path; null or undefined takes an optional key away. */
export type Changes = Readonly<Record<string, unknown>>

/**
 * Changes a scenario. A stance that several coders read is changed in every reading. A whole stance,
 * `stances.esp.target`, is put in the place of what there is, if there is any; null takes it away.
 * @param changes by path: `stances.esp.target.position`, `decision.rule`, `widths.judgement`, …
 * @param resolve for references that the change brings in; those of the scenario are known
 * @throws ScenarioError naming the path that leads nowhere, or every rule the result breaks
 */
export function edit(scenario: Scenario, changes: Changes, resolve?: Resolve): Scenario {
  const file = thaw(fileOf(scenario)) as Record<string, unknown>
  const problems: Problem[] = []
  for (const [path, value] of Object.entries(changes)) {
    const failed = apply(file, path, value)
    if (failed) problems.push(failed)
  }
  if (problems.length > 0) throw new ScenarioError(problems)
  const known: Resolve = (ref) => {
    const value = scenario.refs[ref]
    if (value !== undefined) return { value }
    return resolve?.(ref) ?? { problem: 'no resolver of references was given' }
  }
  const { scenario: changed, errors } = checkValue(file, locateNowhere('edit'), known)
  if (changed === undefined) throw new ScenarioError(errors)
  return changed
}

function apply(file: Record<string, unknown>, path: string, value: unknown): Problem | undefined {
  const parts = path.split('.')
  if (parts.some((part) => forbiddenKeys.has(part))) {
    return failure(path, { found: 'a prototype key', expected: 'a path by ids' })
  }
  const [list, actor, issue, ...further] = parts
  if (list === 'stances' && issue !== undefined && further.length === 0) {
    return setStance(file, { actor, issue }, value, path)
  }
  const target = walk(file, path)
  if ('found' in target) return failure(path, target)
  for (const owner of target.owners) {
    if (value === undefined || value === null) delete owner[target.key]
    else owner[target.key] = thaw(value)
  }
  return undefined
}

function setStance(
  file: Record<string, unknown>,
  name: { readonly actor: string | undefined; readonly issue: string },
  value: unknown,
  path: string,
): Problem | undefined {
  const before: readonly unknown[] = Array.isArray(file.stances) ? file.stances : []
  const isIt = (each: unknown) =>
    isMapping(each) && each.actor === name.actor && each.issue === name.issue
  const rest = before.filter((each) => !isIt(each))
  if (value === undefined || value === null) {
    if (rest.length === before.length) {
      return failure(path, { found: 'no such stance', expected: 'one that can be taken away' })
    }
    file.stances = rest
    return undefined
  }
  if (!isMapping(value)) {
    const expected = 'a mapping with position, salience and basis'
    return failure(path, { found: describe(value), expected })
  }
  file.stances = [...rest, { ...name, ...(thaw(value) as object), ...name }]
  return undefined
}

function failure(path: string, parts: { found: string; expected: string }): Problem {
  return problem({ file: 'edit', line: 1, column: 1, path: path.slice(0, 200), ...parts })
}

/** A copy that can be changed. */
function thaw(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(thaw)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, thaw(inner)]))
}

/**
 * Reads `stances.esp.target.position=3`: the path, and the value as YAML (`{ low: 1, … }` too).
 * @throws ScenarioError when there is no `=` or the value cannot be read
 */
export function parseChange(text: string): readonly [path: string, value: unknown] {
  const at = text.indexOf('=')
  if (at <= 0) {
    const expected = 'path=value, such as stances.esp.target.position=3'
    throw new ScenarioError([failure(text, { found: describe(text), expected })])
  }
  const path = text.slice(0, at).trim()
  const parsed = parseText(text.slice(at + 1))
  if ('refusal' in parsed) {
    throw new ScenarioError([failure(path, { ...parsed.refusal, expected: 'a value' })])
  }
  const [finding] = parsed.findings
  if (!parsed.root || finding) {
    const { found, expected } = finding ?? { found: 'nothing', expected: 'a value' }
    throw new ScenarioError([failure(path, { found, expected })])
  }
  return [path, parsed.root.value]
}
