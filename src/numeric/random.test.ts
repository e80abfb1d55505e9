import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fillUniforms, threefry4x32, uniform } from './random.ts'

function block(counter: number[], key: number[]): string[] {
  const out = new Uint32Array(4)
  threefry4x32(Uint32Array.from(counter), Uint32Array.from(key), out)
  return Array.from(out, (word) => word.toString(16).padStart(8, '0'))
}

// Random123 1.14, tests/kat_vectors, "threefry4x32 20".
test('the block matches the known answers of Random123', () => {
  const f = 0xffffffff
  expect(block([0, 0, 0, 0], [0, 0, 0, 0])).toEqual([
    '9c6ca96a',
    'e17eae66',
    'fc10ecd4',
    '5256a7d8',
  ])
  expect(block([f, f, f, f], [f, f, f, f])).toEqual([
    '2a881696',
    '57012287',
    'f6c7446e',
    'a16a6732',
  ])
  expect(
    block(
      [0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344],
      [0xa4093822, 0x299f31d0, 0x082efa98, 0xec4e6c89],
    ),
  ).toEqual(['59cd1dbb', 'b8879579', '86b5d00c', 'ac8b6d84'])
})

test('the first draw is the first known answer as a fraction of 2^52', () => {
  const k = (0x9c6ca96a >>> 6) * 2 ** 26 + (0xe17eae66 >>> 6)
  expect(uniform(0, 0, 0)).toBe((k + 0.5) / 2 ** 52)
})

test('a second of two draws comes from the second half of the block', () => {
  const k = (0xfc10ecd4 >>> 6) * 2 ** 26 + (0x5256a7d8 >>> 6)
  expect(uniform(0, 1, 0)).toBe((k + 0.5) / 2 ** 52)
})

const seeds = fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER })
const quantities = fc.integer({ min: 0, max: 0xffffffff })

test('filling equals drawing one by one, whatever the chunk', () => {
  const draws = fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER - 40 })
  fc.assert(
    fc.property(
      seeds,
      draws,
      quantities,
      fc.nat(17),
      fc.nat(5),
      (seed, first, quantity, count, offset) => {
        const out = new Float64Array(count + offset + 2).fill(-1)
        fillUniforms(seed, first, count, quantity, out, offset)
        const expected = Array.from(out, (_, i) =>
          i >= offset && i < offset + count ? uniform(seed, first + i - offset, quantity) : -1,
        )
        expect(Array.from(out)).toEqual(expected)
      },
    ),
  )
})

test('every bit of seed, draw and quantity counts', () => {
  const base = uniform(5, 8, 3)
  for (let bit = 0; bit < 53; bit++) {
    expect(uniform(5 + 2 ** bit, 8, 3)).not.toBe(base)
    expect(uniform(5, 8 + 2 ** bit, 3)).not.toBe(base)
    if (bit < 31) expect(uniform(5, 8, 3 + 2 ** bit)).not.toBe(base)
  }
})

test('a million draws have mean 1/2, variance 1/12 and no correlation with their neighbours', () => {
  const n = 1_000_000
  const u = new Float64Array(n)
  fillUniforms(42, 0, n, 7, u)
  let sum = 0
  let squares = 0
  let neighbours = 0
  for (let i = 0; i < n; i++) {
    const x = (u[i] as number) - 0.5
    sum += x
    squares += x * x
    if (i > 0) neighbours += x * ((u[i - 1] as number) - 0.5)
  }
  // Four standard errors each.
  expect(Math.abs(sum / n)).toBeLessThan(4 * Math.sqrt(1 / 12 / n))
  expect(Math.abs(squares / n - 1 / 12)).toBeLessThan(4 * Math.sqrt(1 / 180 / n))
  expect(Math.abs(neighbours / n)).toBeLessThan((4 / 12) * Math.sqrt(1 / n))
})
