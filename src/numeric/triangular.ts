/**
 * The triangular distribution: density rising in a line from low to mode, falling to high.
 *
 *   F(x) = (x − low)²/((high − low)(mode − low)) below the mode, 1 − (high − x)²/(…(high − mode)) above
 *   F⁻¹(p) = low + √(p(high − low)(mode − low)) below p = (mode − low)/(high − low), mirrored above
 *
 * Reference: S. Kotz, J. R. van Dorp, "Beyond Beta" (2004), §1.1. Error: a few roundings.
 */
import { fixedShape } from './fixed.ts'
import { type Shape, withoutAtoms } from './shape.ts'

/** Triangular on [low, high] with low ≤ mode ≤ high; a fixed value when low = high. */
export function triangularShape(low: number, mode: number, high: number): Shape {
  const range = high - low
  if (range === 0) return fixedShape(low)
  const rise = mode - low
  const fall = high - mode
  const atMode = rise / range
  const cdf = (x: number): number => {
    if (x <= low) return 0
    if (x >= high) return 1
    if (x <= mode) return ((x - low) / range) * ((x - low) / rise)
    return 1 - ((high - x) / range) * ((high - x) / fall)
  }
  const survival = (x: number): number => {
    if (x <= low) return 1
    if (x >= high) return 0
    if (x <= mode) return 1 - cdf(x)
    return ((high - x) / range) * ((high - x) / fall)
  }
  return {
    low,
    high,
    mode,
    breaks: [low, mode, high],
    ...withoutAtoms(cdf, survival),
    pdf: (x) => {
      if (x < low || x > high) return 0
      if (x < mode) return ((2 / range) * (x - low)) / rise
      return x > mode ? ((2 / range) * (high - x)) / fall : 2 / range
    },
    quantile: (p) =>
      p <= atMode ? low + Math.sqrt(p * range * rise) : high - Math.sqrt((1 - p) * range * fall),
    integratedCdf: (t) => {
      if (t <= low) return 0
      if (t <= mode) return ((t - low) * cdf(t)) / 3
      // Up to the mode: rise²/(3·range); above it the area under 1 less the missing tail.
      const x = Math.min(t, high)
      const missing =
        fall === 0 ? 0 : (fall * fall - ((high - x) / fall) * (high - x) * (high - x)) / 3
      return (rise * rise) / (3 * range) + (x - mode) - missing / range + Math.max(0, t - high)
    },
  }
}
