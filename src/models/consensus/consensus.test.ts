import { describe, expect, test } from 'vitest'
import type { Distribution } from '../../numeric/index.ts'
import { models } from '../index.ts'
import type { Problem } from '../model.ts'
import { resolveOptions } from '../options.ts'
import { type ProblemTable, problemOf, solve } from '../problem.fixture.ts'
import golden from './golden/instances.golden.json' with { type: 'json' }

const belief: Distribution = { kind: 'triangular', low: -0.3, mode: -0.1, high: 0.2 }

const model = models.find(({ id }) => id === 'consensus')

function traceOf(problem: Problem, given: Readonly<Record<string, unknown>> = {}) {
  if (model?.trace === undefined) throw new Error('no trace')
  return model.trace(problem, resolveOptions('consensus', model.options, given))
}

function cautionsOf(problem: Problem, given: Readonly<Record<string, unknown>> = {}) {
  if (model?.cautions === undefined) throw new Error('no cautions')
  return model.cautions(problem, resolveOptions('consensus', model.options, given))
}

describe('cases to check in the head', () => {
  test('with equal weights nobody moves whom every step would cost as much as it gives', () => {
    const outcome = solve('consensus', problemOf({ x: [[0], [1]], blockCost: 0.1 }))
    expect(outcome.value[0]).toBeCloseTo(0, 6)
    expect(outcome.agreed).toBe(0)
  })

  test('at weights 1 to 3 the cost of blocking, 0.1, buys half of itself', () => {
    const table = { x: [[0], [1]], c: [1, 3], weights: 'capability', blockCost: 0.1 } as const
    const outcome = solve('consensus', problemOf(table))
    expect(outcome.value[0]).toBeCloseTo(0.05, 8)
    expect(outcome.agreed).toBe(1)
  })

  test('three that want the same get it', () => {
    expect(solve('consensus', problemOf({ x: [[0.6], [0.6], [0.6]] })).value[0]).toBeCloseTo(0.6, 8)
  })

  test('the actor at the status quo binds', () => {
    const problem = problemOf({ x: [[0], [0.9], [1]] })
    expect(solve('consensus', problem).binding).toBe(0)
  })
})

interface Instance {
  id: string
  sq?: number[]
  x?: number[][]
  omega?: number[][]
  s?: number[][]
  exiter?: number
  h?: number[]
  kappa?: number
  b?: number[]
  gain?: { uniform?: number[]; triangular?: number[] }
  y: number[]
  pExit?: number
  G?: number[]
}

function gainOf({ uniform, triangular }: NonNullable<Instance['gain']>): Distribution {
  const [low = 0, mode = 0, high = 0] = triangular ?? []
  if (triangular) return { kind: 'triangular', low, mode, high }
  const [from = 0, to = 0] = uniform ?? []
  return { kind: 'uniform', low: from, high: to }
}

function tableOf({ x = [], sq = [], omega, s, b = [], kappa, exiter, gain, h }: Instance) {
  const table: ProblemTable = {
    x,
    sq,
    s: s ?? omega ?? x.map((row) => row.map(() => 1)),
    c: b,
    weights: 'capability',
    blockCost: kappa ?? 0,
  }
  if (exiter === undefined || gain === undefined || h === undefined) return table
  return { ...table, exit: { actor: exiter, gain: gainOf(gain), harm: h } }
}

describe('the instances of the specification', () => {
  const instances: readonly Instance[] = golden.cases
  test.each(instances.filter(({ x }) => x !== undefined))('$id', (instance) => {
    const problem = problemOf(tableOf(instance))
    const outcome = solve('consensus', problem)
    instance.y.forEach((y, k) => {
      expect(Math.abs((outcome.value[k] as number) - y)).toBeLessThan(1e-6)
    })
    if (instance.pExit !== undefined) {
      expect(Math.abs((outcome.exit[0] as number) - instance.pExit)).toBeLessThan(1e-6)
    }
    const gains = Object.values(traceOf(problem).numbers.gains as Record<string, number>)
    instance.G?.forEach((G, i) => {
      expect(Math.abs((gains[i] as number) - G)).toBeLessThan(1e-6)
    })
  })

  test('D without the threat', () => {
    const [d, d0] = ['D', 'D0'].map((id) => instances.find((instance) => instance.id === id))
    const outcome = solve('consensus', problemOf(tableOf(d as Instance)), { threat: 'ignored' })
    expect(outcome.value[0]).toBeCloseTo(d0?.y[0] as number, 6)
    expect(outcome.value[1]).toBeCloseTo(1, 6)
    expect(outcome.exit[0]).toBeCloseTo(d0?.pExit as number, 6)
  })
})

describe('exits', () => {
  const table: ProblemTable = {
    x: [[0], [1]],
    blockCost: 0.05,
    exit: { actor: 1, gain: belief, harm: [0.6, 0], drawnGain: 0.1 },
  }

  test('the chance of leaving is told for the status quo and for the package', () => {
    const outcome = solve('consensus', problemOf(table))
    // 1 − F(0) = 0.2² / (0.5 · 0.3)
    expect(outcome.exitAtStatusQuo[0]).toBeCloseTo(0.04 / 0.15, 4)
    expect(outcome.exit[0]).toBeLessThan(outcome.exitAtStatusQuo[0] as number)
  })

  test('what nobody minds buys nothing', () => {
    const outcome = solve('consensus', problemOf(table), { threat: 'ignored' })
    const minded = solve('consensus', problemOf(table))
    expect(outcome.value[0]).toBeLessThan(minded.value[0] as number)
    expect(traceOf(problemOf(table)).numbers.withoutThreat).toEqual([...outcome.value])
  })

  test('under complete information a gain of 0.1 must be matched, 0 need not', () => {
    const known = (drawnGain: number) =>
      solve('consensus', problemOf({ ...table, exit: { ...table.exit, drawnGain } as never }), {
        information: 'complete',
      })
    expect(known(0.1).value[0]).toBeGreaterThan(0.1 - 0.05)
    expect([known(0.1).exitAtStatusQuo[0], known(0.1).exit[0]]).toEqual([1, 0])
    expect(known(-0.1).value[0]).toBeCloseTo(0, 6)
    expect(known(-0.1).exitAtStatusQuo[0]).toBe(0)
  })

  test('harm that the leaver’s own commitment, as an issue, already measures counts once', () => {
    const commitment: ProblemTable = {
      x: [
        [0, 1],
        [1, 0.5],
      ],
      sq: [0, 1],
      blockCost: 0.05,
      exit: { actor: 1, gain: belief, harm: [0.5, 0], onExit: [Number.NaN, 0], exitIssue: 1 },
    }
    const twice = { ...commitment, exit: { ...commitment.exit, exitIssue: -1 } as never }
    // ω = ½, so the loss of the commitment is the whole harm of ½.
    const once = solve('consensus', problemOf(commitment))
    expect(once.value).toEqual(
      solve('consensus', problemOf(commitment), { threat: 'ignored' }).value,
    )
    expect(solve('consensus', problemOf(twice)).value[0]).toBeGreaterThan(once.value[0] as number)
  })

  test('a leaver without a vote is still worth keeping', () => {
    const outcome = solve('consensus', problemOf({ ...table, voters: [0] }))
    expect(outcome.value[0]).toBeGreaterThan(0.01)
  })
})

describe('outside the theorem of concavity', () => {
  const strong: ProblemTable = {
    x: [[0], [1]],
    blockCost: 0.05,
    exit: {
      actor: 1,
      gain: { kind: 'pert', low: -0.1, mode: 0.1, high: 0.3 },
      harm: [0.6, 0],
    },
  }

  test('an exit that is likely worth it is recognised, searched again and reported', () => {
    const { numbers, sentences } = traceOf(problemOf(strong))
    expect(numbers.startedAgain).toBe(true)
    expect(numbers.restartGain).toBeGreaterThanOrEqual(0)
    expect(sentences.join(' ')).toContain('started again from two other packages')
    expect(cautionsOf(problemOf(strong))).toEqual([expect.stringContaining('worth it to a1')])
  })

  test('whatever blocking costs it', () => {
    const gain: Distribution = { kind: 'triangular', low: -0.6, mode: 0.05, high: 0.2 }
    const problem = problemOf({ ...strong, exit: { actor: 1, gain, harm: [0.6, 0] } })
    expect(traceOf(problem).numbers.startedAgain).toBe(true)
  })

  test('so is a leaver that pays more for blocking than it would regret leaving', () => {
    // E max(0, −gain) = 0.1²/3 + 0.0196
    const gain: Distribution = { kind: 'triangular', low: -0.2, mode: -0.1, high: 0.8 }
    const problem = problemOf({ ...strong, exit: { actor: 1, gain, harm: [0.6, 0] } })
    expect(traceOf(problem).numbers.startedAgain).toBe(true)
    expect(cautionsOf(problem)).toEqual([
      expect.stringContaining('blocking costs a1 0.050, more than 0.023'),
    ])
  })

  test('so are a leaver without a vote and coders that disagree', () => {
    const known = { ...strong, exit: { actor: 1, gain: belief, harm: [0.6, 0] } }
    const voiceless = problemOf({ ...known, voters: [0] })
    expect(cautionsOf(voiceless)).toEqual([expect.stringContaining('a1 may leave but has no vote')])
    const gain: Distribution = { kind: 'mixture', parts: [belief, { ...belief, low: -0.5 }] }
    const disputed = problemOf({ ...known, exit: { actor: 1, gain, harm: [0.6, 0] } })
    expect(cautionsOf(disputed)).toEqual([expect.stringContaining('worth to a1 differ')])
    for (const problem of [voiceless, disputed]) {
      expect(traceOf(problem).numbers.startedAgain).toBe(true)
    }
  })

  test('inside the theorem nothing is said', () => {
    const problem = problemOf({ ...strong, exit: { actor: 1, gain: belief, harm: [0.6, 0] } })
    expect(traceOf(problem).numbers.startedAgain).toBe(false)
    expect(cautionsOf(problem)).toEqual([])
  })

  test('nor where the exit is known or nobody minds it', () => {
    expect(cautionsOf(problemOf(strong), { information: 'complete' })).toEqual([])
    expect(cautionsOf(problemOf(strong), { threat: 'ignored' })).toEqual([])
    expect(traceOf(problemOf(strong), { threat: 'ignored' }).numbers.startedAgain).toBe(false)
  })

  test('a summit behind objections is found from a later start', () => {
    // A small step costs actor 0 more than it averts; at 0.27 the leaver is almost sure to stay.
    const problem = problemOf({
      x: [[0], [0.2], [0.7]],
      blockCost: 0.05,
      exit: {
        actor: 2,
        gain: { kind: 'pert', low: -0.1, mode: 0.2, high: 0.4 },
        harm: [0.3, 0.3, 0],
      },
    })
    expect(traceOf(problem).numbers.restartGain).toBeGreaterThan(1)
    expect(solve('consensus', problem).value[0]).toBeCloseTo(0.2726, 3)
  })
})

describe('issues that exist only if another changes', () => {
  const table: ProblemTable = {
    x: [
      [0.8, 0.2],
      [0.9, 0.6],
      [0.7, 0.6],
    ],
    parent: [-1, 0],
    sq: [0, 0],
  }

  test('are settled with it', () => {
    const outcome = solve('consensus', problemOf(table))
    expect(outcome.value[0]).toBeGreaterThan(0.5)
    expect(outcome.value[1]).toBeCloseTo(0.6, 6)
  })

  test('are void without it', () => {
    const outcome = solve(
      'consensus',
      problemOf({
        ...table,
        x: [
          [0, 0.2],
          [0, 0.6],
          [0, 0.6],
        ],
      }),
    )
    expect(outcome.value[1]).toBeNaN()
    expect(outcome.agreed).toBe(0)
  })

  test.each([0, 1])('are void where nobody wants it to move from %s', (end) => {
    const problem = problemOf({
      ...table,
      sq: [end, 0],
      x: [
        [end, 0.2],
        [end, 0.6],
        [end, 0.6],
      ],
    })
    expect([...solve('consensus', problem).value]).toEqual([end, Number.NaN])
    expect(traceOf(problem).numbers.state).toBe('package')
  })

  test('are void where it hardly moves, by less than a hundredth of its way', () => {
    const barely = (to: number) =>
      solve(
        'consensus',
        problemOf({
          ...table,
          x: [
            [to, 0.2],
            [to, 0.6],
            [to, 0.6],
          ],
        }),
      ).value[1]
    expect(barely(0.009)).toBeNaN()
    expect(barely(0.011)).toBeCloseTo(0.6, 3)
  })

  test('have a status quo of their own when taken as separable', () => {
    const outcome = solve(
      'consensus',
      problemOf({
        ...table,
        x: [
          [0, 0],
          [0, 0],
          [0, 0],
        ],
      }),
      {
        issues: 'separable',
      },
    )
    expect(outcome.value[1]).toBeCloseTo(0, 9)
  })

  test('the parent may move either way from its status quo', () => {
    const down = {
      ...table,
      sq: [1, 0],
      x: [
        [0.2, 0.6],
        [0.1, 0.6],
        [0.3, 0.6],
      ],
    }
    expect(solve('consensus', problemOf(down)).value[0]).toBeLessThan(0.5)
    const inner = {
      ...table,
      sq: [0.5, 0],
      x: [
        [0.2, 0.6],
        [0.1, 0.6],
        [0.3, 0.6],
      ],
    }
    expect(solve('consensus', problemOf(inner)).value[0]).toBeLessThan(0.35)
  })
})

describe('red lines', () => {
  test('bound the package', () => {
    const problem = problemOf({ x: [[1], [1]], redMax: [[1], [0.7]] })
    expect(solve('consensus', problem).value[0]).toBeCloseTo(0.7, 8)
  })

  test('that leave nothing are an impasse, and the trace says whose', () => {
    const problem = problemOf({ x: [[1], [0]], redMin: [[0.8], [0]], redMax: [[1], [0.4]] })
    const outcome = solve('consensus', problem)
    expect([outcome.value[0], outcome.agreed, outcome.binding]).toEqual([0, 0, 0])
    expect(traceOf(problem).numbers.state).toBe('impasse')
    expect(traceOf(problem).sentences[0]).toContain('a0')
  })

  test('that force more than somebody would pay for blocking are an impasse too', () => {
    const problem = problemOf({ x: [[1], [0]], redMin: [[0.5], [0]], blockCost: 0.05 })
    expect(solve('consensus', problem).agreed).toBe(0)
    expect(traceOf(problem).numbers.state).toBe('impasse')
  })

  test('that exclude the status quo leave what all would rather have than block', () => {
    const problem = problemOf({ x: [[1], [0.4]], redMin: [[0.3], [0]], blockCost: 0.05 })
    expect(solve('consensus', problem).value[0]).toBeGreaterThanOrEqual(0.4)
  })
})

describe('whose consent is asked', () => {
  test('an actor without a stance is left out of that issue, and its saliences weigh the rest', () => {
    const table = {
      x: [
        [1, null],
        [0, 1],
      ],
      s: [
        [1, 1],
        [0.5, 0.5],
      ],
      blockCost: 0.05,
    }
    const scaled = {
      ...table,
      s: [
        [0.2, 1],
        [0.5, 0.5],
      ],
    }
    const outcome = solve('consensus', problemOf(table))
    expect(outcome.value).toEqual(solve('consensus', problemOf(scaled)).value)
    expect(outcome.value[1]).toBeCloseTo(1, 6)
  })

  test('a voter without a stake is reported and has no say', () => {
    const problem = problemOf({ x: [[1], [null]] })
    expect(solve('consensus', problem).value[0]).toBeCloseTo(1, 6)
    expect(traceOf(problem).sentences).toContain('No stake: a1.')
  })

  test('an actor without a vote cannot block', () => {
    expect(solve('consensus', problemOf({ x: [[1], [0]], voters: [0] })).value[0]).toBeCloseTo(1, 6)
  })

  test('splitting an actor changes nothing under capability weights and something under equal', () => {
    const whole = { x: [[0.2], [1]], c: [2, 3], blockCost: 0.1 }
    const split = { x: [[0.2], [1], [1]], c: [2, 1.5, 1.5], blockCost: 0.1 }
    const apart = (weights: 'equal' | 'capability') =>
      Math.abs(
        (solve('consensus', problemOf({ ...whole, weights })).value[0] as number) -
          (solve('consensus', problemOf({ ...split, weights })).value[0] as number),
      )
    expect(apart('capability')).toBeLessThan(1e-8)
    expect(apart('equal')).toBeGreaterThan(0.01)
  })
})

test('the shadow prices of the voters add up to 1', () => {
  const problem = problemOf({ x: [[0], [0.5], [1]], blockCost: 0.1, c: [1, 2, 3] })
  const prices = Object.values(traceOf(problem).numbers.shadowPrices as Record<string, number>)
  expect(prices.reduce((a, b) => a + b)).toBeCloseTo(1, 12)
})
