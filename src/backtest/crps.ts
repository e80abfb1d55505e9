/**
 * Continuous ranked probability score: the distance between what was said and what came, in the
 * units of the outcome; 0 is perfect, and of a point it is the absolute error.
 *
 *   CRPS(F, y) = ∫ (F(x) − 1{y ≤ x})² dx = E|X − y| − ½ E|X − X′|
 *   of the integer grid:   Σ_{k=0..99} (F(k) − 1{y ≤ k})²
 *   of n ascending draws:  2/n² · Σ_i (x_i − y)(n·1{y < x_i} − i + ½)
 *   of N(μ, σ²):           σ (z(2Φ(z) − 1) + 2φ(z) − 1/√π),  z = (y − μ)/σ
 *
 * References: J. E. Matheson, R. L. Winkler, Management Science 22 (1976) 1087–1096; T. Gneiting,
 * A. E. Raftery, JASA 102 (2007) 359–378, doi:10.1198/016214506000001437, eq. 20–21; A. Jordan,
 * F. Krüger, S. Lerch, J. Stat. Soft. 90(12) (2019), doi:10.18637/jss.v090.i12, for draws.
 */
import { normalCdf, normalPdf } from '../numeric/index.ts'
import { lastPoint, nearestPoint, type Predictive } from './predictive.ts'

/** 1/√π. */
const inverseRootPi = 0.5641895835477563

/** @param outcome in points; on the grid it counts at its nearest point */
export function crps(predictive: Predictive, outcome: number): number {
  switch (predictive.kind) {
    case 'point':
      return Math.abs(predictive.value - outcome)
    case 'grid':
      return crpsGrid(predictive.cdf, outcome)
    case 'draws':
      return crpsDraws(predictive.sorted, outcome)
    default:
      return predictive satisfies never
  }
}

/** Of chances F(0) … F(100). */
export function crpsGrid(cdf: Float64Array, outcome: number): number {
  const y = nearestPoint(outcome)
  let sum = 0
  for (let k = 0; k < lastPoint; k++) {
    const gap = (cdf[k] as number) - (y <= k ? 1 : 0)
    sum += gap * gap
  }
  return sum
}

/** Of draws in ascending order that count the same. */
export function crpsDraws(sorted: Float64Array, outcome: number): number {
  const n = sorted.length
  let sum = 0
  for (let i = 1; i <= n; i++) {
    const x = sorted[i - 1] as number
    sum += (x - outcome) * ((outcome < x ? n : 0) - i + 0.5)
  }
  return (2 * sum) / (n * n)
}

/** Of point masses: values in ascending order, each with its chance; the chances sum to 1. */
export function crpsMasses(
  values: ArrayLike<number>,
  chances: ArrayLike<number>,
  outcome: number,
): number {
  let error = 0
  let spread = 0
  let below = 0
  let pull = 0
  for (let i = 0; i < values.length; i++) {
    const x = values[i] as number
    const p = chances[i] as number
    error += p * Math.abs(x - outcome)
    // Σ_{j<i} p_j (x_i − x_j): half of E|X − X′| in one pass.
    spread += p * (x * below - pull)
    below += p
    pull += p * x
  }
  return error - spread
}

/** Of a normal distribution. */
export function crpsNormal(mean: number, deviation: number, outcome: number): number {
  const z = (outcome - mean) / deviation
  return deviation * (z * (2 * normalCdf(z) - 1) + 2 * normalPdf(z) - inverseRootPi)
}
