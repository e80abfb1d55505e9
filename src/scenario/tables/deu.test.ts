import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { deuScenario, importTable, readDeu, ScenarioError } from '../index.ts'
import { mutate, seeded } from '../samples/mutate.fixture.ts'
import { deuDay } from './deu-dates.ts'

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8')
const development = read('../../../data/deu3/deu3-dev.csv')
const weights = read('../../../data/eucouncil_weights_EU9-EU28.csv')

const header =
  'prnr,prname,isnr,proc,counvte,intro,finact,pcom,pep,pde,pfr,plu,scom,sep,sde,sfr,slu,rp,out'
const rows = [
  'd1,Lorries,d1i1,COD,QMV,26-01-00,2015-03-01,100,50,0,40,,50,60,80,20,30,0,100',
  'd1,Lorries,d1i2,COD,QMV,26-01-00,2015-03-01,50,,0,999,30,50,60,80,20,30,,',
  ',gdp,,,,,,,,1,2,3,,,,,,,',
  'd2,Bees,d2i1,CNS,Unan,15-12-2015,999,100,,0,40,20,50,,80,20,30,20,20',
]
const small = [header, ...rows].join('\n')

function messages(text: string, options: { case?: string } = {}): readonly string[] {
  try {
    importTable(text, { file: 'f', weights, ...options })
  } catch (error) {
    if (error instanceof ScenarioError) return error.problems.map(({ message }) => message)
    throw error
  }
  return []
}

describe('a mangled date', () => {
  it.each([
    ['2023-07-01', '2001-07-23'],
    ['26-01-00', '2000-01-26'],
    ['11-03-98', '1998-03-11'],
    ['20-07-2016', '2016-07-20'],
    ['1930-05-01', '2001-05-30'],
    ['2019-06-18', '2018-06-19'],
    ['999', undefined],
    ['', undefined],
    ['soon', null],
    ['31-02-00', null],
    ['00-01-00', null],
  ])('%s is %s', (cell, day) => {
    expect(deuDay(cell)).toBe(day)
  })
})

describe('a DEU table', () => {
  it('is cases of issues; an actor without position or salience is left out', () => {
    const { cases, skipped, notes } = readDeu(small, { file: 'f', weights })
    expect(skipped).toBe(1)
    expect(notes).toEqual(['1 row without prnr and isnr was skipped.'])
    expect(cases.map(({ id, introduced, day }) => [id, introduced, day])).toEqual([
      ['d1', '2000-01-26', '2001-03-15'],
      ['d2', '2015-12-15', '2015-12-15'],
    ])
    expect(
      cases[0]?.issues.map(({ id, rule, referencePoint, outcome }) => [
        id,
        rule,
        referencePoint,
        outcome,
      ]),
    ).toEqual([
      ['d1i1', 'QMV', 0, 100],
      ['d1i2', 'QMV', undefined, undefined],
    ])
    expect(cases[0]?.issues[1]?.actors.map(({ id }) => id)).toEqual(['com', 'de', 'lu'])
  })

  it('has votes until October 2014, then population; Commission and Parliament as the largest present', () => {
    const { cases } = readDeu(small, { weights })
    const of = (c: number) =>
      Object.fromEntries(cases[c]?.issues[0]?.actors.map((a) => [a.id, a.capability]) ?? [])
    expect(of(0)).toEqual({ com: 10, ep: 10, fr: 10, de: 10 })
    // The table writes Luxembourg's 5370 hundreds as 537.
    expect(of(1)).toEqual({ com: 805237, de: 805237, fr: 656332, lu: 5370 })
  })

  it.each([
    ['15-04-04', 10],
    ['15-06-04', 29],
    ['15-01-05', 29],
    ['15-01-15', 805237],
  ])('on %s gives Germany %d', (day, votes) => {
    const text = small.replaceAll('2015-03-01', day)
    expect(readDeu(text, { weights }).cases[0]?.issues[0]?.actors[3]?.capability).toBe(votes)
  })

  it('reads the same with tabs and quotes', () => {
    const tabs = small
      .split('\n')
      .map((row) =>
        row
          .split(',')
          .map((cell) => `"${cell}"`)
          .join('\t'),
      )
      .join('\r\n')
    expect(readDeu(tabs, { weights }).cases).toEqual(readDeu(small, { weights }).cases)
  })

  it('without votes weighs all the same and says so', () => {
    const { cases, notes } = readDeu(small)
    expect(cases[0]?.issues[0]?.actors.map(({ capability }) => capability)).toEqual([1, 1, 1, 1])
    expect(notes.at(-1)).toContain('No table of Council votes')
  })

  it('is the development part: 99 proposals, 255 issues, no row skipped', () => {
    const { cases, skipped, notes } = readDeu(development, { weights })
    expect([cases.length, cases.flatMap(({ issues }) => issues).length, skipped]).toEqual([
      99, 255, 0,
    ])
    expect(notes).toEqual([])
    // Capabilities of an issue that were computed elsewhere.
    const issue = cases.flatMap(({ issues }) => issues).find(({ id }) => id === 'd00060i2')
    const uk = issue?.actors.find(({ id }) => id === 'uk')
    expect(uk).toEqual({ id: 'uk', position: 70, salience: 70, capability: 10 })
    const m = issue?.actors.reduce(
      ([pull, weight], a) =>
        [
          pull + a.capability * a.salience * a.position,
          weight + a.capability * a.salience,
        ] as const,
      [0, 0] as readonly [number, number],
    )
    expect(m && m[0] / m[1]).toBeCloseTo(20.27027, 5)
  })
})

describe('a proposal as a scenario', () => {
  it('has the rule of the Council, the voters and the proposer', () => {
    const { scenario, notes } = importTable(small, { file: 'f.csv', case: 'd1', weights })
    expect(scenario).toMatchObject({ title: 'Lorries (d1)', asOf: '2000-01-26' })
    expect(scenario.decision).toMatchObject({
      rule: 'qualified',
      voters: ['fr', 'de', 'lu'],
      agendaSetter: 'com',
      weights: { votes: { de: 10, fr: 10, lu: 2 } },
    })
    expect(scenario.decision.quota?.[0]).toEqual({ of: 'votes', share: 62 / 87 })
    expect(scenario.modelOptions).toEqual({ settlement: { terms: 'eu' } })
    expect(
      scenario.issues.map(({ statusQuo, statusQuoKnown }) => [statusQuo, statusQuoKnown]),
    ).toEqual([
      [0, undefined],
      [50, false],
    ])
    expect(scenario.stances[0]).toMatchObject({ actor: 'com', position: 100, salience: 0.5 })
    expect(notes.join(' ')).toContain('No reference point, the middle stands in: d1i2.')
  })

  it('under unanimity has no votes', () => {
    const { scenario } = importTable(small, { case: 'd2', weights })
    expect(scenario.decision).toEqual({
      rule: 'unanimity',
      voters: ['fr', 'de', 'lu'],
      agendaSetter: 'com',
    })
  })

  it('must be chosen where there are several', () => {
    expect(messages(small)).toEqual([
      'f:1:1 scenario: found 2 proposals and no case, expected a case, one of d1, d2',
    ])
    expect(messages(development, { case: 'd0006' })[0]).toMatch(
      /found the case "d0006".*did you mean d0006\d\?$/,
    )
    expect(messages([header, ...rows.slice(0, 2)].join('\n'))).toEqual([])
  })

  it('of every proposal of the development part passes every rule', () => {
    const table = readDeu(development, { weights })
    for (const proposal of table.cases) {
      expect(deuScenario(table, proposal).scenario.issues).toHaveLength(proposal.issues.length)
    }
  })
})

describe('a malformed DEU table', () => {
  it.each([
    [
      small.replace('100,50,0,40,,', '100,150,0,40,,'),
      'f:2:49 d1i1.pep: found "150", expected a number from 0 to 100',
    ],
    [
      small.replace(',0,100\n', ',x,100\n'),
      'f:2:73 d1i1.rp: found "x", expected a number from 0 to 100',
    ],
    [
      small.replace('d1,Lorries,d1i2', 'd1,Lorries,d1i1'),
      'f:3:12 d1i1: found "d1i1", expected each issue once',
    ],
    [small.replace('d2,Bees,d2i1', 'd2,Bees,'), 'f:5:9 row 5.isnr: found nothing, expected an id'],
    [
      small.replace('15-12-2015,999', '15-13-2015,999'),
      'f:5:23 d2.intro: found "15-13-2015", expected a date such as 26-01-00, or 999',
    ],
    [
      small.replace('15-12-2015,999', '999,999'),
      'f:5:23 d2.intro: found "999", expected a day in intro or finact',
    ],
    [small.replace('counvte', 'vote'), 'f:1:89 header: found none, expected a column counvte'],
    [`${small},7`, 'f:5:70 row 5: found 20 cells, expected 19 cells'],
  ])('number %#', (text, message) => {
    expect(messages(text, { case: 'd1' })).toContain(message)
  })

  it('gives problems and never anything else', () => {
    const next = seeded(5)
    for (let run = 0; run < 500; run++) messages(mutate(small, next), { case: 'd1' })
  })
})
