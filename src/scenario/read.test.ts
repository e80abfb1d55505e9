import { describe, expect, test } from 'vitest'
import { checkScenario, formatProblem, readScenario, ScenarioError, toJson } from './index.ts'
import { resolve, smallText, summit, summitText } from './samples/samples.fixture.ts'

/** The messages of the errors of `text`, without the name of the file. */
function errorsOf(text: string): readonly string[] {
  return checkScenario(text, { file: 'f', resolve }).errors.map(({ message }) => message)
}

/** The small scenario with one text replaced. */
function small(from: string, to: string): string {
  if (!smallText.includes(from)) throw new Error(`the small scenario has no ${from}`)
  return smallText.replace(from, to)
}

describe('a scenario that keeps every rule', () => {
  test('is read, deeply frozen, with its references resolved', () => {
    const scenario = summit()
    expect(scenario.actors.map(({ id }) => id)).toEqual(['usa', 'pol', 'esp', 'nato-sg'])
    expect(Object.isFrozen(scenario.stances[0]?.salience)).toBe(true)
    expect(Object.values(scenario.refs)).toEqual([29_184_900])
  })

  test('is the same from YAML, JSON, CRLF and with a byte order mark', () => {
    const { hash } = summit()
    for (const text of [
      toJson(summit()),
      summitText.replaceAll('\n', '\r\n'),
      `\uFEFF${summitText}`,
    ]) {
      expect(readScenario(text, { resolve }).hash).toBe(hash)
    }
  })

  test('keeps its hash when comments and the order of keys change, not when lists do', () => {
    const { hash } = readScenario(smallText)
    const moved = `# a comment\ntitle: Two on one issue\n${smallText.replace('title: Two on one issue\n', '')}`
    expect(readScenario(moved).hash).toBe(hash)
    const lines = smallText.split('\n')
    const swapped = [...lines.slice(0, 5), lines[6], lines[5], ...lines.slice(7)].join('\n')
    expect(readScenario(swapped).hash).not.toBe(hash)
  })
})

describe('five mistakes', () => {
  const text = `entente: 1
id: small
title: Five mistakes
asOf: 2025-03-17
actors:
  - { id: one, name: One, kind: state, capability: 1 }
  - { id: two, name: Two, kind: stat, capability: 2 }
issues:
  - { id: price, title: Price, unit: EUR, scale: [0, 100], statusQuo: 150 }
stances:
  - { actor: one, isue: price, position: 20, salience: 0.5, basis: judgement }
  - { actor: tow, issue: price, position: 80, salience: 0.9, basis: judgement }
decision:
  rule: majority
  blockCost: { low: 0.1, mode: 0.2 }
`
  test('give exactly five errors, each with its place and the nearest name', () => {
    expect(errorsOf(text)).toEqual([
      'f:7:33 actors.two.kind: found "stat", expected one of state, person, body, group; did you mean state?',
      'f:9:71 issues.price.statusQuo: found 150, expected 0 to 100',
      'f:11:19 stances[0].isue: found an unknown key, expected one of actor, issue, position, salience, capability, redLine, basis, evidence, coder, note; did you mean issue?',
      'f:12:14 stances.tow.price.actor: found "tow", expected the id of an actor; did you mean two?',
      'f:15:14 decision.blockCost.high: found nothing, expected a finite number',
    ])
  })

  test('are thrown together by readScenario', () => {
    try {
      readScenario(text, { file: 'f' })
      expect.unreachable()
    } catch (error) {
      expect(error).toBeInstanceOf(ScenarioError)
      if (!(error instanceof ScenarioError)) return
      expect(error.problems).toHaveLength(5)
      expect(error.message.split('\n')).toEqual(errorsOf(text))
      for (const p of error.problems) expect(formatProblem(p)).toBe(p.message)
    }
  })
})

describe('the shape', () => {
  test.each([
    ['entente: 1', 'entente: 2', 'f:1:10 entente: found 2, expected 1'],
    [
      'asOf: 2025-03-17',
      'asOf: 2025-02-30',
      'f:4:7 asOf: found "2025-02-30", expected a day that exists, as YYYY-MM-DD',
    ],
    [
      'id: small',
      'id: Not So',
      'f:2:5 id: found "Not So", expected an id of lower-case letters, digits and hyphens; did you mean not-so?',
    ],
    ['title: Two on one issue\n', '', 'f:1:1 title: found nothing, expected a text'],
    [
      'scale: [0, 100]',
      'scale: [0]',
      'f:9:50 issues.price.scale: found a list of 1, expected at least 2 in the list',
    ],
    [
      'position: 20',
      'position: .inf',
      'f:11:43 stances.one.price.position: found an infinite number, expected a number, or {low, mode, high}, or {p10, p50, p90}, or {ref}',
    ],
    [
      'position: 20',
      'position: 1e999',
      'f:11:43 stances.one.price.position: found an infinite number, expected a number, or {low, mode, high}, or {p10, p50, p90}, or {ref}',
    ],
    [
      'position: 20',
      'position: {p10: 1, p50: .nan, p90: 3}',
      'f:11:57 stances.one.price.position.p50: found not a number, expected a finite number',
    ],
    [
      'position: 20',
      'position: {lo: 1}',
      'f:11:43 stances.one.price.position: found {lo}, expected a number, or {low, mode, high}, or {p10, p50, p90}, or {ref}',
    ],
    [
      'position: 20',
      'position: {value: 1, not: x}',
      'f:11:54 stances.one.price.position.not: found an unknown key, expected one of value, basis, evidence, note; did you mean note?',
    ],
    [
      'rule: majority',
      'rule: majority\n  blockCost: { all: 0.1, one: x }',
      'f:15:31 decision.blockCost.one: found "x", expected a number, or {low, mode, high}, or {p10, p50, p90}, or {ref}',
    ],
    [
      'capability: 1 }',
      'capability: 1, blockCost: [] }',
      'f:6:66 actors.one.blockCost: found a list of 0, expected a number, or {low, mode, high}, or {p10, p50, p90}, or {ref}',
    ],
  ])('%s as %s', (from, to, message) => {
    expect(errorsOf(small(from, to))).toEqual([message])
  })

  test('more than a hundred errors are counted', () => {
    const many = Array.from({ length: 150 }, (_, i) => `x${i}: 1\n`).join('')
    const errors = errorsOf(smallText + many)
    expect(errors).toHaveLength(101)
    expect(errors.at(-1)).toBe('f:115:1 scenario: found 50 more problems, expected none')
  })
})

describe('references', () => {
  const ref = 'capability: { ref: ledger:gdp/USA/2024 }'
  test('need a resolver', () => {
    const errors = checkScenario(small('capability: 1', ref), { file: 'f' }).errors
    expect(errors.map(({ message }) => message)).toEqual([
      'f:6:59 actors.one.capability.ref: found "ledger:gdp/USA/2024", expected a number, as no resolver of references was given',
    ])
  })

  test('that cannot be resolved say why and what is near', () => {
    expect(errorsOf(small('capability: 1', ref))).toEqual([
      'f:6:59 actors.one.capability.ref: found "ledger:gdp/USA/2024", expected a reference that resolves (no such series); did you mean ledger:gdp_usd_m_current/USA/2024?',
    ])
  })

  test('must lie in the range like any number', () => {
    const text = small(
      'position: 20',
      'position: { ref: ledger:gdp_usd_m_current/USA/2024@NATO-2024-06 }',
    )
    expect(errorsOf(text)).toEqual([
      'f:11:50 stances.one.price.position.ref: found the value 29184900, expected 0 to 100',
    ])
  })
})
