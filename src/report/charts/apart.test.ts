/** Labels that would cover each other give way, as little as they can. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { movedApart } from './apart.ts'

describe('labels', () => {
  it('that have room stay where they belong', () => {
    expect(movedApart([10, 90, 50], 15, 0, 100)).toEqual([10, 90, 50])
  })

  it('that touch part around their middle, in their order', () => {
    expect(movedApart([52, 50], 10, 0, 100)).toEqual([56, 46])
  })

  it('stay below the top and above the bottom', () => {
    expect(movedApart([1, 2, 3], 10, 0, 100)).toEqual([0, 10, 20])
    expect(movedApart([99, 98], 10, 0, 100)).toEqual([100, 90])
  })

  it('never cover each other and keep their order, where there is room for all', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 600, noNaN: true }), { maxLength: 30 }),
        (places) => {
          const moved = movedApart(places, 15, 0, 600)
          const sorted = moved.toSorted((a, b) => a - b)
          sorted.slice(1).forEach((y, i) => {
            expect(y - (sorted[i] as number)).toBeGreaterThanOrEqual(15 - 1e-9)
          })
          places.forEach((a, i) => {
            places.forEach((b, j) => {
              if (a < b) expect(moved[i]).toBeLessThan(moved[j] as number)
            })
          })
          for (const y of moved) {
            expect(y).toBeGreaterThanOrEqual(-1e-9)
            expect(y).toBeLessThanOrEqual(600 + 1e-9)
          }
        },
      ),
    )
  })
})
