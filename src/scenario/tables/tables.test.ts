import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { exportTable, importTable, recognise, ScenarioError, type TableFormat } from '../index.ts'
import { mutate, seeded } from '../samples/mutate.fixture.ts'
import { smallText, summit, summitText } from '../samples/samples.fixture.ts'

const wide =
  'actor,capability,position_Delay,salience_Delay\nNetherlands,8,0,80\nFrance,16,100,60\n'
const long =
  'actor,issue,position,salience,capability\nA,Tax,4,0.5,1\nB,Tax,10,1,2\nA,Date,0.2,0.3,3\n'
const ktab = `DummyData_3Dim ,"Dummy, to test",2,2,
Actor,Description,Power,Pstn1,Sal1,Pstn2,Sal2,
SActor-00, Random Actor, 102.543, 75.79, 49.53,  6.37,  5.91,
SActor-01, Random Actor,  53.393, 82.72, 30.33, 73.50, 21.22,
`

describe('a file is recognised by its content', () => {
  test.each([
    ['scenario', summitText],
    ['scenario', smallText],
    ['scenario', '{"entente": 1}'],
    ['csv-wide', wide],
    ['csv-wide', 'actor;capability;position;salience\n'],
    ['csv-long', `\uFEFF${long.replaceAll(',', '\t')}`],
    ['ktab-csv', ktab],
    ['ktab-xml', '<?xml version="1.0"?>\n<Scenario>\n'],
    ['decide', "'#A'\t'A'\t'A'\t''\n"],
    ['decide', '#A;A;A\n'],
    ['deu', '"prnrnmc"\t"isnrnmc"\t"prnr"\t"prname"\t"isnr"\n'],
    ['unknown', '# A page about nothing'],
    ['unknown', ''],
  ])('%s', (format, text) => {
    expect(recognise(text)).toBe(format)
  })
})

describe('importing', () => {
  test('a wide table', () => {
    const { scenario, notes } = importTable(wide, { file: 'ec/emission.csv' })
    expect(scenario.id).toBe('emission')
    expect(scenario.actors.map(({ id, name, capability }) => [id, name, capability])).toEqual([
      ['netherlands', 'Netherlands', 8],
      ['france', 'France', 16],
    ])
    expect(scenario.issues[0]).toMatchObject({ id: 'delay', scale: [0, 100], statusQuo: 0 })
    expect(scenario.stances[1]).toMatchObject({ position: 100, salience: 0.6, evidence: ['row-3'] })
    expect(scenario.evidence?.[1]).toMatchObject({ figure: 'row 3' })
    expect(notes.join(' ')).toContain('divided by 100')
  })

  test('a long table, with a capability on one issue', () => {
    const { scenario } = importTable(long)
    expect(scenario.issues.map(({ scale }) => scale)).toEqual([
      [0, 10],
      [0, 1],
    ])
    expect(scenario.stances.map(({ capability }) => capability)).toEqual([undefined, undefined, 3])
  })

  test('a KTAB table', () => {
    const { scenario } = importTable(ktab)
    expect(scenario).toMatchObject({ id: 'dummydata-3dim', summary: 'Dummy, to test' })
    expect(scenario.stances[0]).toMatchObject({ position: 75.79, salience: 0.4953 })
  })

  test('positions that crowd a corner of a round scale get their own range', () => {
    const oil = 'actor,capability,position,salience\nA,1,14.25,0.8\nB,1,12.85,0.8\n'
    expect(importTable(oil).scenario.issues[0]?.scale).toEqual([12.85, 14.25])
  })

  test('two actors whose names give one id', () => {
    const { scenario } = importTable('actor,capability,position,salience\nA!,1,1,1\nA?,1,2,1\n')
    expect(scenario.actors.map(({ id, name }) => [id, name])).toEqual([
      ['a', 'A!'],
      ['a-2', 'A?'],
    ])
  })
})

function messages(text: string): readonly string[] {
  try {
    importTable(text, { file: 'f' })
  } catch (error) {
    if (error instanceof ScenarioError) return error.problems.map(({ message }) => message)
    throw error
  }
  return []
}

describe('a malformed table', () => {
  test('has every bad cell reported with its place', () => {
    const text =
      'actor,capability,position,salience\nA,1,x,0.5\nB,-1,2,\nA,1,2\nC,2,5,0.5,9\n"D,x", 1,"3",101\nA,1,2,1\n'
    expect(messages(text)).toEqual([
      'f:2:5 A.Position.position: found "x", expected a number, with a decimal point',
      'f:3:3 B.capability: found "-1", expected a number, 0 or more',
      'f:3:8 B.Position.salience: found nothing, expected a number from 0 to 100',
      'f:4:6 row 4: found 3 cells, expected 4 cells',
      'f:5:11 row 5: found 5 cells, expected 4 cells',
      'f:6:14 D,x.Position.salience: found "101", expected a number from 0 to 100',
      'f:7:1 row 7.actor: found "A", expected each actor once',
    ])
  })

  test.each([
    [
      'actor,issue,position,salience\nA,i,1,1\n',
      'f:1:30 header: found no such column, expected a column capability',
    ],
    [
      'actor,capability,position_X\nA,1,1\n',
      'f:1:18 header: found "position_X", expected salience_x beside it',
    ],
    [
      'actor;issue;position;salience;capability\nA;i;1;0,5;1\n',
      'f:2:7 A.i.salience: found "0,5", expected a number from 0 to 100',
    ],
    [
      'actor,issue,position,salience,capability\nA,i,1,"0.5,1\n',
      'f:2:1 table: found text that is not CSV (Quote Not Closed: the parsing is finished with an opening quote at line 2), expected cells in closed quotes',
    ],
    [
      ktab.replace('",2,2', '",3,2'),
      'f:1:34 line 1.actors: found "3", expected 2, the number of rows',
    ],
    [
      ktab.replace('75.79', '175.79'),
      'f:3:35 SActor-00.Pstn1.position: found "175.79", expected a number from 0 to 100',
    ],
    [
      '',
      'f:1:1 scenario: found a file of no known kind, expected plain CSV (long or wide), KTAB CSV or XML, a Decide or a DEU table',
    ],
    [
      'actor,capability,position,salience\n',
      'f:1:1 actors: found a list of 0, expected at least 1 in the list',
    ],
  ])('number %#', (text, message) => {
    expect(messages(text)).toEqual([message])
  })

  test('never raises anything else, whatever is done to it', { timeout: 20_000 }, () => {
    const next = seeded(7)
    for (let run = 0; run < 3_000; run++) {
      messages(mutate([wide, long, ktab][run % 3] ?? '', next))
    }
  })
})

const name = fc
  .stringMatching(/^[\p{L}\p{N}"',;=@+\- \n]{1,20}$/u)
  .filter((text) => text.trim() === text && text !== '')
const amount = fc.integer({ min: 0, max: 10_000 }).map((n) => n / 100)
const cell = fc.record({
  position: amount,
  salience: fc.integer({ min: 0, max: 100 }).map((n) => n / 100),
})

/** A wide table of names and numbers, with gaps. */
const table = fc
  .record({
    actors: fc.uniqueArray(name, {
      minLength: 1,
      maxLength: 5,
      selector: (text) => text.toLowerCase(),
    }),
    issues: fc.uniqueArray(name, {
      minLength: 1,
      maxLength: 3,
      selector: (text) => text.toLowerCase(),
    }),
    cells: fc.array(fc.option(cell), { minLength: 15, maxLength: 15 }),
    capabilities: fc.array(
      amount.map((n) => n + 1),
      { minLength: 5, maxLength: 5 },
    ),
  })
  .map(({ actors, issues, cells, capabilities }) => {
    const quote = (text: string) => `"${text.replaceAll('"', '""')}"`
    const header = issues.flatMap((issue) => [
      quote(`position_${issue}`),
      quote(`salience_${issue}`),
    ])
    const rows = actors.map((actor, i) => {
      const numbers = issues.flatMap((_, k): readonly (string | number)[] => {
        const at = cells[i * 3 + k]
        return at ? [at.position, at.salience] : ['', '']
      })
      return [quote(actor), capabilities[i], ...numbers].join(',')
    })
    return `${['actor', 'capability', ...header].join(',')}\n${rows.join('\n')}\n`
  })

describe('a round trip loses nothing that the format can hold', () => {
  const contents = (text: string) => {
    const { scenario } = importTable(text)
    return {
      actors: scenario.actors.map((a) => [a.name, a.capability]),
      stances: scenario.stances.map((s) => [
        s.actor,
        s.issue,
        s.position,
        s.salience,
        s.capability,
      ]),
      issues: scenario.issues.map((i) => [i.id, i.title, i.scale]),
    }
  }

  test.each<TableFormat>(['csv-wide', 'ktab-csv'])('%s', (format) => {
    fc.assert(
      fc.property(table, (text) => {
        const once = exportTable(importTable(text).scenario, format).text
        expect(recognise(once)).toBe(format)
        const twice = exportTable(importTable(once).scenario, format).text
        expect(twice).toBe(once)
        if (format === 'csv-wide') expect(contents(once)).toEqual(contents(text))
      }),
    )
  })

  test('csv-long', () => {
    expect(contents(exportTable(importTable(long).scenario, 'csv-long').text)).toEqual(
      contents(long),
    )
  })

  test('and what it cannot hold is said', () => {
    const { text, lost } = exportTable(summit(), 'csv-wide')
    expect(text.split('\n')[1]).toBe('United States,29184900,5,0.9,,,0.7,0.4')
    expect(lost.join(' ')).toMatch(/spread.*coders.*evidence.*Red lines.*Exits.*Levers/s)
    expect(exportTable(summit(), 'ktab-csv').lost.join(' ')).toContain('Missing stances')
  })
})
