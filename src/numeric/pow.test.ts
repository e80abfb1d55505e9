import fc from 'fast-check'
import { expect, test } from 'vitest'
import golden from './elementary.golden.json' with { type: 'json' }
import { pow } from './pow.ts'
import { hashOfBits, ulpsBetween } from './ulp.fixture.ts'

test('two to the third is eight', () => {
  expect(pow(2, 3)).toBe(8)
  expect(pow(4, 0.5)).toBe(2)
  expect(pow(10, -2)).toBe(0.01)
  expect(pow(-2, 3)).toBe(-8)
})

test('pow is within 1 ulp of 60-digit references', () => {
  let worst = 0
  for (const [x, y, wanted] of golden.pow as [number, number, number][]) {
    worst = Math.max(worst, ulpsBetween(pow(x, y), wanted))
  }
  expect(worst).toBeLessThanOrEqual(1)
  expect(golden.pow.length).toBeGreaterThanOrEqual(400)
})

test('integer powers that a double holds are exact', () => {
  for (let base = 2; base <= 60; base++) {
    for (let k = 2, exact = base * base; exact <= Number.MAX_SAFE_INTEGER; k++, exact *= base) {
      expect(pow(base, k)).toBe(exact)
    }
  }
})

test('every power of two is exact, subnormals included', () => {
  for (let k = -1074; k <= 1023; k++) expect(pow(2, k)).toBe(2 ** k)
  for (const y of [1024, 1024.9, 1030, 1038, 1e9]) expect(pow(2, y)).toBe(Number.POSITIVE_INFINITY)
  expect(pow(2, -1076)).toBe(0)
})

test('special cases are those of Math.pow', () => {
  const odd = [
    Number.NaN,
    0,
    -0,
    1,
    -1,
    2,
    -2,
    3,
    -3,
    0.5,
    -0.5,
    1.5,
    -1.5,
    1e308,
    -1e308,
    5e-324,
    -5e-324,
    2 ** 53,
    2 ** 53 + 2,
    -(2 ** 53),
    2 ** 52 + 1,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    0.9999999999999999,
    1.0000000000000002,
    -1.0000000000000002,
  ]
  for (const x of odd) {
    for (const y of odd) {
      const wanted = x ** y
      const found = pow(x, y)
      const special = wanted === 0 || !Number.isFinite(wanted)
      if (special) expect(found, `pow(${x}, ${y})`).toBe(wanted)
      else expect(ulpsBetween(found, wanted), `pow(${x}, ${y})`).toBeLessThanOrEqual(2)
    }
  }
})

test('a rising base gives a rising power', () => {
  const base = fc.double({ min: 1e-3, max: 1e3, noNaN: true })
  fc.assert(
    fc.property(base, base, fc.double({ min: 0.01, max: 8, noNaN: true }), (a, b, y) => {
      const [low, high] = a < b ? [a, b] : [b, a]
      expect(pow(low, y)).toBeLessThanOrEqual(pow(high, y) * (1 + 3e-16))
    }),
  )
})

test('the bits are the promised ones', () => {
  const values: number[] = []
  for (let i = 1; i < 100; i++) for (let j = -50; j < 50; j++) values.push(pow(i / 7, j / 3))
  expect(hashOfBits(values)).toBe('108bdd20')
})
