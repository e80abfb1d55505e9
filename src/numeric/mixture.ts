/**
 * The equal-weighted mixture of several shapes: several coders of one quantity, none preferred.
 *
 *   F = mean of the parts' F; the quantile is the least x with F(x) ≥ p, found by halving and Newton.
 *   `mode` is the mean of the parts' modes: the number the design solves with, not the peak.
 *
 * Error: quantile to the last rounding of F; the rest as the parts.
 */
import type { Shape } from './shape.ts'

/** The equal-weighted mixture of one or more parts. */
export function mixtureShape(parts: readonly Shape[]): Shape {
  const average = (of: (part: Shape) => number): number => {
    let sum = 0
    for (const part of parts) sum += of(part)
    return sum / parts.length
  }
  const low = parts.reduce((least, part) => Math.min(least, part.low), Number.POSITIVE_INFINITY)
  const high = parts.reduce((most, part) => Math.max(most, part.high), Number.NEGATIVE_INFINITY)
  const cdf = (x: number): number => (x >= high ? 1 : average((part) => part.cdf(x)))
  const survival = (x: number): number => average((part) => part.survival(x))
  const pdf = (x: number): number => average((part) => part.pdf(x))
  return {
    low,
    high,
    mode: average((part) => part.mode),
    breaks: parts.flatMap((part) => part.breaks),
    cdf,
    survival,
    below: (x) => average((part) => part.below(x)),
    atLeast: (x) => average((part) => part.atLeast(x)),
    pdf,
    quantile: (p) => {
      let below = Number.POSITIVE_INFINITY
      let above = Number.NEGATIVE_INFINITY
      for (const part of parts) {
        const x = part.quantile(p)
        below = Math.min(below, x)
        above = Math.max(above, x)
      }
      // The smaller of the two tails tells how far x is off.
      const excess = p <= 0.5 ? (x: number) => cdf(x) - p : (x: number) => 1 - p - survival(x)
      return leastAtOrAbove(excess, pdf, below, above)
    },
    integratedCdf: (t) => average((part) => part.integratedCdf(t)),
  }
}

/** The least x in [below, above] with excess(x) ≥ 0, given excess(above) ≥ 0. */
function leastAtOrAbove(
  excess: (x: number) => number,
  pdf: (x: number) => number,
  below: number,
  above: number,
): number {
  if (excess(below) >= 0) return below
  let low = below
  let high = above
  let x = 0.5 * (low + high)
  for (let step = 0; step < 2200; step++) {
    const found = excess(x)
    if (found >= 0) high = x
    else low = x
    const middle = 0.5 * (low + high)
    if (!(middle > low && middle < high)) return high
    const density = pdf(x)
    const newton = density > 0 ? x - found / density : middle
    // Every third step halves, so that a root beside a jump of F is still found in finite time.
    const usable = step % 3 !== 2 && newton > low && newton < high
    if (usable && Math.abs(newton - x) <= 1e-16 * Math.abs(x)) return newton
    x = usable ? newton : middle
  }
  return high
}
