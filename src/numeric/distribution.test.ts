import fc from 'fast-check'
import { expect, test } from 'vitest'
import golden from './beta.golden.json' with { type: 'json' }
import { anyDistribution } from './distribution.fixture.ts'
import {
  cdf,
  type Distribution,
  faultOf,
  integratedCdf,
  mean,
  mode,
  pdf,
  quantile,
  shapeOf,
  support,
} from './distribution.ts'

const pert = { kind: 'pert', low: 0, mode: 50, high: 100 } as const
const percentiles = { kind: 'percentiles', p10: 1, p50: 2, p90: 5 } as const

test('a symmetric PERT has its median at its mode', () => {
  expect(quantile(pert, 0.5)).toBeCloseTo(50, 12)
  expect([mean(pert), mode(pert)]).toEqual([expect.closeTo(50, 12), 50])
  expect(support(pert)).toEqual([0, 100])
})

test('the mean of a PERT weighs the mode four times', () => {
  expect(mean({ kind: 'pert', low: 0, mode: 3, high: 6 })).toBeCloseTo(3, 13)
  expect(mean({ kind: 'pert', low: 0, mode: 0, high: 6 })).toBeCloseTo(1, 13)
  expect(mean({ kind: 'pert', low: 1, mode: 7, high: 7 })).toBeCloseTo(6, 13)
})

test('a PERT with its mode at the low end is a power', () => {
  const d = { kind: 'pert', low: 0, mode: 0, high: 1 } as const
  expect(cdf(d, 0.5)).toBeCloseTo(31 / 32, 15)
  expect(quantile(d, 31 / 32)).toBeCloseTo(0.5, 15)
  expect(pdf(d, 0)).toBeCloseTo(5, 14)
})

test('triangular and uniform by hand', () => {
  const triangle = { kind: 'triangular', low: 0, mode: 1, high: 2 } as const
  expect([cdf(triangle, 0.5), cdf(triangle, 1), cdf(triangle, 1.5)]).toEqual([0.125, 0.5, 0.875])
  expect([quantile(triangle, 0.125), quantile(triangle, 0.875)]).toEqual([0.5, 1.5])
  expect([mean(triangle), pdf(triangle, 1), integratedCdf(triangle, 1)]).toEqual([1, 1, 1 / 6])
  const flat = { kind: 'uniform', low: 2, high: 4 } as const
  expect([quantile(flat, 0.25), cdf(flat, 3.5), mean(flat), mode(flat)]).toEqual([2.5, 0.75, 3, 3])
  expect([integratedCdf(flat, 3), integratedCdf(flat, 5)]).toEqual([0.25, 2])
})

test('three percentiles are hit exactly, whatever the skew', () => {
  const gap = fc.double({ min: 1e-6, max: 1e6, noNaN: true })
  fc.assert(
    fc.property(fc.double({ min: -1e3, max: 1e3, noNaN: true }), gap, gap, (p50, left, right) => {
      const d = { kind: 'percentiles', p10: p50 - left, p50, p90: p50 + right } as const
      const close = 1e-14 * (Math.abs(p50) + left + right)
      expect(Math.abs(quantile(d, 0.1) - d.p10)).toBeLessThanOrEqual(close)
      expect(quantile(d, 0.5) === p50).toBe(true)
      expect(Math.abs(quantile(d, 0.9) - d.p90)).toBeLessThanOrEqual(close)
    }),
  )
  expect(mode(percentiles)).toBe(2)
  expect((2 - support(percentiles)[0]) / (2 - 1)).toBeCloseTo(3.12, 2)
})

test('equal ends make a fixed value', () => {
  const fixed: Distribution[] = [
    { kind: 'fixed', value: 3 },
    { kind: 'pert', low: 3, mode: 3, high: 3 },
    { kind: 'triangular', low: 3, mode: 3, high: 3 },
    { kind: 'uniform', low: 3, high: 3 },
    { kind: 'percentiles', p10: 3, p50: 3, p90: 3 },
    { kind: 'pert', low: 4, mode: 5, high: 9, within: [0, 3] },
  ]
  for (const d of fixed) {
    expect([quantile(d, 0.01), quantile(d, 0.99), mean(d), mode(d)]).toEqual([3, 3, 3, 3])
    expect([cdf(d, 2.9), cdf(d, 3), integratedCdf(d, 5)]).toEqual([0, 1, 2])
  }
})

test('a mixture of coders: mean of means, mean of modes, jumps over gaps', () => {
  const parts = [
    { kind: 'uniform', low: 0, high: 2 },
    { kind: 'uniform', low: 8, high: 10 },
  ] as const
  const d = { kind: 'mixture', parts } as const
  expect([mean(d), mode(d), cdf(d, 5)]).toEqual([5, 5, 0.5])
  expect(quantile(d, 0.5)).toBeCloseTo(2, 14)
  expect(quantile(d, 0.25)).toBeCloseTo(1, 14)
  expect(quantile(d, 0.75)).toBeCloseTo(9, 14)
})

test('a scale moves what lies beyond onto its end', () => {
  const d = { kind: 'uniform', low: -1, high: 3, within: [0, 2] } as const
  expect([quantile(d, 0.1), quantile(d, 0.5), quantile(d, 0.9)]).toEqual([0, 1, 2])
  expect([cdf(d, -0.1), cdf(d, 0), cdf(d, 1), cdf(d, 2)]).toEqual([0, 0.25, 0.5, 1])
  // A quarter at 0, a quarter at 2, half at 1 on average.
  expect(mean(d)).toBeCloseTo(1, 14)
  expect(support(d)).toEqual([0, 2])
  expect(mode({ ...pert, within: [60, 100] })).toBe(60)
})

test('the integrated PERT matches 60-digit references', () => {
  for (const [x, a, , wanted] of golden.integrated as [number, number, number, number][]) {
    const d = { kind: 'pert', low: 0, mode: (a - 1) / 4, high: 1 } as const
    expect(Math.abs(integratedCdf(d, x) - wanted)).toBeLessThanOrEqual(1e-15)
  }
})

test('wrong numbers are named', () => {
  expect(() => quantile({ kind: 'pert', low: 5, mode: 4, high: 6 }, 0.5)).toThrow(
    'pert.mode: found 4, expected at least low 5',
  )
  expect(() => quantile(pert, 1.2)).toThrow('p: found 1.2, expected 0 to 1')
  expect(faultOf({ kind: 'uniform', low: 0, high: Number.NaN })).toBe(
    'high: found NaN, expected a finite number',
  )
  expect(faultOf({ kind: 'mixture', parts: [] })).toBe('parts: found none, expected at least one')
  expect(faultOf({ kind: 'mixture', parts: [pert, { kind: 'uniform', low: 1, high: 0 }] })).toBe(
    'parts.1.high: found 0, expected at least low 1',
  )
  expect(faultOf({ ...pert, within: [1, 0] })).toBe(
    'within: found [1, 0], expected lower end first',
  )
})

test('quantile and cdf undo each other, for every kind', () => {
  fc.assert(
    fc.property(anyDistribution, fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true }), (d, p) => {
      const x = quantile(d, p)
      const [low, high] = support(d)
      const range = high - low
      expect(x >= low && x <= high).toBe(true)
      expect(cdf(d, x + 1e-12 * range)).toBeGreaterThanOrEqual(p - 1e-11)
      expect(shapeOf(d).below(x - 1e-12 * range)).toBeLessThanOrEqual(p + 1e-11)
    }),
    { numRuns: 400 },
  )
})

test('what is not below is above', () => {
  fc.assert(
    fc.property(anyDistribution, fc.double({ min: -0.1, max: 1.1, noNaN: true }), (d, share) => {
      const shape = shapeOf(d)
      const x = shape.low + share * (shape.high - shape.low)
      expect(shape.cdf(x) + shape.survival(x)).toBeCloseTo(1, 13)
      expect(shape.below(x) + shape.atLeast(x)).toBeCloseTo(1, 13)
    }),
  )
})

test('the mean is the integral of the quantile, for every kind', () => {
  fc.assert(
    fc.property(anyDistribution, (d) => {
      const n = 2000
      const [low, high] = support(d)
      const shape = shapeOf(d)
      let sum = 0
      for (let i = 0; i < n; i++) sum += shape.quantile((i + 0.5) / n)
      expect(Math.abs(sum / n - mean(d))).toBeLessThanOrEqual(
        5e-4 * (high - low) + 1e-12 * Math.abs(low) + 1e-280,
      )
    }),
    { numRuns: 40 },
  )
})

test('the integrated cdf has the cdf as its slope, for every kind', () => {
  fc.assert(
    fc.property(anyDistribution, fc.double({ min: 0, max: 1, noNaN: true }), (d, share) => {
      const [low, high] = support(d)
      fc.pre(high > low)
      const step = 1e-4 * (high - low)
      const x = low + share * (high - low)
      const slope = (integratedCdf(d, x + step) - integratedCdf(d, x)) / step
      expect(slope).toBeGreaterThanOrEqual(cdf(d, x) - 1e-6)
      expect(slope).toBeLessThanOrEqual(cdf(d, x + step) + 1e-6)
    }),
    { numRuns: 300 },
  )
})
