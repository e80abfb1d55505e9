import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { amendText, readScenario, statementHash } from '../../scenario/index.ts'
import { gazetteerFrom } from '../gazetteer/index.ts'
import type { Reading, Statement } from '../statement.ts'
import { decidedReading, proposeFor, restingOn, undecided } from './index.ts'

const table = (name: string) =>
  readFileSync(join(import.meta.dirname, `../../../data/actors/${name}.csv`), 'utf8')
const gazetteer = gazetteerFrom({
  states: table('states'),
  bodies: table('bodies'),
  offices: table('offices'),
  people: table('people'),
})

const text = `# Kept as it is.
entente: 1
id: levy
title: A levy
asOf: 2025-06-01
sources:
  - { id: s, title: Old report, date: 2025-05-01 }
evidence:
  - { id: fra-old, source: s, quote: "a levy of four per cent, no more", date: 2025-05-01 }
actors:
  - { id: fra, name: France, kind: state, iso3: FRA, capability: 1 }
  - { id: deu, name: Germany, kind: state, iso3: DEU, capability: 1 }
  - { id: usa, name: United States, kind: state, iso3: USA, capability: 1 }
issues:
  - { id: levy, title: Levy on imports, unit: "%", scale: [0, 20], statusQuo: 0 }
  - { id: pressure, title: Pressure on Russia, unit: of 100, scale: [0, 100], statusQuo: 50 }
stances:
  - actor: fra
    issue: levy
    position: 4 # as told
    salience: 0.5
    basis: documented
    evidence: [fra-old]
decision:
  rule: consensus
  exits:
    - { actor: usa, gain: 0.1, harm: 0.2 }
`
const scenario = readScenario(text)
const source = { title: 'New report', date: '2025-06-01' }

function said(words: string, rest: Partial<Statement>): Statement {
  return {
    id: 's',
    start: 0,
    end: words.length,
    text: words,
    kind: 'direct',
    speaker: 'France',
    speakerMention: 'France',
    onBehalfOf: 'France',
    cue: 'said',
    stance: 'demand',
    numbers: [],
    condition: null,
    date: null,
    group: null,
    ...rest,
  }
}
const readingOf = (...statements: Statement[]): Reading => ({
  published: null,
  statements,
  unread: [],
  timex: [],
})
const propose = (...statements: Statement[]) => {
  const whole = statements.map((statement) => statement.text).join('\n')
  return proposeFor(whole, readingOf(...statements), scenario, { gazetteer, source })
}
const percent = (value: number) => [{ value, unit: '%', qualifier: null }]

describe('a proposal', () => {
  it('fills in a stance that was unknown', () => {
    const { proposals, amendments } = propose(
      said('we ask for ten per cent', {
        speaker: 'Germany',
        onBehalfOf: 'Germany',
        numbers: percent(10),
      }),
    )
    expect(proposals).toMatchObject([{ kind: 'new', actor: 'deu', issue: 'levy' }])
    const amended = readScenario(amendText(text, amendments))
    expect(amended.stances.at(-1)).toMatchObject({
      actor: 'deu',
      position: 10,
      basis: 'documented',
    })
    expect(amended.sources?.at(-1)?.title).toBe('New report')
  })

  it('keeps a contradicted stance and puts the other reading beside it', () => {
    const { proposals, amendments } = propose(
      said('it must be twelve per cent', { numbers: percent(12) }),
    )
    expect(proposals).toMatchObject([{ kind: 'contradicts', actor: 'fra', issue: 'levy' }])
    const after = amendText(text, amendments)
    expect(after).toContain('position: 4 # as told')
    const readings = readScenario(after).stances.filter(({ actor }) => actor === 'fra')
    expect(readings.map(({ position, coder }) => [position, coder])).toEqual([
      [4, undefined],
      [12, 'article'],
    ])
  })

  it('adds evidence to a stance that it bears out', () => {
    const { proposals, amendments } = propose(
      said('four per cent is our line', { numbers: percent(4) }),
    )
    expect(proposals).toMatchObject([{ kind: 'supports' }])
    const cited = readScenario(amendText(text, amendments)).stances[0]?.evidence
    expect(cited).toEqual(['fra-old', proposals[0]?.evidence])
  })

  it('finds the issue by its words where there is no number', () => {
    const words = { speaker: 'Kanzler', onBehalfOf: 'Deutschland' }
    const { proposals } = propose(said('the pressure on Moscow and on Russia must grow', words))
    expect(proposals).toMatchObject([{ kind: 'new', actor: 'deu', issue: 'pressure' }])
  })

  it('gives a threat to leave to the exit', () => {
    const { proposals, amendments } = propose(
      said('to leave the talks', {
        speaker: 'Donald Trump',
        onBehalfOf: 'United States',
        stance: 'threaten',
      }),
    )
    expect(proposals).toMatchObject([{ actor: 'usa', issue: 'exit' }])
    const [exit] = readScenario(amendText(text, amendments)).decision.exits ?? []
    expect(exit?.evidence).toEqual([proposals[0]?.evidence])
  })

  it('says nothing twice', () => {
    const statement = said('“A levy of four per cent, no more,”', { numbers: percent(4) })
    const lower = { ...statement, text: 'a levy of four per cent, no more,' }
    const { proposals, known, amendments } = propose(lower)
    expect({ proposals, known, amendments }).toEqual({ proposals: [], known: 1, amendments: [] })
  })

  it.each([
    [
      said('nine per cent', { speaker: 'Norway', onBehalfOf: 'Norway', numbers: percent(9) }),
      /Norway is no actor/,
    ],
    [
      said('ninety per cent', { numbers: percent(90) }),
      /no issue has its unit \(%\) and its number/,
    ],
    [said('the weather must change', {}), /no issue has its words/],
  ])('leaves %j out and says why', (statement, why) => {
    const { proposals, unplaced } = propose(statement)
    expect(proposals).toEqual([])
    expect(unplaced[0]?.why).toMatch(why)
  })

  it('refuses an article from after the scenario', () => {
    const later = { gazetteer, source: { ...source, date: '2025-06-02' } }
    expect(() => proposeFor('x', readingOf(), scenario, later)).toThrow(
      /expected asOf \(2025-06-01\) or earlier/,
    )
  })
})

describe('a decision', () => {
  const one = said('we ask for ten per cent', { numbers: percent(10) })
  const other = said('we ask for nothing', {})
  const known = (verdict: 'accepted' | 'rejected' | 'corrected', corrected = {}) =>
    new Map([[statementHash(one), { ...undecided(one), verdict, corrected }]])

  it('drops what was rejected and sets right what was corrected', () => {
    const rejected = decidedReading(readingOf(one, other), known('rejected'))
    expect(rejected.reading.statements).toEqual([other])
    const changed = { stance: 'support' as const, numbers: percent(11) }
    const [first] = decidedReading(readingOf(one), known('corrected', changed)).reading.statements
    expect(first).toMatchObject({ ...changed, text: one.text, start: one.start })
  })

  it('leaves open what nobody decided, and only that', () => {
    const { open, counts } = decidedReading(readingOf(one, other), known('accepted'))
    expect(open).toEqual([other])
    expect(counts).toEqual({ open: 1, accepted: 1, corrected: 0, rejected: 0 })
  })
})

it('tells which stances rest on which statement', () => {
  const statement = said('a levy of four per cent, no more,', {})
  const [resting] = restingOn([said('something else entirely', {}), statement], scenario)
  expect(resting).toMatchObject({
    number: 2,
    evidence: ['fra-old'],
    stances: [{ actor: 'fra', issue: 'levy' }],
  })
})
