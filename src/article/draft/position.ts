/**
 * From words to a position. A number is itself; a qualifier opens the side it leaves open; a side
 * without a number is the half of the scale beyond its middle (or beyond the number refused), every
 * point of it alike, since the words say no more than that.
 */
import type { Stance, StatedNumber } from '../statement.ts'
import type { Side } from './direction.ts'

/** What a position rests on: a number said, a number refused, a side taken, or what is expected. */
export type Footing = 'number' | 'refusal' | 'side' | 'expectation'

/** Bounds and the likeliest point; the same three for a bare number. */
export interface Span {
  readonly low: number
  readonly mode: number
  readonly high: number
  readonly from: Footing
}

/** Half-width of “about”, as a share of the scale. */
const aboutWidth = 0.1

/** Null where the statement takes no position with its number. */
export function positionAt(
  number: StatedNumber,
  stance: Stance,
  [from, to]: readonly [number, number],
): Span | null {
  const clamp = (x: number) => Math.min(to, Math.max(from, x))
  const value = clamp(number.value)
  if (stance === 'describe' || stance === 'threaten') return null
  // Whoever opposes anything above a level goes along up to it.
  if (stance === 'oppose' && number.qualifier !== 'up to') return away(value, [from, to])
  const point: Span = { low: value, mode: value, high: value, from: 'number' }
  switch (number.qualifier) {
    case 'at least':
      return { ...point, high: to }
    case 'up to':
      return { ...point, low: from }
    case 'about': {
      const width = (to - from) * aboutWidth
      return { ...point, low: clamp(value - width), high: clamp(value + width) }
    }
    case 'range': {
      const high = clamp(number.max ?? value)
      return {
        low: Math.min(value, high),
        mode: (value + high) / 2,
        high: Math.max(value, high),
        from: 'number',
      }
    }
    case null:
      return point
  }
}

/** Below the level that is refused; unknown where there is nothing below. */
function away(value: number, [from]: readonly [number, number]): Span | null {
  if (value <= from) return null
  return { low: from, mode: (from + value) / 2, high: value, from: 'refusal' }
}

/** Half of the scale. */
export function positionToward(side: Side, [from, to]: readonly [number, number]): Span {
  const middle = (from + to) / 2
  const [low, high] = side === 'up' ? [middle, to] : [from, middle]
  return { low, mode: (low + high) / 2, high, from: 'side' }
}

/** Several statements of one actor: from the lowest to the highest, the last one likeliest. */
export function together(spans: readonly Span[]): Span | null {
  const stated = spans.filter(({ from }) => from === 'number')
  const used = stated.length > 0 ? stated : spans
  const last = used.at(-1)
  if (last === undefined) return null
  return {
    low: Math.min(...used.map(({ low }) => low)),
    mode: last.mode,
    high: Math.max(...used.map(({ high }) => high)),
    from: last.from,
  }
}
