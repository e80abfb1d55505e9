/** What the European allies would spend: the published table of the specification, and its spread. */
import { describe, expect, it } from 'vitest'
import { burdenAssumptions } from './assumptions.ts'
import { baseYear, calibrated, europeanShare, needFor } from './calibrate.ts'
import { burdenCounterfactual } from './counterfactual.ts'
import { equilibrium } from './equilibrium.ts'
import golden from './golden/burden.golden.json' with { type: 'json' }
import { publishedPanel } from './panel.fixture.ts'

const panel = publishedPanel()
const base = baseYear(panel, 2021)

describe('the calibration', () => {
  it.each(golden.europe)('at b = $b needs N = $need and gives the shares', (row) => {
    const unknowns = { common: row.b, spillover: 1 }
    const need = needFor(base, unknowns, 3.5) ?? Number.NaN
    expect(Math.abs(need - row.need)).toBeLessThan(0.5)
    const alliance = calibrated(base, { ...unknowns, need: row.need })
    if (alliance === undefined) throw new Error('no weights')
    golden.credibility.forEach((credibility, k) => {
      const share = europeanShare(base, equilibrium({ ...alliance, credibility }))
      // Stated to two digits, of a need stated to a whole billion.
      expect(Math.abs(share - (row.pctGdp[k] as number))).toBeLessThan(0.006)
    })
  })

  it('at full credibility gives back what everybody spent, exactly', () => {
    for (const spillover of [1, 0.85]) {
      const alliance = calibrated(base, { common: 0.01, spillover, need: 500 })
      if (alliance === undefined) throw new Error('no weights')
      equilibrium(alliance).forEach((spent, i) => {
        expect(Math.abs(spent / (base.spentBn[i] as number) - 1)).toBeLessThan(1e-9)
      })
    }
  })

  it('refuses a bill below what the allies spend alone without any need', () => {
    expect(needFor(base, { common: 0.01, spillover: 1 }, 1.5)).toBeUndefined()
  })

  it('without a need moves the allies little: 1.72 to 1.84 % at no credibility', () => {
    for (const [common, share] of [
      [0.005, 1.72],
      [0.02, 1.84],
    ] as const) {
      const alliance = calibrated(base, { common, spillover: 1, need: 0 })
      if (alliance === undefined) throw new Error('no weights')
      const alone = europeanShare(base, equilibrium({ ...alliance, credibility: 0 }))
      expect(Math.abs(alone - share)).toBeLessThan(0.0051)
    }
  })
})

describe('the counterfactual', () => {
  const ask = (credibility: number, seed = 1) =>
    burdenCounterfactual(panel, { credibility, year: 2021, draws: 60, seed })

  it('rises as credibility falls, in the middle and at both ends of its range', () => {
    const { curve } = ask(0.5)
    expect(curve.map(({ credibility }) => credibility)).toEqual([1, 0.75, 0.5, 0.25, 0])
    for (const key of ['central', 'p10', 'p50', 'p90'] as const) {
      const values = curve.map(({ pctGdp }) => pctGdp[key])
      values.slice(1).forEach((value, k) => {
        expect(value).toBeGreaterThan(values[k] as number)
      })
    }
  })

  it('changes nothing at full credibility, whatever is assumed', () => {
    const { before, after } = ask(1)
    for (const value of Object.values(after)) expect(value).toBeCloseTo(before, 9)
  })

  it('carries the assumptions through: the bill’s range is the range at no credibility', () => {
    const { after, refused } = ask(0)
    expect(refused).toBe(0)
    expect(after.central).toBeCloseTo(3.5, 6)
    expect(after.p10).toBeGreaterThan(3.1)
    expect(after.p90).toBeLessThan(4.4)
    const assumptions = {
      ...burdenAssumptions,
      bill: { ...burdenAssumptions.bill, distribution: { kind: 'fixed', value: 3 } as const },
    }
    const request = { credibility: 0, year: 2021, draws: 20, seed: 1, assumptions }
    expect(burdenCounterfactual(panel, request).after.p90).toBeCloseTo(3, 6)
  })

  it('is the same for the same seed and another for another', () => {
    expect(ask(0.5)).toEqual(ask(0.5))
    expect(ask(0.5, 2).after.p50).not.toBe(ask(0.5).after.p50)
  })

  it('lets large allies fill the gap and small ones at the front ride free, as is said of it', () => {
    const { allies } = burdenCounterfactual(panel, {
      credibility: 0,
      year: 2021,
      draws: 1,
      seed: 1,
    })
    const spentBy = (iso3: string) => allies.find((ally) => ally.iso3 === iso3)?.after ?? 0
    expect(spentBy('DEU')).toBeGreaterThan(5.2)
    expect(spentBy('DEU')).toBeLessThan(5.4)
    expect(spentBy('GBR')).toBeCloseTo(5.9, 1)
    expect(spentBy('EST')).toBeCloseTo(2.05, 2)
  })

  it('refuses a credibility that is no share and a year without figures', () => {
    expect(() => ask(1.5)).toThrow('credibility: found 1.5, expected 0 to 1')
    expect(() =>
      burdenCounterfactual(panel, { credibility: 0, year: 1999, draws: 1, seed: 1 }),
    ).toThrow('year: found 1999, expected one of NATO-2024-06, 2014 to 2024')
  })
})
