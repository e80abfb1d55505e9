/**
 * Quantities as distributions: what a number, a range or three percentiles in the file mean, in
 * natural units. The one place where a bare number gets its width.
 */
import type { Distribution } from '../numeric/index.ts'
import type { Basis, Quantity, ScenarioFile } from './scenario.ts'

/** Half-width of a bare position or salience in shares of its scale, by basis. */
export type Widths = Readonly<Record<Basis, number>>

/** Documented ± 2 % of the scale, data exact, judgement ± 15 %. */
export const defaultWidths: Widths = { documented: 0.02, data: 0, judgement: 0.15 }

/** The widths that hold in a scenario: its own where it gives any. */
export function widthsOf({ widths = {} }: Pick<ScenarioFile, 'widths'>): Widths {
  return {
    documented: widths.documented ?? defaultWidths.documented,
    data: widths.data ?? defaultWidths.data,
    judgement: widths.judgement ?? defaultWidths.judgement,
  }
}

export interface QuantityContext {
  /** Holds unless the quantity has its own. */
  readonly basis: Basis
  readonly widths: Widths
  /** Natural range of a position; [0, 1] for a salience, which is also what is taken when absent. */
  readonly scale?: readonly [number, number]
  /** Values of the references. */
  readonly refs: Readonly<Record<string, number>>
  /** A bare number of kind `exact` (capability, block cost, harm, gain) gets no width. */
  readonly kind: 'position' | 'salience' | 'exact'
}

/**
 * The distribution that a quantity stands for, in natural units.
 * @throws RangeError for a reference without a value, which a checked scenario has not
 */
export function distributionOf(quantity: Quantity, context: QuantityContext): Distribution {
  if (typeof quantity === 'number') return around(quantity, context.basis, context)
  if ('value' in quantity) return around(quantity.value, quantity.basis ?? context.basis, context)
  if ('ref' in quantity) return { kind: 'fixed', value: refValue(quantity.ref, context.refs) }
  if ('p10' in quantity) {
    const { p10, p50, p90 } = quantity
    const percentiles = { kind: 'percentiles', p10, p50, p90 } as const
    const within = withinOf(context)
    return within ? { ...percentiles, within } : percentiles
  }
  const { low, mode: middle, high } = quantity
  const kind = quantity.distribution ?? 'pert'
  if (low === high) return { kind: 'fixed', value: low }
  return kind === 'uniform' ? { kind, low, high } : { kind, low, mode: middle, high }
}

function refValue(ref: string, refs: Readonly<Record<string, number>>): number {
  const value = refs[ref]
  if (value === undefined) throw new RangeError(`${ref}: found no value, expected one`)
  return value
}

/** The natural range, smaller end first; undefined for what has none. */
function withinOf({ kind, scale }: QuantityContext): readonly [number, number] | undefined {
  if (kind === 'exact') return undefined
  const [start, end] = scale ?? [0, 1]
  return [Math.min(start, end), Math.max(start, end)]
}

/** A bare number: a PERT of its basis' width around it, clamped to the scale. */
function around(value: number, basis: Basis, context: QuantityContext): Distribution {
  const within = withinOf(context)
  const width = within ? context.widths[basis] * (within[1] - within[0]) : 0
  if (!within || width === 0) return { kind: 'fixed', value }
  const low = Math.max(within[0], value - width)
  const high = Math.min(within[1], value + width)
  return low < high ? { kind: 'pert', low, mode: value, high } : { kind: 'fixed', value }
}

/**
 * The most likely value: the number, `mode`, `p50`, or what the reference says.
 * @throws RangeError for a reference without a value
 */
export function modeOf(quantity: Quantity, refs: Readonly<Record<string, number>>): number {
  if (typeof quantity === 'number') return quantity
  if ('value' in quantity) return quantity.value
  if ('ref' in quantity) return refValue(quantity.ref, refs)
  return 'p50' in quantity ? quantity.p50 : quantity.mode
}

/** Several readings of one quantity: an equal mixture, or the one there is. */
export function mixtureOf(parts: readonly Distribution[]): Distribution {
  const [only, second] = parts
  return only !== undefined && second === undefined ? only : { kind: 'mixture', parts }
}
