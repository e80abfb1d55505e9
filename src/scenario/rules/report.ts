/**
 * What every group of rules gets: the file as it is, who and what it names, and the places to
 * report to. A rule says nothing about a value that the schema has rejected already.
 */
import {
  entriesOf,
  isMapping,
  type Mapping,
  mappingOf,
  scaleOf,
  textOf,
  textsOf,
} from '../loose.ts'
import { describe, type Finding, type Path } from '../problem.ts'
import { type Place, placesOf } from '../quantities.ts'

export interface Facts {
  readonly file: Mapping
  readonly decision: Mapping
  readonly asOf: string | undefined
  readonly actors: ReadonlySet<string>
  readonly issues: ReadonlyMap<string, Mapping>
  readonly sources: ReadonlySet<string>
  readonly evidence: ReadonlySet<string>
  readonly voters: readonly string[]
  readonly places: readonly Place[]
  /** Whether every stance is of an actor and on an issue that exist. */
  readonly stancesKnown: boolean
  /** Values of the references that could be resolved. */
  readonly refs: Readonly<Record<string, number>>
}

export type Report = (finding: Finding) => void

/** One group of rules: reports what breaks them. */
export type Rules = (facts: Facts, report: Report) => void

/** Collects what the rules need to know of a file. */
export function factsOf(value: unknown, refs: Readonly<Record<string, number>> = {}): Facts {
  const file = isMapping(value) ? value : {}
  const decision = mappingOf(file, 'decision')
  const issues = new Map<string, Mapping>()
  for (const { value: issue } of entriesOf(file, 'issues')) {
    const id = textOf(issue, 'id')
    if (id !== undefined && !issues.has(id)) issues.set(id, issue)
  }
  const actors = idsOf(file, 'actors')
  const stances = entriesOf(file, 'stances')
  const named = textsOf(decision, 'voters').map(([, id]) => id)
  return {
    file,
    decision,
    asOf: textOf(file, 'asOf'),
    actors,
    issues,
    sources: idsOf(file, 'sources'),
    evidence: idsOf(file, 'evidence'),
    voters: Array.isArray(decision.voters) ? named : [...actors],
    places: placesOf(file),
    stancesKnown: stances.every(
      ({ value }) => actors.has(`${value.actor}`) && issues.has(`${value.issue}`),
    ),
    refs,
  }
}

function idsOf(file: Mapping, key: string): ReadonlySet<string> {
  const ids = entriesOf(file, key).map(({ value }) => textOf(value, 'id'))
  return new Set(ids.filter((id) => id !== undefined))
}

/** Reports `value` unless it is one of the known names; anything but a text is the schema's business. */
export function mustExist(
  report: Report,
  path: Path,
  value: unknown,
  what: string,
  known: ReadonlySet<string> | ReadonlyMap<string, unknown>,
  atKey = false,
): void {
  if (typeof value !== 'string' || known.has(value)) return
  const expected = `the id of ${what}`
  report({ path, atKey, found: describe(value), expected, candidates: known.keys(), name: value })
}

/** `2 to 5`, the smaller end first. */
export function range(scale: readonly [number, number]): string {
  return `${Math.min(...scale)} to ${Math.max(...scale)}`
}

export function isInside(value: number, scale: readonly [number, number]): boolean {
  return value >= Math.min(...scale) && value <= Math.max(...scale)
}

/** The scale of an issue that exists and has one with two different ends. */
export function scaleOfIssue(
  facts: Facts,
  id: string | undefined,
): readonly [number, number] | undefined {
  const issue = id === undefined ? undefined : facts.issues.get(id)
  const scale = issue ? scaleOf(issue) : undefined
  return scale && scale[0] !== scale[1] ? scale : undefined
}
