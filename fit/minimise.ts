/**
 * Minimum of a smooth function of few numbers: BFGS with central differences and a backtracking line
 * search, and the curvature there. Reference: Nocedal & Wright, Numerical Optimization (2006), ch. 6
 * and 8.1.
 */
export type Objective = (x: readonly number[]) => number

export interface Minimum {
  readonly x: readonly number[]
  readonly value: number
  /** Largest slope at x. */
  readonly slope: number
  readonly steps: number
}

/** Step of the differences: near the cube root of the rounding error. */
const step = 1e-5

/** Share of the promised decrease that a step must bring (Armijo). */
const sufficient = 1e-4

export function gradient(f: Objective, x: readonly number[]): number[] {
  return x.map((_, i) => (f(moved(x, i, step)) - f(moved(x, i, -step))) / (2 * step))
}

/** @param flat the search ends where no slope is larger */
export function minimise(f: Objective, start: readonly number[], flat = 1e-7, most = 200): Minimum {
  let x = [...start]
  let value = f(x)
  let slope = gradient(f, x)
  let inverse = identity(x.length)
  let steps = 0
  while (steps < most && largest(slope) > flat) {
    const direction = inverse.map((row) => -dot(row, slope))
    const promise = dot(direction, slope)
    const next = lineSearch(f, x, value, direction, promise)
    if (next === undefined) break
    const nextSlope = gradient(f, next.x)
    inverse = updated(
      inverse,
      next.x.map((v, i) => v - (x[i] as number)),
      nextSlope.map((v, i) => v - (slope[i] as number)),
    )
    x = next.x
    value = next.value
    slope = nextSlope
    steps++
  }
  return { x, value, slope: largest(slope), steps }
}

function lineSearch(
  f: Objective,
  x: readonly number[],
  value: number,
  direction: readonly number[],
  promise: number,
): { readonly x: number[]; readonly value: number } | undefined {
  for (let t = 1; t > 1e-10; t /= 2) {
    const next = x.map((v, i) => v + t * (direction[i] as number))
    const found = f(next)
    if (found <= value + sufficient * t * promise) return { x: next, value: found }
  }
  return undefined
}

/** BFGS update of the inverse curvature (Nocedal & Wright eq. 6.17). */
function updated(
  inverse: readonly (readonly number[])[],
  s: readonly number[],
  y: readonly number[],
): number[][] {
  const curvature = dot(s, y)
  if (!(curvature > 1e-14)) return inverse.map((row) => [...row])
  const hy = inverse.map((row) => dot(row, y))
  const factor = 1 + dot(y, hy) / curvature
  return inverse.map((row, i) =>
    row.map((v, j) => {
      const [si, sj] = [s[i] as number, s[j] as number]
      return v + (factor * si * sj - (hy[i] as number) * sj - si * (hy[j] as number)) / curvature
    }),
  )
}

/** Second derivatives by central differences. */
export function hessian(f: Objective, x: readonly number[], width = 1e-3): number[][] {
  const rows = x.map((_, i) => {
    const up = gradient(f, moved(x, i, width))
    const down = gradient(f, moved(x, i, -width))
    return up.map((v, j) => (v - (down[j] as number)) / (2 * width))
  })
  return rows.map((row, i) => row.map((v, j) => (v + (rows[j]?.[i] as number)) / 2))
}

/** Gauss–Jordan with row pivots. @throws RangeError for a singular matrix */
export function invert(matrix: readonly (readonly number[])[]): number[][] {
  const n = matrix.length
  const rows = matrix.map((row, i) => [...row, ...(identity(n)[i] as number[])])
  for (let c = 0; c < n; c++) {
    const below = rows.slice(c).map((row) => Math.abs(row[c] as number))
    const p = c + below.indexOf(Math.max(...below))
    const pivot = rows[p] as number[]
    if ((pivot[c] as number) === 0) throw new RangeError('found a singular matrix')
    rows[p] = rows[c] as number[]
    rows[c] = pivot.map((v) => v / (pivot[c] as number))
    rows.forEach((row, r) => {
      if (r === c) return
      const factor = row[c] as number
      rows[r] = row.map((v, j) => v - factor * (rows[c]?.[j] as number))
    })
  }
  return rows.map((row) => row.slice(n))
}

const identity = (n: number): number[][] =>
  Array.from({ length: n }, (_, i) => Array.from({ length: n }, (_, j) => (i === j ? 1 : 0)))

const dot = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, v, i) => sum + v * (b[i] as number), 0)

const largest = (a: readonly number[]): number => Math.max(...a.map(Math.abs))

const moved = (x: readonly number[], i: number, by: number): number[] =>
  x.map((v, j) => (j === i ? v + by : v))
