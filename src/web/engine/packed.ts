/**
 * Outcomes of a finished run in two bytes a number: near enough to stand in for a model that has not
 * followed a finger yet, and never part of a forecast that is whole.
 */
import type { Columns, Entry } from '../../ensemble/index.ts'

/** 0 to 1 in so many steps; the last number stands for none. */
const steps = 65_534
const none = 65_535

/** @param entries in the order in which they are unpacked */
export function packOutcomes(
  entries: readonly Entry[],
  columns: ReadonlyMap<string, Columns>,
): Uint16Array<ArrayBuffer> {
  const parts = entries.flatMap(({ key }): readonly Uint16Array[] => {
    const own = columns.get(key)
    if (own === undefined) throw new RangeError(`found no outcomes of ${key}`)
    return [
      shares(own.value),
      shares(own.exit),
      shares(own.exitAtStatusQuo),
      Uint16Array.from(own.agreed),
      Uint16Array.from(own.binding, (actor) => actor + 1),
    ]
  })
  const packed = new Uint16Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    packed.set(part, at)
    at += part.length
  }
  return packed
}

/** @param issues and exits: how many the scenario has */
export function unpackOutcomes(
  packed: Uint16Array,
  entries: readonly Entry[],
  issues: number,
  exits: number,
): ReadonlyMap<string, Columns> {
  let at = 0
  const take = (length: number): Uint16Array => {
    at += length
    return packed.subarray(at - length, at)
  }
  return new Map(
    entries.map(({ key, draws }) => [
      key,
      {
        count: draws,
        value: natural(take(issues * draws)),
        exit: natural(take(exits * draws)),
        exitAtStatusQuo: natural(take(exits * draws)),
        agreed: Uint8Array.from(take(draws)),
        binding: Int16Array.from(take(draws), (actor) => actor - 1),
      },
    ]),
  )
}

function shares(values: Float64Array): Uint16Array {
  return Uint16Array.from(values, (x) =>
    Number.isNaN(x) ? none : Math.round(Math.min(1, Math.max(0, x)) * steps),
  )
}

function natural(packed: Uint16Array): Float64Array {
  return Float64Array.from(packed, (x) => (x === none ? Number.NaN : x / steps))
}
