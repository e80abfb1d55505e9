import { describe, expect, it } from 'vitest'
import { readScenario } from '../scenario/index.ts'
import { disagreement } from './disagreement.ts'

/** One giant at 100, three dwarfs at 0 and 10: power is all that parts the mean from the pivot. */
const giant = readScenario(`
entente: 1
id: giant
title: A giant and three dwarfs
asOf: 2026-01-01
widths: { judgement: 0 }
actors:
  - { id: giant, name: Giant, kind: state, capability: 10 }
  - { id: one, name: One, kind: state, capability: 1 }
  - { id: two, name: Two, kind: state, capability: 1 }
  - { id: three, name: Three, kind: state, capability: 1 }
issues:
  - { id: k, title: K, unit: points, scale: [0, 100], statusQuo: 0 }
stances:
  - { actor: giant, issue: k, position: 100, salience: 1, basis: judgement }
  - { actor: one, issue: k, position: 0, salience: 1, basis: judgement }
  - { actor: two, issue: k, position: 10, salience: 1, basis: judgement }
  - { actor: three, issue: k, position: 0, salience: 1, basis: judgement }
decision: { rule: majority }
`)

describe('disagreement', () => {
  it('of certain inputs lies between the models alone', async () => {
    const { issues } = await disagreement(giant, { draws: 5, models: ['compromise', 'median'] })
    // compromise 1010/13, median 100: variance between = (half the gap)²
    const half = (100 - 1010 / 13) / 2
    expect(issues[0]?.within).toBeCloseTo(0, 12)
    expect(issues[0]?.between).toBeCloseTo(half * half, 9)
    expect(issues[0]?.shareBetween).toBeCloseTo(1, 12)
  })

  it('names the two that are furthest apart and what would bring them together', async () => {
    const { issues } = await disagreement(giant, { draws: 5, models: ['compromise', 'median'] })
    const furthest = issues[0]?.furthest
    expect(furthest).toMatchObject({ low: 'compromise', high: 'median' })
    // with one capability for all: mean 27.5, median 5
    const [best] = furthest?.separations ?? []
    const byCapability = furthest?.separations.find(({ id }) => id === 'capability')
    expect(byCapability?.gap).toBeCloseTo(22.5, 9)
    expect(best?.closes).toBeGreaterThanOrEqual(byCapability?.closes ?? 1)
  })

  it('keeps the capitals of a model’s name', async () => {
    const { issues } = await disagreement(giant, { draws: 5, models: ['compromise', 'nash'] })
    const says = issues[0]?.furthest?.separations.map((each) => each.says) ?? []
    expect(says.some((text) => text.startsWith('Nash bargaining took'))).toBe(true)
  })

  it('is silent where the models agree, and leaves baselines out', async () => {
    const same = await disagreement(giant, { draws: 5, models: ['median', 'status-quo'] })
    expect(same.issues[0]?.furthest).toBeNull()
  })
})
