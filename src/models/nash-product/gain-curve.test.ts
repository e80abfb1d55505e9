import { expect, test } from 'vitest'
import { cdf, type Distribution, integratedCdf, pdf } from '../../numeric/index.ts'
import { GainCurve } from './gain-curve.ts'
import { beliefOf } from './reference.fixture.ts'

const gains: readonly Distribution[] = [
  { kind: 'uniform', low: -0.3, high: 0.2 },
  { kind: 'triangular', low: -0.3, mode: -0.1, high: 0.2 },
  { kind: 'pert', low: -0.3, mode: -0.1, high: 0.2 },
  { kind: 'pert', low: -0.4, mode: 0.1, high: 0.3 },
]

/** 0.05 beyond either end of the support, and everything between. */
function points(gain: Distribution): number[] {
  if (!('low' in gain)) return []
  const range = gain.high - gain.low + 0.1
  return Array.from({ length: 401 }, (_, q) => gain.low - 0.05 + (range * q) / 400)
}

test('half of a uniform gain lies below its middle, and Φ is a parabola', () => {
  const curve = new GainCurve({ kind: 'uniform', low: -1, high: 1 })
  curve.evaluate(0.5)
  expect(curve.atZero).toBeCloseTo(0.5, 12)
  expect(curve.F).toBeCloseTo(0.75, 12)
  // ∫₀^½ (1 + u)/2 du
  expect(curve.integral).toBeCloseTo(0.3125, 12)
})

test.each(gains)('the reference of these tests agrees with numeric: $kind', (gain) => {
  const belief = beliefOf(gain)
  for (const t of points(gain)) {
    expect(Math.abs(belief.F(t) - cdf(gain, t))).toBeLessThan(1e-10)
    expect(Math.abs(belief.area(t) - integratedCdf(gain, t))).toBeLessThan(1e-10)
  }
})

// A triangle's corner falls between two knots: an error of 4e-6; elsewhere 1e-6.
test.each(gains)('the curve is within 5e-6 of the distribution: $kind', (gain) => {
  const curve = new GainCurve(gain)
  const atZero = integratedCdf(gain, 0)
  for (const t of points(gain)) {
    curve.evaluate(t)
    expect(Math.abs(curve.F - cdf(gain, t))).toBeLessThan(5e-6)
    expect(Math.abs(curve.integral - (integratedCdf(gain, t) - atZero))).toBeLessThan(1e-8)
  }
})

test.each(gains)('value and derivatives never disagree: $kind', (gain) => {
  const curve = new GainCurve(gain)
  curve.soften(1e-2)
  const at = (t: number) => {
    curve.evaluate(t)
    const { F, f, slope, integral } = curve
    return { F, f, slope, integral }
  }
  const h = 1e-6
  for (const t of points(gain).map((point) => point + 1e-4)) {
    const [before, now, after] = [at(t - h), at(t), at(t + h)]
    expect(Math.abs((after.integral - before.integral) / (2 * h) - now.F)).toBeLessThan(1e-5)
    expect(Math.abs((after.F - before.F) / (2 * h) - now.f)).toBeLessThan(1e-3)
  }
})

test('a gain known to the last digit is spread a little, so that its chance is no step', () => {
  const curve = new GainCurve({ kind: 'fixed', value: 0.1 })
  curve.evaluate(0.1)
  expect(curve.F).toBeCloseTo(0.5, 9)
  curve.evaluate(0.102)
  expect(curve.F).toBeCloseTo(1, 6)
})

test('the density of a table is that of the distribution', () => {
  const gain = gains[2] as Distribution
  const curve = new GainCurve(gain)
  curve.evaluate(0.05)
  expect(curve.f).toBeCloseTo(pdf(gain, 0.05), 3)
})
