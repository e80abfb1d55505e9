import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { exportTable, importTable, recognise, type Scenario, ScenarioError } from '../index.ts'
import { mutate, seeded } from '../samples/mutate.fixture.ts'
import { summit } from '../samples/samples.fixture.ts'

/** The program's own sample: 10 actors on 6 issues about a toll ring. */
const sample = readFileSync(
  new URL('../../models/exchange/golden/sample_data.txt', import.meta.url),
  'utf8',
)

const small = [
  '#A;usa;United States;"large; far"',
  "#A;'nl';Netherlands",
  '#P;Tax;Tax on carbon;in euros',
  '#M;Tax;7;high',
  '#M;Tax;0.5',
  "#M;Tax;2;'as now'",
  '#P;Date',
  '#D;usa;Tax;0.5;0.2;3',
  '#D;usa;Date;100;0.9;1.5',
  '',
  '#D;nl;Tax;7;1;1',
].join('\r\n')

function messages(text: string): readonly string[] {
  try {
    importTable(text, { file: 'f' })
  } catch (error) {
    if (error instanceof ScenarioError) return error.problems.map(({ message }) => message)
    throw error
  }
  return []
}

describe('importing', () => {
  test('the sample', () => {
    const { scenario } = importTable(sample, { file: 'tolls.txt' })
    expect(scenario.actors).toHaveLength(10)
    expect(scenario.issues).toHaveLength(6)
    expect(scenario.stances).toHaveLength(60)
    expect(scenario.actors[0]).toMatchObject({ id: 'willems', name: 'Willems', note: 'Test' })
    expect(scenario.issues[1]).toMatchObject({ id: 'tol-hoogte', scale: [0.5, 7], statusQuo: 0.5 })
    expect(scenario.issues[2]?.note).toBe('Wat is dit voor onzin?')
    expect(scenario.stances[13]).toMatchObject({
      actor: 'gl',
      issue: 'tol-hoogte',
      position: 5,
      salience: 0.9,
    })
    expect(scenario.actors[2]?.capability).toBe(0.6)
  })

  test('keys, names, notes, marks, and power that differs by issue', () => {
    const { scenario } = importTable(small)
    expect(scenario.actors).toMatchObject([
      { id: 'usa', name: 'United States', note: 'large; far', capability: 3 },
      { id: 'nl', name: 'Netherlands', capability: 1 },
    ])
    expect(scenario.issues).toMatchObject([
      {
        id: 'tax',
        title: 'Tax on carbon',
        note: 'in euros',
        scale: [0.5, 7],
        marks: [
          { at: 7, label: 'high' },
          { at: 2, label: 'as now' },
        ],
      },
      { id: 'date', title: 'Date', scale: [0, 100] },
    ])
    expect(scenario.stances.map(({ capability }) => capability)).toEqual([
      undefined,
      1.5,
      undefined,
    ])
  })

  test.each([',', '\t', ';'])('separated by %j, quoted or not', (separator) => {
    const rows = [
      ['#A', 'a', 'A'],
      ['#P', 'p', 'P'],
      ['#D', 'a', 'p', '30', '0.5', '1'],
    ]
    const plain = rows.map((row) => row.join(separator)).join('\n')
    for (const quote of ['', "'", '"']) {
      const text = rows
        .map((row) => row.map((cell) => `${quote}${cell}${quote}`).join(separator))
        .join('\n')
      expect(recognise(text)).toBe('decide')
      expect(importTable(text)).toEqual(importTable(plain))
    }
  })

  test('an apostrophe that opens a word is no quote', () => {
    const { scenario } = importTable(small.replace('Netherlands', "'t Hooft"))
    expect(scenario.actors[1]?.name).toBe("'t Hooft")
  })

  test('saliences from 0 to 100', () => {
    const text = small.replace(';0.9;', ';90;').replace(';0.2;', ';20;').replace('7;1;1', '7;100;1')
    expect(importTable(text).scenario.stances.map(({ salience }) => salience)).toEqual([
      0.2, 0.9, 1,
    ])
  })
})

describe('a malformed file', () => {
  test.each([
    [
      sample.replace("'#D'\t'GL'\t'tol-hoogte'", "'#D'\t'LG'\t'tol-hoogte'"),
      'f:42:6 line 42.actor: found "LG", expected an actor with a line #A; did you mean GL?',
    ],
    [
      sample.replace("'SP'\t'tol-hoogte'", "'SP'\t'tol-hoogtes'"),
      'f:54:11 line 54.issue: found "tol-hoogtes", expected an issue with a line #P; did you mean tol-hoogte?',
    ],
    [
      small.replace(';0.9;', ';140;'),
      'f:9:17 usa.Date.salience: found "140", expected a number from 0 to 100',
    ],
    [
      small.replace('Tax;0.5;0.2', 'Tax;0.4;0.2'),
      'f:8:12 usa.Tax.position: found "0.4", expected a number from 0.5 to 7',
    ],
    [
      small.replace('0.9', '0,9'),
      'f:9:17 usa.Date.salience: found "0,9", expected a number from 0 to 100',
    ],
    [
      small.replace('nl;Tax;7;1;1', 'nl;Tax;7'),
      'f:11:12 line 11: found 3 cells after #D, expected 5',
    ],
    [
      small.replace('nl;Tax;7;1;1', 'nl;Tax;7;1;-1'),
      'f:11:15 nl.Tax.power: found "-1", expected a number, 0 or more',
    ],
    [
      small.replace('#D;nl', '#D;usa'),
      'f:11:4 usa.Tax: found it again, expected each actor and issue once',
    ],
    [small.replace("'nl'", 'usa'), 'f:2:4 line 2.actor: found "usa", expected each actor once'],
    [
      small.replace('#P;Date', '#X;Date'),
      'f:7:1 line 7: found "#X", expected one of #A, #P, #M, #D',
    ],
    [
      '#A;a\n#P;p\n#M;p;3\n#D;a;p;3;1;1\n',
      'f:3:6 p.scale: found only 3, expected two different points',
    ],
    ['#A;x\n', 'f:1:1 issues: found a list of 0, expected at least 1 in the list'],
  ])('number %#', (text, message) => {
    expect(messages(text)).toContain(message)
  })

  test('has every bad cell reported', () => {
    expect(messages(small.replace(';0.9;', ';140;').replace('7;1;1', 'x;1;y'))).toHaveLength(3)
  })

  test('never raises anything else, whatever is done to it', () => {
    const next = seeded(11)
    for (let run = 0; run < 1_000; run++) messages(mutate(small, next))
  })
})

describe('exporting', () => {
  test.each([
    ['the sample', sample],
    ['keys and marks', small],
  ])('%s comes back as it was', (_, text) => {
    const { scenario } = importTable(text, { file: 'x.txt' })
    const { text: written, lost } = exportTable(scenario, 'decide')
    expect(recognise(written)).toBe('decide')
    const again = importTable(written, { file: 'x.txt' }).scenario
    const bare = ({ actors, issues, stances }: typeof scenario) => ({
      actors,
      issues: issues.map(({ marks = [], ...issue }) => ({
        ...issue,
        marks: [...marks].sort((a, b) => (a.at ?? 0) - (b.at ?? 0)),
      })),
      stances: stances.map(({ evidence, ...stance }) => stance),
    })
    expect(bare(again)).toEqual(bare(scenario))
    expect(exportTable(again, 'decide').text).toBe(written)
    expect(lost.join(' ')).not.toMatch(/scales|Notes and|one issue only/)
  })

  test('is laid out as the program has it', () => {
    const lines = exportTable(importTable(small).scenario, 'decide').text.split('\n')
    expect(lines[0]).toBe("'#A'\t'usa'\t'United States'\t'large; far'")
    expect(lines[3]).toBe("'#M'\t'tax'\t0.5")
    expect(lines[4]).toBe("'#M'\t'tax'\t2\t'as now'")
    expect(lines.at(-2)).toBe("'#D'\t'nl'\t'tax'\t7\t1\t1")
  })

  test('names with quotes, commas and tabs come back', () => {
    const word = fc
      .stringMatching(/^[a-z][a-z'",;# ]{0,12}[a-z]$/)
      .map((t) => t.replace(/ +/g, ' '))
    fc.assert(
      fc.property(fc.uniqueArray(word, { minLength: 2, maxLength: 5 }), (names) => {
        const { scenario } = importTable(small)
        const [first] = scenario.actors
        const [stance] = scenario.stances
        const actors = names.map((name, i) => ({ ...first, id: `a${i}`, name }))
        const stances = actors.map(({ id }) => ({ ...stance, actor: id }))
        const text = exportTable({ ...scenario, actors, stances } as Scenario, 'decide').text
        const again = importTable(text).scenario
        expect(again.actors.map(({ name }) => name)).toEqual(names)
        expect(new Set(again.stances.map(({ actor }) => actor)).size).toBe(names.length)
      }),
    )
  })

  test('what it cannot hold is said', () => {
    const { lost } = exportTable(summit(), 'decide')
    expect(lost.join(' ')).toMatch(/spread.*evidence.*units and the status quo.*Red lines.*Exits/s)
  })
})
