import fc from 'fast-check'
import { expect, test } from 'vitest'
import golden from './elementary.golden.json' with { type: 'json' }
import { exp, expm1, log, log1p } from './elementary.ts'
import { hashOfBits, ulpsBetween } from './ulp.fixture.ts'

const functions = { exp, expm1, log, log1p }
// The bounds the docstrings state.
const bounds = { exp: 1, expm1: 2, log: 1, log1p: 2 }
const names = ['exp', 'expm1', 'log', 'log1p'] as const

test('the values everybody knows', () => {
  expect(exp(0)).toBe(1)
  expect(exp(1)).toBe(Math.E)
  expect(log(1)).toBe(0)
  expect(log(2)).toBe(Math.LN2)
  expect(expm1(0)).toBe(0)
  expect(log1p(0)).toBe(0)
})

test.each(names)('%s keeps its bound against 60-digit references', (name) => {
  let worst = 0
  for (const [x, wanted] of golden[name] as [number, number][]) {
    worst = Math.max(worst, ulpsBetween(functions[name](x), wanted))
  }
  // A correctly rounded reference is itself up to half a unit off.
  expect(worst).toBeLessThanOrEqual(bounds[name])
  expect(golden[name].length).toBeGreaterThanOrEqual(240)
})

test.each(names)('%s treats special values as Math does', (name) => {
  for (const x of [
    Number.NaN,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    0,
    -0,
    -1,
    -2,
    1e308,
  ]) {
    expect(functions[name](x)).toBe(Math[name](x))
  }
})

test('exp overflows and underflows where a double ends', () => {
  expect(exp(709.782712893384)).toBe(1.7976931348622732e308)
  expect(exp(709.7827128933841)).toBe(Number.POSITIVE_INFINITY)
  expect(exp(-745.1332191019411)).toBe(Number.MIN_VALUE)
  expect(exp(-745.1332191019412)).toBe(0)
})

test('tiny arguments pass through expm1 and log1p unchanged', () => {
  for (const x of [1e-300, -1e-300, 5e-324, 1e-17]) {
    expect(expm1(x)).toBe(x)
    expect(log1p(x)).toBe(x)
  }
})

test('log undoes exp', () => {
  fc.assert(
    fc.property(fc.double({ min: -700, max: 700, noNaN: true }), (x) => {
      expect(Math.abs(log(exp(x)) - x)).toBeLessThanOrEqual(3e-16 * Math.max(1, Math.abs(x)))
    }),
  )
})

test('the bits are the promised ones', () => {
  const grid = Array.from({ length: 4001 }, (_, i) => (i - 2000) / 7)
  expect(names.map((name) => hashOfBits(grid.map(functions[name])))).toEqual([
    '26aef7e9',
    '4f5ffb83',
    'ed2d77a0',
    'e34be0f1',
  ])
})
