/** GDP and spending of several allies along a path, year by year: at the point and over the draws. */
import { arithmeticMean, quantileSorted } from '../../numeric/index.ts'
import { type PathShape, shareOnPath } from '../paths/shape.ts'
import type { Baseline } from './baseline.ts'
import type { FactorSource, Factors } from './draw.ts'
import type { Amount, Spread, YearCost } from './types.ts'

export interface Way {
  readonly target: number
  readonly year: number
  readonly by: number
  readonly path: PathShape
}

/** Which of the allies belong to a sum, by index. */
export type Members = readonly number[]

/**
 * What each sum costs a year, US$ m.
 * @param groups sums to make; one ally each for the allies themselves
 * @returns for each group the years after the base year
 */
export function project(
  baselines: readonly Baseline[],
  groups: readonly Members[],
  way: Way,
  source: FactorSource,
  draws: number,
): readonly (readonly YearCost[])[] {
  const years = way.by - way.year
  const shares = baselines.map(({ share }) =>
    Array.from({ length: years }, (_, k) => {
      if (share === null) return undefined
      const ends = { from: share, to: way.target, start: way.year, end: way.by }
      return { start: share, path: shareOnPath(ends, way.path, way.year + k + 1) }
    }),
  )
  const width = years * quantities
  const point = new Float64Array(groups.length * width)
  const gdp = new Float64Array(baselines.length)
  const fill = (factors: Factors, put: (at: number, value: number) => void) => {
    for (const [i, baseline] of baselines.entries()) gdp[i] = baseline.gdpUsdM
    for (let k = 0; k < years; k++) {
      for (const i of baselines.keys()) {
        gdp[i] = (gdp[i] as number) * (factors.growth[i] as number) * factors.prices
      }
      for (const [g, members] of groups.entries()) {
        let product = 0
        let level = 0
        let extra = 0
        for (const i of members) {
          const ends = shares[i]?.[k]
          if (ends === undefined) continue
          const { start, path } = ends
          product += gdp[i] as number
          level += ((gdp[i] as number) * path) / 100
          extra += ((gdp[i] as number) * (path - start)) / 100
        }
        const at = g * width + k * quantities
        put(at, product)
        put(at + 1, level)
        put(at + 2, extra)
      }
    }
  }
  fill(source.point, (at, value) => {
    point[at] = value
  })
  const drawn = new Float64Array(groups.length * width * draws)
  for (let d = 0; d < draws; d++) {
    fill(source.draw(d), (at, value) => {
      drawn[at * draws + d] = value
    })
  }
  return groups.map((_, g) => yearsOf(g * width, years, way.year, point, drawn, draws))
}

/** GDP, level and extra, side by side. */
const quantities = 3

function yearsOf(
  start: number,
  years: number,
  base: number,
  point: Float64Array,
  drawn: Float64Array,
  draws: number,
): readonly YearCost[] {
  const sum = { point: 0, drawn: new Float64Array(draws) }
  return Array.from({ length: years }, (_, k) => {
    const at = start + k * quantities
    const columnOf = (q: number) => drawn.subarray((at + q) * draws, (at + q + 1) * draws)
    const amountOf = (q: number): Amount => ({
      point: point[at + q] as number,
      spread: spreadOf(columnOf(q)),
    })
    sum.point += point[at + 2] as number
    for (const [d, extra] of columnOf(2).entries()) sum.drawn[d] = (sum.drawn[d] as number) + extra
    return {
      year: base + k + 1,
      gdp: amountOf(0),
      level: amountOf(1),
      extra: amountOf(2),
      cumulative: { point: sum.point, spread: spreadOf(sum.drawn) },
    }
  })
}

/** Middle eight in ten and mean. */
export function spreadOf(values: Float64Array): Spread {
  const sorted = values.slice().sort()
  return {
    p10: quantileSorted(sorted, 0.1),
    p50: quantileSorted(sorted, 0.5),
    p90: quantileSorted(sorted, 0.9),
    mean: arithmeticMean(values),
  }
}
