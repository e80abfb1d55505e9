/**
 * x^y from + − × ÷ only, the same bits in every JavaScript engine.
 *
 *   x^y = exp(y·log x) with log x carried as an unevaluated sum of two doubles (about 2^−70), so that
 *   the error does not grow with the exponent:  s = (m − 1)/(m + 1),  log m = 2(s + s³/3 + s⁵/5 + …)
 *
 * Reference: T. J. Dekker, "A floating-point technique for extending the available precision",
 * Numerische Mathematik 18 (1971) 224–242, doi:10.1007/BF01397083, for the sums and products.
 *
 * Error < 1 ulp over all doubles, subnormal results included; powers of integers that a double
 * holds exactly are exact. Special cases as Math.pow has them, e.g. 1^∞ = NaN.
 */
import { double, HIGH, powerOfTwo, words } from './bits.ts'
import { expOfSum, LN2_HIGH, LN2_LOW } from './elementary.ts'

const SPLITTER = 134217729 // 2^27 + 1: cuts a double into two halves of 26 bits (Dekker 1971, §4).
const TWO_POW_54 = 18014398509481984
const LEAST_NORMAL = 2.2250738585072014e-308
// The parts of 1/3 and 1/5 that a double leaves over.
const THIRD_LOW = 1.850371707708594e-17
const FIFTH_LOW = -1.1102230246251566e-17

/** a·b − p, exact when p is the rounded product. */
function productError(a: number, b: number, p: number): number {
  const ca = SPLITTER * a
  const aHigh = ca - (ca - a)
  const aLow = a - aHigh
  const cb = SPLITTER * b
  const bHigh = cb - (cb - b)
  const bLow = b - bHigh
  return aHigh * bHigh - p + aHigh * bLow + aLow * bHigh + aLow * bLow
}

/** x^y for finite x > 0 and finite y ≠ 0. */
function powOfPositive(x: number, y: number): number {
  const subnormal = x < LEAST_NORMAL
  double[0] = subnormal ? x * TWO_POW_54 : x
  const word = words[HIGH] as number
  let k = (word >>> 20) - (subnormal ? 1077 : 1023)
  let m = (double[0] as number) * powerOfTwo(subnormal ? -k - 54 : -k)
  if (m > Math.SQRT2) {
    m *= 0.5
    k += 1
  }
  // s = (m − 1)/(m + 1) as s + sLow
  const top = m - 1
  const bottom = m + 1
  const bottomLow = m - (bottom - 1)
  const s = top / bottom
  let p = s * bottom
  const sLow = (top - p - productError(s, bottom, p) - s * bottomLow) / bottom
  // z = s² as z + zLow
  const z = s * s
  const zLow = productError(s, s, z) + 2 * s * sLow
  const w = z * z
  const odd = 1 / 7 + w * (1 / 11 + w * (1 / 15 + w * (1 / 19 + w * (1 / 23))))
  const even = 1 / 9 + w * (1 / 13 + w * (1 / 17 + w * (1 / 21)))
  // series = z/3 + z²/5 + … by Horner, the two leading coefficients in two doubles
  let add = z * (odd + z * even)
  let high = 1 / 5 + add
  let low = 1 / 5 - high + add + FIFTH_LOW
  p = high * z
  low = productError(high, z, p) + high * zLow + low * z
  add = p
  high = 1 / 3 + add
  low += 1 / 3 - high + add + THIRD_LOW
  p = high * z
  low = productError(high, z, p) + high * zLow + low * z
  high = p
  // log m = 2s + 2s·series
  p = s * high
  low = productError(s, high, p) + s * low + sLow * high + sLow
  const logM = 2 * (s + p)
  const logMLow = 2 * (s - 0.5 * logM + p + low)
  // log x = k·ln2 + log m
  const kLn2 = k * LN2_HIGH
  const sum = kLn2 + logM
  const sumError = Math.abs(kLn2) > Math.abs(logM) ? kLn2 - sum + logM : logM - sum + kLn2
  const rest = sumError + (logMLow + k * LN2_LOW)
  const logX = sum + rest
  const logXLow = sum - logX + rest

  if (logX === 0) return 1
  const exponent = y * logX
  if (exponent > 720) return Number.POSITIVE_INFINITY
  if (exponent < -760) return 0
  const exponentLow = productError(y, logX, exponent) + y * logXLow
  const scale = Math.floor(exponent * Math.LOG2E + 0.5)
  return expOfSum(exponent - scale * LN2_HIGH, exponentLow - scale * LN2_LOW, scale)
}

function isInteger(y: number): boolean {
  return Math.floor(y) === y
}

/** x^y with the special cases of Math.pow. Error < 1 ulp. */
export function pow(x: number, y: number): number {
  if (y === 0) return 1
  if (Number.isNaN(x) || Number.isNaN(y)) return Number.NaN
  const size = Math.abs(x)
  const isOdd = isInteger(y) && !isInteger(y / 2)
  if (Math.abs(y) === Number.POSITIVE_INFINITY) {
    if (size === 1) return Number.NaN
    return size > 1 === y > 0 ? Number.POSITIVE_INFINITY : 0
  }
  const negative = isOdd && (x < 0 || 1 / x < 0)
  if (size === 0 || size === Number.POSITIVE_INFINITY) {
    const result = (size === 0) === y > 0 ? 0 : Number.POSITIVE_INFINITY
    return negative ? -result : result
  }
  if (x < 0 && !isInteger(y)) return Number.NaN
  if (y === 1) return x
  if (y === 2) return x * x
  if (y === 0.5) return Math.sqrt(x)
  const result = powOfPositive(size, y)
  return negative ? -result : result
}
