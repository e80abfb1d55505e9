import { describe, expect, it } from 'vitest'
import { quantile } from '../../numeric/index.ts'
import { edit, readScenario, type Scenario, stancesOf } from '../../scenario/index.ts'
import { nudged } from '../engine/nudge.ts'
import { movedTo, positionChange } from './moved.ts'

const text = `
entente: 1
id: talks
title: Talks
asOf: 2025-01-01
actors:
  - { id: a, name: A, kind: state, capability: 1 }
  - { id: b, name: B, kind: state, capability: 1 }
  - { id: c, name: C, kind: state, capability: 1 }
  - { id: d, name: D, kind: state, capability: 1 }
issues: [{ id: x, title: X, unit: points, scale: [0, 10], statusQuo: 0 }]
stances:
  - { actor: a, issue: x, position: 2, salience: 0.5, basis: judgement }
  - { actor: b, issue: x, position: { low: 3, mode: 4, high: 6 }, salience: 0.5, basis: judgement }
  - { actor: c, issue: x, position: { p10: 3, p50: 4, p90: 6 }, salience: 0.5, basis: judgement }
  - { actor: d, issue: x, position: 2, salience: 0.5, basis: judgement, coder: one }
  - { actor: d, issue: x, position: 4, salience: 0.5, basis: judgement, coder: two }
decision: { rule: majority }
`
const scenario: Scenario = readScenario(text)
const own = (of: Scenario, actor: string) => stancesOf(of).find((each) => each.actor === actor)
const width = (of: Scenario, actor: string) => {
  const position = own(of, actor)?.position
  return position === undefined ? 0 : quantile(position, 0.9) - quantile(position, 0.1)
}

describe('a moved position', () => {
  it.each([
    ['a', 5],
    ['b', 5],
    ['c', 5],
    ['d', 5],
  ])('of %s keeps its width', (actor, to) => {
    const change = positionChange(scenario, actor, 'x', to)
    const moved = edit(scenario, change)
    expect(own(moved, actor)?.positionMode).toBe(to)
    expect(movedTo(Object.values(change)[0])).toBe(to)
    expect(width(moved, actor)).toBeCloseTo(width(scenario, actor), actor === 'd' ? 1 : 9)
  })

  it('ends where the scale ends', () => {
    expect(positionChange(scenario, 'b', 'x', 9)).toEqual({
      'stances.b.x.position': { low: 8, mode: 9, high: 10 },
    })
    expect(positionChange(scenario, 'c', 'x', 0.5)).toEqual({
      'stances.c.x.position': { p10: 0, p50: 0.5, p90: 2.5 },
    })
  })

  it('and back is what it was', () => {
    const there = edit(scenario, positionChange(scenario, 'b', 'x', 4))
    expect(there.hash).toBe(scenario.hash)
  })

  it('is followed under the finger as it will stand', () => {
    const change = positionChange(scenario, 'b', 'x', 5)
    expect(nudged(scenario, change)?.stances).toEqual(edit(scenario, change).stances)
  })

  it('is no place where it counts as unknown', () => {
    expect(movedTo({ low: 0, mode: 5, high: 10, distribution: 'uniform' })).toBeUndefined()
  })
})

describe('a position where there was none', () => {
  const added = { position: 3, salience: { low: 0, mode: 0.5, high: 1 }, basis: 'judgement' }
  const bare: Scenario = edit(scenario, { 'stances.a.x': null })

  it('is added, followed, moved and taken back', () => {
    expect(own(bare, 'a')).toBeUndefined()
    const changes = { 'stances.a.x': added }
    const whole = edit(bare, changes)
    expect(own(whole, 'a')?.basis).toBe('judgement')
    expect(nudged(bare, changes)?.stances).toEqual(whole.stances)
    const further = { ...changes, 'stances.a.x.position': 7 }
    expect(own(edit(bare, further), 'a')?.positionMode).toBe(7)
    expect(nudged(bare, further)?.stances).toEqual(edit(bare, further).stances)
    expect(edit(whole, { 'stances.a.x': null }).hash).toBe(bare.hash)
  })
})
