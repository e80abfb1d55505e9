import { expect, test } from 'vitest'
import golden from './agenda-setter.golden/romer-rosenthal.json' with { type: 'json' }
import { models } from './index.ts'
import { unmetNeed } from './model.ts'
import { problemOf, solve } from './problem.fixture.ts'

/** Actor 0 proposes without a vote. */
const alone = { setter: 0, rule: 'unanimity' } as const

test('a pivot at 30 against nothing can be pushed to 60, not to 100', () => {
  const problem = problemOf({ x: [[1], [0.3]], voters: [1], ...alone })
  expect(solve('agenda-setter', problem).value[0]).toBe(0.6)
})

test.each(golden.cases)(
  'a setter at $setter and a pivot at $pivot against $status_quo give $outcome',
  ({ setter, pivot, status_quo, outcome }) => {
    const x = [[setter / 100], [pivot / 100]]
    const problem = problemOf({ x, sq: [status_quo / 100], voters: [1], ...alone })
    expect(100 * (solve('agenda-setter', problem).value[0] as number)).toBeCloseTo(outcome, 9)
  },
)

test('a majority lets the setter pass over the actor that objects', () => {
  const table = { x: [[1], [0.6], [0]], setter: 0 }
  expect(solve('agenda-setter', problemOf({ ...table, rule: 'unanimity' })).value[0]).toBe(0)
  expect(solve('agenda-setter', problemOf({ ...table, rule: 'majority' })).value[0]).toBe(1)
})

test('under consensus the cost of blocking widens what passes; under unanimity silence is free', () => {
  const table = { x: [[1], [0.3]], setter: 0, blockCost: 0.05 }
  const at = (rule: 'consensus' | 'unanimity') =>
    solve('agenda-setter', problemOf({ ...table, rule })).value[0]
  expect(at('consensus')).toBeCloseTo(0.65, 12)
  expect(at('unanimity')).toBe(0.6)
})

test('a red line of a voter holds whatever it would gain', () => {
  const problem = problemOf({ x: [[1], [0.6]], setter: 0, redMax: [[1], [0.7]] })
  expect(solve('agenda-setter', problem).value[0]).toBe(0.7)
})

test('a voter without a stance on an issue cannot block it, a setter without one proposes nothing', () => {
  const problem = problemOf({
    x: [
      [1, null],
      [null, 1],
      [0.6, 1],
    ],
    setter: 0,
    rule: 'unanimity',
  })
  expect([...solve('agenda-setter', problem).value]).toEqual([1, 0])
})

test('a move below a hundredth of the scale is no agreement', () => {
  const problem = problemOf({ x: [[1], [0.003]], ...alone, voters: [1] })
  const outcome = solve('agenda-setter', problem)
  expect([outcome.value[0], outcome.agreed]).toEqual([0.006, 0])
})

test('it says that it needs a setter', () => {
  const model = models.find(({ id }) => id === 'agenda-setter')
  const { shape } = problemOf({ x: [[0]] })
  expect(model && unmetNeed(model, shape)).toBe('needs an agenda setter (decision.agendaSetter)')
})
