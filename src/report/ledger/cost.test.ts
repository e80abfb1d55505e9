/** What the ledger says of cost, paths and the bill: sentences, tables, JSON that holds its schema. */
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { type CostRequest, pathsTo, priceTarget, withoutGuarantor } from '../../ledger/index.ts'
import { guarantorBill, loadLedger } from '../../node/index.ts'
import { smallForecast } from '../forecast.fixture.ts'
import { outputSchemas } from '../json-schema.ts'
import type { JsonObject } from '../plain-json.ts'
import { renderCostCsv } from './cost-csv.ts'
import { costJson } from './cost-json.ts'
import { renderCostText } from './cost-text.ts'
import { costSentences } from './cost-words.ts'
import { forecastCostSentences } from './forecast-cost.ts'
import { pathsJson } from './paths-json.ts'
import { feasibilitySentence, pathsSentences } from './paths-words.ts'
import { withoutJson } from './without-json.ts'
import { renderWithoutText } from './without-text.ts'
import { billWords, meetingSentences, withoutSentences } from './without-words.ts'

const ledger = loadLedger()
const cost = (request: CostRequest) => priceTarget(ledger, { draws: 50, ...request })
const plain = { colour: false, width: 100 }
const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, validateFormats: false })

function faults(name: string, value: JsonObject): unknown {
  const again: unknown = JSON.parse(JSON.stringify(value))
  expect(again).toEqual(value)
  const validate = ajv.compile(outputSchemas[name] ?? false)
  return validate(value) ? [] : validate.errors
}

describe('the sentences on cost', () => {
  it('say the gap of a year, whose it is, who is there and who has none', () => {
    expect(costSentences(cost({ target: 3.5 }))).toEqual([
      'At 3.5% of GDP the allies would have spent US$ 413.7 bn more in 2024, US$ 379.0 bn of it without the United States.',
      'The largest bills are those of Germany with US$ 63.7 bn, Canada with US$ 47.7 bn and Italy with US$ 46.4 bn.',
      'Poland alone spent that much in 2024.',
      'Iceland has no forces and no gap.',
    ])
  })

  it('speak of one ally by its name, and of nothing where nothing is missing', () => {
    expect(costSentences(cost({ target: 2, allies: ['Netherlands'] }))[0]).toBe(
      'The Netherlands is at 2% of GDP already: nothing is missing.',
    )
    expect(costSentences(cost({ target: 3, allies: ['usa', 'gbr'] }))[0]).toBe(
      'At 3% of GDP the United Kingdom and the United States would have spent US$ 23.5 bn more in 2024.',
    )
  })

  it('give what is projected with the range that it may lie in', () => {
    const [answer, sum] = costSentences(cost({ target: 3.5, by: 2035 }))
    expect(answer).toMatch(
      /^At 3\.5% of GDP the allies would spend US\$ \d{3} bn \(\d{3} to \d{3} in eight cases of ten\) more in 2035/,
    )
    expect(sum).toMatch(/^On an even path from 2025 to 2035 that adds up to US\$ [\d,]{5} bn/)
  })

  it('leave open how much of the related spending is new', () => {
    const sentences = costSentences(cost({ target: 3.5, related: 1.5 }))
    expect(sentences.at(-2)).toMatch(
      /^Related spending of 1\.5% would be US\$ 809\.2 bn in 2024; no/,
    )
  })
})

describe('the table of cost', () => {
  it('has a line for every ally and sums that its lines add up to', () => {
    const text = renderCostText(cost({ target: 3.5 }), plain)
    const rows = text
      .slice(text.indexOf('Ally by ally'), text.indexOf('How to read it'))
      .split('\n')
      .map((line) => /^(\S.*?) {2,}(\S+) +(\S+) +(\S+) +(\S+) +(\S.*)$/.exec(line))
      .flatMap((match) => (match === null ? [] : [match.slice(1)]))
    const gaps = new Map(rows.map(([name = '', , , gap = '']) => [name, Number(gap)]))
    const all = gaps.get('All of them') ?? 0
    const each = [...gaps]
      .filter(([name]) => name !== 'All of them' && name !== 'Without the US')
      .filter(([, gap]) => Number.isFinite(gap))
    expect(each).toHaveLength(31)
    // 31 roundings to a tenth.
    expect(Math.abs(each.reduce((sum, [, gap]) => sum + gap, 0) - all)).toBeLessThan(31 * 0.05)
  })

  it('fits 80 columns', () => {
    for (const request of [{ target: 3.5 }, { target: 5, related: 1.5, by: 2035 }]) {
      const text = renderCostText(cost(request), { colour: false, width: 80 })
      expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80)
    }
  })

  it('as CSV holds what the answer holds', () => {
    const answer = cost({ target: 3.5, by: 2026 })
    const rows = renderCostCsv(answer)
      .trim()
      .split('\r\n')
      .map((row) => row.split(','))
    const found = rows.find(
      ([who, , year, figure]) => who === 'DEU' && year === '2026' && figure === 'gap',
    )
    const germany = answer.allies.find(({ iso3 }) => iso3 === 'DEU')
    expect(Number(found?.[4])).toBe(germany?.gap.point)
    expect(Number(found?.[5])).toBe(germany?.gap.spread?.p10)
  })
})

describe('the sentences on paths', () => {
  const paths = pathsTo(ledger, { target: 3.5, by: 2035, draws: 20 })
  const of = (iso3: string) => {
    const ally = paths.allies.find((each) => each.iso3 === iso3)
    return ally === undefined ? '' : feasibilitySentence(ally, paths)
  }

  it('say who arrives at its own pace', () => {
    expect(pathsSentences(paths)[0]).toBe(
      'One of 31 allies is at 3.5% already, 18 would be there by 2035 at the pace of their last three years and twelve would not.',
    )
  })

  it('say what an ally needs, what it does, and who has ever done it', () => {
    expect(of('DEU')).toBe(
      'Germany needs 0.13 points of GDP a year and has been rising by 0.22 since 2021, which gets it there in 2031; yet only Poland, Latvia, Lithuania and Estonia have ever risen that fast over ten years.',
    )
    expect(of('USA')).toBe(
      'The United States needs 0.01 points of GDP a year but has been falling by 0.05 since 2021; 29 allies have risen that fast over ten years.',
    )
    expect(of('PRT')).toContain('which does not get it there in this century')
    expect(of('ISL')).toBe('Iceland has no forces and no gap.')
  })

  it('say when nobody has kept it up, and when nobody has done it at all', () => {
    const hard = pathsTo(ledger, { target: 5, by: 2030, allies: ['ITA'], draws: 5 })
    expect(hard.allies.map((ally) => feasibilitySentence(ally, hard))).toEqual([
      'Italy needs 0.58 points of GDP a year but has been falling by 0.02 since 2021; nobody has kept that up over six years, and only Poland and Bulgaria have ever risen that fast over three.',
    ])
    const absurd = pathsTo(ledger, { target: 10, by: 2026, allies: ['ITA'], draws: 5 })
    expect(absurd.allies.map((ally) => feasibilitySentence(ally, absurd)).join()).toContain(
      'no ally has ever risen that fast, not even over three years',
    )
  })
})

describe('the sentences on the bill', () => {
  const without = withoutGuarantor(ledger, guarantorBill(), {
    guarantor: 'usa',
    target: 3.5,
    by: 2035,
    draws: 20,
  })

  it('never make one number of several', () => {
    expect(withoutSentences(without)).toEqual([
      'There is no single bill: three published figures by two publishers, which cover different things and must not be added up.',
      'Europe’s allies spent US$ 476.2 bn in 2024, 2.07% of their GDP; the United States US$ 967.7 bn (published current US$).',
    ])
  })

  it('give each as published', () => {
    expect(without.estimates.map(billWords)).toEqual([
      'at least € 250 bn (US$ 269.6 bn) a year',
      'at least 300,000 troops',
      'about US$ 1,000 bn over 25 years',
      'US$ 226 to 344 bn, once',
      'about 128,000 troops',
    ])
  })

  it('say when a path has paid it', () => {
    expect(meetingSentences(without)[2]).toBe(
      'US$ 226 to 344 bn, once: on the way to 3.5% by 2035 the sum of the extra spending reaches it in 2028 to 2029 on an even path, in 2027 to 2028 on an early and in 2030 to 2031 on a late one.',
    )
    expect(renderWithoutText(without, plain)).toContain('Left out: command and control')
  })
})

describe('as JSON', () => {
  it('each answer holds to its schema', () => {
    const request = { target: 3.5, related: 1.5, by: 2035, draws: 20 }
    expect(faults('ledger-cost', costJson(cost({ target: 2 }), ledger))).toEqual([])
    expect(faults('ledger-cost', costJson(cost(request), ledger))).toEqual([])
    expect(faults('ledger-paths', pathsJson(pathsTo(ledger, request), ledger))).toEqual([])
    const without = withoutGuarantor(ledger, guarantorBill(), { ...request, guarantor: 'USA' })
    expect(faults('ledger-without', withoutJson(without, ledger))).toEqual([])
  })

  it('begins with what a script asks for, and says where the figures come from', () => {
    const json = costJson(cost({ target: 2 }), ledger)
    expect(Object.keys(json).slice(0, 3)).toEqual(['entente', 'target', 'by'])
    expect(json.vintage).toBe('NATO-2024-06')
    const { DEU } = json.allies as JsonObject
    expect(Object.keys(DEU as JsonObject)).toEqual(
      expect.arrayContaining(['pct', 'usdM', 'gapUsdM', 'cells']),
    )
  })
})

describe('the forecast target, priced', () => {
  it('names the middle, the range and the basis', async () => {
    const sentences = forecastCostSentences(await smallForecast(), ledger)
    expect(sentences[0]).toMatch(
      /^At [\d.]+% of GDP, the middle of the forecast, the allies would have spent US\$ [\d,]+ bn more in 2024/,
    )
    expect(sentences.at(-1)).toBe(
      'Basis: published share of GDP × GDP in current US$ of 2024, NATO-2024-06.',
    )
  })

  it('says nothing where no issue is a share of GDP', async () => {
    const { scenario, pool } = await smallForecast()
    const issues = scenario.issues.map((issue) => ({ ...issue, unit: 'points' }))
    expect(forecastCostSentences({ scenario: { ...scenario, issues }, pool }, ledger)).toEqual([])
  })
})
