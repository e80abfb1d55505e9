/**
 * The three-percentile distribution: two halves of a normal distribution, each with its own width,
 * joined at p50 and cut at four widths, so that it hits p10, p50 and p90 exactly at every skew.
 *
 *   F⁻¹(p) = p50 + s·z(p),  s = sLow for p < ½, sHigh above
 *   z(p) = Φ⁻¹(Φ(−4) + p(1 − 2Φ(−4))),  sLow = (p50 − p10)/−z(0.1),  sHigh = (p90 − p50)/z(0.9)
 *
 * Half of the chance lies on either side of p50, so the density steps there by sHigh/sLow; the two-
 * piece normal of Fechner (K. F. Wallis, Statistical Science 29 (2014) 106–112,
 * doi:10.1214/13-STS417) has no step but cannot be fitted once one half is narrower than 0.57 of the
 * other. The three-term metalog (T. W. Keelin, Decision Analysis 13 (2016) 243–277,
 * doi:10.1287/deca.2016.0338) has the same want. The cut at 4 keeps the support bounded: the ends
 * lie 3.12 times as far from p50 as p10 and p90 do; it moves no percentile and takes 6 in 100,000 of
 * the uncut tails. `mode` is p50, as the design has it.
 *
 * Error: F relative 1e−14 in the lower tail, quantile and integrated 1e−14 of the range.
 */
import { fixedShape } from './fixed.ts'
import { normalCdf, normalPdf, normalQuantile } from './normal.ts'
import type { Shape } from './shape.ts'

const CUT = 4
const BELOW_CUT = normalCdf(-CUT)
const KEPT = 1 - 2 * BELOW_CUT
const PDF_AT_CUT = normalPdf(CUT)

/** Cut standard normal quantile, for p ≤ ½. */
function cutQuantile(p: number): number {
  return Math.max(-CUT, normalQuantile(BELOW_CUT + p * KEPT))
}

const Z_10 = -cutQuantile(0.1)

/** Cut standard normal cdf for −4 ≤ z ≤ 0. Near the cut it is a short integral, not a difference. */
function cutCdf(z: number): number {
  const h = z + CUT
  if (h > 0.02) return (normalCdf(z) - BELOW_CUT) / KEPT
  // ∫₀ʰ φ(4 − u) du by Taylor: φ(4)·(h + 4h²/2 + 15h³/6 + 52h⁴/24 + 163h⁵/120 + …), Hermite numbers.
  const series =
    h *
    (1 +
      h *
        (4 / 2 +
          h *
            (15 / 6 +
              h *
                (52 / 24 +
                  h * (163 / 120 + h * (444 / 720 + h * (961 / 5040 + h * (1180 / 40320))))))))
  return (PDF_AT_CUT * series) / KEPT
}

/** ∫ of the cut cdf from −4 to z, −4 ≤ z ≤ 0: ∫Φ = zΦ + φ. */
function integratedCut(z: number): number {
  const whole = z * normalCdf(z) + normalPdf(z) - (PDF_AT_CUT - CUT * BELOW_CUT)
  return Math.max(0, whole - BELOW_CUT * (z + CUT)) / KEPT
}

/** The split normal through p10 < p50 < p90; where two are equal that half has no width. */
export function percentilesShape(p10: number, p50: number, p90: number): Shape {
  if (p10 === p90) return fixedShape(p50)
  const widthLow = (p50 - p10) / Z_10
  const widthHigh = (p90 - p50) / Z_10
  const low = p50 - CUT * widthLow
  const high = p50 + CUT * widthHigh
  // The chance below x < p50 and beyond x > p50; where a half has no width all of it is at p50.
  const lowTail = (x: number): number => (x < low ? 0 : cutCdf((x - p50) / widthLow))
  const highTail = (x: number): number => (x > high ? 0 : cutCdf((p50 - x) / widthHigh))
  return {
    low,
    high,
    mode: p50,
    breaks: [low, p50, high],
    cdf: (x) => {
      if (x < p50) return lowTail(x)
      if (x > p50) return 1 - highTail(x)
      return widthHigh === 0 ? 1 : 0.5
    },
    below: (x) => {
      if (x < p50) return lowTail(x)
      if (x > p50) return 1 - highTail(x)
      return widthLow === 0 ? 0 : 0.5
    },
    survival: (x) => {
      if (x > p50) return highTail(x)
      if (x < p50) return 1 - lowTail(x)
      return widthHigh === 0 ? 0 : 0.5
    },
    atLeast: (x) => {
      if (x > p50) return highTail(x)
      if (x < p50) return 1 - lowTail(x)
      return widthLow === 0 ? 1 : 0.5
    },
    pdf: (x) => {
      if (x < low || x > high) return 0
      const width = x < p50 ? widthLow : widthHigh
      return width === 0 ? 0 : normalPdf((x - p50) / width) / (width * KEPT)
    },
    quantile: (p) =>
      p <= 0.5 ? p50 + widthLow * cutQuantile(p) : p50 - widthHigh * cutQuantile(1 - p),
    integratedCdf: (t) => {
      if (t <= low) return 0
      if (t < p50) return widthLow * integratedCut((t - p50) / widthLow)
      const x = Math.min(t, high)
      const half = widthLow * integratedCut(0)
      const missing = widthHigh === 0 ? 0 : integratedCut(0) - integratedCut((p50 - x) / widthHigh)
      return half + (x - p50) - widthHigh * missing + Math.max(0, t - high)
    },
  }
}
