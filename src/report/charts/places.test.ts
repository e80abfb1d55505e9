/** Where dots, labels and ticks go. */
import { describe, expect, it } from 'vitest'
import { stackDots } from './dots.ts'
import { breakLines, placeLabels } from './labels.ts'
import { roundStep, ticksOf } from './steps.ts'

const bins = (at: Readonly<Record<number, number>>) =>
  Array.from({ length: 60 }, (_, b) => at[b] ?? 0)
const request = { scale: [0, 60], count: 20, width: 660, radius: 4.5, tallest: 4 } as const

describe('dots', () => {
  it('are as many as asked for, inside the scale', () => {
    const { dots } = stackDots({ ...request, histogram: bins({ 0: 0.5, 59: 0.5 }) })
    expect(dots).toHaveLength(20)
    expect(Math.min(...dots.map(({ at }) => at))).toBeGreaterThan(0)
    expect(Math.max(...dots.map(({ at }) => at))).toBeLessThan(60)
  })

  it('are fewer where the issue does not arise in every run', () => {
    expect(stackDots({ ...request, histogram: bins({ 30: 0.25 }) }).dots).toHaveLength(5)
    expect(stackDots({ ...request, histogram: bins({}) }).dots).toEqual([])
  })

  it('stand on the value where every run gives the same', () => {
    const { dots } = stackDots({ ...request, histogram: bins({ 30: 1 }), exact: 30 })
    expect(new Set(dots.map(({ at }) => at))).toEqual(new Set([30]))
  })

  it('stand abreast in a spike, and never overlap', () => {
    const { dots, radius, height } = stackDots({ ...request, histogram: bins({ 30: 1 }) })
    const places = dots.map(({ dx, dy }) => [dx, dy] as const)
    expect(new Set(places.map(String)).size).toBe(20)
    for (const [i, [x, y]] of places.entries()) {
      for (const [u, v] of places.slice(i + 1)) {
        const apart = (x - u) * (x - u) + (y - v) * (y - v)
        expect(apart).toBeGreaterThanOrEqual(4 * radius * radius - 1e-9)
      }
    }
    expect(height).toBeLessThan(20 * 2 * radius)
  })
})

describe('labels', () => {
  it('break into lines and end in an ellipsis', () => {
    expect(breakLines('one two three four', 70, 2)).toEqual(['one two', 'three four'])
    expect(breakLines('one two three four five', 70, 2)).toEqual(['one two', 'three fou…'])
  })

  it('widen rather than be cut', () => {
    const label = 'Guideline without sanction, one exception (Wales, Luxembourg)'
    const [placed] = placeLabels([{ x: 100, value: '60', label }], 0, 800)
    expect(placed?.lines.join(' ')).toBe(label)
    expect(placed?.lines.length).toBeLessThanOrEqual(3)
  })

  it('take another lane rather than cover each other', () => {
    const mark = (x: number) => ({ x, value: '75', label: 'a label of some length' })
    const placed = placeLabels([mark(100), mark(120), mark(400)], 0, 800)
    expect(placed.map(({ lane }) => lane)).toEqual([0, 1, 0])
  })

  it('turn left at the end of the scale', () => {
    const mark = { x: 790, value: '5%', label: 'the demand' }
    expect(placeLabels([mark], 0, 800)[0]?.anchor).toBe('end')
  })
})

describe('steps', () => {
  it.each([
    [0.13, 0.2],
    [0.1, 0.1],
    [3, 5],
    [21, 25],
    [1000, 1000],
    [0.0009, 0.001],
  ])('the round number from %s up is %s', (x, step) => {
    expect(roundStep(x)).toBeCloseTo(step, 12)
  })

  it('ticks are round and inside the scale', () => {
    expect(ticksOf([2, 5], 7)).toEqual([2, 2.5, 3, 3.5, 4, 4.5, 5])
    expect(ticksOf([2026, 2040], 7)).toEqual([2026, 2028, 2030, 2032, 2034, 2036, 2038, 2040])
    expect(ticksOf([0, 100], 4)).toEqual([0, 25, 50, 75, 100])
  })
})
