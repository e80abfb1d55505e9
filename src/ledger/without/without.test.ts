/** Europe's bill without the guarantor: each estimate with its source, none made one of others. */
import { describe, expect, it } from 'vitest'
import { guarantorBill, loadLedger } from '../../node/index.ts'
import { readBill } from './bill.ts'
import { withoutGuarantor } from './without.ts'

const ledger = loadLedger()
const bill = guarantorBill()
const request = { guarantor: 'usa', target: 3.5, by: 2035, draws: 20 }

describe('estimates', () => {
  const estimates = readBill(bill, ledger, 1.08)

  it('say what the claim that they belong to says', () => {
    for (const { claim, low, high, unit, kind } of estimates) {
      const published = Number(claim.value)
      const inClaim = [low, high]
        .filter((x) => x !== null)
        .every((x) => claim.claim.replaceAll(',', '').includes(String(x)) || x === published)
      expect(inClaim, claim.id).toBe(true)
      if (kind === 'annual') expect([low, claim.unit]).toEqual([published, `${unit}/yr`])
      if (kind === 'total') expect(low).toBe(published)
    }
  })

  it('are turned into dollars at the rate given, and troops into none', () => {
    const of = (id: string) => estimates.find((each) => each.id === id)?.usdM
    expect(of('bruegel-kiel')).toEqual({ low: 270_000, high: null })
    expect(of('iiss-once')).toEqual({ low: 226_000, high: 344_000 })
    expect(of('bruegel-troops')).toBeNull()
  })

  it.each([
    ['226,344', '344,226', /guarantor_bill\.csv:5:6 high: found 226, expected at least 344/],
    ['annual', 'yearly', /found "yearly", expected one of annual, total, once, troops/],
    ['EUR bn', 'GBP bn', /found "GBP bn", expected EUR bn or USD bn/],
    ['1000,1000,USD bn,25', '1000,1000,USD bn,', /years: found nothing, expected a number/],
    ['id,claim,publisher,kind', 'id,claim,publisher,sort', /expected the column kind/],
  ])('are refused with their place when %s becomes %s', (from, to, message) => {
    expect(() => readBill(bill.replace(from, to), ledger, 1)).toThrow(message)
  })
})

describe('Europe on its own', () => {
  const without = withoutGuarantor(ledger, bill, request)

  it('spent what NATO says that Europe and Canada did, without Canada', () => {
    const europeAndCanada = ledger.figure('usd_m_current', 'NATO-EC', 2024)?.value ?? 0
    const canada = ledger.figure('usd_m_current', 'CAN', 2024)?.value ?? 0
    expect(without.europe.usdM / (europeAndCanada - canada)).toBeCloseTo(1, 3)
    expect(without.europe.cells).toHaveLength(29)
  })

  it('has its euros at the rate of its largest euro ally', () => {
    expect(without.rate.usdPerEur).toBeCloseTo(97_685.6 / 90_585.8, 12)
    expect(without.rate.cells.map(({ measure }) => measure)).toEqual([
      'usd_m_current',
      'national_currency_m',
    ])
  })

  it('reaches an estimate in the first year that pays for it, early before late', () => {
    const of = (shape: string) =>
      without.meetings.find((each) => each.estimate === 'bruegel-kiel' && each.shape === shape)?.low
    const year = of('linear') ?? 0
    const extra = (when: number) =>
      without.paths.linear.years.find((each) => each.year === when)?.extra.point ?? 0
    expect(extra(year)).toBeGreaterThanOrEqual(250_000 * without.rate.usdPerEur)
    expect(extra(year - 1)).toBeLessThan(250_000 * without.rate.usdPerEur)
    expect(of('front') ?? 0).toBeLessThan(year)
    expect(of('back') ?? 0).toBeGreaterThan(year)
  })

  it('never reaches what a small target does not pay', () => {
    const { meetings } = withoutGuarantor(ledger, bill, { ...request, target: 2.1 })
    const annual = meetings.filter(({ estimate }) => estimate === 'bruegel-kiel')
    expect(annual.map(({ low }) => low)).toEqual([null, null, null])
  })

  it('is known only from what was published by the day', () => {
    const early = withoutGuarantor(ledger.at('2025-03-17'), bill, request)
    expect(new Set(early.estimates.map(({ claim }) => claim.published))).toEqual(
      new Set(['2025-02-21']),
    )
  })

  it('has no bill for a guarantor whom nobody has priced', () => {
    expect(() => withoutGuarantor(ledger, bill, { ...request, guarantor: 'DEU' })).toThrow(
      /guarantor: found Germany, expected USA/,
    )
  })
})
