import { describe, expect, it } from 'vitest'
import type { Problem, Trace } from '../model.ts'
import { problemOf } from '../problem.fixture.ts'
import { spatial } from './index.ts'
import { type Given, optionsOf, problemNamed, runs, solveSpatial } from './spatial.fixture.ts'

function traceOf(problem: Problem, given: Given = {}): Trace {
  const trace = spatial.trace?.(problem, optionsOf(given) as unknown as Record<string, unknown>)
  if (trace === undefined) throw new Error('no trace')
  return trace
}

const hand = problemOf({ x: [[0], [1]], s: [[1], [1]], c: [3, 1] })

describe('trace', () => {
  it('has the input as round 0 and one round a turn', () => {
    const run = runs().find(({ file }) => file === 'dummyData_3Dim.default.positions.csv')
    if (run === undefined) throw new Error('no reference run')
    const problem = problemNamed(run.input)
    const { rounds } = traceOf(problem, run.options)
    expect(rounds.length).toBe(run.turns + 1)
    expect(rounds[0]?.positions).toEqual(problem.position)
    for (const [t, i, k, x] of run.cells)
      expect(Math.abs(100 * (rounds[t]?.positions[i * 3 + k] as number) - x)).toBeLessThan(1e-9)
  })

  it('says who challenged, what was offered and who took it', () => {
    expect(traceOf(hand).rounds[1]?.events).toEqual([
      'a0 challenges a1: odds 0.7500, gain 0.5000; it would settle at k0 10.00 %, a1 at k0 10.00 %.',
      'a0 takes the bargain with a1 (0.7676) and moves from k0 0.00 % to k0 10.00 %.',
      'a1 takes the bargain with a0 (0.7676) and moves from k0 100.00 % to k0 10.00 %.',
    ])
  })

  it('says who stays although it had a choice', () => {
    const { rounds } = traceOf(problemNamed('SOE-Pol-Comp'))
    const events = rounds.flatMap((round) => round.events ?? [])
    expect(events.some((event) => /^a\d+ stays: standing still wins/.test(event))).toBe(true)
  })

  it('says which issues were linked and whose saliences were divided', () => {
    const problem = problemOf({
      x: [
        [0.1, 0.2],
        [0.9, 0.3],
        [0.5, 0.5],
      ],
      s: [
        [0.9, 0.6],
        [0.5, 0.5],
        [0.2, 0.3],
      ],
    })
    const { sentences, numbers } = traceOf(problem)
    expect(sentences[0]).toContain('the linked issues k0, k1')
    expect(sentences[1]).toBe(
      'Saliences summed to more than 1 and were divided by their sum: a0 (1.5000).',
    )
    expect(numbers.salienceSums).toEqual({ a0: 1.5 })
    expect(traceOf(hand).sentences.join(' ')).not.toContain('Saliences')
  })

  it('names who was left out, and keeps its place empty', () => {
    const problem = problemOf({ x: [[0.1], [null], [0.8]] })
    const { sentences, rounds } = traceOf(problem)
    expect(sentences.join(' ')).toContain('left out: a1')
    for (const { positions } of rounds) expect(positions[1]).toBeNaN()
  })

  it('says when the turns ran out', () => {
    const ended = 'The largest number of turns was reached before positions settled.'
    expect(traceOf(hand, { maxTurns: 1 }).sentences).toContain(ended)
    expect(traceOf(hand).sentences).not.toContain(ended)
  })

  it('reports the forecast of the solver', () => {
    const problem = problemNamed('dummyData_3Dim')
    const { numbers } = traceOf(problem)
    for (const report of ['mean', 'pce'] as const)
      expect(Object.values(numbers[report] as Record<string, number>)).toEqual([
        ...solveSpatial(problem, { report }).value,
      ])
  })

  it('is plain data', () => {
    const { numbers } = traceOf(problemNamed('ec-emission')).rounds[1] ?? {}
    expect(JSON.parse(JSON.stringify(numbers))).toEqual(numbers)
    expect(Object.keys(numbers ?? {})).toEqual([
      'actors',
      'voteOdds',
      'risk',
      'victory',
      'gain',
      'bargains',
      'choices',
    ])
  })
})

describe('cautions', () => {
  it('name actors whose capability differs by issue', () => {
    const problem = problemOf({ x: [[0.1], [0.9]] })
    const given = optionsOf() as unknown as Record<string, unknown>
    expect(spatial.cautions?.(problem, given)).toEqual([])
    problem.issueCapability[1] = 3
    expect(spatial.cautions?.(problem, given)?.[0]).toContain('a1')
  })
})
