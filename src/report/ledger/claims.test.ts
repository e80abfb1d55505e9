/** Checked claims, traced figures and differing tables as words and as JSON. */
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { checkText, diffTable, editionShift, figureOf, resolverOf } from '../../ledger/index.ts'
import { publishedLedger as ledger, publishedTexts } from '../../ledger/ledger.fixture.ts'
import { readScenario } from '../../scenario/index.ts'
import { outputSchemas } from '../json-schema.ts'
import type { JsonObject } from '../plain-json.ts'
import { renderShiftText } from '../shift-text.ts'
import { claimsJson } from './claims-json.ts'
import { renderClaimsText } from './claims-text.ts'
import { claimSentence, countedSentence, laterSentences } from './claims-words.ts'
import { diffJson } from './diff-json.ts'
import { renderDiffText } from './diff-text.ts'
import { figureJson, renderFigureText } from './figure-text.ts'

const plain = { colour: false, width: 100 }
const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, validateFormats: false })

function faults(name: string, value: JsonObject): unknown {
  expect(JSON.parse(JSON.stringify(value))).toEqual(value)
  const validate = ajv.compile(outputSchemas[name] ?? {})
  return validate(value) ? [] : validate.errors
}

const check = (text: string) => checkText(text, ledger, ledger)

describe('a checked claim', () => {
  it.each([
    [
      'Even the US does not reach 5 %',
      'Holds. United States, defence expenditure as a share of GDP, 2024: 3.38% of GDP, an estimate (NATO-2024-06, known from 17 June 2024).',
    ],
    [
      '23 allies at 2 % in 2024',
      'Holds. Allies at 2% of GDP or more, 2024: 23 allies, an estimate (NATO-2024-06, known from 17 June 2024).',
    ],
    [
      'the US pays two thirds',
      'Holds. United States, 2024: 65.6% of what NATO spends, an estimate (NATO-2024-06, known from 17 June 2024).',
    ],
    [
      'Germany spent 90 billion dollars in 2014',
      'Does not hold. Germany, defence expenditure, 2014: US$ 46.2 bn (NATO-2024-06, known from 17 June 2024).',
    ],
    ['Iceland spends 1 %', 'Cannot be checked: Iceland has no forces and no figures.'],
    ['only one ally is above 4 %', 'Holds. Allies above 4% of GDP, 2024: 1 ally, an estimate'],
    [
      'Germany spends more than France',
      'Holds. Germany against France, defence expenditure, 2024: 1.52 times as much, an estimate',
    ],
    [
      'the US spends twice what the others spend together',
      'Holds. United States against all other allies together, defence expenditure, 2024: 1.91 times',
    ],
    ['Spain is the lowest spender as a share of GDP', 'the lowest first, 2024: place 1 of 31'],
    ['the Baltic states spend more than 3 %', 'Of Estonia, Latvia and Lithuania those above 3%'],
    ['20 European allies reach 2 %', 'Does not hold. European allies at 2% of GDP or more'],
    ['Most allies spend 20 % on equipment', 'Holds. Allies at 20% for equipment or more'],
    [
      'The UK spent £64.6 billion in 2024',
      'Holds. United Kingdom, defence expenditure in national',
    ],
    ['8 members are below 2 %', 'Holds. Allies below 2% of GDP, 2024: 8 allies, an estimate'],
  ])('%s', (text, sentence) => {
    expect(claimSentence(check(text), ledger)).toContain(sentence)
  })

  it('tells what came later by its publication', () => {
    expect(laterSentences(check('23 allies at 2 %'), ledger)).toEqual([
      'euronews24.com (claim us-pct-2024-rev), 25 April 2025: 22 allies, then it does not hold.',
    ])
  })

  it('names who was counted, and its cells', () => {
    const checked = check('more than 2 allies are above 3.4 %')
    expect(countedSentence(checked)).toBe('Counted: Estonia and Poland.')
    const text = renderClaimsText([checked], ledger, plain)
    expect(text).toContain('Cell: data/nato_defence_expenditure.csv:12 pct_gdp')
    expect(text).toContain('and 28 more cells of the same table')
  })

  it('shows a hostile text without its controls', () => {
    const text = renderClaimsText([check('\u001b[31mPoland spends 4 %\u202e')], ledger, plain)
    expect(text.includes('\u001b') || text.includes('\u202e')).toBe(false)
  })

  it('holds to its schema', () => {
    const texts = ['23 allies at 2 %', 'all allies meet 2 %', 'the US pays two thirds', 'nonsense']
    const more = [
      '300,000 more European troops are needed',
      'Germany spent 90.6 billion euros',
      'Spain spends 1 to 2 %',
      'only Poland spends more than 4 %',
      'Germany spends more than France',
      'the US has the most troops',
      'the Baltics spend more than 3 %',
    ]
    const claims = [...texts, ...more].map(check)
    expect(faults('ledger-claims', claimsJson(claims, ledger, '2025-03-17'))).toEqual([])
  })
})

describe('a traced figure', () => {
  const figure = figureOf(ledger, 'ledger:pct_gdp/USA/2024@NATO-2024-06')

  it('names cell, edition, day, prices and later editions', () => {
    const text = renderFigureText(figure, ledger, plain)
    for (const part of [
      'United States, defence expenditure as a share of GDP, 2024: 3.379% of GDP (estimate).',
      'Cell     data/nato_defence_expenditure.csv:353 pct_gdp',
      'Defence Expenditure of NATO Countries (2014-2024)',
      'both sides of the share at prices of 2015',
      'NATO-2025-08-secondary: 3.21% of GDP (estimate)',
    ]) {
      expect(text).toContain(part)
    }
  })

  it('holds to its schema', () => {
    expect(faults('explain', figureJson(figure, ledger))).toEqual([])
  })
})

describe('another table', () => {
  const texts = publishedTexts['nato_defence_expenditure.csv'] ?? ''
  const [header = '', ...rows] = texts.split('\n')
  const newer = [header, ...rows.filter((row) => row.includes('NATO-2025-08-secondary'))].join('\n')

  it('moves nothing when it is the one in use', () => {
    const { editions } = diffTable(texts, 'same.csv', ledger)
    expect(
      editions.map(({ moved, added, gone }) => moved.length + added.length + gone.length),
    ).toEqual(editions.map(() => 0))
  })

  it('is set against the edition in use when it is new', () => {
    const text = newer.replaceAll('NATO-2025-08-secondary', 'NATO-2025-08')
    const diff = diffTable(text, 'new.csv', ledger)
    expect(diff.editions).toMatchObject([
      { edition: 'NATO-2025-08', known: false, against: 'NATO-2024-06' },
    ])
    const said = renderDiffText(diff, { ...plain, all: false })
    expect(said).toContain('no line in data/editions.csv yet')
    expect(said).toMatch(/USA\s+2024\s+3\.38\s+3\.21\s+−0\.17 points/)
    expect(said).toContain('--all shows them')
    expect(renderDiffText(diff, { ...plain, all: true })).not.toContain('--all')
    expect(faults('ledger-diff', diffJson(diff))).toEqual([])
  })

  it('is set against itself when it is known, and shows the cell that was corrected', () => {
    const diff = diffTable(newer.replace(',3.21,', ',3.22,'), 'corrected.csv', ledger)
    expect(diff.editions).toMatchObject([
      { against: 'NATO-2025-08-secondary', moved: [{ before: { value: 3.21 } }], gone: [] },
    ])
  })

  it.each([
    [
      'lacks a column',
      newer.replace('usd_m_current', 'usd_current'),
      'new.csv:1: found the column usd_current, expected the column usd_m_current',
    ],
    [
      'is none of the ledger',
      'a,b\n1,2\n',
      'new.csv:1: found the columns a, b, expected the columns of a table of the ledger',
    ],
    [
      'has a cell that is no number',
      newer.replace(',3.21,', ',3.2 %,'),
      'found "3.2 %", expected a number or nothing',
    ],
  ])('that %s is refused', (_, text, message) => {
    expect(() => diffTable(text, 'new.csv', ledger)).toThrow(message)
  })
})

it('another edition’s effect on a scenario is told by what the figure does there', () => {
  const ref = 'ledger:pct_gdp/USA/2024@NATO-2024-06'
  const scenario = readScenario(
    `entente: 1
id: one
title: One
asOf: 2025-03-17
actors: [{ id: usa, name: US, kind: state, capability: { ref: "${ref}" } }]
issues: [{ id: t, title: T, unit: "%", scale: [0, 5], statusQuo: 2, marks: [{ ref: "${ref}", label: own }] }]
stances: [{ actor: usa, issue: t, position: 5, salience: 1, basis: judgement }]
decision: { rule: majority }`,
    { resolve: resolverOf(ledger) },
  )
  expect(renderShiftText(editionShift(scenario, ledger, 'NATO-2025-08-secondary'))).toBe(
    [
      'With NATO-2025-08-secondary 1 figure would differ, and 1 stance with it.',
      `  ${ref}: 3.379 → 3.21% of GDP`,
      '    stances.usa.t (its weight and a mark on the scale)',
    ].join('\n'),
  )
})
