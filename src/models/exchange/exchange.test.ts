import { expect, test } from 'vitest'
import { createOutcome, type Problem, unmetNeed, weigh } from '../model.ts'
import { resolveOptions } from '../options.ts'
import { problemOf } from '../problem.fixture.ts'
import { readInput } from './golden.fixture.ts'
import { exchange } from './index.ts'
import { mostGain } from './settle.ts'
import type { Realised } from './trace.ts'

type Given = Readonly<Record<string, unknown>>

function solved(problem: Problem, given: Given = {}): Float64Array {
  const outcome = createOutcome(problem.shape)
  const options = resolveOptions('exchange', exchange.options, given)
  exchange.solver(problem.shape, options)(problem, outcome)
  expect(outcome.agreed).toBe(1)
  expect(outcome.binding).toBe(-1)
  return outcome.value
}

function traced(problem: Problem, given: Given = {}) {
  const options = resolveOptions('exchange', exchange.options, given)
  const trace = exchange.trace?.(problem, options)
  if (trace === undefined) throw new Error('no trace')
  return trace
}

function dealsOf(problem: Problem, given: Given = {}): readonly Realised[] {
  const deals = traced(problem, given).rounds.map(({ numbers }) => numbers?.realised ?? [])
  return (deals as (readonly Realised[])[]).flat()
}

/** A wants Q high in the hand case of the golden files: it cares 0.9 for Q, B 0.6 for P. */
const hand = {
  x: [
    [0, 0],
    [1, 1],
  ],
  s: [
    [0.1, 0.9],
    [0.6, 0.5],
  ],
}

test('two actors, two issues, by hand', () => {
  // Compromise: P = 0.6/0.7, Q = 0.5/1.4. A gives P up entirely: shift 100 · 0.1/0.7 = 14.29 points.
  // Equal gain asks 14.29 · (0.1 + 0.6)/(0.9 + 0.5) = 7.14 of Q from B, which is 7.14 · 1.4/0.5 = 20.
  const [first, second, third] = dealsOf(problemOf(hand), { rounds: 3 }) as [
    Realised,
    Realised,
    Realised,
  ]
  expect(first.j).toMatchObject({ actor: 'a0', supply: 'k0', x: 0, y: 100 })
  expect(first.i).toMatchObject({ actor: 'a1', supply: 'k1', x: 100 })
  expect(first.i.y).toBeCloseTo(80, 10)
  expect(first.dp).toBeCloseTo(100 / 7, 10)
  expect(first.rate).toBeCloseTo(0.5, 10)
  // 0.6 · 14.29 − 0.5 · 7.14 = 5
  expect(first.gain).toBeCloseTo(5, 10)
  expect(second.gain).toBeCloseTo(2.7, 10)
  expect(third.gain).toBeCloseTo(1.458, 10)
  const value = solved(problemOf(hand), { rounds: 1 })
  expect(value[0]).toBeCloseTo(1, 12)
  expect(value[1]).toBeCloseTo(0.4 / 1.4, 12)
})

test('between rounds a vote becomes a position the more, the less the actor cares', () => {
  const start = traced(problemOf(hand)).rounds[2]?.start as Float64Array
  // 0 + (0.4 · 0.9 + 0.1) · 100 and 100 + (0.4 · 0.5 + 0.1) · (−20)
  expect(start[0]).toBeCloseTo(0.46, 12)
  expect(start[3]).toBeCloseTo(0.94, 12)
})

test('the trace says who traded what with whom, at which rate, and who was hurt', () => {
  const x = [...hand.x, [0.5, 0.5]]
  const s = [...hand.s, [0.5, 0.5]]
  const { rounds, sentences } = traced(problemOf({ x, s }), { rounds: 1 })
  expect(rounds[1]?.events?.[0]).toMatch(
    /^a1 moves from 100\.0 to \d+\.\d on k1.* and a0 moves from 0\.0 to \d+\.\d on k0.*, at 0\.50 of k1 for 1 of k0; each gains \d\.\d\d; (hurt: a2 -\d|nobody is hurt)/,
  )
  expect(sentences[0]).toMatch(/^\d+ exchanges in 1 rounds; a\d gains most/)
})

test('where nobody differs, nobody trades and the compromise stands', () => {
  const problem = problemOf({
    x: [
      [0.2, 0.2],
      [0.8, 0.8],
    ],
    s: [
      [0.5, 0.5],
      [0.5, 0.5],
    ],
  })
  expect(dealsOf(problem)).toEqual([])
  expect(traced(problem).sentences).toEqual(['Nobody finds a partner to trade with.'])
  expect([...solved(problem)].map((v) => v.toFixed(12))).toEqual([
    '0.500000000000',
    '0.500000000000',
  ])
})

test('an actor without a stance is left out of that issue', () => {
  const problem = problemOf({
    x: [
      [0, 0, 0.3],
      [1, 1, 0.6],
      [1, null, 0.9],
    ],
    s: [
      [0.1, 0.9, 0.5],
      [0.6, 0.5, 0.4],
      [0.3, 1, 0.8],
    ],
  })
  const deals = dealsOf(problem)
  expect(deals.length).toBeGreaterThan(0)
  for (const { i, j, p, q, externalities } of deals) {
    if (p !== 'k1' && q !== 'k1') continue
    expect([i.actor, j.actor]).not.toContain('a2')
    expect(Object.keys(externalities)).toEqual(['a0', 'a1'])
  }
  for (const { positions } of traced(problem).rounds) expect(positions[7]).toBeNaN()
  expect([...solved(problem)].every((v) => v >= 0 && v <= 1)).toBe(true)
})

test('power may differ by issue', () => {
  const weak = problemOf(hand)
  weak.issueCapability[1] = 0.25
  weigh(weak)
  expect([...solved(weak)]).not.toEqual([...solved(problemOf(hand))])
})

test('an issue without any weight keeps its status quo', () => {
  const problem = problemOf({
    ...hand,
    s: [
      [0.5, 0],
      [0.4, 0],
    ],
    sq: [0.1, 0.7],
  })
  expect(solved(problem)[1]).toBe(0.7)
})

test('it needs two issues', () => {
  expect(unmetNeed(exchange, problemOf({ x: [[0], [1]] }).shape)).toBe('needs at least 2 issues')
})

test.each([
  ['rounds', { rounds: 3 }],
  ['salienceWeight', { salienceWeight: 0.2 }],
  ['fixedWeight', { fixedWeight: 0.3 }],
  ['randomisedRate', { randomisedRate: 0.5 }],
  ['ties', { ties: 'random' }],
])('option %s has an effect', (_, given) => {
  const problem = readInput('sample_data.txt')
  problem.chance = 0.3
  expect([...solved(problem, given)]).not.toEqual([...solved(problem)])
})

test('every option is flipped above', () => {
  expect(Object.keys(exchange.options).sort()).toEqual([
    'fixedWeight',
    'randomisedRate',
    'rounds',
    'salienceWeight',
    'ties',
  ])
})

test('chance is the draw’s own', () => {
  const problem = readInput('sample_data.txt')
  const given = { randomisedRate: 0.5, ties: 'random' }
  problem.chance = 0.3
  const once = [...solved(problem, given)]
  expect([...solved(problem, given)]).toEqual(once)
  problem.chance = 0.31
  expect([...solved(problem, given)]).not.toEqual(once)
})

test('a randomised rate divides the gain between nothing and all for either side', () => {
  // Program's own values, saliences from 0 to 100: 1400 for A (side j), 777.8 for B (side i).
  const shifts = [100 / 7, 100 * (50 / 140)] as const
  expect(mostGain(1, 60, 50, 10, 90, ...shifts)).toBeCloseTo(1400, 9)
  expect(mostGain(0, 60, 50, 10, 90, ...shifts)).toBeCloseTo(777.7778, 4)
  const problem = problemOf(hand)
  const gains = [0.1, 0.2, 0.3, 0.4, 0.6, 0.7, 0.8, 0.9].map((chance) => {
    problem.chance = chance
    const [deal] = dealsOf(problem, { rounds: 1, randomisedRate: 1 }) as [Realised]
    expect(deal.i.gain).toBeGreaterThanOrEqual(0)
    expect(deal.i.gain).toBeLessThanOrEqual(7.777778)
    expect(deal.j.gain).toBeGreaterThanOrEqual(0)
    expect(deal.j.gain).toBeLessThanOrEqual(14)
    return deal.i.gain - deal.j.gain
  })
  expect(Math.min(...gains)).toBeLessThan(-1)
  expect(Math.max(...gains)).toBeGreaterThan(1)
})

test('the solver ends where the trace ends, and leaves the problem untouched', () => {
  const problem = readInput('sample_data.txt')
  const before = problem.position.slice()
  const value = solved(problem)
  const outcome = traced(problem).rounds[10]?.numbers?.outcome as Record<string, number>
  problem.shape.issues.forEach((id, k) => {
    expect(value[k]).toBeCloseTo((outcome[id] as number) / 100, 14)
  })
  expect(problem.position).toEqual(before)
})

test('own gains and effects on others add up to all that the exchanges did', () => {
  const problem = readInput('sample_data.txt')
  const { numbers } = traced(problem)
  const sums = numbers.externalities as Record<string, Record<string, number>>
  for (const id of problem.shape.actors) {
    let expected = 0
    for (const { i, j, externalities } of dealsOf(problem)) {
      expected += i.actor === id ? i.gain : j.actor === id ? j.gain : (externalities[id] as number)
    }
    const sum = Object.values(sums[id] ?? {}).reduce((total, part) => total + part, 0)
    expect(sum).toBeCloseTo(expected, 9)
  }
})

test('inner effects fall on the two groups between which was traded', () => {
  // a2 is left on k0 and right on k1: neither with a0 (left on both) nor with a1 (right on both).
  const x = [...hand.x, [0, 1]]
  const s = [...hand.s, [0.1, 0.1]]
  const sums = traced(problemOf({ x, s }), { rounds: 1 }).numbers.externalities as Record<
    string,
    Record<string, number>
  >
  const [deal] = dealsOf(problemOf({ x, s }), { rounds: 1 }) as [Realised]
  expect(deal.groups).toBe('ad')
  expect(deal.externalities.a2).toBeLessThan(0)
  expect(sums.a2?.innerNegative).toBe(0)
  expect(sums.a2?.outerNegative).toBeCloseTo(deal.externalities.a2 as number, 12)
})

test('a deal is told with all that it hurt, the most hurt first, and never its own traders', () => {
  const { rounds } = traced(readInput('sample_data.txt'))
  for (const { numbers, events } of rounds.slice(1)) {
    const deals = numbers?.realised as readonly Realised[]
    deals.forEach(({ i, j, externalities }, e) => {
      const others = Object.entries(externalities).filter(
        ([id, effect]) => effect < -0.01 && id !== i.actor && id !== j.actor,
      )
      const names = others.sort(([, a], [, b]) => a - b).map(([id]) => id)
      const told = /hurt: (.*)\.$/.exec(events?.[e] ?? '')?.[1]?.split(', ') ?? []
      expect(told.map((part) => part.split(' ')[0])).toEqual(names)
    })
  }
})
