import { describe, expect, test } from 'vitest'
import { naiveSettlement } from '../../../bench/reference/settlement.ts'
import { modelById } from '../index.ts'
import { type Problem, unmetNeed } from '../model.ts'
import { resolveOptions } from '../options.ts'
import { type ProblemTable, problemOf, solve } from '../problem.fixture.ts'
import { lastPoint, type SettlementParameters, settlementMixture } from './mixture.ts'

/** Nothing is preferred: every candidate and the compromise have the same chance. */
const even: SettlementParameters = {
  distance: 0,
  referencePoint: 0,
  parliament: 0,
  pole: 0,
  compromise: 0,
  actorWidth: 0.01,
  compromiseWidth: 0.01,
  floor: 0,
}

const masses = (pmf: Float64Array) =>
  Object.fromEntries([...pmf].flatMap((p, k) => (p > 1e-12 ? [[k, Number(p.toFixed(9))]] : [])))

const model = modelById('settlement')

function distributions(problem: Problem, given: Readonly<Record<string, unknown>> = {}) {
  if (model.distribution === undefined) throw new Error('no distribution')
  return model.distribution(problem, resolveOptions('settlement', model.options, given))
}

describe('cases to check in the head', () => {
  test('two places and a compromise half-way are a third each', () => {
    const { pmf, mean, median } = settlementMixture({ positions: [0, 100], weights: [1, 1] }, even)
    expect(masses(pmf)).toEqual({ 0: 0.333333333, 50: 0.333333333, 100: 0.333333333 })
    expect([mean, median]).toEqual([50, 50])
  })

  test('a place counts once, however many stand there', () => {
    const input = { positions: [0, 0, 0, 80], weights: [1, 1, 1, 1] }
    expect(masses(settlementMixture(input, even).pmf)).toEqual({
      0: 0.333333333,
      20: 0.333333333,
      80: 0.333333333,
    })
  })

  test('a reference point where nobody stands is a place, where somebody stands it is not a second', () => {
    const [positions, weights] = [
      [0, 100],
      [1, 1],
    ] as const
    const at = (referencePoint: number) =>
      masses(settlementMixture({ positions, weights, referencePoint }, even).pmf)
    expect(at(20)).toEqual({ 0: 0.25, 20: 0.25, 50: 0.25, 100: 0.25 })
    expect(at(0)).toEqual({ 0: 0.333333333, 50: 0.333333333, 100: 0.333333333 })
  })

  test('each term multiplies the odds of its own places only', () => {
    const odds = (parameters: Partial<SettlementParameters>) => {
      const input = { positions: [0, 60], weights: [1, 1], referencePoint: 0, parliament: 60 }
      const { pmf } = settlementMixture(input, { ...even, ...parameters })
      const [reference, compromise, parliament] = [pmf[0], pmf[30], pmf[60]] as number[]
      return [
        (reference as number) / (compromise as number),
        (parliament as number) / (compromise as number),
      ]
    }
    const two = Math.LN2
    const expected: readonly [Partial<SettlementParameters>, readonly number[]][] = [
      [{ referencePoint: two }, [2, 1]],
      [{ parliament: two }, [1, 2]],
      [{ pole: two }, [2, 1]],
      [{ compromise: two }, [0.5, 0.5]],
      // Both are 30 points from the mean: 0.6 of 50.
      [{ distance: two / 0.6 }, [2, 2]],
    ]
    for (const [parameters, wanted] of expected) {
      for (const [i, found] of odds(parameters).entries())
        expect(found).toBeCloseTo(wanted[i] as number, 9)
    }
  })

  test('the floor gives each point its share, and what lies beyond an end is at the end', () => {
    const input = { positions: [0], weights: [1] }
    const { pmf, cdf } = settlementMixture(input, { ...even, floor: 0.101 })
    expect(pmf[0]).toBeCloseTo(0.899 + 0.001, 12)
    expect(pmf[70]).toBeCloseTo(0.001, 12)
    const wide = settlementMixture(input, { ...even, actorWidth: 1e9, compromiseWidth: 1e9 })
    expect([wide.cdf[0], wide.cdf[99]].map((p) => (p as number).toFixed(6))).toEqual([
      '0.500000',
      '0.500000',
    ])
    expect(cdf[lastPoint]).toBe(1)
  })

  test('points less than a step apart count as one in part', () => {
    const chanceOfFirst = (second: number) =>
      settlementMixture({ positions: [20, second, 80], weights: [0, 0, 1] }, even).cdf[50] as number
    expect(chanceOfFirst(20)).toBeCloseTo(1 / 3, 9)
    expect(chanceOfFirst(20.5)).toBeCloseTo(4 / 3 / (4 / 3 + 2), 9)
    expect(chanceOfFirst(21)).toBeCloseTo(2 / 4, 9)
  })
})

describe('in the registry', () => {
  const table: ProblemTable = {
    x: [
      [0, 0.2],
      [1, null],
      [0.4, 0.9],
    ],
    s: [
      [0.5, 1],
      [0.8, 1],
      [0.3, 0.6],
    ],
    c: [2, 1, 3],
    sq: [0.1, 0.5],
  }

  const withChance = (chance: number, own: ProblemTable = table) => ({ ...problemOf(own), chance })

  test('says what the formula says, draw by draw', () => {
    for (const given of [{}, { terms: 'eu' }, { report: 'median' }]) {
      const options = resolveOptions('settlement', model.options, given)
      for (const chance of [0.5, 0.01, 0.3, 0.77, 0.999]) {
        const problem = withChance(chance)
        expect([...solve('settlement', problem, given).value]).toEqual(
          naiveSettlement(problem, options),
        )
      }
    }
  })

  test('the point run is the median, and a draw is not', () => {
    const point = [...solve('settlement', withChance(0.5)).value]
    const median = distributions(problemOf(table)).map(
      (cdf) => cdf.findIndex((p) => p >= 0.5) / 100,
    )
    expect(point).toEqual(median)
    expect([...solve('settlement', withChance(0.3), { report: 'median' }).value]).toEqual(median)
    expect([...solve('settlement', withChance(0.3)).value]).not.toEqual(median)
  })

  test('draws have the distribution, each issue with a chance of its own', () => {
    const [first, second] = distributions(problemOf(table)) as [Float64Array, Float64Array]
    const draws = Array.from({ length: 4000 }, (_, d) => [
      ...solve('settlement', withChance((d + 0.5) / 4000.5)).value,
    ])
    const share = (of: (row: readonly number[]) => boolean) =>
      draws.filter(of).length / draws.length
    const [low, high] = [
      (row: readonly number[]) => (row[0] as number) <= 0.3,
      (row: readonly number[]) => (row[1] as number) <= 0.6,
    ]
    expect(share(low)).toBeCloseTo(first[30] as number, 1.5)
    expect(share(high)).toBeCloseTo(second[60] as number, 1.5)
    expect(share((row) => low(row) && high(row))).toBeCloseTo(share(low) * share(high), 1.5)
  })

  test('an actor without a stance is left out of that issue only', () => {
    const without = { ...table, x: table.x.map(([, x]) => [x ?? null]).filter(([x]) => x !== null) }
    const rest = [table.s?.[0]?.[1], table.s?.[2]?.[1]].map((s) => [s as number])
    const alone = problemOf({ ...without, s: rest, c: [2, 3], sq: [0.5] })
    expect(distributions(problemOf(table))[1]).toEqual(distributions(alone)[0])
  })

  test('an issue on which no actor carries weight keeps its status quo', () => {
    const problem = problemOf({ x: [[null], [null]], sq: [0.3] })
    expect(solve('settlement', problem).value[0]).toBe(0.3)
    expect(distributions(problem)[0]).toEqual(new Float64Array(101).fill(Number.NaN))
  })

  test('a status quo that is not known is no place to end', () => {
    const at = (statusQuoKnown: readonly number[], sq: number) =>
      distributions(problemOf({ x: [[0.4], [0.6]], sq: [sq], statusQuoKnown }))[0]
    expect(at([0], 0)).toEqual(at([0], 0.9))
    expect(at([1], 0)).not.toEqual(at([0], 0))
  })

  test('the Parliament is the actor ep, and counts under EU terms only', () => {
    const named = problemOf(table)
    const shape = { ...named.shape, actors: ['a0', 'a1', 'ep'] }
    const parliament = { ...named, shape }
    expect(distributions(parliament, { terms: 'eu' })).not.toEqual(
      distributions(named, { terms: 'eu' }),
    )
    expect(distributions(parliament)).toEqual(distributions(named))
    const cautions = (problem: Problem, terms: string) =>
      model.cautions?.(problem, resolveOptions('settlement', model.options, { terms })).join(' ')
    expect(cautions(named, 'eu')).toContain('No actor has the id ep')
    expect(cautions(parliament, 'eu')).not.toContain('No actor')
    expect(cautions(parliament, 'general')).toContain('untested')
  })

  test('it runs without a known status quo; models that turn on it say so as data', () => {
    expect(unmetNeed(model, problemOf({ ...table, statusQuoKnown: [0, 0] }).shape)).toBeUndefined()
    const needy = ['nash', 'consensus', 'agenda-setter', 'status-quo']
    expect(needy.map((id) => modelById(id).needs.statusQuo)).toEqual(needy.map(() => true))
  })
})
