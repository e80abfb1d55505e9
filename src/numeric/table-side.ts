/**
 * One half of a quantile table: the values for 0 < q ≤ ½ of one shape, as pieces found by q's bits.
 * How and how well: see `table.ts`.
 */
import { double, HIGH, words } from './bits.ts'
import type { LowerTail } from './shape.ts'

// The quartic must agree to this share of the range at four values between its five own; the error
// elsewhere was at most twice that on all shapes tried.
const AGREEMENT = 1.5e-7
// Pieces narrower than this share of the range are straight: their error is less than their width.
const NARROWEST = 4e-7
// Where less chance than this share lies, one rounding of p is worth more than the error allowed.
const INVISIBLE = 1e-12

// Buckets: eight to each halving of q, from 2^−54 up to ½; whatever is less lies in the first.
const FIRST_BUCKET = (1023 - 54) * 8
const BUCKETS = 53 * 8 + 1

const BELOW_ONE = 1 - Number.EPSILON / 2

// A piece is eight numbers: start, scale, c₀ … c₄, end.
const SIZE = 8
const END = 7

/** Pieces in order of q, and for each bucket the first piece that can hold its q. */
export interface Side {
  readonly pieces: Float64Array
  readonly first: Uint16Array
}

/** The value at 0 < q ≤ ½. */
export function lookUp(side: Side, q: number): number {
  double[0] = q
  const bucket = ((words[HIGH] as number) >>> 17) - FIRST_BUCKET
  const { pieces } = side
  let i = (side.first[Math.max(bucket, 0)] as number) * SIZE
  while (q > (pieces[i + END] as number)) i += SIZE
  const t = (q - (pieces[i] as number)) * (pieces[i + 1] as number)
  const c3 = (pieces[i + 5] as number) + t * (pieces[i + 6] as number)
  const c2 = (pieces[i + 4] as number) + t * c3
  return (pieces[i + 2] as number) + t * ((pieces[i + 3] as number) + t * c2)
}

/**
 * Tabulates the lower half of a shape. Where the values jump at a q, that q takes the lower value,
 * or the higher one when `takesHigher`, as the mirrored half must.
 */
export function buildSide(shape: LowerTail, takesHigher: boolean): Side {
  const range = shape.high - shape.low
  const pieces: number[] = []

  /** Emits the piece over [x0, x4] whose five evenly spaced values have the chances p0 … p4. */
  const divide = (
    x0: number,
    x4: number,
    p0: number,
    p1: number,
    p2: number,
    p3: number,
    p4: number,
  ): void => {
    if (p4 <= p0 || p0 >= 0.5) return
    const step = (x4 - x0) / 4
    if (x4 - x0 <= NARROWEST * range || p4 - p0 <= INVISIBLE * p4) {
      pieces.push(p0, 1 / Math.max(p4 - p0, 1e-300), x0, x4 - x0, 0, 0, 0, p4)
      return
    }
    const q0 = shape.cdf(x0 + 0.5 * step)
    const q1 = shape.cdf(x0 + 1.5 * step)
    const q2 = shape.cdf(x0 + 2.5 * step)
    const q3 = shape.cdf(x0 + 3.5 * step)
    if (p0 < p1 && p1 < p2 && p2 < p3 && p3 < p4) {
      const c = quartic(step, p0, p1, p2, p3, p4)
      const [c1, c2, c3, c4] = c
      const scale = 1 / (p4 - p0)
      const misses = (q: number, wanted: number): boolean => {
        const t = (q - p0) * scale
        const got = t * (c1 + t * (c2 + t * (c3 + t * c4)))
        return !(Math.abs(got - wanted * step) <= AGREEMENT * range)
      }
      if (!(misses(q0, 0.5) || misses(q1, 1.5) || misses(q2, 2.5) || misses(q3, 3.5))) {
        pieces.push(p0, scale, x0, c1, c2, c3, c4, p4)
        return
      }
    }
    const middle = x0 + 2 * step
    divide(x0, middle, p0, q0, p1, q1, p2)
    divide(middle, x4, p2, q2, p3, q3, p4)
  }

  const breaks = [...new Set(shape.breaks)].sort((a, b) => a - b)
  for (const [i, x] of breaks.entries()) {
    const p = shape.cdf(x)
    const before = shape.below(x)
    if (before < p) pieces.push(before, 0, x, 0, 0, 0, 0, p)
    if (p >= 0.5) break
    const next = breaks[i + 1]
    if (next === undefined) break
    const step = (next - x) / 4
    const [p1, p2, p3] = [shape.cdf(x + step), shape.cdf(x + 2 * step), shape.cdf(x + 3 * step)]
    divide(x, next, p, p1, p2, p3, shape.below(next))
  }
  if (takesHigher) {
    // The next double below: `q > end` then means q ≥ the true end.
    for (let i = END; i < pieces.length; i += SIZE) pieces[i] = (pieces[i] as number) * BELOW_ONE
  }
  return { pieces: Float64Array.from(pieces), first: firstPieces(pieces) }
}

/** For each bucket the first piece whose end is not below the bucket. The last piece never ends. */
function firstPieces(pieces: number[]): Uint16Array {
  pieces[pieces.length - SIZE + END] = Number.POSITIVE_INFINITY
  const first = new Uint16Array(BUCKETS)
  let piece = 0
  for (let bucket = 1; bucket < BUCKETS; bucket++) {
    words[HIGH] = (bucket + FIRST_BUCKET) * 131072
    words[1 - HIGH] = 0
    const start = double[0] as number
    while ((pieces[piece * SIZE + END] as number) < start) piece += 1
    first[bucket] = piece
  }
  return first
}

/**
 * c₁ … c₄ of the quartic through x = 0, h, 2h, 3h, 4h at p₀ … p₄, in t = (p − p₀)/(p₄ − p₀):
 * Newton's divided differences, multiplied out.
 */
function quartic(
  h: number,
  p0: number,
  p1: number,
  p2: number,
  p3: number,
  p4: number,
): readonly [number, number, number, number] {
  const width = p4 - p0
  const t1 = (p1 - p0) / width
  const t2 = (p2 - p0) / width
  const t3 = (p3 - p0) / width
  const d01 = h / t1
  const d12 = h / (t2 - t1)
  const d23 = h / (t3 - t2)
  const d34 = h / (1 - t3)
  const d02 = (d12 - d01) / t2
  const d13 = (d23 - d12) / (t3 - t1)
  const d24 = (d34 - d23) / (1 - t2)
  const d03 = (d13 - d02) / t3
  const d14 = (d24 - d13) / (1 - t1)
  const d04 = d14 - d03
  // t·(d01 + (t − t1)·(d02 + (t − t2)·(d03 + (t − t3)·d04)))
  const c3 = d03 - t3 * d04 - (t1 + t2) * d04
  const c2 = d02 - t2 * (d03 - t3 * d04) - t1 * (d03 - t3 * d04 - t2 * d04)
  const c1 = d01 - t1 * (d02 - t2 * (d03 - t3 * d04))
  return [c1, c2, c3, d04]
}
