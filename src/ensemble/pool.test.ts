import { describe, expect, it } from 'vitest'
import type { Issue } from '../scenario/index.ts'
import { mixtureQuantile, poolIssue } from './pool.ts'
import { summarise } from './summary.ts'

const issue: Issue = { id: 'k', title: 'K', unit: 'points', scale: [0, 10], statusQuo: 0 }

function member(values: readonly number[], weight: number, draws = values.length) {
  const sorted = Float64Array.from(values)
  return { weight, sorted, summary: summarise(sorted, draws, issue) }
}

describe('the pool', () => {
  it('counts a model once, however many draws it ran on', () => {
    const pooled = poolIssue([member([0, 0, 0, 0, 0, 0], 0.5), member([10], 0.5)])
    expect(pooled.mean).toBe(5)
    expect(pooled.p25).toBe(0)
    expect(pooled.p75).toBe(10)
  })

  it('adds the spread between models to the spread within them', () => {
    const pooled = poolIssue([member([1, 3], 0.5), member([5, 7], 0.5)])
    // within: sample variance 2 each; between: (±2)²
    expect(pooled.sd).toBeCloseTo(Math.sqrt(2 + 4), 12)
  })

  it('weighs a member by the share in which the issue arises', () => {
    const pooled = poolIssue([member([0, 0], 0.5), member([10], 0.5, 2)])
    expect(pooled.void).toBeCloseTo(0.25, 12)
    expect(pooled.mean).toBeCloseTo((1 * 0 + 0.5 * 10) / 1.5, 12)
    expect(pooled.histogram.reduce((a, b) => a + b, 0)).toBeCloseTo(0.75, 12)
  })

  it('says nothing of an issue that never arises', () => {
    expect(poolIssue([member([], 1, 4)])).toMatchObject({ mean: null, p50: null, void: 1 })
  })

  it('has the quantile of the plain sample when there is one member', () => {
    const sorted = Float64Array.from([1, 2, 3, 4])
    expect(mixtureQuantile([{ share: 1, sorted }], 0.5)).toBe(2)
    expect(mixtureQuantile([{ share: 1, sorted }], 0.75)).toBe(3)
    expect(mixtureQuantile([{ share: 1, sorted }], 1)).toBe(4)
  })
})

describe('a summary', () => {
  it('is arithmetic', () => {
    const s = summarise(Float64Array.from([4, 2, 6]), 4, issue)
    expect(s).toMatchObject({ mean: 4, sd: 2, p50: 4, void: 0.25, draws: 4 })
    expect(s.mcse).toBeCloseTo(2 / Math.sqrt(3), 12)
    expect(s.p25).toBe(3)
  })

  it('puts an outcome a rounding beyond the scale into its last bin', () => {
    const s = summarise(Float64Array.from([10.000000000000002]), 1, issue)
    expect(s.histogram.at(-1)).toBe(1)
  })
})
