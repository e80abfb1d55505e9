/** For tests: how far a double is from a reference, in units in the last place of the reference. */
import { double, HIGH, words } from './bits.ts'

/** |found − wanted| in ulp of wanted; 0 when identical, NaN and infinities included. */
export function ulpsBetween(found: number, wanted: number): number {
  if (Object.is(found, wanted)) return 0
  const size = Math.abs(wanted)
  double[0] = size
  const exponent = Math.max(1, (words[HIGH] as number) >>> 20) - 1075
  // In two steps: the ulp of a small double is subnormal, and its inverse overflows.
  const half = 2 ** -Math.trunc(exponent / 2)
  return Math.abs(found - wanted) * half * 2 ** -(exponent - Math.trunc(exponent / 2))
}

/** A 32-bit hash of the bits of many doubles (FNV-1a over words): equal only if every bit is. */
export function hashOfBits(values: Iterable<number>): string {
  let hash = 0x811c9dc5
  for (const value of values) {
    double[0] = value
    hash = Math.imul(hash ^ (words[HIGH] as number), 0x01000193)
    hash = Math.imul(hash ^ (words[1 - HIGH] as number), 0x01000193)
  }
  return (hash >>> 0).toString(16).padStart(8, '0')
}
