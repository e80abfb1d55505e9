import fc from 'fast-check'
import { expect, test } from 'vitest'
import { weightedMean, weightedMedian, weightedMedianInto } from './weighted.ts'

// Golden values: THEORY.md, items 1 and 2.
test('the weighted means of the theory sheet', () => {
  expect(weightedMean([0, 40, 100], [0.45, 0.3, 0.15])).toBeCloseTo(30, 12)
  expect(weightedMean([20, 35, 50, 90], [10, 5, 3, 2])).toBe(35.25)
})

test('the weighted medians of the theory sheet', () => {
  expect(weightedMedian([0, 25, 60, 100], [4, 1, 2, 3])).toEqual({
    lower: 25,
    upper: 60,
    mid: 42.5,
  })
  expect(weightedMedian([0, 30, 100], [5, 1, 4])).toEqual({ lower: 0, upper: 30, mid: 15 })
  expect(weightedMedian([10, 20, 30], [1, 1, 1])).toEqual({ lower: 20, upper: 20, mid: 20 })
})

test('decimal weights tie as on paper', () => {
  expect(weightedMedian([1, 2, 3], [0.7, 0.1, 0.8])).toEqual({ lower: 2, upper: 3, mid: 2.5 })
})

test('weights of zero are as if absent', () => {
  expect(weightedMedian([0, 5, 10, 20], [0, 1, 0, 1])).toEqual({ lower: 5, upper: 20, mid: 12.5 })
})

test('without weights there is no answer', () => {
  expect(weightedMedian([1, 2], [0, 0]).mid).toBeNaN()
  expect(weightedMedian([], []).mid).toBeNaN()
  expect(weightedMean([1, 2], [0, 0])).toBeNaN()
})

const actors = fc.array(
  fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: 0, max: 20 })),
  { minLength: 1, maxLength: 40 },
)

test('both medians minimise the weighted sum of distances', () => {
  fc.assert(
    fc.property(actors, (pairs) => {
      const values = pairs.map(([x]) => x)
      const weights = pairs.map(([, w]) => w)
      fc.pre(weights.some((w) => w > 0))
      const cost = (t: number): number =>
        values.reduce((sum, x, i) => sum + (weights[i] as number) * Math.abs(t - x), 0)
      const least = Math.min(...values.map(cost))
      const { lower, upper, mid } = weightedMedian(values, weights)
      expect([cost(lower), cost(upper), cost(mid)]).toEqual([least, least, least])
      expect(cost(lower - 0.5)).toBeGreaterThan(least)
      expect(cost(upper + 0.5)).toBeGreaterThan(least)
    }),
  )
})

test('a used workspace gives the answer of a fresh one', () => {
  const order = new Uint16Array(40).fill(7)
  fc.assert(
    fc.property(actors, (pairs) => {
      const values = Float64Array.from(pairs, ([x]) => x)
      const weights = Float64Array.from(pairs, ([, w]) => w / 10)
      const mid = weightedMedianInto(values, weights, order)
      expect(mid).toBe(weightedMedian(values, weights).mid)
    }),
  )
})

test('a thousand actors are sorted too', () => {
  const values = Array.from({ length: 1000 }, (_, i) => (i * 617) % 1000)
  expect(
    weightedMedian(
      values,
      values.map(() => 1),
    ),
  ).toEqual({ lower: 499, upper: 500, mid: 499.5 })
})
