/**
 * The bits of a double, read and written through one shared view.
 *
 * A double is 1 sign, 11 exponent and 52 fraction bits (IEEE 754-2019, §3.4). The engine's own byte
 * order is found once, at load, so that `HIGH` always names the word with sign and exponent.
 */

/** One double; write it here, then read `words`. Never keep a value in it across calls. */
export const double: Float64Array = new Float64Array(1)
/** The same eight bytes as two unsigned 32-bit words. */
export const words: Uint32Array = new Uint32Array(double.buffer)

double[0] = 1
/** Index in `words` of the word that holds sign, exponent and the top 20 fraction bits. */
export const HIGH: 0 | 1 = words[1] === 0 ? 0 : 1

const LEAST_EXPONENT = -1074
const powersOfTwo = new Float64Array(2098)
let power = 1
for (let k = 0; k <= 1023; k++) {
  powersOfTwo[k - LEAST_EXPONENT] = power
  power *= 2
}
power = 1
for (let k = 0; k >= LEAST_EXPONENT; k--) {
  powersOfTwo[k - LEAST_EXPONENT] = power
  power *= 0.5
}

/** 2^k, exact, for integers −1074 ≤ k ≤ 1023. */
export function powerOfTwo(k: number): number {
  return powersOfTwo[k - LEAST_EXPONENT] as number
}

/**
 * y·2^k for |y| in [0.5, 2) and every integer k: exact unless the result is subnormal (then rounded
 * once) or above 1.8e308 (then Infinity).
 */
export function scaleByPowerOfTwo(y: number, k: number): number {
  if (k >= LEAST_EXPONENT && k <= 1023) return y * powerOfTwo(k)
  if (k > 1023) return y * powerOfTwo(1023) * powerOfTwo(Math.min(k, 1030) - 1023)
  return y * powerOfTwo(Math.max(k, -1080) - LEAST_EXPONENT) * powerOfTwo(LEAST_EXPONENT)
}
