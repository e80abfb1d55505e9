import { describe, expect, it } from 'vitest'
import { climatology, residualBootstrap } from './baselines.ts'
import { GroupBootstrap } from './bootstrap.ts'
import { foldsOf } from './folds.ts'
import { medianOf } from './predictive.ts'

describe('the paired bootstrap', () => {
  it('knows a difference that is the same everywhere', () => {
    expect(new GroupBootstrap(3, 1).mean([2, 2, 2], [0, 1, 2])).toEqual([2, 2, 2])
  })

  it('gives the same numbers for the same seed, others for another', () => {
    const differences = Array.from({ length: 31 }, (_, i) => i * i)
    const group = differences.map((_, i) => i)
    const of = (seed: number) => new GroupBootstrap(31, seed).mean(differences, group)
    expect(of(1)).toEqual(of(1))
    expect(of(2)).not.toEqual(of(1))
    expect(of(1)[0]).toBe(305)
  })

  it('draws whole groups: issues that hang together make the interval wider', () => {
    const differences = Array.from({ length: 40 }, (_, i) => (i < 20 ? 1 : -1))
    const wide = new GroupBootstrap(4, 1).mean(
      differences,
      differences.map((_, i) => Math.floor(i / 10)),
    )
    const narrow = new GroupBootstrap(40, 1).mean(
      differences,
      differences.map((_, i) => i),
    )
    expect(wide[2] - wide[1]).toBeGreaterThan(2 * (narrow[2] - narrow[1]))
  })

  it('has the spread of the mean of independent groups', () => {
    // 100 groups of ±1: standard error 0.1, so 5–95 % is ± 0.164.
    const n = 100
    const [estimate, low, high] = new GroupBootstrap(n, 7).mean(
      Array.from({ length: n }, (_, i) => (i % 2 === 0 ? 1 : -1)),
      Array.from({ length: n }, (_, i) => i),
    )
    expect(estimate).toBe(0)
    expect(low).toBeCloseTo(-0.164, 1)
    expect(high).toBeCloseTo(0.164, 1)
  })
})

describe('folds', () => {
  it('are of one size but for one, and each group its own where they are few', () => {
    const sizes = new Map<number, number>()
    for (const fold of foldsOf(97, 1)) sizes.set(fold, (sizes.get(fold) ?? 0) + 1)
    expect(sizes.size).toBe(10)
    expect(new Set(sizes.values())).toEqual(new Set([9, 10]))
    expect(new Set(foldsOf(4, 1)).size).toBe(4)
    expect(foldsOf(97, 2)).not.toEqual(foldsOf(97, 1))
  })
})

describe('baselines that learn', () => {
  const known = [
    { outcome: 0, point: 10, fold: 0 },
    { outcome: 100, point: 80, fold: 1 },
    { outcome: 60, point: 50, fold: 1 },
  ]

  it('climatology is what came elsewhere, never its own outcome', () => {
    const [first, second] = climatology(known)
    expect(first && medianOf(first)).toBe(60)
    expect(second && medianOf(second)).toBe(0)
  })

  it('the residual bootstrap is the point and the errors made elsewhere, cut off at the ends', () => {
    const [first, second] = residualBootstrap(known)
    // 10 + {20, 10}
    expect(first?.kind === 'grid' && first.cdf.slice(19, 31)).toEqual(
      Float64Array.of(0, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 1),
    )
    expect(second && medianOf(second)).toBe(70)
    const [low] = residualBootstrap([
      { ...known[0], point: 5, fold: 0, outcome: 0 },
      { outcome: 0, point: 40, fold: 1 },
    ])
    expect(low && medianOf(low)).toBe(0)
  })

  it('say nothing where there is nothing else', () => {
    expect(climatology([{ outcome: 1, fold: 0 }])).toEqual([undefined])
    expect(
      residualBootstrap([{ outcome: 1, point: Number.NaN, fold: 0 }, ...known.slice(1)])[0],
    ).toBe(undefined)
  })
})
