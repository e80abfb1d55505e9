/** Rules of spending on series one can work out in the head. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { publishedLedger as ledger } from '../ledger.fixture.ts'
import { panelBy } from './panel.fixture.ts'
import { window } from './panel.ts'
import { panelOf } from './panel-of.ts'
import { type SpendingRule, spendingRules, walesPledge } from './rules.ts'
import { forecastSpending } from './spending-draws.ts'
import { spendingOutlook } from './spending-outlook.ts'

const pledge = { pctGdp: 2, by: 2020 }

function ruleOf(id: string): SpendingRule {
  const rule = spendingRules.find((each) => each.id === id)
  if (rule === undefined) throw new Error(id)
  return rule
}

function points(id: string, shares: readonly number[], until = 2020): readonly number[] {
  const panel = panelBy(shares)
  const rule = ruleOf(id).fit(panel, pledge)
  const request = { panel, rule, promised: pledge, pledge, until, draws: 10, seed: 1 }
  return forecastSpending(request).points[0] as readonly number[]
}

describe('after 1.0, 1.2, 1.4 % in 2014 to 2016', () => {
  const shares = [1, 1.2, 1.4]

  it('the random walk stays', () => {
    expect(points('random-walk', shares)).toEqual([1.4, 1.4, 1.4, 1.4])
  })

  it('drift goes on by 0.2 a year', () => {
    points('drift', shares).forEach((share, h) => {
      expect(share).toBeCloseTo(1.6 + 0.2 * h, 12)
    })
  })

  it('the linear path reaches 2 % in 2020 in equal steps, and stays there', () => {
    const expected = [1.55, 1.7, 1.85, 2, 2]
    points('linear-path', shares, 2021).forEach((share, h) => {
      expect(share).toBeCloseTo(expected[h] as number, 12)
    })
  })

  it('partial adjustment makes up the fitted share of what is missing', () => {
    // (1·0.2 + 0.8·0.2) / (1² + 0.8²) = 0.36/1.64
    const pace = 0.36 / 1.64
    expect(points('partial-adjustment', shares)[0]).toBeCloseTo(1.4 + pace * 0.6, 12)
    expect(points('partial-adjustment', shares)[3]).toBeLessThan(2)
  })
})

describe('an ally above the pledge', () => {
  it.each(['linear-path', 'partial-adjustment'])('is not drawn down by the %s', (id) => {
    expect(points(id, [3, 3.1, 3.2])).toEqual([3.2, 3.2, 3.2, 3.2])
  })
})

describe('draws', () => {
  it('have no spread where the rule never erred', () => {
    const panel = panelBy([1, 1.2, 1.4], [2, 2.1, 2.2])
    const rule = ruleOf('drift').fit(panel, pledge)
    const request = { panel, rule, promised: pledge, pledge, until: 2018, draws: 50, seed: 1 }
    const { draws, points: point } = forecastSpending(request)
    draws.flat().forEach((values, k) => {
      for (const value of values) expect(value).toBeCloseTo(point.flat()[k] as number, 9)
    })
  })

  it('lie around the point although the rule erred to one side', () => {
    const panel = panelBy([1, 1.1, 1.4, 1.5, 1.9, 2])
    const rule = ruleOf('random-walk').fit(panel, pledge)
    const request = { panel, rule, promised: pledge, pledge, until: 2020, draws: 4000, seed: 1 }
    const values = forecastSpending(request).draws[0]?.[0] ?? new Float64Array()
    const middle = values.reduce((sum, x) => sum + x, 0) / values.length
    expect(Math.abs(middle - 2)).toBeLessThan(0.01)
    expect(Math.max(...values) - Math.min(...values)).toBeCloseTo(0.3, 9)
  })

  it('know that a fitted parameter may be off', () => {
    const panel = panelBy([1, 1.1, 1.4, 1.5, 1.9, 2])
    const rule = ruleOf('drift').fit(panel, pledge)
    expect(rule.next(0, 2, 2019, pledge, 1)).toBeGreaterThan(rule.next(0, 2, 2019, pledge, 0))
  })

  it('move allies together that erred together', () => {
    const swing = [2, 2.4, 2, 2.5, 2.1, 2.4]
    const panel = panelBy(swing, swing)
    const rule = ruleOf('random-walk').fit(panel, pledge)
    const request = { panel, rule, promised: pledge, pledge, until: 2021, draws: 200, seed: 3 }
    const [first, second] = forecastSpending(request).draws
    expect(first).toEqual(second)
    expect(new Set(first?.[1]).size).toBeGreaterThan(3)
  })

  it('never fall below nothing and never lose a pledge’s pull', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 4, noNaN: true }), { minLength: 4, maxLength: 8 }),
        fc.constantFrom(...spendingRules),
        (shares, rule) => {
          const panel = panelBy(shares)
          const fitted = rule.fit(panel, pledge)
          const { draws } = forecastSpending({
            panel,
            rule: fitted,
            promised: pledge,
            pledge,
            until: 2014 + shares.length + 3,
            draws: 20,
            seed: 1,
          })
          for (const values of draws.flat()) {
            for (const value of values) expect(value).toBeGreaterThanOrEqual(0)
          }
        },
      ),
    )
  })
})

describe('on the published figures', () => {
  const panel = panelOf(ledger)

  it('the panel holds every ally with forces and no aggregate', () => {
    expect(panel.allies).toHaveLength(31)
    const ids = panel.allies.map(({ iso3 }) => iso3)
    for (const absent of ['ISL', 'NATO', 'NATO-EC']) expect(ids).not.toContain(absent)
    expect(panel.years).toEqual([2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024])
  })

  it('the pace until 2021 is 0.068 a year', () => {
    const fitted = ruleOf('partial-adjustment').fit(window(panel, 2014, 2021), walesPledge)
    expect(fitted.pace?.value).toBeCloseTo(0.068, 3)
    expect(fitted.pace?.error).toBeGreaterThan(0.005)
  })

  it('the outlook of the sum lies between its allies and widens with the years', () => {
    const request = { rule: ruleOf('partial-adjustment'), until: 2030, draws: 300, seed: 1 }
    const at = (pctGdp: number) =>
      spendingOutlook(panel, { ...request, pledge: { pctGdp, by: 2030 } })
    const outlook = at(2)
    expect(outlook.europe.last).toBeCloseTo(2.08, 2)
    const widths = outlook.europe.years.map(({ p10, p90 }) => p90 - p10)
    expect(widths.at(-1)).toBeGreaterThan(widths[0] as number)
    const higher = at(3.5).europe.years.at(-1)?.point ?? 0
    expect(higher).toBeGreaterThan(outlook.europe.years.at(-1)?.point ?? Infinity)
  })

  it('an edition without every ally is refused by name', () => {
    expect(() => panelOf(ledger, 'NATO-2025-08-secondary')).toThrow(/NATO-2024-06/)
    expect(() => panelOf(ledger, 'NATO-2024-6')).toThrow('did you mean NATO-2024-06?')
  })

  it('a year that is past or too far is refused', () => {
    const rule = ruleOf('drift')
    for (const until of [2020, 2060]) {
      expect(() => spendingOutlook(panel, { rule, pledge, until, draws: 1, seed: 1 })).toThrow(
        `by: found ${until}, expected 2025 to 2039`,
      )
    }
  })
})
