import { describe, expect, it } from 'vitest'
import { blockHistogram, columnOf, gather } from './histogram.ts'

describe('a distribution in blocks', () => {
  it('gathers bins into columns without losing a run', () => {
    const bins = Array.from({ length: 60 }, () => 1 / 60)
    for (const columns of [24, 37, 60]) {
      const heights = gather(bins, columns)
      expect(heights).toHaveLength(columns)
      expect(heights.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12)
    }
  })

  it('fills the tallest column, shows the smallest share, leaves out nothing', () => {
    expect(blockHistogram([0.5, 0, 0.25, 0.01], 4)).toBe('█ ▅▁')
    expect(blockHistogram([1, 0, 0, 0], 2)).toBe('█ ')
  })

  it('is empty where there are no runs', () => {
    expect(blockHistogram([0, 0, 0, 0], 4)).toBe('    ')
  })

  it('finds the column of a value, also beyond the ends', () => {
    expect([2, 3.5, 5, 9].map((x) => columnOf(x, [2, 5], 30))).toEqual([0, 15, 29, 29])
  })
})
