import { expect, test } from 'vitest'
import { problemOf, solve } from './problem.fixture.ts'

test('actors at 0, 50 and 100 average 50, whatever their power', () => {
  expect(solve('mean', problemOf({ x: [[0], [0.5], [1]], c: [9, 1, 1] })).value[0]).toBe(0.5)
})

test('an actor that cares little counts as much as the others', () => {
  const problem = problemOf({ x: [[0], [1]], s: [[0.1], [1]] })
  expect(solve('mean', problem).value[0]).toBe(0.5)
})

test('an actor without a stance is left out of that issue only', () => {
  const problem = problemOf({
    x: [
      [0, 0],
      [1, null],
      [null, 0.5],
    ],
  })
  expect([...solve('mean', problem).value]).toEqual([0.5, 0.25])
})

test('an issue on which nobody has a stance keeps its status quo', () => {
  expect(solve('mean', problemOf({ x: [[null]], sq: [0.3] })).value[0]).toBe(0.3)
})
