/** The bill of a target: published sums to the digit, totals that add up, one basis, Iceland. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadLedger } from '../../node/index.ts'
import { priceTarget } from './cost.ts'
import { realChanges, sharedGrowth } from './growth.ts'
import type { Amount, Cost, CostSum } from './types.ts'

const ledger = loadLedger()
const billions = (amount: Amount): number => amount.point / 1000

describe('the gap of 2024', () => {
  // Computed from the same table by an independent script. 413.746 is 413.7; who adds the rounded
  // 379.0 and 34.8 of the United States gets 413.8.
  it.each([
    [2, 44.9, 44.9],
    [3, 257.6, 257.6],
    [3.5, 413.7, 379.0],
    [5, 1217.6, 752.1],
  ])('to %f%% is US$ %f bn for all and %f bn without the United States', (target, all, others) => {
    const { total, withoutUsa } = priceTarget(ledger, {
      target,
      edition: 'NATO-2024-06',
      year: 2024,
    })
    expect(billions(total.gap).toFixed(1)).toBe(all.toFixed(1))
    expect(billions((withoutUsa as CostSum).gap).toFixed(1)).toBe(others.toFixed(1))
  })

  it.each([
    [2, 46.7],
    [3, 260.0],
    [3.5, 418.9],
    [5, 1222.8],
  ])('to %f%% is US$ %f bn in dollars', (target, all) => {
    const { total } = priceTarget(ledger, { target, year: 2024, basis: 'dollars' })
    expect(billions(total.gap).toFixed(1)).toBe(all.toFixed(1))
  })

  it('is nothing for Iceland, which has no forces, and for Poland, which is above', () => {
    const cost = priceTarget(ledger, { target: 3.5, related: 1.5 })
    const iceland = allyOf(cost, 'ISL')
    expect(iceland).toMatchObject({ hasForces: false, share: null, gapPoints: 0 })
    expect([iceland.level.point, iceland.gap.point, iceland.related?.point]).toEqual([0, 0, 0])
    const poland = allyOf(cost, 'POL')
    expect(poland.gap.point).toBe(0)
    expect(poland.level.point).toBeCloseTo((4.12 * 848_857) / 100, 6)
  })

  it('carries the cell of every figure it was computed from', () => {
    for (const { cells, hasForces } of priceTarget(ledger, { target: 2 }).allies) {
      expect(cells.map(({ measure }) => measure)).toEqual(
        hasForces
          ? ['pct_gdp', 'usd_m_current', 'gdp_usd_m_current', 'population']
          : ['gdp_usd_m_current', 'population'],
      )
    }
  })

  it('is measured by what the ally has lately managed', () => {
    const germany = allyOf(priceTarget(ledger, { target: 3.5, by: 2035 }), 'DEU')
    const pace = (2.119 - 1.453) / 3
    expect(germany.recentPace).toBeCloseTo(pace, 12)
    expect(germany.yearsOfRecentGrowth).toBeCloseTo((3.5 - 2.119) / pace, 12)
    expect(germany.paceMultiple).toBeCloseTo((3.5 - 2.119) / 11 / pace, 12)
    expect(allyOf(priceTarget(ledger, { target: 3.5 }), 'ITA').yearsOfRecentGrowth).toBeNull()
  })
})

describe('a projection one can do in one’s head', () => {
  const flat = { target: 3, by: 2026, growth: 0, prices: 'constant', draws: 10 } as const

  it('without growth, at constant prices, halves the rise in the first of two years', () => {
    const spain = allyOf(priceTarget(ledger, { ...flat, allies: ['Spain'] }), 'ESP')
    const gap = ((3 - 1.283) * 1_658_360) / 100
    expect(spain.years.map(({ extra }) => extra.point)).toEqual([
      expect.closeTo(gap / 2, 6),
      expect.closeTo(gap, 6),
    ])
    expect(spain.cumulative.point).toBeCloseTo(1.5 * gap, 6)
    expect(spain.gap.spread?.p10).toBeCloseTo(gap, 6)
  })

  it('compounds growth and prices', () => {
    const request = {
      ...flat,
      growth: 10,
      deflator: 20,
      prices: 'current',
      allies: ['ESP'],
    } as const
    const spain = allyOf(priceTarget(ledger, request), 'ESP')
    expect(spain.years[1]?.gdp.point).toBeCloseTo(1_658_360 * 1.1 * 1.1 * 1.2 * 1.2, 4)
  })

  it('keeps whoever is above the target at its share', () => {
    const poland = allyOf(priceTarget(ledger, { ...flat, allies: ['POL'] }), 'POL')
    expect(poland.years.map(({ extra }) => extra.point)).toEqual([0, 0])
    expect(poland.level.point).toBeCloseTo((4.12 * 848_857) / 100, 6)
  })

  it('asks more early than late, and the same at the end', () => {
    const [early, even, late] = (['front', 'linear', 'back'] as const).map(
      (path) => priceTarget(ledger, { ...flat, by: 2030, path }).total,
    )
    expect(early?.cumulative.point).toBeGreaterThan(even?.cumulative.point ?? 0)
    expect(even?.cumulative.point).toBeGreaterThan(late?.cumulative.point ?? 0)
    expect(early?.gap.point).toBeCloseTo(late?.gap.point ?? 0, 6)
  })
})

describe('growth', () => {
  it('of an ally is its own, with the spread of its own past', () => {
    const { assumptions } = priceTarget(ledger, { target: 2, by: 2035, allies: ['DEU'] })
    const [growth] = assumptions
    expect(growth).toMatchObject({ id: 'growth.DEU', basis: 'data' })
    // 3,631,139 / 3,313,971 over ten years, from the table's constant prices.
    const first = ledger.figure('gdp_usd_m_constant', 'DEU', 2014)?.value ?? 0
    const compound = 100 * ((3_631_139 / first) ** 0.1 - 1)
    expect(growth?.distribution).toMatchObject({ p50: expect.closeTo(compound, 10) })
    const changes = realChanges(ledger, 'DEU', 'NATO-2024-06', 2024).map(({ change }) => change)
    const middle = changes.reduce((sum, x) => sum + x, 0) / 10
    const variance = changes.reduce((sum, x) => sum + (x - middle) * (x - middle), 0) / 9
    // Ten years of the past, eleven to come; 90th percentile of the normal distribution.
    const width = 128.155 * Math.sqrt(variance * (1 / 10 + 1 / 11))
    expect(growth?.distribution).toMatchObject({ p90: expect.closeTo(compound + width, 4) })
  })

  it('leaves out Luxembourg’s change of base, which is no recession', () => {
    const years = realChanges(ledger, 'LUX', 'NATO-2024-06', 2024).map(({ year }) => year)
    expect(years).not.toContain(2023)
    expect(years).toHaveLength(9)
  })

  it('goes together, as it has', () => {
    const { distribution } = sharedGrowth(ledger, 'NATO-2024-06', 2024)
    expect(distribution.kind === 'fixed' && distribution.value).toBeCloseTo(0.81, 2)
  })

  it('refuses a base year with no past, unless growth is given', () => {
    expect(() => priceTarget(ledger, { target: 2, year: 2015, by: 2020 })).toThrow(
      /found 1 years of growth of Albania before it, expected at least 3/,
    )
    expect(() => priceTarget(ledger, { target: 2, year: 2015, by: 2020, growth: 1 })).not.toThrow()
  })
})

describe('totals', () => {
  const subsets = fc.uniqueArray(fc.constantFrom(...ledger.allies.map(({ iso3 }) => iso3)), {
    minLength: 1,
    maxLength: 32,
  })

  it('are the sums of their parts, whoever is asked for, at every point and mean', () => {
    fc.assert(
      fc.property(
        subsets,
        fc.double({ min: 0.5, max: 6, noNaN: true }),
        fc.constantFrom('share' as const, 'dollars' as const),
        fc.constantFrom('current' as const, 'constant' as const),
        (allies, target, basis, prices) => {
          const cost = priceTarget(ledger, { target, basis, prices, allies, by: 2030, draws: 20 })
          const sum = (of: (each: CostSum) => number) =>
            cost.allies.reduce((total, each) => total + of(each), 0)
          const close = (of: (each: CostSum) => number) =>
            expect(of(cost.total)).toBeCloseTo(sum(of), 4)
          close(({ gap }) => gap.point)
          close(({ gap }) => gap.spread?.mean ?? 0)
          close(({ level }) => level.point)
          close(({ cumulative }) => cumulative.point)
          close(({ spentUsdM }) => spentUsdM)
          for (const k of [0, 3, 5]) close(({ years }) => years[k]?.extra.point ?? 0)
          const [last] = cost.total.years.slice(-1)
          expect(last?.extra).toEqual(cost.total.gap)
          const years = cost.total.years.reduce((total, { extra }) => total + extra.point, 0)
          expect(cost.total.cumulative.point).toBeCloseTo(years, 4)
        },
      ),
      { numRuns: 15 },
    )
  })

  it('do not change for an ally when others are left out', () => {
    const request = { target: 3.5, by: 2035, draws: 50 }
    const alone = allyOf(priceTarget(ledger, { ...request, allies: ['FRA'] }), 'FRA')
    const among = allyOf(priceTarget(ledger, request), 'FRA')
    expect(alone.gap).toEqual(among.gap)
  })

  it('grow with the target and fall to nothing below every share', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.1, max: 10, noNaN: true }),
        fc.double({ min: 0.1, max: 10, noNaN: true }),
        (a, b) => {
          const of = (target: number) => priceTarget(ledger, { target }).total.gap.point
          expect(of(Math.max(a, b))).toBeGreaterThanOrEqual(of(Math.min(a, b)))
        },
      ),
      { numRuns: 50 },
    )
    expect(priceTarget(ledger, { target: 1 }).total.gap.point).toBe(0)
  })
})

describe('a question that cannot be meant', () => {
  it.each([
    [{ target: 500 }, /target: found 500, expected 0\.01 to 20 % of GDP/],
    [{ target: 2, related: -1 }, /related: found -1/],
    [{ target: 2, by: 2024 }, /by: found 2024, expected a year after 2024/],
    [{ target: 2, by: 2500 }, /by: found 2500/],
    [{ target: 2, year: 2013 }, /year: found 2013, expected 2014 to 2024/],
    [{ target: 2, allies: ['Frnace'] }, /found "Frnace".*did you mean France\?/],
    [{ target: 2, draws: 0 }, /draws: found 0/],
    [{ target: 2, edition: 'SIPRI-2025-04' }, /expected an edition with shares of GDP|no GDP of/],
  ])('%j is refused', (request, message) => {
    expect(() => priceTarget(ledger, request)).toThrow(message)
  })
})

function allyOf(cost: Cost, iso3: string) {
  const found = cost.allies.find((ally) => ally.iso3 === iso3)
  if (found === undefined) throw new Error(`no ${iso3}`)
  return found
}
