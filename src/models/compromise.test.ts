import { expect, test } from 'vitest'
import golden from './compromise.golden/weighted-mean.json' with { type: 'json' }
import { problemOf, solve } from './problem.fixture.ts'

test('three equal actors at 0, 50 and 100 meet in the middle', () => {
  expect(solve('compromise', problemOf({ x: [[0], [0.5], [1]] })).value[0]).toBe(0.5)
})

test('power and interest pull alike: 2 · 0.5 against 1 · 1 is a draw', () => {
  const problem = problemOf({ x: [[0], [1]], c: [2, 1], s: [[0.5], [1]] })
  expect(solve('compromise', problem).value[0]).toBe(0.5)
})

test.each(golden.cases)('the weighted mean of $x by $w is $value', ({ x, w, value }) => {
  const problem = problemOf({ x: x.map((v) => [v / 100]), c: w })
  expect(100 * (solve('compromise', problem).value[0] as number)).toBeCloseTo(value, 9)
})

test('an actor without a stance is left out of that issue only', () => {
  const problem = problemOf({
    x: [
      [0, 0.2],
      [1, null],
      [null, 0.4],
    ],
  })
  expect([...solve('compromise', problem).value]).toEqual([0.5, expect.closeTo(0.3, 15)])
})

test('an issue on which nobody has a stance keeps its status quo', () => {
  expect(solve('compromise', problemOf({ x: [[null]], sq: [0.3] })).value[0]).toBe(0.3)
})
