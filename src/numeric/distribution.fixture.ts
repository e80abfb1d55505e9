/** For tests: arbitrary distributions of every kind, skewed, degenerate, clamped and mixed. */
import fc from 'fast-check'
import type { Distribution } from './distribution.ts'

const share = fc.oneof(
  fc.constantFrom(0, 1, 0.5, 0.001, 0.999),
  fc.double({ min: 0, max: 1, noNaN: true }),
)
const low = fc.integer({ min: -100_000, max: 100_000 }).map((n) => n / 1000)
const range = fc.constantFrom(0.01, 1, 7, 250)

const single: fc.Arbitrary<Distribution> = fc
  .tuple(
    fc.constantFrom('fixed', 'pert', 'triangular', 'uniform', 'percentiles'),
    low,
    range,
    share,
  )
  .map(([kind, a, width, at]): Distribution => {
    const high = a + width
    const middle = Math.min(high, a + at * width)
    switch (kind) {
      case 'fixed':
        return { kind, value: a }
      case 'uniform':
        return { kind, low: a, high }
      case 'percentiles':
        return { kind, p10: a, p50: middle, p90: high }
      default:
        return { kind: kind === 'pert' ? kind : 'triangular', low: a, mode: middle, high }
    }
  })

const clamped: fc.Arbitrary<Distribution> = fc
  .tuple(single, low, range)
  .map(([d, a, width]) => ({ ...d, within: [a, a + width] }))

/** Any distribution the engine can be given, one level of mixture deep. */
export const anyDistribution: fc.Arbitrary<Distribution> = fc.oneof(
  single,
  clamped,
  fc
    .array(fc.oneof(single, clamped), { minLength: 1, maxLength: 4 })
    .map((parts): Distribution => ({ kind: 'mixture', parts })),
)
