/**
 * Resolves the `ref:` values of a file through the function that the caller gives.
 */
import { entriesOf, isMapping, type Mapping, textOf } from './loose.ts'
import { pathName } from './path-names.ts'
import { describe, type Finding, type Path } from './problem.ts'
import { placesOf } from './quantities.ts'
import type { Issue, Resolve, Scenario } from './scenario.ts'

/** Where a reference may stand: in a quantity, in a mark of an issue, in a piece of evidence. */
interface RefPlace {
  readonly path: Path
  readonly value: unknown
}

export function refPlacesOf(file: Mapping): readonly RefPlace[] {
  const marks = entriesOf(file, 'issues').flatMap(({ path, value }) =>
    entriesOf(value, 'marks', path),
  )
  return [...placesOf(file), ...marks, ...entriesOf(file, 'evidence')]
}

/** One use of a reference. */
export interface RefUse {
  readonly ref: string
  /** By ids: `actors.usa.capability`, `evidence.usa-2024`, `issues.target.marks[2]`. */
  readonly path: string
}

/** Every use of a reference in a scenario, in the order of the schema. */
export function refUsesOf(scenario: Scenario): readonly RefUse[] {
  const file: Mapping = { ...scenario }
  return refPlacesOf(file).flatMap(({ path, value }) => {
    const ref = isMapping(value) ? textOf(value, 'ref') : undefined
    return ref === undefined ? [] : [{ ref, path: pathName(file, path) }]
  })
}

/** The marks of an issue in its natural unit, those from the ledger looked up. */
export function marksOf(
  { marks = [] }: Issue,
  refs: Readonly<Record<string, number>>,
): readonly { readonly at: number; readonly label: string }[] {
  return marks.flatMap(({ at, ref, label }) => {
    const value = at ?? (ref === undefined ? undefined : refs[ref])
    return value === undefined ? [] : [{ at: value, label }]
  })
}

/**
 * The value of each reference that has one; a finding for each that has none.
 * @param knownBy day by which the figures must have been published
 */
export function resolveRefs(
  places: readonly RefPlace[],
  resolve: Resolve | undefined,
  knownBy?: string,
): { readonly refs: Readonly<Record<string, number>>; readonly findings: readonly Finding[] } {
  const refs: Record<string, number> = {}
  const findings: Finding[] = []
  const failed = new Map<string, Omit<Finding, 'path'>>()
  for (const { path, value } of places) {
    const ref = isMapping(value) ? value.ref : undefined
    // A reference that the schema rejects is not looked up.
    if (typeof ref !== 'string' || !/^ledger:[^\s]+$/.test(ref)) continue
    if (Object.hasOwn(refs, ref)) continue
    const failure = failed.get(ref) ?? look(ref, resolve, refs, knownBy)
    if (!failure) continue
    failed.set(ref, failure)
    findings.push({ path: [...path, 'ref'], ...failure })
  }
  return { refs, findings }
}

function look(
  ref: string,
  resolve: Resolve | undefined,
  refs: Record<string, number>,
  knownBy: string | undefined,
): Omit<Finding, 'path'> | undefined {
  const found = describe(ref)
  if (!resolve) return { found, expected: 'a number, as no resolver of references was given' }
  const answer = resolve(ref, knownBy)
  if ('value' in answer) {
    if (!Number.isFinite(answer.value)) return { found, expected: 'a reference to a finite number' }
    refs[ref] = answer.value
    return undefined
  }
  const { problem, nearest } = answer
  const expected = `a reference that resolves (${problem})`
  return nearest === undefined ? { found, expected } : { found, expected, suggestion: nearest }
}
