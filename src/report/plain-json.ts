/** What JSON can hold. */

export type Json = string | number | boolean | null | readonly Json[] | JsonObject
export interface JsonObject {
  readonly [key: string]: Json
}

/** By id, in the order given. */
export function mapped<T extends { readonly id: string }, R>(
  items: readonly T[],
  of: (item: T) => R,
): Record<string, R> {
  return Object.fromEntries(items.map((item) => [item.id, of(item)]))
}

export function plainObject(value: object): JsonObject {
  return plain(value) as JsonObject
}

/** What JSON can hold: typed arrays as arrays, null for no number and for what is undefined. */
function plain(value: unknown): Json {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return value
    case 'number':
      // Adding 0 makes one zero of the two.
      return Number.isFinite(value) ? value + 0 : null
    case 'object':
      break
    default:
      return null
  }
  if (value === null) return null
  if (ArrayBuffer.isView(value)) return Array.from(value as Float64Array, plain)
  if (Array.isArray(value)) return value.map(plain)
  if (value instanceof Map) return plain(Object.fromEntries(value))
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, plain(each)]))
}
