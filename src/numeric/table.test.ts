import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyDistribution } from './distribution.fixture.ts'
import { type Distribution, shapeOf } from './distribution.ts'
import { pow } from './pow.ts'
import { uniform } from './random.ts'
import { fill, tabulate } from './table.ts'
import { hashOfBits } from './ulp.fixture.ts'

const tails = Array.from({ length: 530 }, (_, i) => pow(2, -(i + 10) / 10))
const centre = Array.from({ length: 2000 }, (_, i) => (i + 0.5) / 2000)
const grid = [...centre, ...tails, ...tails.map((p) => 1 - p).filter((p) => p < 1)]

/** Greatest error of the table over the grid, as a share of the range. */
function worstError(d: Distribution): number {
  const table = tabulate(d)
  const shape = shapeOf(d)
  const range = shape.high - shape.low
  let worst = 0
  for (const p of grid) {
    const error = Math.abs(table.at(p) - shape.quantile(p))
    if (error > worst * range) worst = range === 0 ? Number.POSITIVE_INFINITY : error / range
  }
  return worst
}

test('a uniform quantity comes back as a straight line', () => {
  const table = tabulate({ kind: 'uniform', low: 10, high: 30 })
  expect([table.at(0.25), table.at(0.5), table.at(0.75)]).toEqual([15, 20, 25])
})

test('a fixed quantity comes back exactly', () => {
  const table = tabulate({ kind: 'fixed', value: 0.1 })
  for (const p of grid) expect(table.at(p)).toBe(0.1)
})

test('PERT: a millionth of the range for every mode, both tails to 2^−54', () => {
  const modes = [0, 1e-9, 0.001, 0.01, 0.1, 0.25, 1 / 3, 0.5, 0.7, 0.9, 0.99, 0.9999, 1]
  for (const mode of modes) {
    expect(worstError({ kind: 'pert', low: 0, mode, high: 1 }), `mode ${mode}`).toBeLessThan(1e-6)
  }
})

test('triangular, and percentiles of every skew, to a millionth of the range', () => {
  for (const at of [0, 1e-6, 0.01, 0.2, 0.5, 0.99, 1]) {
    expect(worstError({ kind: 'triangular', low: 3, mode: 3 + at, high: 4 })).toBeLessThan(1e-6)
    expect(worstError({ kind: 'percentiles', p10: 0, p50: at, p90: 1 })).toBeLessThan(1e-6)
  }
})

test('a scale that cuts the distribution', () => {
  const d = { kind: 'percentiles', p10: 0, p50: 3, p90: 10, within: [0, 8] } as const
  expect(worstError(d)).toBeLessThan(1e-6)
  expect([tabulate(d).at(0.05), tabulate(d).at(0.95)]).toEqual([0, 8])
})

test('coders who overlap, and coders who leave a gap', () => {
  const first = { kind: 'pert', low: 0, mode: 10, high: 20 } as const
  const second = { kind: 'pert', low: 15, mode: 30, high: 35 } as const
  const third = { kind: 'triangular', low: 60, mode: 70, high: 75 } as const
  const sure = { kind: 'fixed', value: 12 } as const
  expect(worstError({ kind: 'mixture', parts: [first, second] })).toBeLessThan(1e-6)
  expect(worstError({ kind: 'mixture', parts: [first, third] })).toBeLessThan(1e-6)
  expect(worstError({ kind: 'mixture', parts: [first, second, third, sure] })).toBeLessThan(1e-6)
})

test('a gap is approached to 1e-11 of chance', () => {
  const first = { kind: 'pert', low: 0, mode: 10, high: 20 } as const
  const second = { kind: 'pert', low: 60, mode: 70, high: 75 } as const
  const d = { kind: 'mixture', parts: [first, second] } as const
  const table = tabulate(d)
  const shape = shapeOf(d)
  for (const near of [1e-6, 1e-8, 1e-9, 1e-10, 1e-11]) {
    for (const p of [0.5 - near, 0.5 + near]) {
      expect(Math.abs(table.at(p) - shape.quantile(p))).toBeLessThan(75e-6)
    }
  }
  expect(table.at(0.5)).toBeCloseTo(20, 12)
})

test('every kind keeps the bound at arbitrary chances, save beside a jump', () => {
  const chance = fc.double({ min: 1e-300, max: 1 - 2 ** -53, noNaN: true })
  fc.assert(
    fc.property(
      anyDistribution,
      fc.array(chance, { minLength: 20, maxLength: 20 }),
      (d, chances) => {
        const table = tabulate(d)
        const shape = shapeOf(d)
        const slack = 1e-6 * (shape.high - shape.low)
        for (const p of chances) {
          const x = table.at(p)
          expect(x >= shape.low && x <= shape.high).toBe(true)
          const early = shape.quantile(p * (1 - 1e-11))
          const late = shape.quantile(p > 0.5 ? 1 - (1 - p) * (1 - 1e-11) : p * (1 + 1e-11))
          expect(x).toBeGreaterThanOrEqual(early - slack)
          expect(x).toBeLessThanOrEqual(late + slack)
        }
      },
    ),
    { numRuns: 300 },
  )
})

test('a chance below the least draw still finds the low end', () => {
  const table = tabulate({ kind: 'pert', low: 5, mode: 9, high: 9 })
  expect(table.at(1e-300)).toBeCloseTo(5, 5)
  expect(table.at(5e-324)).toBeGreaterThanOrEqual(5)
  expect(table.at(1 - 2 ** -53)).toBeLessThanOrEqual(9)
})

test('filling equals looking up', () => {
  const table = tabulate({ kind: 'pert', low: 0, mode: 2, high: 10 })
  const u = Float64Array.from({ length: 100 }, (_, i) => uniform(1, i, 0))
  const out = new Float64Array(100)
  fill(table, u, out, 99)
  expect(Array.from(out)).toEqual(Array.from(u, (p, i) => (i < 99 ? table.at(p) : 0)))
})

test('the bits are the promised ones', () => {
  const hashOfGrid = (d: Distribution): string => {
    const table = tabulate(d)
    return hashOfBits(grid.map((p) => table.at(p)))
  }
  const kinds: Distribution[] = [
    { kind: 'pert', low: 0, mode: 2, high: 10 },
    { kind: 'percentiles', p10: 0, p50: 3, p90: 10 },
    {
      kind: 'mixture',
      parts: [
        { kind: 'triangular', low: 0, mode: 2, high: 10 },
        { kind: 'pert', low: 1, mode: 3, high: 4 },
      ],
    },
  ]
  expect(kinds.map(hashOfGrid)).toEqual(['09557c20', '8cb7fab3', '2128f36f'])
})
