/**
 * Nothing that knows no derivatives finds better than the maximiser does: a grid and Nelder–Mead on
 * objectives written anew from the specification (`reference.fixture.ts`), 1,000 random scenarios each.
 */
import { describe, expect, test } from 'vitest'
import { consensusOptions } from '../consensus/options.ts'
import { PackageSearch } from '../consensus/package-search.ts'
import type { Problem } from '../model.ts'
import { resolveOptions } from '../options.ts'
import { type ProblemTable, problemOf, solve } from '../problem.fixture.ts'
import { type Leaving, type Random, randomFrom, randomTable } from './random-tables.fixture.ts'
import { consensusRating, nashGains, type Rating } from './reference.fixture.ts'
import { type Box, bestOfGrid, bestOfRestarts, type Found } from './rivals.fixture.ts'

/** Grid points a dimension for 1, 2 and 3 issues. */
const fineness = [201, 31, 13]

/** Red lines of the voters; undefined where they leave nothing. */
function boxOf({ shape, redMin, redMax }: Problem): Box | undefined {
  const m = shape.issues.length
  const lower = new Array<number>(m).fill(0)
  const upper = new Array<number>(m).fill(1)
  redMin.forEach((line, a) => {
    const k = a % m
    if (shape.voter[(a - k) / m] === 0) return
    lower[k] = Math.max(lower[k] as number, line)
    upper[k] = Math.min(upper[k] as number, redMax[a] as number)
  })
  return lower.every((lo, k) => lo <= (upper[k] as number)) ? { lower, upper } : undefined
}

function bestRival(rating: Rating, box: Box, starts: readonly (readonly number[])[]): Found {
  const grid = bestOfGrid(rating, box, fineness[box.lower.length - 1] as number)
  const climbed = bestOfRestarts(rating, box, [grid.y, ...starts])
  return climbed.value > grid.value ? climbed : grid
}

interface Trial {
  readonly search: PackageSearch
  readonly rating: Rating
  /** The model's package, its void issues put in the middle. */
  readonly y: readonly number[]
  readonly box: Box | undefined
  readonly problem: Problem
}

function trial(table: ProblemTable, given: Readonly<Record<string, unknown>> = {}): Trial {
  const problem = problemOf(table)
  const options = resolveOptions('consensus', consensusOptions, given)
  const search = new PackageSearch(problem.shape, options)
  search.run(problem)
  const { epsilon, information } = options
  const weights = table.weights ?? 'equal'
  return {
    search,
    problem,
    rating: consensusRating(problem, { epsilon, weights, information }),
    y: [...search.y].map((v) => (Number.isNaN(v) ? 0.5 : v)),
    box: boxOf(problem),
  }
}

function consensusTable(random: Random, leaving: Leaving): ProblemTable {
  return randomTable(random, {
    leaving: leaving === 'inside' && random() < 0.3 ? 'never' : leaving,
    redLines: random() < 0.3,
    dependents: random() < 0.3,
    gaps: random() < 0.4,
  })
}

/** How far the best rival is above the model; −∞ where neither finds a package. */
function shortfall({ search, rating, y, box, problem }: Trial, random: Random): number {
  if (box === undefined) {
    expect(search.state).toBe('impasse')
    return Number.NEGATIVE_INFINITY
  }
  const anywhere = box.lower.map((lo, k) => lo + random() * ((box.upper[k] as number) - lo))
  const rival = bestRival(rating, box, [y, [...problem.statusQuo], anywhere])
  if (search.state === 'impasse')
    return rival.value === Number.NEGATIVE_INFINITY ? rival.value : 1e9
  const own = rating(y)
  expect(own).toBeGreaterThan(Number.NEGATIVE_INFINITY)
  return rival.value - own
}

describe('consensus', () => {
  test.each([1e-9, 1e-6])('inside the theorem nothing does better (ε = %s)', (epsilon) => {
    const random = randomFrom(epsilon === 1e-9 ? 1 : 2)
    for (let sample = 0; sample < 1000; sample++) {
      const t = trial(consensusTable(random, 'inside'), { epsilon })
      expect(t.search.startedAgain).toBe(false)
      // At a corner of a uniform gain the model rounds F over ε of the range.
      const above = shortfall(t, random)
      expect(above, `scenario ${sample}`).toBeLessThan(epsilon === 1e-9 ? 1e-7 : 1e-5)
      if (t.search.state === 'package') {
        expect(Math.abs(t.rating(t.y) - t.search.value), `scenario ${sample}`).toBeLessThan(1e-4)
      }
    }
  })

  test('nor under complete information, where the status quo may be worse than leaving', () => {
    const random = randomFrom(3)
    for (let sample = 0; sample < 300; sample++) {
      const t = trial(consensusTable(random, 'outside'), { information: 'complete' })
      expect(shortfall(t, random), `scenario ${sample}`).toBeLessThan(1e-7)
    }
  })

  test('outside it the search starts again, which helps, and is seldom beaten', () => {
    const random = randomFrom(4)
    let helped = 0
    let beaten = 0
    let packages = 0
    for (let sample = 0; sample < 600; sample++) {
      const t = trial(consensusTable(random, 'outside'))
      if (shortfall(t, random) > 1e-6) beaten++
      if (t.search.state === 'impasse') continue
      packages++
      expect(t.search.startedAgain).toBe(true)
      if (t.search.restartGain > 1e-6) helped++
    }
    expect(packages).toBeGreaterThan(500)
    // 5 in 100 need another start, 4 in 1000 would need yet another.
    expect(helped).toBeGreaterThan(0.02 * packages)
    expect(beaten).toBeLessThanOrEqual(0.01 * packages)
  })
})

/** In two of three all want more than the status quo, so that there is something to agree on. */
function nashTable(random: Random): ProblemTable {
  const mix = {
    leaving: 'never',
    redLines: false,
    dependents: false,
    gaps: random() < 0.4,
  } as const
  const table = randomTable(random, mix)
  if (random() < 1 / 3) return table
  const higher = (v: number | null) => (v === null ? null : random() < 0.15 ? 0 : 0.2 + 0.8 * v)
  return {
    ...table,
    sq: table.x[0]?.map(() => 0) ?? [],
    x: table.x.map((row) => row.map(higher)),
  }
}

/** Gains below this are rounding, not gains. */
const nothing = 1e-7

describe.each([1, 2])('nash with losses to the power %s', (p) => {
  test('a deal is found where there is one, and nothing does better', () => {
    const random = randomFrom(10 + p)
    let deals = 0
    for (let sample = 0; sample < 1000; sample++) {
      const problem = problemOf(nashTable(random))
      const { value, agreed } = solve('nash', problem, { p })
      const y = [...value]
      const { c, gains } = nashGains(problem, p)
      const active = c.map((_, i) => i).filter((i) => (c[i] as number) > 0)
      const gain = (g: readonly number[], i: number) => g[i] as number
      const box: Box = { lower: y.map(() => 0), upper: y.map(() => 1) }
      const total: Rating = (at) => {
        const g = gains(at)
        if (active.some((i) => gain(g, i) < -1e-15)) return Number.NEGATIVE_INFINITY
        return active.reduce((sum, i) => sum + gain(g, i), 0)
      }
      const own = gains(y)
      for (const i of active) expect(gain(own, i), `scenario ${sample}`).toBeGreaterThan(-1e-9)
      const most = bestRival(total, box, [[...problem.statusQuo]])
      if (agreed === 0) {
        expect(most.value, `scenario ${sample}`).toBeLessThan(1e-3)
        expect(y).toEqual([...problem.statusQuo])
        continue
      }
      // A gain of a thousandth in all: what remains is decided by rounding.
      if (most.value < 1e-3) continue
      deals++
      const gainers = active.filter((i) => gain(own, i) > nothing)
      const product: Rating = (at) => {
        const g = gains(at)
        if (active.some((i) => gain(g, i) < (gainers.includes(i) ? 1e-300 : -1e-15))) {
          return Number.NEGATIVE_INFINITY
        }
        return gainers.reduce((sum, i) => sum + (c[i] as number) * Math.log(gain(g, i)), 0)
      }
      const mine = gainers.reduce((sum, i) => sum + (c[i] as number) * Math.log(gain(own, i)), 0)
      const rival = bestRival(product, box, [y, most.y])
      expect(rival.value - mine, `scenario ${sample}`).toBeLessThan(1e-5)
      // Nobody is left without a gain who could have had one without another's loss.
      const gainersOf = (at: readonly number[]) => active.filter((i) => gain(gains(at), i) > 1e-3)
      if (total(most.y) > 0) expect(gainersOf(most.y).length).toBeLessThanOrEqual(gainers.length)
    }
    expect(deals).toBeGreaterThan(500)
  })

  test('distant: no point of a line of 1,001 does better', () => {
    const random = randomFrom(20 + p)
    for (let sample = 0; sample < 200; sample++) {
      const problem = problemOf(nashTable(random))
      const D = 1.01 + random()
      const { value } = solve('nash', problem, { p, disagreement: 'distant', distance: D })
      const m = value.length
      for (let k = 0; k < m; k++) {
        const rate = (y: number) => {
          let sum = 0
          for (let a = k; a < problem.weight.length; a += m) {
            const w = problem.weight[a] as number
            const distance = Math.abs(y - (problem.position[a] as number))
            if (w > 0) sum += w * Math.log(D ** p - distance ** p)
          }
          return sum
        }
        const own = rate(value[k] as number)
        for (let q = 0; q <= 1000; q++) expect(rate(q / 1000)).toBeLessThan(own + 1e-9)
      }
    }
  })
})
