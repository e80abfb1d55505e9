/** A known number as a distribution: all chance sits on one value. Exact. */
import type { Shape } from './shape.ts'

/** The shape that is always `value`. */
export function fixedShape(value: number): Shape {
  return {
    low: value,
    high: value,
    mode: value,
    breaks: [value],
    cdf: (x) => (x >= value ? 1 : 0),
    survival: (x) => (x < value ? 1 : 0),
    below: (x) => (x > value ? 1 : 0),
    atLeast: (x) => (x <= value ? 1 : 0),
    pdf: () => 0,
    quantile: () => value,
    integratedCdf: (t) => Math.max(0, t - value),
  }
}
