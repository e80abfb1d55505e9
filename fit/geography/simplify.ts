/**
 * Lines with fewer points, and polygons cut to a window. Borders are simplified as arcs that both
 * countries share, so that no gap opens between them.
 *
 * References: D. H. Douglas, T. K. Peucker, Cartographica 10 (1973) 112–122; I. E. Sutherland,
 * G. W. Hodgman, Communications of the ACM 17 (1974) 32–42.
 */

/** Degrees east and north. */
export type Point = readonly [number, number]
export type Ring = readonly Point[]

/** @param tolerance degrees of latitude */
export function simplified(line: Ring, tolerance: number): Ring {
  const last = line.length - 1
  if (last < 2) return line
  const [first, end] = [line[0] as Point, line[last] as Point]
  const closed = first[0] === end[0] && first[1] === end[1]
  let far = 0
  let farthest = 0
  for (let i = 1; i < last; i++) {
    const d = closed ? apart(line[i] as Point, first) : offLine(line[i] as Point, first, end)
    if (d > farthest) {
      farthest = d
      far = i
    }
  }
  // A ring is cut at its farthest point and never falls to less than a triangle.
  if (closed) {
    const one = simplified(line.slice(0, far + 1), tolerance)
    const other = simplified(line.slice(far), tolerance)
    const ring = [...one.slice(0, -1), ...other]
    return ring.length >= 4 ? ring : line
  }
  if (farthest <= tolerance) return [first, end]
  const before = simplified(line.slice(0, far + 1), tolerance)
  return [...before.slice(0, -1), ...simplified(line.slice(far), tolerance)]
}

/** A degree of longitude in degrees of latitude, in the middle of the map. */
const narrowing = 0.6

function apart(a: Point, b: Point): number {
  return Math.hypot((a[0] - b[0]) * narrowing, a[1] - b[1])
}

function offLine(p: Point, a: Point, b: Point): number {
  const dx = (b[0] - a[0]) * narrowing
  const dy = b[1] - a[1]
  const length = dx * dx + dy * dy
  const px = (p[0] - a[0]) * narrowing
  const py = p[1] - a[1]
  const t = length === 0 ? 0 : Math.max(0, Math.min(1, (px * dx + py * dy) / length))
  return Math.hypot(px - t * dx, py - t * dy)
}

/** West, south, east, north. */
export type Window = readonly [number, number, number, number]

/** A closed ring cut to a window; empty when outside. */
export function cut(ring: Ring, [west, south, east, north]: Window): Ring {
  const sides: readonly (readonly [0 | 1, number, 1 | -1])[] = [
    [0, west, 1],
    [0, east, -1],
    [1, south, 1],
    [1, north, -1],
  ]
  let points: Ring = ring.slice(0, -1)
  for (const [axis, bound, sign] of sides) {
    const inside = (p: Point) => (p[axis] - bound) * sign >= 0
    points = points.flatMap((p, i) => {
      const before = points.at(i - 1) as Point
      if (inside(before) === inside(p)) return inside(p) ? [p] : []
      const t = (bound - before[axis]) / (p[axis] - before[axis])
      const crossing: Point = [
        before[0] + t * (p[0] - before[0]),
        before[1] + t * (p[1] - before[1]),
      ]
      return inside(p) ? [crossing, p] : [crossing]
    })
  }
  return points.length < 3 ? [] : [...points, points[0] as Point]
}

/** Signed, in square degrees of latitude; clockwise is negative. */
export function area(ring: Ring): number {
  let sum = 0
  for (let i = 1; i < ring.length; i++) {
    const [a, b] = [ring[i - 1] as Point, ring[i] as Point]
    sum += a[0] * b[1] - b[0] * a[1]
  }
  return (sum / 2) * narrowing
}

/** Centre of the area of a ring. */
export function centre(ring: Ring): Point {
  let [x, y, sum] = [0, 0, 0]
  for (let i = 1; i < ring.length; i++) {
    const [a, b] = [ring[i - 1] as Point, ring[i] as Point]
    const cross = a[0] * b[1] - b[0] * a[1]
    x += (a[0] + b[0]) * cross
    y += (a[1] + b[1]) * cross
    sum += cross
  }
  return [x / (3 * sum), y / (3 * sum)]
}
