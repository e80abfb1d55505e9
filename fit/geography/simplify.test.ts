/** Lines with fewer points, and polygons inside a window. */
import { describe, expect, it } from 'vitest'
import { area, centre, cut, type Ring, simplified } from './simplify.ts'

const square: Ring = [
  [0, 0],
  [0, 2],
  [2, 2],
  [2, 0],
  [0, 0],
]

describe('a simplified line', () => {
  it('loses points that lie on it, and keeps corners and ends', () => {
    const line: Ring = [
      [0, 0],
      [1, 0.001],
      [2, 0],
      [2, 1],
    ]
    expect(simplified(line, 0.01)).toEqual([
      [0, 0],
      [2, 0],
      [2, 1],
    ])
    expect(simplified(line, 0.0001)).toEqual(line)
  })

  it('is the same from both sides, so that a shared border stays shared', () => {
    const line: Ring = [
      [0, 0],
      [1, 0.3],
      [2, -0.2],
      [3, 0.4],
      [4, 0],
    ]
    const there = simplified(line, 0.25)
    expect(simplified(line.toReversed(), 0.25)).toEqual(there.toReversed())
  })

  it('of a ring stays a ring', () => {
    expect(simplified(square, 0.1)).toEqual(square)
    expect(simplified(square, 100).length).toBeGreaterThanOrEqual(4)
  })
})

describe('a ring cut to a window', () => {
  it('keeps what lies inside, and its turn', () => {
    const half = cut(square, [-1, -1, 1, 5])
    expect(Math.abs(area(half))).toBeCloseTo(Math.abs(area(square)) / 2, 12)
    expect(Math.sign(area(half))).toBe(Math.sign(area(square)))
    expect(half[0]).toEqual(half.at(-1))
  })

  it('outside is nothing', () => {
    expect(cut(square, [5, 5, 6, 6])).toEqual([])
  })
})

it('the centre of a square is its middle', () => {
  expect(centre(square)).toEqual([1, 1])
})
