import { describe, expect, test } from 'vitest'
import { edit, parseChange, quantityPaths, ScenarioError, stancesOf } from './index.ts'
import { resolve, summit } from './samples/samples.fixture.ts'

function errorOf(change: () => unknown): string {
  try {
    change()
  } catch (error) {
    if (error instanceof ScenarioError) return error.message
    throw error
  }
  return 'no error'
}

describe('edit', () => {
  test('returns a new frozen scenario and leaves the old one', () => {
    const before = summit()
    const after = edit(before, { 'stances.esp.target.position': 3 })
    expect(after.stances[5]?.position).toBe(3)
    expect(before.stances[5]?.position).toEqual({ value: 2.1, basis: 'data', evidence: ['e2'] })
    expect(after.hash).not.toBe(before.hash)
    expect(Object.isFrozen(after.stances[5])).toBe(true)
  })

  test('changes nothing when the value is the same', () => {
    const scenario = summit()
    const position = { evidence: ['e2'], basis: 'data', value: 2.1 }
    expect(edit(scenario, { 'stances.esp.target.position': position }).hash).toBe(scenario.hash)
    expect(edit(scenario, {}).hash).toBe(scenario.hash)
  })

  test('and back gives the same hash', () => {
    const scenario = summit()
    const there = edit(scenario, { 'decision.rule': 'unanimity' })
    expect(edit(there, { 'decision.rule': 'consensus' }).hash).toBe(scenario.hash)
  })

  test.each([
    ['widths.data', 0.1],
    ['sharedJudgement', 0.2],
    ['stances.esp.target.redLine.min', 2.5],
    ['stances.usa.target.salience', 0.3],
    ['stances.usa.target.basis', 'judgement'],
    ['actors.usa.capability', 12],
    ['issues.target.statusQuo', 2.2],
    ['issues.target.scale.1', 6],
    ['decision.blockCost', { p10: 0.01, p50: 0.02, p90: 0.05 }],
    ['decision.blockCost.usa', 0.2],
    ['decision.exits.usa.gain', -0.2],
    ['decision.exits.usa.harm.esp', 0.9],
    ['decision.exits', null],
  ])('reaches %s', (path, value) => {
    expect(edit(summit(), { [path]: value }).hash).not.toBe(summit().hash)
  })

  test('gives one actor its own block cost where there was one for all', () => {
    const shared = edit(summit(), { 'decision.blockCost': 0.05 })
    expect(edit(shared, { 'decision.blockCost.usa': 0.2 }).decision.blockCost).toEqual({
      all: 0.05,
      usa: 0.2,
    })
  })

  test('changes every reading of a stance that several coders read', () => {
    const after = edit(summit(), { 'stances.pol.target.position': 4 })
    expect(
      after.stances.filter(({ actor }) => actor === 'pol').map(({ position }) => position),
    ).toEqual([4, 4, { p10: 2029, p50: 2030, p90: 2032 }])
  })

  test('puts a whole stance in place, and takes one away', () => {
    const stance = { position: 0.3, salience: 0.5, basis: 'judgement' }
    const bare = edit(summit(), { 'stances.usa.commitment': null })
    expect(
      stancesOf(bare).some(({ actor, issue }) => actor === 'usa' && issue === 'commitment'),
    ).toBe(false)
    const added = edit(bare, { 'stances.usa.commitment': stance })
    expect(added.stances.at(-1)).toEqual({ actor: 'usa', issue: 'commitment', ...stance })
    const other = { ...stance, actor: 'pol', issue: 'year' }
    expect(edit(bare, { 'stances.usa.commitment': other }).hash).toBe(added.hash)
    expect(errorOf(() => edit(bare, { 'stances.usa.commitment': null }))).toContain(
      'no such stance',
    )
    expect(errorOf(() => edit(bare, { 'stances.usa.commitment': 3 }))).toContain('a mapping')
    expect(errorOf(() => edit(bare, { 'stances.xyz.target': stance }))).toContain('xyz')
  })

  test('knows the references of the scenario, and asks for new ones', () => {
    const change = { 'actors.pol.capability': { ref: 'ledger:gdp/POL/2024' } }
    expect(errorOf(() => edit(summit(), change))).toContain('no resolver')
    expect(errorOf(() => edit(summit(), change, resolve))).toContain('no such series')
    expect(edit(summit(), change, () => ({ value: 7 })).refs['ledger:gdp/POL/2024']).toBe(7)
  })

  test.each([
    [
      'stances.epa.target.position',
      3,
      'edit:1:1 stances.epa.target.position: found "epa.target", expected one of stances that exists; did you mean esp.target?',
    ],
    [
      'stances.nato-sg.year.position',
      2030,
      'edit:1:1 stances.nato-sg.year.position: found "nato-sg.year", expected one of stances that exists',
    ],
    [
      'stances.esp.target.position',
      9,
      'edit:1:1 stances.esp.target.position: found 9, expected 2 to 5',
    ],
    [
      'decision.rule',
      'majorty',
      'edit:1:1 decision.rule: found "majorty", expected one of consensus, unanimity, majority, qualified, weighted; did you mean majority?',
    ],
    [
      'widths.judgment',
      0.1,
      'edit:1:1 widths.judgment: found an unknown key "judgment", expected one of documented, data, judgement; did you mean judgement?',
    ],
    ['title.x', 1, 'edit:1:1 title.x: found "A small summit" before "x", expected a mapping'],
    ['__proto__.x', 1, 'edit:1:1 __proto__.x: found a prototype key, expected a path by ids'],
    [
      'actors.usa.capability',
      { __proto__: null, constructor: 1 },
      'edit:1:1 actors.usa.capability: found {constructor}, expected a number, or {low, mode, high}, or {p10, p50, p90}, or {ref}',
    ],
  ])('%s = %j is an error', (path, value, message) => {
    expect(errorOf(() => edit(summit(), { [path]: value }))).toBe(message)
  })
})

describe('parseChange', () => {
  test.each([
    ['stances.esp.target.position=3', 3],
    ['a = { low: 1, mode: 2, high: 3 }', { low: 1, mode: 2, high: 3 }],
    ['a={"low": 1}', { low: 1 }],
    ['decision.rule=majority', 'majority'],
    ['decision.exits=null', null],
    ['title=a=b', 'a=b'],
  ])('%s', (text, value) => {
    expect(parseChange(text)[1]).toEqual(value)
  })

  test.each(['', '=3', 'a', 'a=', 'a=[', 'a=&x [*x]', `a=${'['.repeat(1000)}`])(
    'number %# is an error',
    (text) => {
      expect(errorOf(() => parseChange(text))).toContain('expected')
    },
  )
})

test('every uncertain quantity has a name, and most can be edited by it', () => {
  const paths = quantityPaths(summit())
  expect(new Set(paths).size).toBe(paths.length)
  expect(paths).toContain('stances.pol.target.position')
  expect(paths).toContain('decision.blockCost.usa')
  expect(paths).toContain('decision.exits.usa.harm.nato-sg')
  const own = paths.filter((path) => path !== 'decision.blockCost.pol')
  for (const path of own) {
    const value = path.endsWith('year.position')
      ? 2030
      : path.endsWith('target.position')
        ? 2.5
        : 0.45
    expect(edit(summit(), { [path]: value }).hash, path).not.toBe(summit().hash)
  }
})

describe('stancesOf', () => {
  test('makes one stance of several readings', () => {
    const pol = stancesOf(summit()).find(
      ({ actor, issue }) => actor === 'pol' && issue === 'target',
    )
    expect(pol?.position.kind).toBe('mixture')
    expect(pol?.positionMode).toBe(4.75)
    expect(pol?.salienceMode).toBeCloseTo(0.925, 12)
    expect(pol?.readings).toHaveLength(2)
  })

  test('carries red lines, capability, basis and evidence', () => {
    const stances = stancesOf(summit())
    expect(stances.map(({ actor, issue }) => `${actor} ${issue}`)).toHaveLength(6)
    expect(stances[0]).toMatchObject({ redMin: 3.5, basis: 'documented', evidence: ['e1'] })
    expect(stances[0]).not.toHaveProperty('redMax')
    expect(stances[4]).toMatchObject({ redMax: 3, capabilityMode: 1200, evidence: ['e2'] })
    expect(stances[4]?.position).toEqual({ kind: 'fixed', value: 2.1 })
  })
})
