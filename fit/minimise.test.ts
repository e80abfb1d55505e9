import { describe, expect, test } from 'vitest'
import { hessian, invert, minimise } from './minimise.ts'

/** Minimum 1 at (2, −1), with curvature 2 and 8 and 1 across. */
const bowl = ([x = 0, y = 0]: readonly number[]) =>
  1 + (x - 2) ** 2 + 4 * (y + 1) ** 2 + (x - 2) * (y + 1)

/** Rosenbrock's banana valley, minimum 0 at (1, 1). */
const valley = ([x = 0, y = 0]: readonly number[]) => (1 - x) ** 2 + 100 * (y - x * x) ** 2

describe('minimise', () => {
  test.each([
    [bowl, [2, -1], 1],
    [valley, [1, 1], 0],
  ])('finds the bottom', (f, bottom, least) => {
    const { x, value, slope } = minimise(f, [-1.2, 1])
    bottom.forEach((v, i) => {
      expect(x[i]).toBeCloseTo(v, 5)
    })
    expect(value).toBeCloseTo(least, 9)
    expect(slope).toBeLessThan(1e-6)
  })

  test('backs away from where the function is not a number', () => {
    const f = ([x = 0]: readonly number[]) => (x > 0 ? x - Math.log(x) : Number.NaN)
    expect(minimise(f, [9]).x[0]).toBeCloseTo(1, 5)
  })
})

test('curvature and its inverse', () => {
  const curvature = hessian(bowl, [2, -1])
  const rounded = curvature.map((row) => row.map((v) => Math.round(v * 1e4) / 1e4))
  expect(rounded).toEqual([
    [2, 1],
    [1, 8],
  ])
  expect(
    invert([
      [0, 2],
      [4, 0],
    ]),
  ).toEqual([
    [0, 0.25],
    [0.5, 0],
  ])
  expect(() =>
    invert([
      [1, 1],
      [1, 1],
    ]),
  ).toThrow('found a singular matrix')
})
