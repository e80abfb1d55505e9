/**
 * Deep freezing: a scenario that nobody can change can be shared by every run.
 */

/** Freezes a value and everything in it, and returns it. */
export function freeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  Object.freeze(value)
  for (const inner of Object.values(value)) freeze(inner)
  return value
}
