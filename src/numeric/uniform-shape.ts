/**
 * The uniform distribution on [low, high]: F = (x − low)/(high − low). Its `mode` is the midpoint.
 * Error: a few roundings.
 */
import { fixedShape } from './fixed.ts'
import { type Shape, withoutAtoms } from './shape.ts'

/** Uniform on [low, high]; a fixed value when the two are equal. */
export function uniformShape(low: number, high: number): Shape {
  const range = high - low
  if (range === 0) return fixedShape(low)
  return {
    low,
    high,
    mode: low + 0.5 * range,
    breaks: [low, high],
    ...withoutAtoms(
      (x) => Math.min(1, Math.max(0, (x - low) / range)),
      (x) => Math.min(1, Math.max(0, (high - x) / range)),
    ),
    pdf: (x) => (x < low || x > high ? 0 : 1 / range),
    quantile: (p) => (p <= 0.5 ? low + p * range : high - (1 - p) * range),
    integratedCdf: (t) => {
      if (t <= low) return 0
      const inside = Math.min(t, high) - low
      return (0.5 * inside * inside) / range + Math.max(0, t - high)
    },
  }
}
