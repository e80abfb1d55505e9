/** References: what they name, what was known by when, and what another edition would move. */
import { describe, expect, it } from 'vitest'
import { checkScenario, readScenario } from '../../scenario/index.ts'
import { publishedLedger as ledger } from '../ledger.fixture.ts'
import { figureOf, lookUp, parseRef, resolverOf } from './resolve.ts'
import { editionShift } from './shift.ts'

const resolve = resolverOf(ledger)

describe('a reference', () => {
  it('finds its figure', () => {
    expect(resolve('ledger:pct_gdp/DEU/2024@NATO-2024-06')).toEqual({ value: 2.119 })
    expect(figureOf(ledger, 'ledger:pct_gdp/NATO-EC/2024').value).toBe(2.015)
  })

  it.each([
    ['ledger:pct_gpd/DEU/2024', 'a series of pct_gdp', 'pct_gdp'],
    ['ledger:pct_gdp/DUE/2024', 'a country in the data', 'DEU'],
    ['ledger:pct_gdp/DEU/1999', 'a year in which DEU has pct_gdp', undefined],
    ['ledger:pct_gdp/USA/2024', 'an edition, one of @NATO-2024-06, @NATO-2025-08', undefined],
    ['ledger:pct_gdp/DEU/2024@NATO-2024-60', 'an edition that has this figure', 'NATO-2024-06'],
    ['pct_gdp/DEU/2024', 'expected ledger:', undefined],
  ])('%s is refused', (ref, problem, nearest) => {
    expect(resolve(ref)).toMatchObject({ problem: expect.stringContaining(problem) })
    expect(resolve(ref)).toEqual(
      nearest === undefined ? expect.anything() : expect.objectContaining({ nearest }),
    )
  })

  it('is not read where it is none', () => {
    expect(parseRef(`ledger:${'a/'.repeat(5000)}`)).toBeUndefined()
    expect(lookUp(ledger, 'ledger:constructor/DEU/2024')).toHaveProperty('problem')
  })
})

const scenario = (asOf: string, more = '') => `
entente: 1
id: two
title: Two
asOf: ${asOf}
${more}
sources: [{ id: s, title: NATO, date: 2024-06-17 }]
evidence: [{ id: usa-2024, source: s, ref: "ledger:pct_gdp/USA/2024@NATO-2024-06", date: 2024-06-17 }]
actors:
  - { id: usa, name: US, kind: state, capability: { ref: "ledger:usd_m_current/USA/2024@NATO-2024-06" } }
  - { id: can, name: Canada, kind: state, capability: { ref: "ledger:pct_gdp/CAN/2024@NATO-2024-06" } }
issues:
  - id: target
    title: Target
    unit: "% of GDP"
    scale: [2, 5]
    statusQuo: 2
    marks: [{ ref: "ledger:pct_gdp/USA/2024@NATO-2024-06", label: spends }]
stances:
  - { actor: usa, issue: target, position: 5, salience: 1, basis: documented, evidence: [usa-2024] }
  - { actor: can, issue: target, position: 2, salience: 1, basis: judgement }
decision: { rule: consensus }
`

const told = (text: string) =>
  checkScenario(text, { resolve }).errors.map(({ path, expected }) => `${path}: ${expected}`)

describe('a scenario', () => {
  it('takes quantities, marks and evidence from the ledger', () => {
    const read = readScenario(scenario('2025-03-17'), { resolve })
    expect(read.refs).toEqual({
      'ledger:usd_m_current/USA/2024@NATO-2024-06': 967707,
      'ledger:pct_gdp/CAN/2024@NATO-2024-06': 1.365,
      'ledger:pct_gdp/USA/2024@NATO-2024-06': 3.379,
    })
  })

  it('gets no figure that was published after its day', () => {
    const late = 'an edition published by 2024-06-16, as NATO-2024-06 came out on 2024-06-17'
    expect(told(scenario('2024-06-16')).filter((each) => !each.startsWith('s'))).toContain(
      `actors.usa.capability.ref: a reference that resolves (${late})`,
    )
  })

  it('may say why it takes a later one', () => {
    const errors = told(scenario('2024-06-16', 'hindsight: No earlier edition has the year.'))
    expect(errors.filter((each) => each.includes('ref'))).toEqual([])
  })

  it('has a mark at a number or at a figure, not both', () => {
    const both = scenario('2025-03-17').replace('marks: [{ ref', 'marks: [{ at: 3, ref')
    expect(told(both)).toEqual(['issues.target.marks[0]: at or ref'])
    const neither = scenario('2025-03-17').replace(/marks: \[.*\]/, 'marks: [{ label: spends }]')
    expect(told(neither)).toEqual(['issues.target.marks[0]: at or ref'])
  })

  it('has a mark of the ledger on its scale', () => {
    const low = scenario('2025-03-17').replace('scale: [2, 5]', 'scale: [4, 5]')
    expect(told(low)).toContain('issues.target.marks[0].ref: 4 to 5')
  })

  it('has a hash that covers the figures and not only their names', () => {
    const other = readScenario(scenario('2025-03-17'), {
      resolve: (ref) => (ref.includes('CAN') ? { value: 1.4 } : resolve(ref)),
    })
    const one = readScenario(scenario('2025-03-17'), { resolve })
    expect(other.hash).not.toBe(one.hash)
  })
})

describe('another edition', () => {
  const read = readScenario(scenario('2025-03-17'), { resolve })
  const shift = editionShift(read, ledger, 'NATO-2025-08-secondary')

  it('moves the stances that rest on its figures', () => {
    expect(
      shift.moved.map(({ ref, before, after, stances }) => [ref, before, after.value, stances]),
    ).toEqual([
      ['ledger:pct_gdp/CAN/2024@NATO-2024-06', 1.365, 1.47, ['stances.can.target']],
      ['ledger:pct_gdp/USA/2024@NATO-2024-06', 3.379, 3.21, ['stances.usa.target']],
    ])
    expect(shift.missing).toEqual(['ledger:usd_m_current/USA/2024@NATO-2024-06'])
  })

  it('leaves a stance alone that has a capability of its own', () => {
    const own = scenario('2025-03-17').replace(
      'actor: can, issue: target,',
      'actor: can, issue: target, capability: 2,',
    )
    const { moved } = editionShift(readScenario(own, { resolve }), ledger, 'NATO-2025-08-secondary')
    expect(moved.map(({ stances }) => stances)).toEqual([[], ['stances.usa.target']])
  })

  it('is itself when it is the same', () => {
    const same = editionShift(read, ledger, 'NATO-2024-06')
    expect([same.moved, same.missing]).toEqual([[], []])
    expect(same.same).toHaveLength(3)
  })
})
