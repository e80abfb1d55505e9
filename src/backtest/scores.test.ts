/** Every score by hand, against the theory sheet's closed forms, and against brute-force integration. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { log, normalCdf, normalQuantile } from '../numeric/index.ts'
import { brier } from './brier.ts'
import { crps, crpsDraws, crpsGrid, crpsMasses, crpsNormal } from './crps.ts'
import { binChance, binOf, logScore } from './log-score.ts'
import { coverage, pitHistogram, randomisedPit } from './pit.ts'
import { gridOf, medianOf, type Predictive } from './predictive.ts'

const draws = (...values: number[]): Predictive => ({
  kind: 'draws',
  sorted: Float64Array.from(values).sort(),
})
const grid = (...values: number[]): Predictive => ({ kind: 'grid', cdf: gridOf(values) })
const point = (value: number): Predictive => ({ kind: 'point', value })

/** ∫ (F − 1{y ≤ x})² dx by the midpoint rule, from far below to far above. */
function integrate(cdf: (x: number) => number, y: number, step: number): number {
  let sum = 0
  for (let x = -100 + step / 2; x < 200; x += step) {
    const gap = cdf(x) - (y <= x ? 1 : 0)
    sum += gap * gap * step
  }
  return sum
}

describe('CRPS', () => {
  it('of a point is the absolute error', () => {
    expect(crps(point(30), 50)).toBe(20)
    expect(crps(point(30.5), 30)).toBe(0.5)
    expect(crpsDraws(Float64Array.of(30), 50)).toBe(20)
  })

  it('of two draws, by hand', () => {
    // F is ½ from 0 to 100: ¼ on both sides of the outcome.
    expect(crps(draws(0, 100), 50)).toBe(25)
    expect(crps(draws(0, 100), 0)).toBe(25)
    // E|X − y| − ½ E|X − X′| = (30 + 10)/2 − ½ · 40/2
    expect(crps(draws(20, 60), 50)).toBe(10)
  })

  it('on the grid, by hand', () => {
    expect(crps(grid(0, 100), 50)).toBe(25)
    expect(crps(grid(40), 50)).toBe(10)
    // Uniform on 0 … 100, outcome 0: Σ_{k=0..99} ((k + 1)/101 − 1)².
    const uniform = Float64Array.from({ length: 101 }, (_, k) => (k + 1) / 101)
    const byHand = Array.from({ length: 100 }, (_, k) => ((100 - k) / 101) * ((100 - k) / 101))
    expect(crpsGrid(uniform, 0)).toBeCloseTo(
      byHand.reduce((a, b) => a + b, 0),
      10,
    )
  })

  it('of normals is the closed form of the theory sheet, and the integral', () => {
    expect(crpsNormal(50, 10, 50)).toBeCloseTo(2.336949773, 9)
    expect(crpsNormal(50, 10, 60)).toBeCloseTo(6.024413576, 9)
    const F = (x: number) => normalCdf((x - 50) / 10)
    expect(integrate(F, 60, 0.01)).toBeCloseTo(6.024413576, 4)
  })

  it('of many draws from a normal approaches it', () => {
    const n = 4000
    const sorted = Float64Array.from(
      { length: n },
      (_, i) => 50 + 10 * normalQuantile((i + 0.5) / n),
    )
    expect(crpsDraws(sorted, 60)).toBeCloseTo(6.024413576, 2)
  })

  const value = fc.integer({ min: 0, max: 100 })
  it('of draws, masses, grid and integral is one number', () => {
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 12 }), value, (values, y) => {
        const sorted = Float64Array.from(values).sort()
        const F = (x: number) => sorted.filter((each) => each <= x).length / sorted.length
        const brute = integrate(F, y, 0.5)
        expect(crpsDraws(sorted, y)).toBeCloseTo(brute, 8)
        expect(
          crpsMasses(
            sorted,
            sorted.map(() => 1 / sorted.length),
            y,
          ),
        ).toBeCloseTo(brute, 8)
        expect(crpsGrid(gridOf(values), y)).toBeCloseTo(brute, 8)
      }),
      { numRuns: 60 },
    )
  })
})

describe('the median', () => {
  it('of each kind', () => {
    expect(medianOf(point(33.3))).toBe(33.3)
    expect(medianOf(grid(0, 40, 100))).toBe(40)
    expect(medianOf(grid(0, 100))).toBe(0)
    expect(medianOf(draws(10, 20, 60, 100))).toBe(40)
  })
})

describe('the binned log score', () => {
  it('has bins 0–4, 5–14, …, 85–94, 95–100', () => {
    expect([0, 4, 4.4, 5, 14, 15, 84, 85, 94, 95, 100].map(binOf)).toEqual([
      0, 0, 0, 1, 1, 2, 8, 9, 9, 10, 10,
    ])
  })

  it.each([draws(0, 3, 50, 52, 95), grid(0, 3, 50, 52, 95)])('adds up: %#', (said) => {
    expect(binChance(said, 2)).toBeCloseTo(0.4, 12)
    expect(binChance(said, 45)).toBeCloseTo(0.4, 12)
    expect(binChance(said, 100)).toBeCloseTo(0.2, 12)
    expect(binChance(said, 20)).toBe(0)
    expect(logScore(said, 2)).toBeCloseTo(-log(0.4), 12)
    const all = Array.from({ length: 11 }, (_, b) => binChance(said, 10 * b))
    expect(all.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12)
  })

  it('takes no chance for one in a thousand', () => {
    expect(logScore(point(50), 46)).toBeCloseTo(0, 12)
    expect(logScore(point(50), 0)).toBeCloseTo(6.907755279, 9)
  })
})

describe('the randomised PIT', () => {
  it('spreads a lump over the chance it has', () => {
    const lump = grid(0, 0, 0, 100)
    expect(randomisedPit(lump, 0, 0.5)).toBeCloseTo(0.375, 12)
    expect(randomisedPit(lump, 50, 0.5)).toBe(0.75)
    expect(randomisedPit(lump, 100, 0.5)).toBeCloseTo(0.875, 12)
    expect(randomisedPit(draws(0, 0, 0, 100), 0, 0.5)).toBeCloseTo(0.375, 12)
  })

  it('of a point is 1 above it, 0 below it, and u at it', () => {
    expect([40, 60, 50].map((y) => randomisedPit(point(50), y, 0.3))).toEqual([0, 1, 0.3])
  })

  it('is uniform when the forecast is right', () => {
    const said = grid(...Array.from({ length: 101 }, (_, k) => k))
    const pits = Array.from({ length: 1010 }, (_, i) =>
      randomisedPit(said, Math.floor(i / 10), ((i % 10) + 0.5) / 10),
    )
    expect(coverage(pits, 0.8)).toBeCloseTo(0.8, 2)
    expect(coverage(pits, 0.5)).toBeCloseTo(0.5, 2)
    for (const share of pitHistogram(pits, 10)) expect(share).toBeCloseTo(0.1, 2)
  })

  it('covers literally', () => {
    expect(coverage([0.05, 0.1, 0.5, 0.9, 0.95], 0.8)).toBe(0.6)
    expect(pitHistogram([0, 0.05, 0.5, 1], 2)).toEqual([0.5, 0.5])
  })
})

describe('the Brier score', () => {
  it('of 0.8 for what came is 0.04', () => {
    expect(brier(0.8, true)).toBeCloseTo(0.04, 12)
    expect(brier(0.8, false)).toBeCloseTo(0.64, 12)
    expect(brier(0.5, false)).toBe(0.25)
  })
})
