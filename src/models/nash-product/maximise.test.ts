import { expect, test } from 'vitest'
import { Maximiser } from './maximise.ts'
import { Objective } from './objective.ts'

const stages = [
  { epsilon: 1e-3, barrier: 1e-4, slack: 0 },
  { epsilon: 1e-9, barrier: 1e-12, slack: 0 },
]

/** Two actors on one issue with the status quo at 0. */
function pair(x: readonly [number, number], kappa: number): Objective {
  const objective = new Objective(2, 1, 'absolute', [])
  objective.b.fill(1)
  objective.kappa.fill(kappa)
  objective.omega.fill(1)
  objective.x.set(x)
  return objective
}

test('two that want 0.3 and 0.7 settle on 0.3, where a step costs one what it gives the other', () => {
  const maximiser = new Maximiser(pair([0.3, 0.7], 0.01))
  expect(maximiser.run(stages)).toBe(true)
  expect(maximiser.y[0]).toBeCloseTo(0.3, 6)
  expect(maximiser.value).toBeCloseTo(2 * Math.log(0.31), 8)
})

test('where the box excludes the status quo a start is sought inside it', () => {
  const objective = pair([0.5, 1], 0.01)
  objective.lower[0] = 0.6
  const maximiser = new Maximiser(objective)
  expect(maximiser.run(stages)).toBe(true)
  expect(maximiser.y[0]).toBeCloseTo(0.6, 8)
})

test('a box that somebody would rather block holds no package', () => {
  const objective = pair([0, 1], 0.01)
  objective.lower[0] = 0.5
  expect(new Maximiser(objective).run(stages)).toBe(false)
})

/** Issue 0 is forced up to `forced`; issue 1 may make up for it. */
function forcedUp(n: number, forced: number): Objective {
  const objective = new Objective(n, 2, 'absolute', [])
  objective.b.fill(1)
  objective.omega.fill(0.5)
  objective.lower[0] = forced
  return objective
}

test('consent that only the unsmoothed loss allows is found', () => {
  // 0.04 away from its ideal on issue 0 for 0.05 towards it on issue 1, of which smoothing shows 0.01.
  const objective = forcedUp(1, 0.74)
  objective.kappa.fill(1e-4)
  objective.x.set([0.2, 0.05])
  objective.statusQuo.set([0.7, 0])
  const maximiser = new Maximiser(objective)
  expect(maximiser.run([{ epsilon: 0.1, barrier: 1e-3, slack: 0 }, ...stages])).toBe(true)
  expect([...maximiser.y]).toEqual([expect.closeTo(0.74, 6), expect.closeTo(0.05, 6)])
})

test.each([
  ['of little weight', 0.001, 1],
  ['against two hundred', 1, 200],
])('the consent of an actor %s is not traded for the gains of others', (_, weight, others) => {
  // Actor 0 loses on issue 0 what it gains on issue 1, the others the other way; each blocks for 0.01.
  const objective = forcedUp(1 + others, 0.4)
  objective.b[0] = weight
  objective.kappa.fill(0.01)
  for (let i = 0; i <= others; i++) objective.x.set(i === 0 ? [0, 1] : [1, 0], 2 * i)
  const maximiser = new Maximiser(objective)
  expect(maximiser.run(stages)).toBe(true)
  const [forced = 0, made = 0] = maximiser.y
  expect(forced).toBeGreaterThanOrEqual(0.4)
  expect(Math.abs(forced - made)).toBeLessThan(0.02)
})

test('an issue whose parent stays put does not arise', () => {
  const objective = new Objective(1, 2, 'absolute', [])
  objective.b.fill(1)
  objective.kappa.fill(0.05)
  objective.omega.fill(0.5)
  objective.x.set([0, 0.4])
  objective.upper[0] = 0
  objective.parent[1] = 0
  const maximiser = new Maximiser(objective)
  expect(maximiser.run(stages)).toBe(true)
  expect([...maximiser.y]).toEqual([0, Number.NaN])
})
