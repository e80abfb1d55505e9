/**
 * The PERT distribution: a beta distribution on [low, high] told by its mode, which weighs four
 * times an end in the mean.
 *
 *   a = 1 + 4(mode − low)/(high − low),  b = 1 + 4(high − mode)/(high − low),  a + b = 6
 *   F(x) = I_t(a, b),  t = (x − low)/(high − low);  mean = (low + 4·mode + high)/6
 *   ∫₀ᵗ I_u(a, b) du = t·I_t(a, b) − a/(a + b)·I_t(a + 1, b)
 *
 * References: D. G. Malcolm, J. H. Roseboom, C. E. Clark, W. Fazar, "Application of a technique for
 * research and development program evaluation", Operations Research 7 (1959) 646–669,
 * doi:10.1287/opre.7.5.646; D. Vose, "Risk Analysis" (2008), for a + b = 6.
 *
 * Error: F relative 2e−14 in the lower tail, quantile 1e−14 of the range, integrated 1e−15 of it.
 */
import { betaQuantile, incompleteBetaWith, logBeta } from './beta.ts'
import { exp, log, log1p } from './elementary.ts'
import { fixedShape } from './fixed.ts'
import { type Shape, withoutAtoms } from './shape.ts'

// The mode counts four times an end: the original PERT paper's choice.
const MODE_WEIGHT = 4

/** PERT on [low, high] with low ≤ mode ≤ high; a fixed value when low = high. */
export function pertShape(low: number, mode: number, high: number): Shape {
  const range = high - low
  if (range === 0) return fixedShape(low)
  const a = 1 + (MODE_WEIGHT * (mode - low)) / range
  const b = 1 + (MODE_WEIGHT * (high - mode)) / range
  const logB = logBeta(a, b)
  const logBNext = logBeta(a + 1, b)
  return {
    low,
    high,
    mode,
    breaks: [low, high],
    ...withoutAtoms(
      (x) => incompleteBetaWith((x - low) / range, a, b, logB),
      (x) => incompleteBetaWith((high - x) / range, b, a, logB),
    ),
    pdf: (x) => {
      if (x < low || x > high) return 0
      const t = (x - low) / range
      const left = a === 1 ? 0 : (a - 1) * log(t)
      const right = b === 1 ? 0 : (b - 1) * log1p(-t)
      return exp(left + right - logB) / range
    },
    quantile: (p) => {
      if (p > 0.5) return high - range * betaQuantile(1 - p, b, a)
      return low + range * betaQuantile(p, a, b)
    },
    integratedCdf: (x) => {
      const t = Math.min(1, (x - low) / range)
      if (t <= 0) return 0
      const moment = (a / (a + b)) * incompleteBetaWith(t, a + 1, b, logBNext)
      const inside = t * incompleteBetaWith(t, a, b, logB) - moment
      return range * Math.max(0, inside) + Math.max(0, x - high)
    },
  }
}
