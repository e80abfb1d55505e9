import { expect, test } from 'vitest'
import distant from './nash.golden/fixed-distance.json' with { type: 'json' }
import statusQuo from './nash.golden/status-quo.json' with { type: 'json' }
import { problemOf, solve } from './problem.fixture.ts'

const power = (loss: string) => (loss === 'linear' ? 1 : 2)

test('whoever stands at the status quo gets no change', () => {
  const outcome = solve('nash', problemOf({ x: [[0], [0.5], [1]], sq: [0] }))
  expect([outcome.value[0], outcome.agreed]).toEqual([0, 0])
})

test('opposite sides of the status quo leave nothing to agree on', () => {
  const outcome = solve('nash', problemOf({ x: [[0], [1]], sq: [0.4] }))
  expect([outcome.value[0], outcome.agreed]).toEqual([0.4, 0])
})

test('two that care for different issues trade them', () => {
  const problem = problemOf({
    x: [
      [1, 0],
      [0, 1],
    ],
    s: [
      [0.8, 0.2],
      [0.2, 0.8],
    ],
  })
  const outcome = solve('nash', problem)
  expect(outcome.value[0]).toBeCloseTo(1, 6)
  expect(outcome.value[1]).toBeCloseTo(1, 6)
  expect(outcome.agreed).toBe(1)
})

test.each(statusQuo.cases)(
  'against $status_quo, $x by $w with $loss losses agree on $value',
  ({ x, w, status_quo, loss, value }) => {
    const problem = problemOf({ x: x.map((v) => [v / 100]), c: w, sq: [status_quo / 100] })
    const outcome = solve('nash', problem, { p: power(loss) })
    expect(100 * (outcome.value[0] as number)).toBeCloseTo(value, 9)
  },
)

test.each(distant.cases)(
  'with failure $D away, $x by $w with $loss losses agree on $value',
  ({ x, w, D, loss, value }) => {
    const problem = problemOf({ x: x.map((v) => [v / 100]), c: w })
    const options = { disagreement: 'distant', p: power(loss), distance: D / 100 }
    const found = 100 * (solve('nash', problem, options).value[0] as number)
    expect(Math.abs(found - value)).toBeLessThan(1e-9)
  },
)

test('as failure recedes it tends to the weighted mean or median', () => {
  const problem = problemOf({ x: [[0], [0.3], [1]], c: [5, 1, 4.5] })
  const at = (p: number) =>
    solve('nash', problem, { disagreement: 'distant', p, distance: 1e6 }).value[0]
  expect(at(2)).toBeCloseTo(4.8 / 10.5, 6)
  expect(at(1)).toBeCloseTo(0.3, 9)
})

test('an actor without a stance is left out of that issue only', () => {
  const problem = problemOf({
    x: [
      [0.4, null],
      [0.8, 0.6],
      [null, 0.2],
    ],
    c: [1, 2, 1],
  })
  const distant = solve('nash', problem, { disagreement: 'distant', p: 2, distance: 1e6 })
  expect(distant.value[0]).toBeCloseTo(2 / 3, 6)
  expect(distant.value[1]).toBeCloseTo(1.4 / 3, 6)
  const without = problemOf({ x: [[0.4], [0.8]], c: [1, 2], sq: [0.2] })
  const withThird = problemOf({ x: [[0.4], [0.8], [null]], c: [1, 2, 9], sq: [0.2] })
  expect(solve('nash', withThird).value).toEqual(solve('nash', without).value)
})

test('an actor that cannot gain keeps its veto and no more', () => {
  const problem = problemOf({
    x: [
      [0, 0.5],
      [1, 1],
    ],
    s: [
      [1, 0.1],
      [0.5, 0.5],
    ],
    sq: [0, 0.5],
  })
  const outcome = solve('nash', problem)
  expect(outcome.value[0]).toBeCloseTo(0, 6)
  expect(outcome.value[1]).toBeCloseTo(0.5, 6)
  expect(outcome.agreed).toBe(0)
})
