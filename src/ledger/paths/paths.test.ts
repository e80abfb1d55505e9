/** Ways to a target: shapes, arrivals and precedents that can be checked against the table. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadLedger } from '../../node/index.ts'
import { pathsTo } from './paths.ts'
import { pathShapes, riseDone, shareOnPath } from './shape.ts'

const ledger = loadLedger()
const paths = pathsTo(ledger, { target: 3.5, by: 2035, draws: 20 })
const ally = (iso3: string) => {
  const found = paths.allies.find((each) => each.iso3 === iso3)
  if (found === undefined) throw new Error(`no ${iso3}`)
  return found
}

describe('a path', () => {
  it('is halfway, three quarters and one quarter up at half time', () => {
    expect(pathShapes.map((shape) => riseDone(shape, 0.5))).toEqual([0.5, 0.75, 0.25])
  })

  it.each(pathShapes)('%s starts at the share, never falls and ends at the target', (shape) => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 6, noNaN: true }),
        fc.double({ min: 0.1, max: 6, noNaN: true }),
        fc.integer({ min: 1, max: 30 }),
        (from, to, span) => {
          const ends = { from, to, start: 2024, end: 2024 + span }
          const shares = Array.from({ length: span + 1 }, (_, k) =>
            shareOnPath(ends, shape, 2024 + k),
          )
          expect(shares[0]).toBe(from)
          expect(shares.at(-1)).toBe(Math.max(from, to))
          for (const [k, share] of shares.entries()) {
            expect(share).toBeGreaterThanOrEqual((shares[k - 1] ?? 0) - 1e-12)
          }
        },
      ),
    )
  })
})

describe('arrival at an ally’s own pace', () => {
  it('is counted in whole years from the last published one', () => {
    // 2.119 % and 0.222 a year: 6.2 years.
    expect(ally('DEU')).toMatchObject({ arrives: 2031, precedent: 'own' })
    // 1.283 % and (1.283 − 1.026)/3 a year: 25.9 years.
    expect(ally('ESP').arrives).toBe(2050)
  })

  it('never comes where the share has fallen, and is there where it is above', () => {
    expect(ally('ITA')).toMatchObject({ arrives: null, precedent: 'kept' })
    expect(ally('POL')).toMatchObject({ arrives: 2024, precedent: 'there', neededPace: 0 })
    expect(ally('ISL')).toMatchObject({ arrives: null, precedent: 'none', share: null })
  })
})

describe('precedents', () => {
  it('are every ally’s fastest rise over as many years, the fastest first', () => {
    expect(paths.window).toBe(10)
    const [first] = ally('ESP').risers
    expect(first).toMatchObject({ iso3: 'POL', start: 2014, end: 2024, from: 1.875, to: 4.12 })
    expect(ally('ESP').risers.map(({ iso3 }) => iso3)).toEqual(['POL', 'LVA'])
  })

  it('count those of allies that were not asked for', () => {
    const spain = pathsTo(ledger, { target: 3.5, by: 2035, allies: ['ESP'], draws: 5 })
    expect(spain.allies[0]?.risers.map(({ iso3 }) => iso3)).toEqual(['POL', 'LVA'])
  })

  it('tell a spurt of three years from a rise that was kept up, and what nobody has done', () => {
    const hard = pathsTo(ledger, { target: 5, by: 2030, draws: 5 })
    expect(hard.allies.find(({ iso3 }) => iso3 === 'ESP')).toMatchObject({
      precedent: 'spurt',
      risers: [],
    })
    const absurd = pathsTo(ledger, { target: 10, by: 2026, draws: 5 })
    expect(absurd.allies.find(({ iso3 }) => iso3 === 'ESP')?.precedent).toBe('never')
  })
})

it('costs of a path are those of `priceTarget` on that path', async () => {
  const { priceTarget } = await import('../cost/cost.ts')
  const front = priceTarget(ledger, { target: 3.5, by: 2035, path: 'front', draws: 20 })
  expect(paths.costs.front).toEqual(front.total)
})

it('a target needs a year', () => {
  expect(() => pathsTo(ledger, { target: 3.5 })).toThrow(/by: found nothing, expected the year/)
})
