/**
 * The standard normal distribution: density φ, cumulative Φ, quantile Φ⁻¹.
 *
 *   Φ(x) = ½·erfc(−x/√2); erfc by three rational approximations in |x|/√2
 *   Φ⁻¹(p) by three rational approximations in p − ½ and in √(−log min(p, 1 − p))
 *
 * References: W. J. Cody, "Rational Chebyshev approximations for the error function", Mathematics
 * of Computation 23 (1969) 631–637, doi:10.1090/S0025-5718-1969-0247736-4; M. J. Wichura,
 * "Algorithm AS 241: the percentage points of the normal distribution", Applied Statistics 37
 * (1988) 477–484, doi:10.2307/2347330, PPND16. Both lists were checked against 50 digits.
 *
 * Error: Φ relative 2e−15 down to x = −37, absolute 2e−16; φ and Φ⁻¹ relative 1e−15.
 */
import { exp, log } from './elementary.ts'

const INVERSE_SQRT_PI = 0.5641895835477563
const INVERSE_SQRT_2_PI = 0.3989422804014327

/** e^(−x²/2) for x ≥ 0: x is cut at a sixteenth so that its square is exact (Cody 1969, p. 636). */
function expOfHalfSquare(x: number): number {
  const cut = Math.floor(x * 16) / 16
  return exp(-0.5 * cut * cut) * exp(-0.5 * (x - cut) * (x + cut))
}

/** erf z for |z| ≤ 0.46875. */
function erfNearZero(z: number): number {
  const t = z * z
  const top =
    (((0.18577770618460315 * t + 3.1611237438705655) * t + 113.86415415105016) * t +
      377.485237685302) *
      t +
    3209.3775891384694
  const bottom =
    (((t + 23.601290952344122) * t + 244.02463793444417) * t + 1282.6165260773723) * t +
    2844.236833439171
  return (z * top) / bottom
}

/** e^(z²)·erfc z for 0.46875 ≤ z ≤ 4. */
function scaledErfcMiddle(z: number): number {
  const top =
    (((((((2.1531153547440383e-8 * z + 0.5641884969886701) * z + 8.883149794388377) * z +
      66.11919063714163) *
      z +
      298.6351381974001) *
      z +
      881.952221241769) *
      z +
      1712.0476126340707) *
      z +
      2051.0783778260716) *
      z +
    1230.3393547979972
  const bottom =
    (((((((z + 15.744926110709835) * z + 117.6939508913125) * z + 537.1811018620099) * z +
      1621.3895745666903) *
      z +
      3290.7992357334597) *
      z +
      4362.619090143247) *
      z +
      3439.3676741437216) *
      z +
    1230.3393548037495
  return top / bottom
}

/** e^(z²)·erfc z for z ≥ 4. */
function scaledErfcTail(z: number): number {
  const t = 1 / (z * z)
  const top =
    ((((0.016315387137302097 * t + 0.30532663496123236) * t + 0.36034489994980445) * t +
      0.12578172611122926) *
      t +
      0.016083785148742275) *
      t +
    0.0006587491615298378
  const bottom =
    ((((t + 2.568520192289822) * t + 1.8729528499234673) * t + 0.5279051029514285) * t +
      0.06051834131244132) *
      t +
    0.0023352049762686918
  return (INVERSE_SQRT_PI - (t * top) / bottom) / z
}

/** φ(x), the standard normal density. */
export function normalPdf(x: number): number {
  return INVERSE_SQRT_2_PI * expOfHalfSquare(Math.abs(x))
}

/** Φ(x), the chance that a standard normal variable is at most x. */
export function normalCdf(x: number): number {
  const size = Math.abs(x)
  const z = size * Math.SQRT1_2
  if (z <= 0.46875) return 0.5 + 0.5 * erfNearZero(x * Math.SQRT1_2)
  if (size > 38.6) return x > 0 ? 1 : 0
  if (Number.isNaN(x)) return x
  const scaled = z <= 4 ? scaledErfcMiddle(z) : scaledErfcTail(z)
  const tail = 0.5 * scaled * expOfHalfSquare(size)
  return x > 0 ? 1 - tail : tail
}

function quantileCentre(q: number): number {
  const r = 0.180625 - q * q
  const top =
    ((((((2509.0809287301227 * r + 33430.57558358813) * r + 67265.7709270087) * r +
      45921.95393154987) *
      r +
      13731.69376550946) *
      r +
      1971.5909503065513) *
      r +
      133.14166789178438) *
      r +
    3.3871328727963665
  const bottom =
    ((((((5226.495278852854 * r + 28729.085735721943) * r + 39307.89580009271) * r +
      21213.794301586597) *
      r +
      5394.196021424751) *
      r +
      687.1870074920579) *
      r +
      42.31333070160091) *
      r +
    1
  return (q * top) / bottom
}

function quantileMiddle(root: number): number {
  const r = root - 1.6
  const top =
    ((((((0.0007745450142783414 * r + 0.022723844989269184) * r + 0.2417807251774506) * r +
      1.2704582524523684) *
      r +
      3.6478483247632045) *
      r +
      5.769497221460691) *
      r +
      4.630337846156546) *
      r +
    1.4234371107496835
  const bottom =
    ((((((1.0507500716444169e-9 * r + 0.0005475938084995345) * r + 0.015198666563616457) * r +
      0.14810397642748008) *
      r +
      0.6897673349851) *
      r +
      1.6763848301838038) *
      r +
      2.053191626637759) *
      r +
    1
  return top / bottom
}

function quantileTail(root: number): number {
  const r = root - 5
  const top =
    ((((((2.0103343992922881e-7 * r + 2.7115555687434876e-5) * r + 0.0012426609473880784) * r +
      0.026532189526576124) *
      r +
      0.29656057182850487) *
      r +
      1.7848265399172913) *
      r +
      5.463784911164114) *
      r +
    6.657904643501103
  const bottom =
    ((((((2.0442631033899397e-15 * r + 1.421511758316446e-7) * r + 1.8463183175100548e-5) * r +
      0.0007868691311456133) *
      r +
      0.014875361290850615) *
      r +
      0.1369298809227358) *
      r +
      0.599832206555888) *
      r +
    1
  return top / bottom
}

/** Φ⁻¹(p) for 0 ≤ p ≤ 1; −∞ at 0, ∞ at 1, NaN outside. */
export function normalQuantile(p: number): number {
  const q = p - 0.5
  if (Math.abs(q) <= 0.425) return quantileCentre(q)
  const tail = q < 0 ? p : 1 - p
  if (!(tail > 0)) {
    if (tail === 0) return q < 0 ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY
    return Number.NaN
  }
  const root = Math.sqrt(-log(tail))
  const size = root <= 5 ? quantileMiddle(root) : quantileTail(root)
  return q < 0 ? -size : size
}
