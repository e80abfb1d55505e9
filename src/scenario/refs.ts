/**
 * Resolves the `ref:` values of a file through the function that the caller gives.
 */
import { isMapping } from './loose.ts'
import { describe, type Finding } from './problem.ts'
import type { Place } from './quantities.ts'
import type { Resolve } from './scenario.ts'

/** The value of each reference that has one; a finding for each that has none. */
export function resolveRefs(
  places: readonly Place[],
  resolve: Resolve | undefined,
): { readonly refs: Readonly<Record<string, number>>; readonly findings: readonly Finding[] } {
  const refs: Record<string, number> = {}
  const findings: Finding[] = []
  const failed = new Map<string, Omit<Finding, 'path'>>()
  for (const { path, value } of places) {
    const ref = isMapping(value) ? value.ref : undefined
    // A reference that the schema rejects is not looked up.
    if (typeof ref !== 'string' || !/^ledger:[^\s]+$/.test(ref)) continue
    if (Object.hasOwn(refs, ref)) continue
    const failure = failed.get(ref) ?? look(ref, resolve, refs)
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
): Omit<Finding, 'path'> | undefined {
  const found = describe(ref)
  if (!resolve) return { found, expected: 'a number, as no resolver of references was given' }
  const answer = resolve(ref)
  if ('value' in answer) {
    if (!Number.isFinite(answer.value)) return { found, expected: 'a reference to a finite number' }
    refs[ref] = answer.value
    return undefined
  }
  const { problem, nearest } = answer
  const expected = `a reference that resolves (${problem})`
  return nearest === undefined ? { found, expected } : { found, expected, suggestion: nearest }
}
