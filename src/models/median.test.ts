import { expect, test } from 'vitest'
import golden from './median.golden/weighted-median.json' with { type: 'json' }
import { problemOf, solve } from './problem.fixture.ts'

test('of actors at 0, 20 and 100 the one at 20 decides', () => {
  expect(solve('median', problemOf({ x: [[0], [0.2], [1]] })).value[0]).toBe(0.2)
})

test('an actor with more than half of the weight decides alone', () => {
  expect(solve('median', problemOf({ x: [[0], [0.2], [1]], c: [1, 1, 3] })).value[0]).toBe(1)
})

test.each(golden.cases)('the weighted median of $x by $w is $mid', ({ x, w, mid }) => {
  const problem = problemOf({ x: x.map((v) => [v / 100]), c: w })
  expect(100 * (solve('median', problem).value[0] as number)).toBeCloseTo(mid, 9)
})

test('an actor without a stance is left out of that issue only', () => {
  const problem = problemOf({
    x: [
      [0, 0],
      [0.4, null],
      [1, 1],
    ],
    c: [1, 1, 1.5],
  })
  expect([...solve('median', problem).value]).toEqual([0.4, 1])
})

test('an issue on which nobody has a stance keeps its status quo', () => {
  expect(solve('median', problemOf({ x: [[null]], sq: [0.3] })).value[0]).toBe(0.3)
})
