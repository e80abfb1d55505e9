/** `entente ledger claims` and `diff`, and what the other verbs take from the ledger. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { asProcess, asRefused, inProcess } from './command.fixture.ts'

const home = join(import.meta.dirname, '..')
const hague = join(home, 'scenarios', 'nato-hague-2025')
const table = join(home, 'data', 'nato_defence_expenditure.csv')
const scratch = mkdtempSync(join(tmpdir(), 'entente-ledger-'))
beforeAll(() => process.chdir(scratch))
afterAll(() => {
  process.chdir(home)
  rmSync(scratch, { recursive: true, force: true })
})

const written = (name: string, text: string): string => {
  writeFileSync(join(scratch, name), text)
  return name
}

describe('claims', () => {
  it('answers with verdict, figure, year, edition, cell and what came later', async () => {
    const { status, stdout, stderr } = asProcess(
      'ledger',
      'claims',
      'even the US does not reach 5 %',
    )
    expect([status, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(/Holds\. United States,[\s\S]*2024: 3\.38% of GDP/)
    expect(stdout).toContain('Cell: data/nato_defence_expenditure.csv:353 pct_gdp')
    expect(stdout).toMatch(/Later: NATO-2025-08-secondary, 28 August 2025: 3\.21% of GDP/)
  })

  it('checks several on what was known that day, as one JSON value', async () => {
    const claims = [
      '23 allies at 2 % in 2024',
      'the US pays two thirds',
      'Poland spends 4.5 % in 2025',
    ]
    const { status, stdout } = await inProcess(
      'ledger',
      'claims',
      ...claims,
      '--at',
      '2025-03-17',
      '--json',
    )
    expect(status).toBe(0)
    const json = JSON.parse(stdout)
    expect(json.entente).toBe(1)
    expect(json.claims.map(({ verdict }: { verdict: string }) => verdict)).toEqual([
      'holds',
      'holds',
      'cannot be checked',
    ])
    expect(json.claims[0].finding.counted).toHaveLength(23)
  })

  it('checks the statements of a reading', async () => {
    const statement = {
      text: 'We spend 4.7 % of GDP',
      speaker: 'Andrzej Duda',
      onBehalfOf: 'Poland',
      stance: 'describe',
      numbers: [{ value: 4.7, unit: '% of GDP', qualifier: null }],
    }
    const file = written('reading.json', JSON.stringify({ entente: 1, statements: [statement] }))
    const { status, stdout } = asProcess('ledger', 'claims', '--from', file)
    expect([status, stdout]).toEqual([0, expect.stringContaining('Does not hold. Poland')])
    const broken = asProcess(
      'ledger',
      'claims',
      '--from',
      written('broken.json', '{"statements":1}'),
    )
    expect([broken.status, broken.stderr]).toEqual([
      1,
      'broken.json statements: found no reading, expected the JSON of entente read\n',
    ])
  })

  const refusals: readonly (readonly [readonly string[], number, string])[] = [
    [['claims'], 2, 'expected a claim in quotation marks, or --from'],
    [['claims', 'x', '--at', 'yesterday'], 2, 'yesterday'],
    [
      ['claims', 'Poland spends 4 %', '--at', '2020-01-01'],
      2,
      'found no complete edition by 2020-01-01',
    ],
    [['claims', 'Poland spends 4 %', '--edition', 'NATO-2024-60'], 2, 'did you mean NATO-2024-06?'],
  ]
  it.each(refusals)('refuses %j', async (args, code, message) => {
    const { status, stdout, stderr } = await asRefused(refusals, args, ['ledger'])
    expect([status, stdout]).toEqual([code, ''])
    expect(stderr).toContain(message)
    expect(stderr).not.toMatch(/\n\s+at /)
  })
})

describe('diff', () => {
  const text = readFileSync(table, 'utf8')
  const [header = '', ...rows] = text.split('\n')
  const newer = [header, ...rows.filter((row) => row.includes('NATO-2025-08-secondary'))]
    .join('\n')
    .replaceAll('NATO-2025-08-secondary', 'NATO-2025-08')

  it('says what a new edition would move', async () => {
    const { status, stdout } = asProcess('ledger', 'diff', written('new.csv', newer))
    expect(status).toBe(0)
    expect(stdout).toMatch(/NATO-2025-08 against NATO-2024-06: 73 figures moved/)
    expect(stdout).toContain('−0.17 points')
  })

  it('names the missing column', async () => {
    const file = written('short.csv', newer.replace('pct_gdp', 'share_of_gdp'))
    const { status, stdout, stderr } = asProcess('ledger', 'diff', file)
    expect([status, stdout]).toEqual([1, ''])
    expect(stderr).toBe(
      'short.csv:1: found no pct_gdp in the header, expected the column pct_gdp\n',
    )
  })

  it('names file, line and column of a bad cell', async () => {
    const file = written(
      'bad.csv',
      newer.replace('\nCAN,Canada,2014,,1.01,', '\nCAN,Canada,2014,,n/a,'),
    )
    const { status, stderr } = await inProcess('ledger', 'diff', file)
    expect(status).toBe(1)
    expect(stderr).toBe('bad.csv:2:5 pct_gdp: found "n/a", expected a number or nothing\n')
  })
})

describe('the other verbs', () => {
  it('explain traces a figure to its cell', async () => {
    const ref = 'ledger:pct_gdp/DEU/2024@NATO-2024-06'
    const { status, stdout } = asProcess('explain', ref)
    expect(status).toBe(0)
    expect(stdout).toContain('Germany, defence expenditure as a share of GDP, 2024: 2.119% of GDP')
    expect(stdout).toContain('data/nato_defence_expenditure.csv:122 pct_gdp')
    const json = JSON.parse((await inProcess('explain', ref, '--json')).stdout)
    const line = readFileSync(join(home, 'data', json.file), 'utf8').split('\n')[json.line - 1]
    expect(line?.split(',')).toContain(String(json.value))
    const claim = await inProcess('explain', 'claim:iiss-1tn')
    expect(claim.stdout).toMatch(/^Row +data\/claims\.csv:\d+$/m)
    expect(JSON.parse((await inProcess('explain', 'claim:iiss-1tn', '--json')).stdout).kind).toBe(
      'claim',
    )
    const wrong = asProcess('explain', 'ledger:pct_gdp/DUE/2024')
    expect([wrong.status, wrong.stderr]).toEqual([2, expect.stringContaining('did you mean DEU?')])
  })

  it('check says which stances another edition would move', async () => {
    const { status, stdout } = await inProcess(
      'check',
      hague,
      '--edition',
      'NATO-2025-08-secondary',
    )
    expect(status).toBe(0)
    expect(stdout).toContain('ledger:pct_gdp/CAN/2024@NATO-2024-06: 1.365 → 1.47% of GDP')
    expect(stdout).toContain('stances.can.related (coded by hand from it: look again)')
  })

  it('check refuses a figure that was published after the scenario’s day', async () => {
    const late = readFileSync(join(hague, 'scenario.yaml'), 'utf8').replace(
      'ledger:pct_gdp/CAN/2024@NATO-2024-06',
      'ledger:pct_gdp/CAN/2024@NATO-2025-08-secondary',
    )
    const { status, stderr } = await inProcess('check', written('late.yaml', late))
    expect(status).toBe(1)
    expect(stderr).toMatch(
      /late\.yaml:\d+:\d+ evidence\.can-2024\.ref: .*an edition published by 2025-03-17, as NATO-2025-08-secondary came out on 2025-08-28/,
    )
  })

  it('completion knows the parts of the ledger and their options', async () => {
    const script = asProcess('completion', 'bash').stdout
    expect(script).toMatch(/ {4}ledger\).*\bclaims\b.*--edition/)
    expect((await inProcess('completion', 'fish')).stdout).toContain(
      "complete -c entente -n '__fish_seen_subcommand_from ledger' -a claims",
    )
  })

  it('ledger without a part, or with a misspelt one, is wrong usage', async () => {
    expect(asProcess('ledger').status).toBe(2)
    const { status, stderr } = asProcess('ledger', 'csot')
    expect([status, stderr]).toEqual([2, expect.stringContaining('Did you mean cost?')])
  })

  it.each([
    [['--target', '3.5', '--allies', 'Germny'], 'did you mean Germany?'],
    [['--target', '500'], '500'],
    [['--target', '3.5', '--by', '2010'], '2010'],
  ])('ledger cost refuses %j', async (args, message) => {
    const { status, stdout, stderr } = await inProcess('ledger', 'cost', ...args)
    expect(stdout).toBe('')
    expect([1, 2]).toContain(status)
    expect(stderr).toContain(message)
    expect(stderr).not.toMatch(/\n\s+at /)
  })
})
