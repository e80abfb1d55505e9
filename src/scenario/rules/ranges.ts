/**
 * Ranges: scales with two ends, and every number inside what it measures.
 */
import {
  entriesOf,
  isMapping,
  type Mapping,
  mappingOf,
  numberOf,
  scaleOf,
  textOf,
} from '../loose.ts'
import { describe, type Path } from '../problem.ts'
import type { Place } from '../quantities.ts'
import { type Facts, isInside, type Report, type Rules, range, scaleOfIssue } from './report.ts'

export const rangeRules: Rules = (facts, report) => {
  issueRules(facts, report)
  redLineRules(facts, report)
  for (const place of facts.places) quantityRules(facts, place, report)
  someCapability(facts, report)
  exitRules(facts, report)
}

function issueRules(facts: Facts, report: Report): void {
  for (const { path, value: issue } of entriesOf(facts.file, 'issues')) {
    const scale = scaleOf(issue)
    if (!scale) continue
    if (scale[0] === scale[1]) {
      const found = `${scale[0]} at both ends`
      report({ path: [...path, 'scale'], found, expected: 'two different ends' })
      continue
    }
    inScale(report, [...path, 'statusQuo'], numberOf(issue, 'statusQuo'), scale)
    for (const { path: at, value: mark } of entriesOf(issue, 'marks', path)) {
      markRules(facts, report, at, mark, scale)
    }
  }
}

function markRules(
  facts: Facts,
  report: Report,
  path: Path,
  mark: Mapping,
  scale: readonly [number, number],
): void {
  const both = mark.at !== undefined && mark.ref !== undefined
  if (both || (mark.at === undefined && mark.ref === undefined)) {
    report({ path, found: both ? 'both' : 'neither', expected: 'at or ref' })
    return
  }
  inScale(report, [...path, 'at'], numberOf(mark, 'at'), scale)
  for (const [key, number] of numbersOf(facts, mark))
    inScale(report, [...path, ...key], number, scale)
}

function inScale(
  report: Report,
  path: Path,
  value: number | undefined,
  scale: readonly [number, number],
): void {
  if (value === undefined || isInside(value, scale)) return
  report({ path, found: describe(value), expected: range(scale) })
}

function redLineRules(facts: Facts, report: Report): void {
  for (const { path, value: stance } of entriesOf(facts.file, 'stances')) {
    const line = mappingOf(stance, 'redLine')
    const at = [...path, 'redLine']
    const min = numberOf(line, 'min')
    const max = numberOf(line, 'max')
    const scale = scaleOfIssue(facts, textOf(stance, 'issue'))
    if (scale) {
      inScale(report, [...at, 'min'], min, scale)
      inScale(report, [...at, 'max'], max, scale)
    }
    if (min === undefined || max === undefined || min <= max) continue
    report({ path: [...at, 'min'], found: describe(min), expected: `at most max (${max})` })
  }
}

/** The numbers that make up a quantity, each with the key it stands under. */
function numbersOf(facts: Facts, value: unknown): readonly (readonly [Path, number])[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [[[], value]] : []
  if (!isMapping(value)) return []
  const numbers: (readonly [Path, number])[] = []
  for (const key of ['low', 'mode', 'high', 'p10', 'p50', 'p90', 'value']) {
    const number = numberOf(value, key)
    if (number !== undefined) numbers.push([[key], number])
  }
  const resolved = typeof value.ref === 'string' ? facts.refs[value.ref] : undefined
  if (resolved !== undefined) numbers.push([['ref'], resolved])
  return numbers
}

function quantityRules(facts: Facts, place: Place, report: Report): void {
  const numbers = numbersOf(facts, place.value)
  const allowed = allowedFor(facts, place)
  for (const [key, number] of numbers) {
    if (allowed === undefined || allowed.holds(number)) continue
    const path = [...place.path, ...key]
    const found = key[0] === 'ref' ? `the value ${number}` : describe(number)
    report({ path, found, expected: allowed.text })
  }
  for (const [first, second] of [
    ['low', 'mode'],
    ['mode', 'high'],
    ['p10', 'p50'],
    ['p50', 'p90'],
  ]) {
    if (first === undefined || second === undefined || !isMapping(place.value)) continue
    const smaller = numberOf(place.value, first)
    const larger = numberOf(place.value, second)
    if (smaller === undefined || larger === undefined || smaller <= larger) continue
    const expected = `at least ${first} (${smaller})`
    report({ path: [...place.path, second], found: describe(larger), expected })
  }
}

interface Allowed {
  readonly text: string
  readonly holds: (value: number) => boolean
}

const notNegative: Allowed = { text: '0 or more', holds: (value) => value >= 0 }

/** What a quantity may be; undefined when any number will do or the scale is unknown. */
function allowedFor(facts: Facts, { kind, issue }: Place): Allowed | undefined {
  switch (kind) {
    case 'position': {
      const scale = scaleOfIssue(facts, issue)
      return scale && { text: range(scale), holds: (value) => isInside(value, scale) }
    }
    case 'salience':
      return { text: '0 to 1', holds: (value) => value >= 0 && value <= 1 }
    case 'blockCost':
      return { text: 'more than 0, at most 1', holds: (value) => value > 0 && value <= 1 }
    case 'capability':
    case 'harm':
      return notNegative
    case 'gain':
      return undefined
  }
}

function someCapability(facts: Facts, report: Report): void {
  const actors = entriesOf(facts.file, 'actors')
  const values = actors.map(({ value }) => numbersOf(facts, value.capability).map(([, n]) => n))
  const known = values.every((numbers) => numbers.length > 0)
  if (actors.length === 0 || !known || values.some((numbers) => numbers.some((n) => n > 0))) return
  report({
    path: ['actors'],
    found: 'no capability above 0',
    expected: 'at least one actor with some',
  })
}

function exitRules(facts: Facts, report: Report): void {
  for (const { path, value: exit } of entriesOf(facts.decision, 'exits', ['decision'])) {
    for (const issue of Object.keys(mappingOf(exit, 'onExit'))) {
      const scale = scaleOfIssue(facts, issue)
      const value = numberOf(mappingOf(exit, 'onExit'), issue)
      if (scale) inScale(report, [...path, 'onExit', issue], value, scale)
    }
  }
}
