import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Issue, Scenario } from '../scenario/index.ts'
import { compile } from './compile.ts'
import { forecast } from './forecast.ts'
import type { PastRecord } from './past-record.ts'
import { summit } from './scenario.fixture.ts'
import { contestedSpans, missAt, widened } from './widen.ts'

const fared = { n: 100, crps: 16, pit50: 0.5, pit80: 0.8 }

const record: PastRecord = {
  entente: 1,
  kind: 'record',
  dataset: 'past',
  issues: 100,
  negotiations: 40,
  models: {
    compromise: { n: 100, relativeCrps: 1, misses: [0.1, 0.2, 0.3] },
    median: { n: 100, relativeCrps: 2, misses: [0.2, 0.4, 0.6] },
  },
  misses: [0.3, 0.5],
  pool: { equal: fared, record: fared },
}

const models = ['compromise', 'median']
const draws = 4000

describe('a quantile of past misses', () => {
  it('stands at the middle of its share, straight between, flat beyond', () => {
    expect(missAt([1, 2, 4], 0.5)).toBe(2)
    expect(missAt([1, 2, 4], 1 / 6)).toBe(1)
    expect(missAt([1, 2, 4], 2 / 3)).toBeCloseTo(3, 12)
    expect(missAt([1, 2, 4], 0)).toBe(1)
    expect(missAt([1, 2, 4], 1)).toBe(4)
    expect(missAt([0.7], 0.2)).toBe(0.7)
  })
})

describe('a widened outcome', () => {
  it('moves by a share of the contested span and stays in it', () => {
    const span = { low: 0.2, high: 0.6 }
    expect(widened(0.4, 0.25, span)).toBeCloseTo(0.5, 12)
    expect(widened(0.4, -0.25, span)).toBeCloseTo(0.3, 12)
    expect(widened(0.5, 0.9, span)).toBe(0.6)
    expect(widened(0.5, -0.9, span)).toBe(0.2)
  })

  it('stays where it was when it lay outside the span already', () => {
    expect(widened(0.9, 0.5, { low: 0.2, high: 0.6 })).toBe(0.9)
    expect(widened(0.1, -0.5, { low: 0.2, high: 0.6 })).toBe(0.1)
  })

  it('mirrors with the scale', () => {
    const unit = fc.double({ min: 0, max: 1, noNaN: true })
    fc.assert(
      fc.property(
        unit,
        unit,
        unit,
        fc.double({ min: -1, max: 1, noNaN: true }),
        (x, a, b, miss) => {
          const span = { low: Math.min(a, b), high: Math.max(a, b) }
          const mirrored = { low: 1 - span.high, high: 1 - span.low }
          expect(1 - widened(1 - x, -miss, mirrored)).toBeCloseTo(widened(x, miss, span), 9)
        },
      ),
    )
  })
})

describe('the contested span', () => {
  const scenario = summit()
  const issue = scenario.issues[0] as Issue

  it('holds every position and the status quo', () => {
    const [span] = contestedSpans(compile(scenario))
    expect(span?.low).toBeLessThanOrEqual(
      (issue.statusQuo - issue.scale[0]) / (issue.scale[1] - issue.scale[0]),
    )
    expect(span?.high).toBeLessThanOrEqual(1)
    expect((span?.high ?? 0) - (span?.low ?? 0)).toBeGreaterThan(0)
  })
})

describe('a pool with a record', () => {
  const scenario = summit()
  const issue = scenario.issues[0] as Issue
  const of = async (pool: Parameters<typeof forecast>[1]) =>
    forecast(scenario, { models, draws, ...pool })

  it('is wider than without, and leaves the models themselves alone', async () => {
    const plain = await of({})
    const wide = await of({ pool: { record } })
    const spread = ({ pool }: typeof plain) =>
      (pool.issues[issue.id]?.p90 ?? 0) - (pool.issues[issue.id]?.p10 ?? 0)
    expect(spread(wide)).toBeGreaterThan(spread(plain) * 1.2)
    expect(wide.models).toEqual(plain.models)
    expect(plain.pool.widening).toBe(null)
    expect(wide.pool.widening?.members).toEqual({
      compromise: { n: 100, typicalMiss: 0.2 },
      median: { n: 100, typicalMiss: 0.4 },
    })
  })

  it('adds nothing where nobody ever missed', async () => {
    const exact: PastRecord = {
      ...record,
      models: {
        compromise: { n: 1, relativeCrps: 1, misses: [0, 0] },
        median: { n: 1, relativeCrps: 1, misses: [0, 0] },
      },
    }
    expect((await of({ pool: { record: exact } })).pool.issues).toEqual((await of({})).pool.issues)
  })

  it('widens a model without a record by what all of them missed', async () => {
    const { pool } = await of({ models: ['nash'], pool: { record } })
    expect(pool.widening?.members).toEqual({ nash: { n: 0, typicalMiss: 0.4 } })
  })

  it('adds nothing to a model that was fitted to known outcomes', async () => {
    const plain = await of({ models: ['settlement'] })
    const { pool } = await of({ models: ['settlement'], pool: { record } })
    expect(pool.widening?.members).toEqual({ settlement: { n: 0, typicalMiss: null } })
    expect(pool.issues).toEqual(plain.pool.issues)
  })

  it('keeps a draw’s miss when something else is edited', async () => {
    const other: Scenario = { ...scenario, title: 'Another title' }
    const wide = await of({ pool: { record } })
    const edited = await forecast(other, { models, draws, pool: { record } })
    expect(edited.pool.issues).toEqual(wide.pool.issues)
  })
})
