import { expect, test } from 'vitest'
import type { Distribution } from '../../numeric/index.ts'
import { GainCurve } from './gain-curve.ts'
import { Objective } from './objective.ts'
import { randomFrom } from './random-tables.fixture.ts'

const gain: Distribution = { kind: 'pert', low: -0.4, mode: -0.1, high: 0.3 }

/** 4 actors, 3 issues of which the last exists only if the first changes, one or no leaver. */
function sample(seed: number, leaving: boolean): { objective: Objective; v: Float64Array } {
  const random = randomFrom(seed)
  const leavers = leaving
    ? [{ actor: 1, curve: new GainCurve(gain), harm: Float64Array.of(0.4, 0, 0.2, 0) }]
    : []
  const objective = new Objective(4, 3, 'absolute', leavers)
  objective.b.set([1, 2, 0.5, 1])
  objective.kappa.fill(0.8)
  objective.omega.forEach((_, a) => {
    objective.omega[a] = random() / 3
    objective.x[a] = random()
  })
  objective.statusQuo.set([0.1, 0.5, 0])
  objective.parent.set([-1, -1, 0])
  objective.lower.set([0.1, 0, 0])
  objective.configure(0.05, 0.01, 0)
  const first = 0.2 + 0.7 * random()
  const t = (first - 0.1) / 0.9
  return { objective, v: Float64Array.of(first, 0.1 + 0.8 * random(), t * (0.1 + 0.8 * random())) }
}

test.each([false, true])(
  'gradient and bend are the slopes of the value (leaver: %s)',
  (leaving) => {
    for (let seed = 0; seed < 20; seed++) {
      const { objective, v } = sample(seed, leaving)
      const slopesAt = (point: Float64Array): number[] => {
        expect(objective.value(point)).toBeGreaterThan(Number.NEGATIVE_INFINITY)
        objective.differentiate(point)
        return [...objective.gradient]
      }
      const gradient = slopesAt(v)
      const bend = [...objective.bend]
      const h = 1e-6
      for (let k = 0; k < 3; k++) {
        const up = v.map((value, l) => (l === k ? value + h : value))
        const down = v.map((value, l) => (l === k ? value - h : value))
        const slope = (objective.value(up) - objective.value(down)) / (2 * h)
        expect(Math.abs(slope - (gradient[k] as number))).toBeLessThan(1e-6)
        const [above, below] = [slopesAt(up), slopesAt(down)]
        for (let l = 0; l <= k; l++) {
          const second = ((above[l] as number) - (below[l] as number)) / (2 * h)
          expect(Math.abs(second + (bend[k * 3 + l] as number))).toBeLessThan(1e-4)
        }
      }
    }
  },
)

test('at the status quo the gains are the costs of blocking', () => {
  const { objective } = sample(1, true)
  objective.gains(Float64Array.of(0.1, 0.5, 0))
  for (const G of objective.G) expect(G).toBeCloseTo(0.8, 12)
})
