/** Draws of growth: each ally's own distribution, together as far as told, apart from who is asked. */
import { describe, expect, it } from 'vitest'
import { factorSource } from './draw.ts'
import type { Assumption } from './types.ts'

const growth = (iso3: string): Assumption => ({
  id: `growth.${iso3}`,
  distribution: { kind: 'percentiles', p10: 1, p50: 2, p90: 3 },
  basis: 'judgement',
  from: 'a test',
})
const draws = 4000

function growthOf(ids: readonly string[], shared: number): readonly Float64Array[] {
  const source = factorSource(ids.map(growth), undefined, shared, 7)
  const columns = ids.map(() => new Float64Array(draws))
  for (let d = 0; d < draws; d++) {
    const factors = source.draw(d)
    for (const [i, column] of columns.entries()) column[d] = 100 * ((factors.growth[i] ?? 1) - 1)
  }
  return columns
}

/** Correlation about the middle; the quantile is linear in the normal one, so it is that of the copula. */
function together(a: Float64Array, b: Float64Array): number {
  const [x, y] = [a, b].map((column) => column.map((value) => value - 2))
  const dot = (p?: Float64Array, q?: Float64Array) =>
    (p ?? a).reduce((sum, value, i) => sum + value * (q?.[i] ?? 0), 0)
  return dot(x, y) / Math.sqrt(dot(x, x) * dot(y, y))
}

describe('draws of growth', () => {
  it.each([0, 0.5, 0.95])('keep each ally’s own percentiles with %f in common', (shared) => {
    for (const column of growthOf(['DEU', 'FRA'], shared)) {
      const below = column.filter((value) => value <= 1).length / draws
      const middle = column.filter((value) => value <= 2).length / draws
      expect(below).toBeCloseTo(0.1, 1)
      expect(middle).toBeCloseTo(0.5, 1)
      expect(Math.abs(below - 0.1)).toBeLessThan(0.02)
    }
  })

  it.each([0, 0.5, 0.9])('of two allies go together to %f', (shared) => {
    const [a, b] = growthOf(['DEU', 'FRA'], shared)
    expect(together(a ?? new Float64Array(), b ?? new Float64Array())).toBeCloseTo(shared, 1)
  })

  it('are the same for an ally whoever else is asked for', () => {
    const [, alone] = growthOf(['DEU', 'FRA'], 0.5)
    const [among] = growthOf(['FRA', 'POL', 'ITA'], 0.5)
    expect(among).toEqual(alone)
  })

  it('leave prices alone where they are constant, and draw them where they are not', () => {
    const rise: Assumption = { ...growth('X'), id: 'deflator' }
    expect(factorSource([], undefined, 0, 1).draw(3).prices).toBe(1)
    const source = factorSource([], rise, 0, 1)
    expect(source.point.prices).toBeCloseTo(1.02, 12)
    expect(new Set([0, 1, 2].map((d) => source.draw(d).prices)).size).toBe(3)
  })
})
