/** The ledger's cost, paths and bill on the command line: the data that ships. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { asProcess, asRefused, inProcess } from './command.fixture.ts'

const home = join(import.meta.dirname, '..')

const ledger = (...args: readonly string[]) => inProcess('ledger', ...args)

interface Sum {
  readonly gapUsdM: number
  readonly cumulativeUsdM: number
  readonly gapPerHeadUsd: number | null
  readonly relatedUsdM: readonly number[] | null
  readonly spread?: unknown
}

/** What the tests look at, of the three answers. */
interface Answer {
  readonly allies: Readonly<
    Record<
      string,
      Sum & {
        readonly pct: number
        readonly cells: Readonly<Record<string, unknown>>
        readonly shares: Readonly<Record<string, readonly number[]>>
      }
    >
  >
  readonly total: Sum
  readonly years: readonly number[]
  readonly paths: Readonly<Record<string, Sum>>
  readonly estimates: readonly { readonly publisher: string }[]
  readonly sources: readonly { readonly edition: string }[]
}

async function json(...args: readonly string[]): Promise<Answer> {
  const { stdout, stderr, status } = await ledger(...args, '--json')
  expect(stderr).toBe('')
  expect(status).toBe(0)
  return JSON.parse(stdout) as Answer
}

describe('ledger cost', () => {
  it('prices 3.5% for Germany with the cells that it was computed from', async () => {
    const answer = await json(
      'cost',
      '--target',
      '3.5',
      '--year',
      '2024',
      '--edition',
      'NATO-2024-06',
    )
    expect(answer).toMatchObject({ entente: 1, target: 3.5, by: null, vintage: 'NATO-2024-06' })
    const germany = answer.allies.DEU
    expect(germany).toMatchObject({ pct: 2.119, usdM: 97_685.6, gdpUsdM: 4_610_035 })
    expect(germany?.gapUsdM).toBeCloseTo(((3.5 - 2.119) * 4_610_035) / 100, 4)
    expect(germany?.cells.pct_gdp).toMatchObject({
      ref: 'ledger:pct_gdp/DEU/2024@NATO-2024-06',
      cell: expect.stringMatching(/^data\/nato_defence_expenditure\.csv:\d+ pct_gdp$/),
    })
    expect(answer.sources.map(({ edition }) => edition)).toContain('NATO-2024-06')
  })

  it('names the basis beside the figures, and only one', async () => {
    const { stdout } = await ledger('cost', '--target', '2')
    expect(stdout).toContain('Basis: published share of GDP × GDP in current US$ of 2024')
    const { stdout: dollars } = await ledger('cost', '--target', '2', '--basis', 'dollars')
    expect(dollars).toContain('Basis: difference of current US$, not of published shares')
    expect(dollars).not.toContain('published share of GDP ×')
  })

  it('says what the Dutch gap is on either basis', async () => {
    const of = async (basis: string) =>
      (await json('cost', '--target', '2', '--basis', basis, '--allies', 'Netherlands')).allies.NLD
    expect((await of('share'))?.gapUsdM).toBe(0)
    const dollars = await of('dollars')
    expect(dollars?.pct).toBeCloseTo(1.85, 2)
    expect(dollars?.gapUsdM).toBeGreaterThan(1000)
  })

  it('gives the same bytes twice, other draws for another seed, the same points for both', async () => {
    const args = ['ledger', 'cost', '--target', '3.5', '--related', '1.5', '--by', '2035', '--json']
    const process = asProcess(...args)
    expect([process.status, process.stderr]).toEqual([0, ''])
    const again = await inProcess(...args)
    expect(again.stdout).toBe(process.stdout)
    const other = await inProcess(...args, '--seed', '2')
    const [one, two] = [again, other].map(({ stdout }) => JSON.parse(stdout) as Answer)
    expect(one?.total.gapUsdM).toBe(two?.total.gapUsdM)
    expect(one?.total.spread).not.toEqual(two?.total.spread)
    expect(one?.total.relatedUsdM?.[0]).toBe(0)
  })

  it('answers in sentences and prints a line an ally and a line a year', async () => {
    const { stdout } = await ledger('cost', '--target', '3.5', '--by', '2035')
    expect(stdout).toMatch(/^At 3\.5% of GDP the allies would spend US\$ \d/)
    expect(stdout).toMatch(/^Germany +2\.12/m)
    expect(stdout).toMatch(/^2035 +\d/m)
    expect(stdout).toContain('Iceland has no forces and no gap.')
    expect(stdout).not.toContain('\u001b[')
  })

  it('writes tidy CSV with basis, prices and edition in every line', async () => {
    const { stdout } = await ledger('cost', '--target', '3.5', '--by', '2030', '--csv')
    const [header, ...rows] = stdout.trim().split('\r\n')
    expect(header).toBe('who,name,year,figure,point,p10,p50,p90,unit,basis,prices,edition')
    expect(rows.length).toBeGreaterThan(500)
    expect(rows.every((row) => row.endsWith(',share,current,NATO-2024-06'))).toBe(true)
  })

  it('knows in March 2025 no population of 2024, and says so by leaving it out', async () => {
    const answer = await json('cost', '--target', '2', '--at', '2025-03-17')
    expect(answer.total.gapPerHeadUsd).toBeNull()
    expect(answer.total.gapUsdM).toBeCloseTo(44_910.4, 1)
  })
})

describe('ledger paths', () => {
  it('says for each ally in one sentence how feasible its way is', async () => {
    const { status, stdout } = asProcess('ledger', 'paths', '--target', '3.5', '--by', '2035')
    expect(status).toBe(0)
    const flat = stdout.replaceAll(/\n {2}/g, ' ')
    expect(flat).toContain(
      '· Spain needs 0.20 points of GDP a year but has been rising by 0.09 since 2021, which gets it there only in 2050; only Poland and Latvia have ever risen that fast over ten years.',
    )
    expect(flat).toContain('· Poland is there: 4.12% in 2024, 3.5% asked for.')
    expect(flat).toContain('· Italy needs 0.18 points of GDP a year but has been falling by 0.02')
  })

  it('gives the paths by year and their cost as JSON', async () => {
    const answer = await json('paths', '--target', '3.5', '--by', '2035', '--allies', 'esp')
    expect(answer.years).toHaveLength(12)
    expect(answer.allies.ESP?.shares.linear?.at(-1)).toBe(3.5)
    expect(answer.paths.front?.cumulativeUsdM).toBeGreaterThan(
      Number(answer.paths.back?.cumulativeUsdM),
    )
  })
})

describe('ledger without', () => {
  it('sets ranges side by side and gives no sum of them', async () => {
    const answer = await json('without', '--guarantor', 'usa')
    const [first] = answer.estimates
    expect(first).toMatchObject({ id: 'bruegel-kiel', low: 250, high: null, unit: 'EUR bn' })
    expect(answer.estimates.length).toBeGreaterThan(3)
    expect(Object.keys(answer)).not.toContain('total')
    const { status, stdout } = asProcess('ledger', 'without', '--guarantor', 'usa')
    expect(status).toBe(0)
    expect(stdout).toContain('There is no single bill')
  })

  it('knows in March 2025 nothing of what was published in May', async () => {
    const answer = await json('without', '--guarantor', 'usa', '--at', '2025-03-17')
    expect(answer.estimates.map(({ publisher }) => publisher)).toEqual([
      'Bruegel and the Kiel Institute',
      'Bruegel and the Kiel Institute',
    ])
  })
})

describe('bad input', () => {
  const refusals: readonly (readonly [readonly string[], number, RegExp])[] = [
    [['cost', '--target', 'much'], 2, /expected a number, such as 3\.5/],
    [['cost'], 2, /required option '--target <percent>'/],
    [['cost', '--target', '3', '--by', '2020'], 1, /by: found 2020, expected a year after 2024/],
    [['cost', '--target', '3', '--year', '1999'], 1, /year: found 1999, expected 2014 to 2024/],
    [['cost', '--target', '3', '--allies', 'Germny'], 2, /found "Germny".*did you mean Germany\?/],
    [['cost', '--target', '3', '--edition', 'NATO-2024-07'], 2, /did you mean NATO-2024-06\?/],
    [
      ['cost', '--target', '3', '--edition', 'NATO-2025-08-secondary'],
      1,
      /NATO-2025-08-secondary 2025: found no GDP of Albania.*did you mean NATO-2024-06\?/,
    ],
    [['cost', '--target', '3', '--growth', '2'], 2, /--growth: found no --by/],
    [['cost', '--target', '3', '--by', '2030', '--growth', '3,1,2'], 2, /in that order/],
    [
      ['cost', '--target', '3', '--by', '2030', '--growth', '300'],
      2,
      /expected -20 to 20 % a year/,
    ],
    [['cost', '--target', '3', '--by', '2030', '--growth', '{"low":1}'], 2, /or p10, p50 and p90/],
    [['cost', '--target', '3', '--by', '2030', '--growth', 'null'], 2, /expected a number/],
    [
      ['cost', '--target', '3', '--at', '2020-01-01'],
      2,
      /no complete edition by 2020-01-01, expected a day from 2024-06-17 on/,
    ],
    [['cost', '--target', '500'], 2, /expected 0\.01 to 20 % of GDP/],
    [['cost', '--target=-1'], 2, /expected 0\.01 to 20 % of GDP/],
    [['cost', '--target', 'NaN'], 2, /expected a number/],
    [['cost', '--target', '3', '--related', '30'], 2, /expected 0 to 20 % of GDP/],
    [['cost', '--target', '3', '--at', '2025-02-31'], 2, /expected a day/],
    [['cost', '--target', '3', '--path', 'back'], 2, /--path: found no --by/],
    [['cost', '--target', '3', '--prices', 'constant'], 2, /--prices constant: found no --by/],
    [['cost', '--target', '3', '--allies', 'Russia'], 2, /"Russia", which is no ally/],
    [['cost', '--target', '3', '--edition', 'SIPRI-2025-04'], 1, /such as NATO-2024-06/],
    [['cost', '--target', '3', '--draws', '1000000'], 2, /an integer from 1 to 10000/],
    [['cost', '--target', '3', '--json', '--csv'], 2, /expected one format/],
    [['cost', '--target', '3', '--basis', 'euros'], 2, /share, dollars/],
    [['paths', '--target', '3'], 2, /required option '--by <year>'/],
    [['without', '--guarantor', 'Frnce'], 2, /did you mean France\?/],
    [['without', '--guarantor', 'France'], 1, /guarantor: found France, expected USA/],
  ]
  it.each(refusals)('%j is refused with a clear sentence', async (args, code, message) => {
    const { status, stderr, stdout } = await asRefused(refusals, args, ['ledger'])
    expect(stderr).toMatch(message)
    expect(stderr).not.toMatch(/^\s+at /m)
    expect(stdout).toBe('')
    expect(status).toBe(code)
  })
})

describe('the guide', () => {
  const page = readFileSync(join(home, 'docs', 'guide', 'ledger.md'), 'utf8')
  const shown = [...page.matchAll(/^```sh\n\.\/entente (.+)\n```\n\n```text\n([\s\S]*?)^```/gm)]

  it('shows every command with what it prints', () => {
    expect(shown.length).toBe([...page.matchAll(/^\.\/entente /gm)].length)
    expect(shown.length).toBeGreaterThan(4)
  })

  it.each(shown.map(([, args = '', text = '']) => [args, text]))(
    'entente %s',
    async (args, text) => {
      const { stdout, status } = await inProcess(...args.split(' '))
      expect(status).toBe(0)
      for (const part of text.split('…\n')) expect(flat(stdout)).toContain(flat(part))
    },
  )
})

/** Without line breaks and padding, which depend on the width and on who else is in the table. */
function flat(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}
