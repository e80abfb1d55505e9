import fc from 'fast-check'
import { expect, test } from 'vitest'
import golden from './normal.golden.json' with { type: 'json' }
import { normalCdf, normalPdf, normalQuantile } from './normal.ts'

function worstOf(
  rows: number[][],
  f: (x: number) => number,
  error: (found: number, wanted: number) => number,
): number {
  let worst = 0
  for (const [x, wanted] of rows as [number, number][]) {
    const found = error(f(x), wanted)
    if (!(found <= worst)) worst = found
  }
  return worst
}
const relative = (found: number, wanted: number): number =>
  found === wanted ? 0 : Math.abs(found - wanted) / Math.abs(wanted)
const absolute = (found: number, wanted: number): number => Math.abs(found - wanted)

test('half lies below 0 and 97.5 in 100 below 1.96', () => {
  expect(normalCdf(0)).toBe(0.5)
  expect(normalQuantile(0.5)).toBe(0)
  expect(normalCdf(1.959963984540054)).toBeCloseTo(0.975, 15)
  expect(normalQuantile(0.9)).toBeCloseTo(1.2815515655446004, 15)
  expect(normalPdf(0)).toBe(1 / Math.sqrt(2 * Math.PI))
})

test('the cdf keeps its bounds against 60-digit references', () => {
  expect(worstOf(golden.cdf, normalCdf, absolute)).toBeLessThanOrEqual(2.3e-16)
  expect(worstOf(golden.cdf, normalCdf, relative)).toBeLessThanOrEqual(2e-15)
})

test('density and quantile keep their bounds against 60-digit references', () => {
  expect(worstOf(golden.pdf, normalPdf, relative)).toBeLessThanOrEqual(1e-15)
  expect(worstOf(golden.quantile, normalQuantile, relative)).toBeLessThanOrEqual(1e-15)
})

test('the ends are infinite, outside is not a number', () => {
  expect(normalQuantile(0)).toBe(Number.NEGATIVE_INFINITY)
  expect(normalQuantile(1)).toBe(Number.POSITIVE_INFINITY)
  for (const p of [-0.1, 1.1, Number.NaN]) expect(normalQuantile(p)).toBeNaN()
  expect(normalCdf(Number.NEGATIVE_INFINITY)).toBe(0)
  expect(normalCdf(Number.POSITIVE_INFINITY)).toBe(1)
  expect(normalCdf(Number.NaN)).toBeNaN()
})

test('the two tails mirror each other', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 8, noNaN: true }), (x) => {
      expect(Math.abs(normalCdf(x) + normalCdf(-x) - 1)).toBeLessThanOrEqual(1.2e-16)
    }),
  )
})
