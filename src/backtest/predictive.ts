/**
 * What a model says before the outcome is known, in points from 0 to 100 of the scale: one
 * point, chances on the integer grid, or draws.
 */
import { quantileSorted } from '../numeric/index.ts'

export type Predictive =
  | { readonly kind: 'point'; readonly value: number }
  /** F(0) … F(100): the chance of an outcome of at most k. */
  | { readonly kind: 'grid'; readonly cdf: Float64Array }
  /** Ascending, at least one. */
  | { readonly kind: 'draws'; readonly sorted: Float64Array }

/** The last point of the grid, which starts at 0. */
export const lastPoint = 100

/** The median: the least point with F ≥ ½; of draws, the middle of the two middle ones. */
export function medianOf(predictive: Predictive): number {
  switch (predictive.kind) {
    case 'point':
      return predictive.value
    case 'grid':
      return predictive.cdf.findIndex((p) => p >= 0.5)
    case 'draws':
      return quantileSorted(predictive.sorted, 0.5)
    default:
      return predictive satisfies never
  }
}

/** The grid of values that count the same; each counts at its nearest point. */
export function gridOf(values: readonly number[]): Float64Array {
  const cdf = new Float64Array(lastPoint + 1)
  for (const value of values) {
    const point = nearestPoint(value)
    cdf[point] = (cdf[point] as number) + 1
  }
  let sum = 0
  for (let k = 0; k <= lastPoint; k++) {
    sum += cdf[k] as number
    cdf[k] = sum / values.length
  }
  return cdf
}

/** The point of the grid nearest to a value. */
export function nearestPoint(value: number): number {
  return Math.min(lastPoint, Math.max(0, Math.floor(value + 0.5)))
}

/** How many of the ascending values are below x, and how many at most x. */
export function countsAt(sorted: Float64Array, x: number): readonly [number, number] {
  return [firstNot(sorted, (value) => value < x), firstNot(sorted, (value) => value <= x)]
}

function firstNot(sorted: Float64Array, holds: (value: number) => boolean): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (holds(sorted[middle] as number)) low = middle + 1
    else high = middle
  }
  return low
}
