/**
 * exp, expm1, log and log1p from + − × ÷ only, so that every JavaScript engine gives the same bits.
 * (The language leaves the accuracy of Math.exp and Math.log to the engine: ECMA-262 §21.3.2.)
 *
 *   exp:  x = k·ln2 + r, |r| ≤ ln2/2;  e^r = 1 + 2r/(R − r),  R = r·coth(r/2) = 2 + r²/6 − r⁴/360 + …
 *   log:  x = 2^k(1 + f), √½ < 1 + f ≤ √2;  s = f/(2 + f);  log(1 + f) = 2(s + s³/3 + s⁵/5 + …)
 *
 * References: W. J. Cody, W. Waite, "Software Manual for the Elementary Functions" (1980), chs. 5–6,
 * for ln2 in two parts; Abramowitz & Stegun (1964) 4.5.67 for r·coth(r/2) and 4.1.27 for the series;
 * the compensated sums are those of K. C. Ng's FDLIBM (Sun, 1993).
 *
 * Error, in units in the last place: see each function; measured on a million points each.
 */
import { double, HIGH, powerOfTwo, scaleByPowerOfTwo, words } from './bits.ts'

// ln2 in two parts: the first has 32 bits, so that k·LN2_HIGH is exact for |k| < 2^20.
export const LN2_HIGH = 0.6931471803691238
export const LN2_LOW = 1.9082149292705877e-10
const TWO_POW_54 = 18014398509481984
const LEAST_NORMAL = 2.2250738585072014e-308
// Above the first e^x exceeds the largest double; below the second it rounds to 0.
const EXP_OVERFLOW = 709.782712893384
const EXP_UNDERFLOW = -745.1332191019412

/** e^r − 1 for |r| ≤ 0.36 less its leading r: Abramowitz & Stegun 4.5.67, Bernoulli coefficients. */
function expm1Rest(r: number): number {
  const t = r * r
  const c =
    r -
    t *
      (1 / 6 +
        t *
          (-1 / 360 +
            t * (1 / 15120 + t * (-1 / 604800 + t * (1 / 23950080 + t * (-691 / 653837184000))))))
  return (r * c) / (2 - c)
}

/**
 * e^(high + low)·2^k for |high| ≤ 0.36, |low| far smaller: the common last step of `exp` and `pow`.
 */
export function expOfSum(high: number, low: number, k: number): number {
  const r = high + low
  const rest = high - r + low
  return scaleByPowerOfTwo(1 + (r + (expm1Rest(r) + (rest + rest * r))), k)
}

/** e^x. Error < 1 ulp. e^−∞ = 0, e^∞ = ∞, results below 2.2e−308 are subnormal. */
export function exp(x: number): number {
  if (x > EXP_OVERFLOW) return Number.POSITIVE_INFINITY
  if (x < EXP_UNDERFLOW) return 0
  if (Number.isNaN(x)) return x
  const k = Math.floor(x * Math.LOG2E + 0.5)
  return expOfSum(x - k * LN2_HIGH, -k * LN2_LOW, k)
}

/** e^x − 1, accurate near 0. Error < 2 ulp. */
export function expm1(x: number): number {
  if (x > EXP_OVERFLOW) return Number.POSITIVE_INFINITY
  if (x < -40) return -1
  if (Number.isNaN(x) || x === 0) return x
  const k = Math.floor(x * Math.LOG2E + 0.5)
  const high = x - k * LN2_HIGH
  const low = -k * LN2_LOW
  const r = high + low
  const rest = high - r + low
  const part = r + (expm1Rest(r) + (rest + rest * r))
  if (k === 0) return part
  if (k > 56) return expOfSum(high, low, k)
  // 2^k(1 + part) − 1, the two large terms first: 1 − 2^−k is exact.
  return powerOfTwo(k) * (1 - powerOfTwo(-k) + part)
}

/** log(2^k·(1 + f)) for √½ − 1 ≤ f ≤ √2 − 1. */
function logOfScaled(k: number, f: number): number {
  const s = f / (2 + f)
  const z = s * s
  const w = z * z
  const odd = 2 / 3 + w * (2 / 7 + w * (2 / 11 + w * (2 / 15 + w * (2 / 19))))
  const even = 2 / 5 + w * (2 / 9 + w * (2 / 13 + w * (2 / 17 + w * (2 / 21))))
  const series = z * (odd + z * even)
  const half = 0.5 * f * f
  return k * LN2_HIGH - (half - (s * (half + series) + k * LN2_LOW) - f)
}

/** Natural logarithm. Error < 1 ulp. log 0 = −∞, log of a negative number is NaN. */
export function log(x: number): number {
  if (!(x > 0)) return x === 0 ? Number.NEGATIVE_INFINITY : Number.NaN
  if (x === Number.POSITIVE_INFINITY) return x
  const subnormal = x < LEAST_NORMAL
  double[0] = subnormal ? x * TWO_POW_54 : x
  const high = words[HIGH] as number
  let k = (high >>> 20) - (subnormal ? 1077 : 1023)
  let m = (double[0] as number) * powerOfTwo(subnormal ? -k - 54 : -k)
  if (m > Math.SQRT2) {
    m *= 0.5
    k += 1
  }
  return logOfScaled(k, m - 1)
}

/** log(1 + x), accurate near 0. Error < 2 ulp. */
export function log1p(x: number): number {
  if (x > -0.29 && x < 0.41) return x === 0 ? x : logOfScaled(0, x)
  const sum = 1 + x
  if (!(sum > 0) || sum === Number.POSITIVE_INFINITY) return log(sum)
  // What rounding 1 + x lost, to first order.
  const lost = x > 1 ? 1 - (sum - x) : x - (sum - 1)
  return log(sum) + lost / sum
}
