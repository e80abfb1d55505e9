/** Searches that know nothing of derivatives: what a maximiser must not be beaten by. */
import type { Rating } from './reference.fixture.ts'

export interface Box {
  readonly lower: readonly number[]
  readonly upper: readonly number[]
}

export interface Found {
  readonly y: readonly number[]
  readonly value: number
}

const at = (row: readonly number[], i: number): number => row[i] as number

function clampTo({ lower, upper }: Box, y: readonly number[]): number[] {
  return y.map((v, k) => Math.min(at(upper, k), Math.max(at(lower, k), v)))
}

/** The best of a grid with `points` values a dimension, the sides of the box among them. */
export function bestOfGrid(rating: Rating, box: Box, points: number): Found {
  const m = box.lower.length
  const y = [...box.lower]
  let best: Found = { y: [...y], value: rating(y) }
  for (let cell = 1; cell < points ** m; cell++) {
    let rest = cell
    for (let k = 0; k < m; k++) {
      const step = rest % points
      rest = (rest - step) / points
      y[k] = at(box.lower, k) + ((at(box.upper, k) - at(box.lower, k)) * step) / (points - 1)
    }
    const value = rating(y)
    if (value > best.value) best = { y: [...y], value }
  }
  return best
}

/** Nelder & Mead (1965), standard coefficients; points outside the box are moved onto it. */
export function nelderMead(
  rating: Rating,
  box: Box,
  start: readonly number[],
  size: number,
): Found {
  const m = start.length
  const rate = (y: readonly number[]): Found => {
    const inside = clampTo(box, y)
    return { y: inside, value: rating(inside) }
  }
  const simplex = [rate(start)]
  for (let k = 0; k < m; k++) {
    const away = at(start, k) + size <= at(box.upper, k) ? size : -size
    simplex.push(rate(start.map((v, l) => (l === k ? v + away : v))))
  }
  for (let turn = 0; turn < 200 * m; turn++) {
    simplex.sort((a, b) => (b.value === a.value ? 0 : b.value - a.value))
    const best = simplex[0] as Found
    const worst = simplex[m] as Found
    const spread = simplex.reduce(
      (d, { y }) => Math.max(d, ...y.map((v, k) => Math.abs(v - at(best.y, k)))),
      0,
    )
    if (spread < 1e-10) break
    const centre = start.map((_, k) => {
      let sum = 0
      for (let j = 0; j < m; j++) sum += at((simplex[j] as Found).y, k)
      return sum / m
    })
    const along = (t: number): Found => rate(centre.map((c, k) => c + t * (at(worst.y, k) - c)))
    const reflected = along(-1)
    let next = reflected
    if (reflected.value > best.value) {
      const expanded = along(-2)
      if (expanded.value > reflected.value) next = expanded
    } else if (!(reflected.value > (simplex[m - 1] as Found).value)) {
      next = along(reflected.value > worst.value ? -0.5 : 0.5)
    }
    if (next.value > worst.value) simplex[m] = next
    else {
      for (let j = 1; j <= m; j++) {
        const { y } = simplex[j] as Found
        simplex[j] = rate(y.map((v, k) => at(best.y, k) + 0.5 * (v - at(best.y, k))))
      }
    }
  }
  return simplex.reduce((a, b) => (b.value > a.value ? b : a))
}

/** Nelder & Mead from each start, begun afresh from its own best until that helps no more. */
export function bestOfRestarts(
  rating: Rating,
  box: Box,
  starts: readonly (readonly number[])[],
): Found {
  let best: Found = { y: [], value: Number.NEGATIVE_INFINITY }
  for (const start of starts) {
    let found = nelderMead(rating, box, clampTo(box, start), 0.1)
    for (let again = 0; again < 3; again++) {
      const next = nelderMead(rating, box, found.y, again === 1 ? 0.001 : 0.03)
      const better = next.value > found.value + 1e-9
      if (next.value > found.value) found = next
      if (!better) break
    }
    if (found.value > best.value) best = found
  }
  return best
}
