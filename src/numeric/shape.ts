/**
 * What every kind of distribution can answer. A shape is built once from plain parameters and keeps
 * its constants; `distribution.ts` turns the plain data of a scenario into shapes.
 */

/** A random variable on a bounded interval: perhaps with atoms, perhaps with kinks in its density. */
export interface Shape {
  /** Least and greatest value. */
  readonly low: number
  readonly high: number
  /** The single most likely value, or what stands for it. */
  readonly mode: number
  /** Points, in no order, between which the cdf is smooth; the ends are among them. */
  readonly breaks: readonly number[]
  /** P(X ≤ x), with its relative digits kept in the lower tail. */
  cdf(x: number): number
  /** P(X > x), with its relative digits kept in the upper tail. */
  survival(x: number): number
  /** P(X < x), likewise. */
  below(x: number): number
  /** P(X ≥ x), likewise. */
  atLeast(x: number): number
  /** Density at x, of the part without atoms. */
  pdf(x: number): number
  /** The least x with P(X ≤ x) ≥ p, for 0 ≤ p ≤ 1. */
  quantile(p: number): number
  /** ∫ P(X ≤ u) du over u from −∞ to t. */
  integratedCdf(t: number): number
}

/** The four chances of a shape without atoms. */
export function withoutAtoms(
  cdf: (x: number) => number,
  survival: (x: number) => number,
): Pick<Shape, 'cdf' | 'below' | 'survival' | 'atLeast'> {
  return { cdf, below: cdf, survival, atLeast: survival }
}

/** E X = high − ∫ P(X ≤ u) du up to high: integration by parts. */
export function meanOfShape(shape: Shape): number {
  return shape.high - shape.integratedCdf(shape.high)
}

/** What `buildSide` in `table-side.ts` asks of a shape. */
export type LowerTail = Pick<Shape, 'low' | 'high' | 'breaks' | 'cdf' | 'below'>

/** The shape of −X: its lower tail is the upper tail of X. */
export function mirror(shape: Shape): LowerTail {
  return {
    low: -shape.high,
    high: -shape.low,
    breaks: shape.breaks.map((x) => -x),
    cdf: (x) => shape.atLeast(-x),
    below: (x) => shape.survival(-x),
  }
}
