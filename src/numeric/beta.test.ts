import fc from 'fast-check'
import { expect, test } from 'vitest'
import golden from './beta.golden.json' with { type: 'json' }
import { betaQuantile, incompleteBeta, logBeta, logGamma } from './beta.ts'

function worstRelative(rows: number[][], f: (...x: number[]) => number, floor = 0): number {
  let worst = 0
  for (const row of rows) {
    const wanted = row.at(-1) as number
    const error = Math.abs(f(...row.slice(0, -1)) - wanted)
    const relative = error === 0 ? 0 : error / Math.max(floor, Math.abs(wanted))
    if (!(relative <= worst)) worst = relative
  }
  return worst
}

test('the factorial of five is 120', () => {
  expect(logGamma(6)).toBeCloseTo(Math.log(120), 14)
  expect(logGamma(1)).toBe(0)
  expect(logGamma(2)).toBe(0)
  expect(logBeta(1, 5)).toBeCloseTo(-Math.log(5), 14)
})

test('a beta distribution with a = b = 1 is uniform, with b = 1 a power', () => {
  expect(incompleteBeta(0.3, 1, 1)).toBeCloseTo(0.3, 15)
  expect(incompleteBeta(0.5, 3, 1)).toBeCloseTo(0.125, 15)
  expect(incompleteBeta(0.5, 3, 3)).toBeCloseTo(0.5, 15)
  expect(betaQuantile(0.125, 3, 1)).toBeCloseTo(0.5, 15)
})

test('log gamma keeps its bound against 60-digit references', () => {
  expect(worstRelative(golden.logGamma, logGamma, 0.5)).toBeLessThanOrEqual(1e-15)
})

test('the incomplete beta function keeps its bounds against 60-digit references', () => {
  expect(worstRelative(golden.pertSized, incompleteBeta)).toBeLessThanOrEqual(2e-14)
  expect(worstRelative(golden.large, incompleteBeta)).toBeLessThanOrEqual(1e-12)
})

test('the ends are 0 and 1, outside is not a number', () => {
  expect([incompleteBeta(0, 2, 3), incompleteBeta(1, 2, 3)]).toEqual([0, 1])
  expect([betaQuantile(0, 2, 3), betaQuantile(1, 2, 3)]).toEqual([0, 1])
  expect(betaQuantile(-0.1, 2, 3)).toBeNaN()
  expect(betaQuantile(1.1, 2, 3)).toBeNaN()
  expect(logGamma(-1)).toBeNaN()
})

test('the quantile undoes the cdf down to the smallest chances', () => {
  const shape = fc.double({ min: 0.3, max: 40, noNaN: true })
  fc.assert(
    fc.property(fc.double({ min: 1e-200, max: 0.999, noNaN: true }), shape, shape, (p, a, b) => {
      const x = betaQuantile(p, a, b)
      fc.pre(x > 1e-300 && x < 0.999)
      expect(Math.abs(incompleteBeta(x, a, b) - p)).toBeLessThanOrEqual(1e-12 * p)
    }),
    { numRuns: 500 },
  )
})

test('a tail and its complement add up to one', () => {
  const shape = fc.double({ min: 0.5, max: 50, noNaN: true })
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1, noNaN: true }), shape, shape, (x, a, b) => {
      fc.pre(1 - (1 - x) === x)
      expect(incompleteBeta(x, a, b) + incompleteBeta(1 - x, b, a)).toBeCloseTo(1, 12)
    }),
  )
})
