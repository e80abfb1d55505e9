import { expect, test } from 'vitest'
import { problemOf, solve } from './problem.fixture.ts'

test('actors at 0.2, 0.3 and 1 split the difference of the extremes, whatever their power', () => {
  const problem = problemOf({ x: [[0.2], [0.3], [1]], c: [9, 1, 1] })
  expect(solve('mid-point', problem).value[0]).toBeCloseTo(0.6, 15)
})

test('an actor without a stance is left out of that issue only', () => {
  const problem = problemOf({
    x: [
      [0, 0],
      [1, null],
      [null, 0.5],
    ],
  })
  expect([...solve('mid-point', problem).value]).toEqual([0.5, 0.25])
})

test('an issue on which nobody has a stance keeps its status quo', () => {
  expect(solve('mid-point', problemOf({ x: [[null]], sq: [0.3] })).value[0]).toBe(0.3)
})
