import fc from 'fast-check'
import { expect, test } from 'vitest'
import { arithmeticMean, histogram, quantileSorted, standardDeviation } from './summary.ts'

test('one, two, three, four', () => {
  expect(arithmeticMean([1, 2, 3, 4])).toBe(2.5)
  expect(standardDeviation([1, 3])).toBe(Math.SQRT2)
  expect(quantileSorted([1, 2, 3, 4], 0.5)).toBe(2.5)
  expect(quantileSorted([1, 2, 3, 4, 5], 0.25)).toBe(2)
  expect(quantileSorted([10, 20], 0.1)).toBe(11)
})

test('the ends of a sample are its extreme quantiles', () => {
  expect(quantileSorted([3, 5, 9], 0)).toBe(3)
  expect(quantileSorted([3, 5, 9], 1)).toBe(9)
  expect(quantileSorted([], 0.5)).toBeNaN()
})

test('small terms among large ones are not lost', () => {
  const values = [1e16, 1, 1, 1, 1, -1e16]
  expect(arithmeticMean(values)).toBe(4 / 6)
  expect(standardDeviation([1e9, 1e9 + 1, 1e9 + 2])).toBe(1)
})

test('few values', () => {
  expect(standardDeviation([7])).toBe(0)
  expect(standardDeviation([])).toBeNaN()
  expect(arithmeticMean([])).toBeNaN()
  expect(standardDeviation([0.1, 0.1, 0.1])).toBeLessThan(1e-16)
})

test('an edge belongs to the bin above, the top to the last', () => {
  const { counts, below, above } = histogram([-1, 0, 1, 1.5, 2, 2.1], 0, 2, 2)
  expect(Array.from(counts)).toEqual([1, 3])
  expect([below, above]).toEqual([1, 1])
})

test('a histogram drops nothing', () => {
  fc.assert(
    fc.property(fc.array(fc.double()), fc.integer({ min: 1, max: 30 }), (values, bins) => {
      const { counts, below, above } = histogram(values, -1, 1, bins)
      expect(counts.reduce((sum, n) => sum + n, below + above)).toBe(values.length)
    }),
  )
})
