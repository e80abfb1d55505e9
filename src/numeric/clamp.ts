/**
 * A distribution held inside an interval: what lies beyond an end is moved onto it, so the ends carry
 * atoms. A position stays on its issue's scale, a salience in [0, 1]. Error: that of the shape held.
 */
import { fixedShape } from './fixed.ts'
import type { Shape } from './shape.ts'

function hold(x: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, x))
}

/** `shape` with every value moved into [low, high]. */
export function clampShape(shape: Shape, low: number, high: number): Shape {
  if (low <= shape.low && high >= shape.high) return shape
  const lower = hold(shape.low, low, high)
  const upper = hold(shape.high, low, high)
  if (lower === upper) return fixedShape(lower)
  const before = shape.integratedCdf(lower)
  return {
    low: lower,
    high: upper,
    mode: hold(shape.mode, low, high),
    breaks: [lower, ...shape.breaks.filter((x) => x > lower && x < upper), upper],
    cdf: (x) => {
      if (x < lower) return 0
      return x >= upper ? 1 : shape.cdf(x)
    },
    survival: (x) => {
      if (x < lower) return 1
      return x >= upper ? 0 : shape.survival(x)
    },
    below: (x) => {
      if (x <= lower) return 0
      return x > upper ? 1 : shape.below(x)
    },
    atLeast: (x) => {
      if (x <= lower) return 1
      return x > upper ? 0 : shape.atLeast(x)
    },
    pdf: (x) => (x < lower || x > upper ? 0 : shape.pdf(x)),
    quantile: (p) => hold(shape.quantile(p), low, high),
    integratedCdf: (t) => {
      if (t <= lower) return 0
      return shape.integratedCdf(Math.min(t, upper)) - before + Math.max(0, t - upper)
    },
  }
}
