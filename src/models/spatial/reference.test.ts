/** The kernel against the plain implementation in `bench/reference/spatial.ts`. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { naiveSpatial } from '../../../bench/reference/spatial.ts'
import { createOutcome } from '../model.ts'
import { type ProblemTable, problemOf } from '../problem.fixture.ts'
import { type SpatialOptions, spatialOptions } from './options.ts'
import { playOut, report } from './run.ts'
import { type Given, optionsOf } from './spatial.fixture.ts'
import { Turn } from './turn.ts'

const unit = fc.integer({ min: 0, max: 1000 }).map((q) => q / 1000)

/** Up to 7 actors and 3 issues, gaps in the stances, saliences on both sides of a sum of 1. */
const tables = fc
  .record({ n: fc.integer({ min: 1, max: 7 }), m: fc.integer({ min: 1, max: 3 }) })
  .chain(({ n, m }) => {
    const rows = <T>(cell: fc.Arbitrary<T>) =>
      fc.array(fc.array(cell, { minLength: m, maxLength: m }), { minLength: n, maxLength: n })
    return fc.record({
      x: rows(fc.option(unit, { freq: 6 })),
      s: rows(unit),
      c: fc.array(unit, { minLength: n, maxLength: n }),
    })
  })

const choice = <K extends keyof SpatialOptions>(key: K) => {
  const option = spatialOptions[key]
  return fc.constantFrom(...(option.kind === 'choice' ? option.values : [option.default]))
}

const options: fc.Arbitrary<Given> = fc.record({
  votingRule: choice('votingRule'),
  bigRRange: choice('bigRRange'),
  bigRAdjust: choice('bigRAdjust'),
  victoryProbModel: choice('victoryProbModel'),
  pceModel: choice('pceModel'),
  thirdPartyCommit: choice('thirdPartyCommit'),
  interVecBrgn: choice('interVecBrgn'),
  bargnModel: choice('bargnModel'),
  stateTransitions: choice('stateTransitions'),
  compatibility: choice('compatibility'),
  report: choice('report'),
  maxTurns: fc.integer({ min: 1, max: 6 }),
})

describe('kernel and plain implementation', () => {
  it('stand at the same places after every turn, whatever the switches', () => {
    let moves = 0
    fc.assert(
      fc.property(tables, options, unit, (table, given, chance) => {
        const worst = worstDifference(table, given, chance)
        moves += worst.moved ? 1 : 0
        expect(worst.turns).toBe(0)
        expect(worst.difference).toBeLessThan(1e-9)
      }),
      { numRuns: 600, seed: 4 },
    )
    expect(moves).toBeGreaterThan(300)
  })
})

function worstDifference(table: ProblemTable, given: Given, chance: number) {
  const resolved = optionsOf(given)
  const problem = problemOf(table)
  problem.chance = chance
  const { positions, value } = naiveSpatial(problem, resolved)
  const turn = new Turn(problem.shape, resolved)
  let difference = 0
  let moved = false
  const turns = playOut(turn, problem, resolved, (t) => {
    turn.state.x.forEach((x, at) => {
      const place = (rows: typeof positions, r: number) =>
        rows[r]?.[Math.floor(at / turn.state.m)]?.[at % turn.state.m] ?? Number.NaN
      const expected = place(positions, t)
      if (Number.isNaN(x) !== Number.isNaN(expected)) difference = Number.POSITIVE_INFINITY
      else if (!Number.isNaN(x)) difference = Math.max(difference, Math.abs(x - expected))
      if (expected !== place(positions, 0) && !Number.isNaN(expected)) moved = true
    })
  })
  const outcome = createOutcome(problem.shape)
  report(turn, problem, resolved.report, outcome)
  outcome.value.forEach((y, k) => {
    difference = Math.max(difference, Math.abs(y - (value[k] as number)))
  })
  return { difference, turns: turns - (positions.length - 1), moved }
}
