import { describe, expect, it } from 'vitest'
import { type ProblemTable, problemOf } from '../problem.fixture.ts'
import { spatial } from './index.ts'
import { playOut } from './run.ts'
import { optionsOf, problemNamed, solveSpatial, tableOf } from './spatial.fixture.ts'
import { Turn } from './turn.ts'

const table: ProblemTable = {
  x: [
    [0.1, 0.9],
    [0.4, 0.2],
    [0.95, 0.6],
    [0.7, 0.05],
  ],
  s: [
    [0.5, 0.3],
    [0.2, 0.7],
    [0.6, 0.4],
    [0.4, 0.4],
  ],
  c: [1, 0.6, 0.9, 0.5],
}

/** Positions after a number of turns. */
function placesOf(given: ProblemTable, options: Parameters<typeof optionsOf>[0] = {}) {
  const problem = problemOf(given)
  const turn = new Turn(problem.shape, optionsOf(options))
  playOut(turn, problem, optionsOf(options))
  return turn.state.x
}

describe('options', () => {
  const other = {
    votingRule: ['Binary', 'PropBin', 'PropCbc', 'Cubic'],
    bigRRange: ['Min', 'Max'],
    bigRAdjust: ['None', 'Half', 'TwoThirds'],
    victoryProbModel: ['Square', 'Quartic', 'Octic', 'Binary'],
    pceModel: ['MarkovIncentive', 'MarkovUniform'],
    thirdPartyCommit: ['NoCommit', 'FullCommit'],
    interVecBrgn: ['S1P1', 'S2PMax'],
    bargnModel: ['InitRcvrInterp', 'PWCompInterp'],
    stateTransitions: ['Stochastic'],
    maxTurns: [3],
    tolerance: [0.3],
    report: ['pce'],
  }
  const problem = problemNamed('SOE-Pol-Comp')
  const plain = solveSpatial(problem)

  it.each(Object.entries(other).flatMap(([key, values]) => values.map((v) => [key, v] as const)))(
    '%s %s changes the forecast',
    (key, value) => {
      expect([...solveSpatial(problem, { [key]: value }).value]).not.toEqual([...plain.value])
    },
  )

  it('compatibility matters where the receiver has a view', () => {
    const given = { bargnModel: 'InitRcvrInterp' }
    const ours = solveSpatial(problem, given)
    expect([...solveSpatial(problem, { ...given, compatibility: 'ktab' }).value]).not.toEqual([
      ...ours.value,
    ])
    expect([...solveSpatial(problem, { compatibility: 'ktab' }).value]).toEqual([...plain.value])
  })

  it('runs the full number of turns at tolerance 0', () => {
    const turn = new Turn(problem.shape, optionsOf({ tolerance: 0, maxTurns: 40 }))
    expect(playOut(turn, problem, optionsOf({ tolerance: 0, maxTurns: 40 }))).toBe(40)
  })
})

describe('saliences', () => {
  it('are divided by their sum where it exceeds 1', () => {
    const doubled = { ...table, s: [[1, 0.6], ...(table.s ?? []).slice(1)] }
    const shared = { ...table, s: [[1 / 1.6, 0.6 / 1.6], ...(table.s ?? []).slice(1)] }
    expect([...placesOf(doubled)]).toEqual([...placesOf(shared)])
  })

  it('stand where the sum is at most 1', () => {
    const less = { ...table, s: [[0.25, 0.15], ...(table.s ?? []).slice(1)] }
    expect([...placesOf(less)]).not.toEqual([...placesOf(table)])
  })
})

describe('a missing stance', () => {
  it('stays missing, and its actor moves nobody there', () => {
    // Nobody else disagrees on the second issue, so that only the silent one could move it.
    const silent: ProblemTable = {
      x: [
        [0.1, 0.5],
        [0.9, 0.5],
        [0.6, null],
      ],
      s: [
        [0.4, 0.4],
        [0.3, 0.3],
        [0.9, 0.9],
      ],
      c: [0.4, 0.5, 1],
    }
    const after = placesOf(silent)
    expect([after[1], after[3]]).toEqual([0.5, 0.5])
    expect(after[5]).toBeNaN()
    expect(after[0]).not.toBe(0.1)
    expect(solveSpatial(problemOf(silent)).value[1]).toBe(0.5)
  })

  it('takes no part in the attention shared out among issues', () => {
    const silent = {
      ...table,
      x: [[0.1, null], ...table.x.slice(1)],
      s: [[0.9, 0.9], ...(table.s ?? []).slice(1)],
    }
    const other = { ...silent, s: [[0.9, 0], ...(table.s ?? []).slice(1)] }
    expect([...placesOf(silent)]).toEqual([...placesOf(other)])
  })

  it('on all issues leaves the actor out of everything', () => {
    const mute = {
      x: [[null, null], ...table.x],
      s: [[1, 1], ...(table.s ?? [])],
      c: [5, ...(table.c ?? [])],
    }
    expect([...placesOf(mute)]).toEqual([...placesOf(table)])
    expect([...solveSpatial(problemOf(mute)).value]).toEqual([
      ...solveSpatial(problemOf(table)).value,
    ])
  })

  it('of everybody keeps the status quo', () => {
    const nobody = problemOf({
      x: [
        [0.2, null],
        [0.3, null],
      ],
      sq: [0.7, 0.6],
    })
    for (const report of ['mean', 'pce'])
      expect(solveSpatial(nobody, { report }).value[1]).toBe(0.6)
    expect(solveSpatial(problemOf({ x: [[null]], sq: [0.7] })).value[0]).toBe(0.7)
  })
})

describe('corners', () => {
  it('one actor stays', () => {
    expect(solveSpatial(problemOf({ x: [[0.3]] })).value[0]).toBe(0.3)
  })

  it('everybody at one place stays, off the rounding grid too', () => {
    const same = problemOf({ x: [[0.123456789], [0.123456789], [0.123456789]], c: [1, 2, 3] })
    expect(solveSpatial(same).value[0]).toBeCloseTo(0.123456789, 15)
    expect(solveSpatial(same, { report: 'pce' }).value[0]).toBeCloseTo(0.123456789, 15)
  })

  it('no capability at all keeps the status quo by the mean and stays finite by the odds', () => {
    const powerless = problemOf({ x: [[0.2], [0.8]], c: [0, 0], sq: [0.4] })
    expect(solveSpatial(powerless).value[0]).toBe(0.4)
    expect(solveSpatial(powerless, { report: 'pce' }).value[0]).toBeCloseTo(0.5, 12)
  })

  it('an actor that cares about nothing is at no distance from anybody', () => {
    const careless = problemOf({ x: [[0.2], [0.8], [0.5]], s: [[0.9], [0.6], [0]], c: [1, 1, 1] })
    expect(solveSpatial(careless).value[0]).not.toBeNaN()
  })

  it('leaves the problem as it was and repeats itself', () => {
    const problem = problemNamed('dummyData_3Dim')
    const before = problem.position.slice()
    const first = solveSpatial(problem).value
    expect(problem.position).toEqual(before)
    expect(solveSpatial(problem).value).toEqual(first)
  })

  it('forgets the last problem', () => {
    const a = problemNamed('dummyData_3Dim')
    const b = problemOf({ ...tableOf('dummyData_3Dim'), c: [1, 2, 3, 4, 5, 6, 7] })
    const solve = spatial.solver(a.shape, optionsOf() as unknown as Record<string, unknown>)
    const outcome = solveSpatial(b)
    solve(b, outcome)
    const alone = solveSpatial(a).value
    solve(a, outcome)
    expect(outcome.value).toEqual(alone)
  })
})

describe('chance', () => {
  const problem = problemNamed('SOE-Pol-Comp')
  const given = { stateTransitions: 'Stochastic' }

  it('moves stochastic runs only, and the same chance repeats them', () => {
    const forecasts = [0.1, 0.2, 0.30000001, 0.3].map((chance) => {
      problem.chance = chance
      return solveSpatial(problem, given).value[0] as number
    })
    expect(new Set(forecasts).size).toBe(4)
    expect(solveSpatial(problem, given).value[0]).toBe(forecasts[3])
    const still = solveSpatial(problem).value[0]
    problem.chance = 0.7
    expect(solveSpatial(problem).value[0]).toBe(still)
  })

  it('takes each option about as often as its odds say', () => {
    const options = optionsOf({ ...given, maxTurns: 1 })
    const two = problemOf({ x: [[0], [1]], s: [[1], [1]], c: [3, 1] })
    const turn = new Turn(two.shape, options)
    let taken = 0
    for (let draw = 0; draw < 4000; draw++) {
      two.chance = (draw + 0.5) / 4000
      playOut(turn, two, options)
      taken += turn.chosen[0] as number
    }
    // 1.47/1.915 from the hand case; three standard errors of 4000 draws are 0.02.
    expect(Math.abs(taken / 4000 - 1.47 / 1.915)).toBeLessThan(0.02)
  })
})
