import { describe, expect, it } from 'vitest'
import { modelById } from '../models/index.ts'
import { readScenario } from '../scenario/index.ts'
import type { BacktestCase, ScoredIssue } from './cases.ts'
import { scoredIssues } from './cases.ts'
import { crpsGrid } from './crps.ts'
import { type Learning, learnMisses, pastPools, spansOf, widenedGrid } from './learn-record.ts'
import type { Predictive } from './predictive.ts'

/** Three actors at 20, 40 and 80 of 100 with the status quo at 30; twelve times over. */
const scenario = readScenario(`
entente: 1
id: small
title: Small
asOf: 2020-01-01
actors:
  - { id: a, name: A, kind: state, capability: 1 }
  - { id: b, name: B, kind: state, capability: 1 }
  - { id: c, name: C, kind: state, capability: 1 }
issues: [{ id: k, title: K, unit: points, scale: [0, 100], statusQuo: 30 }]
stances:
  - { actor: a, issue: k, position: 20, salience: 1, basis: judgement }
  - { actor: b, issue: k, position: 40, salience: 1, basis: judgement }
  - { actor: c, issue: k, position: 80, salience: 1, basis: judgement }
decision: { rule: consensus }
`)

const outcomes = [20, 26, 32, 38, 44, 50, 56, 62, 68, 74, 80, 80]
const cases: readonly BacktestCase[] = outcomes.map((k, i) => ({
  id: `c${i}`,
  scenario,
  outcome: { k },
}))
const issues: readonly ScoredIssue[] = scoredIssues(cases)
const point = (value: number): Predictive => ({ kind: 'point', value })

const learning: Learning = {
  dataset: 'small',
  issues,
  spans: spansOf(cases, issues),
  members: [
    { model: modelById('compromise'), said: outcomes.map(() => point(50)) },
    { model: modelById('nash'), said: outcomes.map((_, i) => (i < 2 ? point(80) : undefined)) },
  ],
  reference: 'compromise',
}

describe('what there is to learn', () => {
  it('is measured against the contested span', () => {
    expect(learning.spans[0]).toEqual({ low: 0.2, high: 0.8 })
    const { models } = learnMisses(learning, (i) => i >= 2)
    // Misses of 30 at most and 0 at least, over a span of 60.
    expect(models.compromise?.misses.at(-1)).toBeCloseTo(0.5, 12)
    expect(models.compromise?.misses[0]).toBe(0)
  })

  it('is drawn towards everybody’s where the record is short', () => {
    const { models, misses } = learnMisses(learning, () => true)
    const middle = (own: readonly number[] = []) => own[own.length >> 1] as number
    // Nash missed by 0.9 and 1 of the span; two cases weigh 2/27 against all models.
    expect(middle(models.nash?.misses)).toBeLessThan(0.6)
    expect(middle(models.nash?.misses)).toBeGreaterThanOrEqual(middle(misses))
  })

  it('leaves out what it is told to', () => {
    const some = learnMisses(learning, (i) => i >= 2)
    expect(some.issues).toBe(10)
    expect(some.negotiations).toBe(10)
    expect(some.models.nash).toBe(undefined)
  })

  it('holds each model against the reference on the same issues', () => {
    const { models } = learnMisses(learning, () => true)
    expect(models.compromise?.relativeCrps).toBe(1)
    expect(models.nash?.relativeCrps).toBeGreaterThan(1)
  })
})

describe('a widened point', () => {
  it('has half its misses on either side, cut off at the span', () => {
    const span = { low: 0.2, high: 0.8 }
    const { cdf } = widenedGrid(point(50), [0.25, 1], span)
    // 50 ± 15 and 50 ± 60, the latter cut off at 20 and 80: a quarter each.
    expect([19, 20, 34, 35, 64, 65, 79, 80].map((k) => cdf[k])).toEqual([
      0, 0.25, 0.25, 0.5, 0.5, 0.75, 0.75, 1,
    ])
  })

  it('stays a point where nothing was missed', () => {
    const { cdf } = widenedGrid(point(50), [], { low: 0, high: 1 })
    expect(crpsGrid(cdf, 50)).toBe(0)
  })
})

describe('past pools', () => {
  it('forecast each negotiation without having seen it', () => {
    const [equal] = pastPools(learning, cases, 1)
    const moved = cases.map((one, i) => (i === 5 ? { ...one, outcome: { k: 20 } } : one))
    const others = scoredIssues(moved)
    const [again] = pastPools({ ...learning, issues: others }, moved, 1)
    expect(again?.said[5]).toEqual(equal?.said[5])
    expect(again?.said[4]).not.toEqual(equal?.said[4])
  })
})
