import { expect, test } from 'vitest'
import { problemOf, solve } from './problem.fixture.ts'

test('nothing changes, even where everybody wants it to', () => {
  const outcome = solve(
    'status-quo',
    problemOf({
      x: [
        [1, 1],
        [1, 1],
      ],
      sq: [0, 0.4],
    }),
  )
  expect([...outcome.value]).toEqual([0, 0.4])
  expect(outcome.agreed).toBe(0)
})

test('an absent stance makes no difference', () => {
  expect(solve('status-quo', problemOf({ x: [[null], [1]], sq: [0.2] })).value[0]).toBe(0.2)
})
