/** The ledger on the published tables: cells, totals, editions, days, and tables that are wrong. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { claimOf } from './figures/claim-of.ts'
import { cellOf, refOf } from './figures/figure.ts'
import { publishedLedger as ledger, publishedTexts as texts } from './ledger.fixture.ts'
import { ledgerFrom } from './ledger.ts'

const spending = 'nato_defence_expenditure.csv'

/** The ledger with one table changed. */
const withTable = (file: string, change: (text: string) => string) =>
  ledgerFrom({ ...texts, [file]: change(texts[file] ?? '') })

describe('a figure', () => {
  it('leads back to its cell', () => {
    const figure = ledger.figure('pct_gdp', 'DEU', 2024)
    expect(figure).toMatchObject({ value: 2.119, unit: '% of GDP', estimate: 'e' })
    expect(figure && cellOf(figure)).toBe('data/nato_defence_expenditure.csv:122 pct_gdp')
    expect(figure && refOf(figure)).toBe('ledger:pct_gdp/DEU/2024@NATO-2024-06')
  })

  it('stands in the line and column that it names, whichever it is', () => {
    const lines = new Map(
      Object.entries(texts).map(([file, text]) => [file, text.split('\n')] as const),
    )
    fc.assert(
      fc.property(fc.constantFrom(...ledger.figures), ({ file, line, column, value, iso3 }) => {
        const [header = '', ...rest] = lines.get(file) ?? []
        const cells = (rest[line - 2] ?? '').split(',')
        expect(cells[0]).toBe(iso3)
        expect(Number(cells[header.split(',').indexOf(column)])).toBe(value)
      }),
      { numRuns: 500 },
    )
  })

  it('comes from one edition and no other', () => {
    expect(ledger.figure('pct_gdp', 'USA', 2024)?.value).toBe(3.379)
    expect(ledger.figure('pct_gdp', 'USA', 2024, 'NATO-2025-08-secondary')?.value).toBe(3.21)
    expect(ledger.figure('usd_m_current', 'USA', 2024, 'NATO-2025-08-secondary')).toBeUndefined()
    expect(ledger.figure('pct_gdp', 'DEU', 2025)).toBeUndefined()
    expect(ledger.revisions('pct_gdp', 'USA', 2024).map(({ value }) => value)).toEqual([
      3.379, 3.21,
    ])
  })

  it('is there year by year', () => {
    const years = ledger.series('pct_gdp', 'POL').map(({ year }) => year)
    expect(years).toEqual(Array.from({ length: 11 }, (_, i) => 2014 + i))
    expect(ledger.series('pct_gdp', 'POL', 'nowhere')).toEqual([])
  })
})

describe('the allies', () => {
  it('are 32, no aggregates among them, and Iceland has no forces', () => {
    expect(ledger.allies).toHaveLength(32)
    expect(ledger.allies.some(({ iso3 }) => iso3.startsWith('NATO'))).toBe(false)
    const bare = ledger.allies.filter(({ hasForces }) => !hasForces)
    expect(bare.map(({ iso3 }) => iso3)).toEqual(['ISL'])
  })

  it('are found by code or name, and the nearest name is offered for another', () => {
    expect(ledger.ally('germany').iso3).toBe('DEU')
    expect(ledger.ally('tur').name).toBe('Türkiye')
    expect(() => ledger.ally('Germny')).toThrow(
      'found "Germny", expected an ally by name or ISO code; did you mean Germany?',
    )
  })
})

const summed = [
  'usd_m_current',
  'usd_m_constant',
  'gdp_usd_m_current',
  'gdp_usd_m_constant',
  'personnel',
]

describe.each(summed)('the allies’ %s', (measure) => {
  it.each(Array.from({ length: 11 }, (_, i) => 2014 + i))(
    'adds up to both official totals of %i within 0.1 %%',
    (year) => {
      const members = ledger.allies.filter(({ accession }) => accession <= `${year}-12-31`)
      const sum = (without: string) =>
        members
          .filter(({ iso3 }) => iso3 !== without)
          .reduce((total, { iso3 }) => total + (ledger.figure(measure, iso3, year)?.value ?? 0), 0)
      for (const [total, without] of [['NATO', ''] as const, ['NATO-EC', 'USA'] as const]) {
        const official = ledger.figure(measure, total, year)?.value ?? Number.NaN
        expect(Math.abs(sum(without) / official - 1), `${total} ${year}`).toBeLessThan(0.001)
      }
    },
  )
})

it('the GDP of the population table is that of NATO’s', () => {
  const [header = '', ...rows] = (texts['gdp_population.csv'] ?? '').split('\n')
  const at = header.split(',').indexOf('gdp_2024e_usd_m_current_nato')
  const pairs = rows.flatMap((row) => {
    const cells = row.split(',')
    const value = cells[at] ?? ''
    return value === '' ? [] : [[cells[0] ?? '', Number(value)] as const]
  })
  expect(pairs).toHaveLength(32)
  for (const [iso3, value] of pairs) {
    expect(ledger.figure('gdp_usd_m_current', iso3, 2024)?.value, iso3).toBe(value)
  }
})

describe('what was known on a day', () => {
  const then = ledger.at('2025-03-17')

  it('holds nothing that came out later', () => {
    expect(then.figures.every(({ published }) => published <= '2025-03-17')).toBe(true)
    expect(then.claims.every(({ published }) => published <= '2025-03-17')).toBe(true)
    expect(then.claims.some(({ id }) => id === 'us-pct-2024')).toBe(true)
    expect(then.claims.some(({ published }) => published === '')).toBe(false)
    expect(then.revisions('pct_gdp', 'USA', 2024).map(({ edition }) => edition)).toEqual([
      'NATO-2024-06',
    ])
  })

  it('has the allies of that day', () => {
    const before = ledger.at('2024-06-30')
    expect(before.allies).toHaveLength(32)
    expect(() => ledger.at('2024-03-06')).toThrow('expected a day from 2024-06-17 on')
    expect(() => ledger.at('2024-03-06')).toThrow('found no complete edition by 2024-03-06')
  })

  it('never grows by going back, whichever two days', () => {
    const day = fc
      .integer({ min: 0, max: 1000 })
      .map((n) => new Date(Date.UTC(2024, 5, 20 + n)).toISOString().slice(0, 10))
    fc.assert(
      fc.property(day, day, (one, two) => {
        const [early, late] = one < two ? [one, two] : [two, one]
        const more = new Set(ledger.at(late).figures)
        expect(ledger.at(early).figures.every((figure) => more.has(figure))).toBe(true)
      }),
      { numRuns: 30 },
    )
  })
})

describe('a new edition', () => {
  const rows = (texts[spending] ?? '').split('\n').filter((row) => row.includes('NATO-2024-06'))
  const newer = rows.join('\n').replaceAll('NATO-2024-06', 'NATO-2026-07')
  const taken = ledgerFrom({
    ...texts,
    [spending]: `${texts[spending]}${newer}\n`,
    'editions.csv': `${texts['editions.csv']}NATO-2026-07,NATO,New,2026-07-09,yes,yes,no,2021,,\n`,
  })

  it('is what is taken when none is named, and not before its day', () => {
    expect(taken.standard).toBe('NATO-2026-07')
    expect(taken.figure('pct_gdp', 'DEU', 2024)?.edition).toBe('NATO-2026-07')
    expect(taken.at('2026-07-08').standard).toBe('NATO-2024-06')
    expect(taken.at('2025-03-17').figures).toEqual(ledger.at('2025-03-17').figures)
  })
})

describe('a table that is wrong', () => {
  it.each([
    [
      'lacks a column',
      spending,
      (text: string) => text.replace('pct_gdp', 'pct_gpd'),
      `${spending}:1: found the column pct_gpd, expected the column pct_gdp`,
    ],
    [
      'has a cell that is no number',
      spending,
      (text: string) => text.replace(',2.119,', ',2.x,'),
      `${spending}:122:5 pct_gdp: found "2.x", expected a number or nothing`,
    ],
    [
      'has a figure without a source',
      'military_personnel.csv',
      (text: string) => text.replace('NATO-2024-06', ''),
      'military_personnel.csv:2:7 source: found a figure without a source, expected an edition of editions.csv',
    ],
    [
      'names an edition that nobody knows',
      'military_personnel.csv',
      (text: string) => text.replace('NATO-2024-06', 'NATO-2024-66'),
      'military_personnel.csv:2:7 source: found "NATO-2024-66", expected an edition of editions.csv; did you mean NATO-2024-06?',
    ],
    [
      'has a year that is none',
      spending,
      (text: string) => text.replace('Albania,2014', 'Albania,14'),
      `${spending}:2:3 year: found "14", expected a year from 1900 to 2100`,
    ],
    [
      'has a mark that is none',
      spending,
      (text: string) => text.replace('Albania,2014,,', 'Albania,2014,x,'),
      `${spending}:2:4 estimate: found "x", expected nothing, e, u, a or s`,
    ],
    [
      'has a figure twice',
      'military_personnel.csv',
      (text: string) => text.replace('Albania,2015', 'Albania,2014'),
      'military_personnel.csv:3 personnel: found the figure of line 2 again, expected each figure once',
    ],
    [
      'has a day that is none',
      'editions.csv',
      (text: string) => text.replace('2024-06-17', '17 June 2024'),
      'editions.csv:2:4 published: found "17 June 2024", expected a day such as 2024-06-17',
    ],
    [
      'has a column twice',
      'nato_members.csv',
      (text: string) => text.replace('region', 'country'),
      'nato_members.csv:1: found the column country twice, expected each column once',
    ],
    ['is empty', 'claims.csv', () => '', 'claims.csv:1: found an empty file, expected a table'],
  ])('%s', (_, file, change, message) => {
    expect(() => withTable(file, change)).toThrow(message)
  })

  it('has a row that is too short', () => {
    expect(() => withTable('editions.csv', (text) => `${text}SHORT,row\n`)).toThrow(
      /^editions\.csv:10: found Invalid Record Length/,
    )
  })

  it('is missing', () => {
    const { 'claims.csv': _, ...rest } = texts
    expect(() => ledgerFrom(rest)).toThrow('claims.csv: found nothing, expected a table')
  })

  it('may have a byte order mark and the line ends of another system', () => {
    const again = withTable(spending, (text) => `\uFEFF${text.replaceAll('\n', '\r\n')}`)
    expect(again.figures).toEqual(ledger.figures)
  })
})

describe('an ally', () => {
  it.each([
    ['germany', 'DEU'],
    [' ESP ', 'ESP'],
    ['Czech Republic', 'CZE'],
    ['turkiye', 'TUR'],
    ['Turkey', 'TUR'],
    ['Holland', 'NLD'],
    ['U.K.', 'GBR'],
    ['us', 'USA'],
  ])('is found by what people call it: %s', (name, iso3) => {
    expect(ledger.ally(name).iso3).toBe(iso3)
  })

  it('is nobody else, and a name misspelt is answered with the nearest', () => {
    expect(() => ledger.ally('Russia')).toThrow('found "Russia", which is no ally')
    expect(() => ledger.ally('Germny')).toThrow('did you mean Germany?')
    expect(() => ledger.ally('')).toThrow('found "", expected an ally by name or ISO code')
  })
})

describe('a published claim', () => {
  it('is found by its name, with the row it stands in', () => {
    const claim = claimOf(ledger, 'claim:iiss-1tn')
    expect(claim.file).toBe('claims.csv')
    const [header = ''] = (texts['claims.csv'] as string).split('\n')
    expect(header.startsWith('id,')).toBe(true)
    expect((texts['claims.csv'] as string).split('\n')[claim.line - 1]).toMatch(/^iiss-1tn,/)
  })

  it('that nobody made is answered with the nearest', () => {
    expect(() => claimOf(ledger, 'claim:iiss-1tm')).toThrow('did you mean claim:iiss-1tn?')
  })
})
