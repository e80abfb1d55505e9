import { describe, expect, it } from 'vitest'
import { createOutcome, type Problem } from '../model.ts'
import { OptionError, resolveOptions } from '../options.ts'
import { type ProblemTable, problemOf } from '../problem.fixture.ts'
import { emission, traced } from './golden.fixture.ts'
import { challenge } from './index.ts'

const resolve = (given: Readonly<Record<string, unknown>>) =>
  resolveOptions('challenge', challenge.options, given)

function forecast(problem: Problem, given: Readonly<Record<string, unknown>> = {}): number[] {
  const outcome = createOutcome(problem.shape)
  challenge.solver(problem.shape, resolve(given))(problem, outcome)
  expect(outcome.agreed).toBe(1)
  expect(outcome.binding).toBe(-1)
  return [...outcome.value]
}

const stages = (problem: Problem, given: Readonly<Record<string, unknown>> = {}) =>
  traced(problem, given).rounds

/** Two actors at the ends; the one at 1 hardly cares. */
const pair: ProblemTable = { x: [[0], [1]], s: [[1], [0.2]] }

describe('two actors, by hand', () => {
  it('scholz-code: weights 1 and 0.2 give P = 1/2.4 and 0.2/2.4', () => {
    const [, first] = stages(problemOf(pair), { rounds: 1 })
    const stage = first?.issues.k0
    expect(stage?.probability?.[0]?.[1]).toBeCloseTo(1 / 2.4, 12)
    expect(stage?.probability?.[1]?.[0]).toBeCloseTo(0.2 / 2.4, 12)
    expect(stage?.security).toEqual([expect.closeTo(-5 / 3, 12), expect.closeTo(23 / 15, 12)])
    expect(stage?.risk).toEqual([expect.closeTo(2, 12), expect.closeTo(0.5, 12)])
    // r = ½: U_s = 2, U_f = −2, U_q = 2 − 4√½.
    const Uq = 2 - 4 * Math.sqrt(0.5)
    const own = -2 + 4 / 12 - Uq
    const theirs = 2 - 0.2 * (1 - 1 / 2.4) * 4 - Uq
    expect(stage?.own?.[1]?.[0]).toBeCloseTo(own, 12)
    expect(stage?.theirs?.[1]?.[0]).toBeCloseTo(theirs, 12)
    expect(stage?.offers).toMatchObject([{ actor: 'a1', from: 'a0', kind: 'compromise' }])
    expect(first?.positions).toEqual([0, expect.closeTo(1 + own / theirs, 12)])
    expect(first?.events).toEqual([
      'a1 accepts a compromise with a0 on k0 and moves from 1.000 to 0.645 of the scale.',
    ])
  })

  it('paper: P = 1/1.2, and each side counts with its own r', () => {
    const [, first] = stages(problemOf(pair), { reading: 'paper', rounds: 1 })
    const stage = first?.issues.k0
    expect(stage?.probability?.[0]?.[1]).toBeCloseTo(5 / 6, 12)
    expect(stage?.security).toEqual([expect.closeTo(-4 / 3, 12), expect.closeTo(28 / 15, 12)])
    const own = -2 + 4 / 6 - (2 - 4 * Math.sqrt(0.5))
    const theirs = 2 - (0.2 * 4) / 6 - 1
    expect(stage?.own?.[1]?.[0]).toBeCloseTo(own, 12)
    expect(stage?.theirs?.[1]?.[0]).toBeCloseTo(theirs, 12)
    expect(first?.positions).toEqual([0, expect.closeTo(1 + own / theirs, 12)])
  })

  it('equal actors are equally safe: r = 1, and neither moves', () => {
    const [, first] = stages(problemOf({ x: [[0], [1]], s: [[0.8], [0.8]] }), { rounds: 1 })
    expect(first?.issues.k0?.risk).toEqual([1, 1])
    expect(first?.positions).toEqual([0, 1])
  })
})

describe('ends', () => {
  it('fewer than two positions: the common one, weight or not', () => {
    expect(forecast(problemOf({ x: [[0.3], [0.3]], c: [0, 0], sq: [1] }))).toEqual([0.3])
    expect(forecast(problemOf({ x: [[null], [0.7]], sq: [1] }))).toEqual([0.7])
  })

  it('nobody with weight, or with a stance: the status quo', () => {
    expect(forecast(problemOf({ x: [[0.2], [0.9]], c: [0, 0], sq: [0.4] }))).toEqual([0.4])
    expect(forecast(problemOf({ x: [[null], [null]], sq: [0.4] }))).toEqual([0.4])
  })

  it('no rounds: the middle of the input, a tie its own middle', () => {
    const problem = problemOf({ x: [[0.2], [0.6], [0.9]], c: [0.3, 0.3, 0.6] })
    expect(forecast(problem, { rounds: 0 })[0]).toBeCloseTo(0.75, 12)
    expect(forecast(problem, { rounds: 0, report: 'mean' })[0]).toBeCloseTo(0.65, 12)
  })

  it('stops below the tolerance; at 0 never', () => {
    // Equal actors: nobody moves in the first round.
    const problem = problemOf({ x: [[0], [1]], s: [[0.8], [0.8]] })
    expect(stages(problem)).toHaveLength(2)
    expect(stages(problem, { tolerance: 0 })).toHaveLength(11)
    expect(stages(problem, { tolerance: 0, rounds: 4 })).toHaveLength(5)
  })

  it('warns of rounds that have not come to rest', () => {
    const { problem } = emission()
    expect(challenge.cautions?.(problem, resolve({}))).toEqual([
      expect.stringContaining('On “k0” positions were still moving after 10 rounds'),
    ])
    expect(challenge.cautions?.(problemOf(pair), resolve({ rounds: 40 }))).toEqual([])
    expect(challenge.cautions?.(problem, resolve({ reading: 'paper' }))).toEqual([])
  })
})

describe('several issues and missing stances', () => {
  const both: ProblemTable = {
    x: [
      [0, 0.1],
      [1, null],
      [0.4, 0.8],
      [0.9, 0.5],
    ],
    s: [
      [1, 0.3],
      [0.2, 1],
      [0.3, 0.7],
      [0.6, 0.2],
    ],
    c: [1, 2, 0.5, 0.8],
  }
  const single = (k: number): ProblemTable => {
    const known = both.x.flatMap((row, i) => (row[k] === null ? [] : [i]))
    return {
      x: known.map((i) => [both.x[i]?.[k] as number]),
      s: known.map((i) => [both.s?.[i]?.[k] as number]),
      c: known.map((i) => both.c?.[i] as number),
    }
  }

  it.each(['scholz-code', 'paper'])(
    '%s: each issue by itself, without who has no stance',
    (reading) => {
      const values = forecast(problemOf(both), { reading })
      expect(values).toEqual([0, 1].map((k) => forecast(problemOf(single(k)), { reading })[0]))
    },
  )

  it('the trace keeps a place for who has no stance', () => {
    const rounds = stages(problemOf(both), { tolerance: 0, rounds: 3 })
    for (const { positions, issues } of rounds) {
      expect(positions[3]).toBeNaN()
      expect(positions.filter(Number.isNaN)).toHaveLength(1)
      expect(issues.k1?.risk?.[1] ?? null).toBeNull()
      if (issues.k1?.own) expect(issues.k1.own[1]).toEqual([null, null, null, null])
    }
  })

  it('an issue that has come to rest waits for the others', () => {
    const x = both.x.map(([first]) => [first as number, 0.5])
    const rounds = stages(problemOf({ ...both, x }), { tolerance: 0, rounds: 3 })
    expect(rounds.map(({ positions }) => positions[1])).toEqual([0.5, 0.5, 0.5, 0.5])
    expect(rounds.map(({ issues }) => issues.k1?.median)).toEqual([0.5, 0.5, 0.5, 0.5])
  })

  it('leaves the problem as it was and repeats itself bit by bit', () => {
    const problem = problemOf(both)
    const before = structuredClone({ ...problem, shape: null })
    const solve = challenge.solver(problem.shape, resolve({}))
    const outcome = createOutcome(problem.shape)
    solve(problem, outcome)
    const first = [...outcome.value]
    solve(problem, outcome)
    expect([...outcome.value]).toEqual(first)
    expect({ ...problem, shape: null }).toEqual(before)
  })
})

describe('options', () => {
  const { problem } = emission()
  const flips: readonly (readonly [Record<string, unknown>, Record<string, unknown>])[] = [
    [{ report: 'mean' }, { reading: 'paper' }],
    [{}, { report: 'mean' }],
    [{}, { rounds: 9 }],
    [{}, { tolerance: 0.5 }],
    [{ reading: 'paper', report: 'mean' }, { q: 0.5 }],
    [{ reading: 'paper' }, { conflict: 'stay' }],
    [{ reading: 'paper' }, { offerChoice: 'enforceable-first' }],
    [{ reading: 'paper', report: 'mean' }, { range: 'current' }],
  ]

  it.each(flips)('with %o, %o bites', (base, flip) => {
    expect(forecast(problem, { ...base, ...flip })).not.toEqual(forecast(problem, base))
  })

  it('are all flipped above', () => {
    const flipped = new Set(flips.flatMap(([, flip]) => Object.keys(flip)))
    expect([...flipped].sort()).toEqual(Object.keys(challenge.options).sort())
  })

  it('say what they expect', () => {
    expect(() => resolve({ q: 2 })).toThrow(OptionError)
    expect(() => resolve({ rounds: 1.5 })).toThrow('an integer from 0 to 1000')
  })

  it('of the paper do nothing to the default reading', () => {
    const other = { q: 0, conflict: 'stay', offerChoice: 'enforceable-first', range: 'current' }
    expect(forecast(problem, other)).toEqual(forecast(problem))
  })
})

describe('what it is known for', () => {
  it('turning the scale round changes the default answer', () => {
    const { problem } = emission()
    const turned = { ...problem, position: problem.position.map((x) => 1 - x) }
    expect(forecast(turned)[0]).not.toBeCloseTo(1 - (forecast(problem)[0] as number), 2)
  })

  it('units of capability do not matter', () => {
    const { problem } = emission()
    const stronger = { ...problem, weight: problem.weight.map((w) => 1000 * w) }
    expect(forecast(stronger)[0]).toBeCloseTo(forecast(problem)[0] as number, 9)
  })
})
