/**
 * Uncertain quantities as plain data, and what can be asked of them.
 *
 * Kinds: `fixed`, `pert`, `triangular`, `uniform`, `percentiles` (p10, p50, p90) and `mixture` (equal
 * weights, one part a coder). `within` clamps each of them to a scale: values beyond are moved onto the
 * end. Each kind's formula, reference and error stand in the file of its shape.
 */
import { clampShape } from './clamp.ts'
import { fixedShape } from './fixed.ts'
import { mixtureShape } from './mixture.ts'
import { pertShape } from './pert.ts'
import { meanOfShape, type Shape } from './shape.ts'
import { percentilesShape } from './split-normal.ts'
import { triangularShape } from './triangular.ts'
import { uniformShape } from './uniform-shape.ts'

interface Clamped {
  /** The scale the quantity is held to. */
  readonly within?: readonly [number, number] | undefined
}
export interface Fixed extends Clamped {
  readonly kind: 'fixed'
  readonly value: number
}
export interface Pert extends Clamped {
  readonly kind: 'pert'
  readonly low: number
  readonly mode: number
  readonly high: number
}
export interface Triangular extends Clamped {
  readonly kind: 'triangular'
  readonly low: number
  readonly mode: number
  readonly high: number
}
export interface Uniform extends Clamped {
  readonly kind: 'uniform'
  readonly low: number
  readonly high: number
}
export interface Percentiles extends Clamped {
  readonly kind: 'percentiles'
  readonly p10: number
  readonly p50: number
  readonly p90: number
}
export interface Mixture extends Clamped {
  readonly kind: 'mixture'
  readonly parts: readonly Distribution[]
}
/** An uncertain quantity, in the units of the quantity. */
export type Distribution = Fixed | Pert | Triangular | Uniform | Percentiles | Mixture

/** What is wrong with a distribution's numbers, in a sentence, or undefined. */
export function faultOf(d: Distribution): string | undefined {
  const [least, most] = d.within ?? [0, 0]
  if (!(least <= most)) return `within: found [${least}, ${most}], expected lower end first`
  switch (d.kind) {
    case 'fixed':
      return outOfOrder(['value', d.value])
    case 'pert':
    case 'triangular':
      return outOfOrder(['low', d.low], ['mode', d.mode], ['high', d.high])
    case 'uniform':
      return outOfOrder(['low', d.low], ['high', d.high])
    case 'percentiles':
      return outOfOrder(['p10', d.p10], ['p50', d.p50], ['p90', d.p90])
    case 'mixture': {
      if (d.parts.length === 0) return 'parts: found none, expected at least one'
      for (const [i, part] of d.parts.entries()) {
        const fault = faultOf(part)
        if (fault !== undefined) return `parts.${i}.${fault}`
      }
      return undefined
    }
    default:
      return d satisfies never
  }
}

function outOfOrder(...named: readonly (readonly [string, number])[]): string | undefined {
  let before: readonly [string, number] | undefined
  for (const [name, value] of named) {
    if (!Number.isFinite(value)) return `${name}: found ${value}, expected a finite number`
    if (before !== undefined && value < before[1]) {
      return `${name}: found ${value}, expected at least ${before[0]} ${before[1]}`
    }
    before = [name, value]
  }
  return undefined
}

/** The shape of a distribution. Throws RangeError with `faultOf`'s sentence when it has none. */
export function shapeOf(d: Distribution): Shape {
  const fault = faultOf(d)
  if (fault !== undefined) throw new RangeError(`${d.kind}.${fault}`)
  const shape = unclamped(d)
  return d.within === undefined ? shape : clampShape(shape, d.within[0], d.within[1])
}

function unclamped(d: Distribution): Shape {
  switch (d.kind) {
    case 'fixed':
      return fixedShape(d.value)
    case 'pert':
      return pertShape(d.low, d.mode, d.high)
    case 'triangular':
      return triangularShape(d.low, d.mode, d.high)
    case 'uniform':
      return uniformShape(d.low, d.high)
    case 'percentiles':
      return percentilesShape(d.p10, d.p50, d.p90)
    case 'mixture':
      return mixtureShape(d.parts.map(shapeOf))
    default:
      return d satisfies never
  }
}

/** The least x with P(X ≤ x) ≥ p. Throws RangeError unless 0 ≤ p ≤ 1. Exact but slow: see `tabulate`. */
export function quantile(d: Distribution, p: number): number {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`p: found ${p}, expected 0 to 1`)
  const shape = shapeOf(d)
  if (p === 0) return shape.low
  return p === 1 ? shape.high : shape.quantile(p)
}

/** P(X ≤ x). */
export function cdf(d: Distribution, x: number): number {
  return shapeOf(d).cdf(x)
}

/** Density at x; the atoms of `fixed` and of `within` are not in it. */
export function pdf(d: Distribution, x: number): number {
  return shapeOf(d).pdf(x)
}

/** Expected value, after clamping. */
export function mean(d: Distribution): number {
  return meanOfShape(shapeOf(d))
}

/**
 * The number to solve with: the value, the mode, the midpoint of a uniform, p50, the mean of the
 * parts' modes; after clamping.
 */
export function mode(d: Distribution): number {
  return shapeOf(d).mode
}

/** Least and greatest value, after clamping. */
export function support(d: Distribution): [number, number] {
  const { low, high } = shapeOf(d)
  return [low, high]
}

/** ∫ P(X ≤ u) du over u from the lower end of the support to t. Error 1e−14 of the range. */
export function integratedCdf(d: Distribution, t: number): number {
  return shapeOf(d).integratedCdf(t)
}
