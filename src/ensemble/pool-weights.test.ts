import { describe, expect, it } from 'vitest'
import type { Entry } from './entries.ts'
import { halfWay, type PastRecord, pastRecordFrom } from './past-record.ts'
import { poolWeights } from './pool-weights.ts'

const entry = (model: string): Entry => ({ key: model, model, options: {}, draws: 1 })
const entries = ['compromise', 'median', 'nash', 'mean'].map(entry)
const fared = { n: 1, crps: 1, pit50: 0.5, pit80: 0.8 }

function recordOf(
  models: Readonly<Record<string, readonly [n: number, relative: number]>>,
): PastRecord {
  return {
    entente: 1,
    kind: 'record',
    dataset: 'past',
    issues: 1,
    negotiations: 1,
    models: Object.fromEntries(
      Object.entries(models).map(([id, [n, relativeCrps]]) => [
        id,
        { n, relativeCrps, misses: [] },
      ]),
    ),
    misses: [],
    pool: { equal: fared, record: fared },
  }
}

describe('weights of the pool', () => {
  it('are equal over the members; a baseline is none', () => {
    expect(poolWeights(entries)).toEqual({ compromise: 1 / 3, median: 1 / 3, nash: 1 / 3 })
  })

  it('go by the inverse square of the error where the record is long', () => {
    const long = 1e9
    const record = recordOf({ compromise: [long, 1], median: [long, 2], nash: [long, 2] })
    const weights = poolWeights(entries, 'record', record)
    expect(weights.compromise).toBeCloseTo(1 / 1.5, 6)
    expect(weights.median).toBeCloseTo(0.25 / 1.5, 6)
  })

  it('come half way to equal at 25 known outcomes, all the way without a record', () => {
    const record = recordOf({ compromise: [halfWay, 1], median: [halfWay, 3] })
    // mean error 2: compromise at 1.5, median at 2.5, nash, which has none, at 2
    const inverse = [1 / 2.25, 1 / 6.25, 1 / 4]
    const total = inverse.reduce((a, b) => a + b)
    const weights = poolWeights(entries, 'record', record)
    expect(weights.compromise).toBeCloseTo((inverse[0] as number) / total, 12)
    expect(weights.median).toBeCloseTo((inverse[1] as number) / total, 12)
    expect(weights.nash).toBeCloseTo((inverse[2] as number) / total, 12)
  })

  it('can be given; what is not named counts nothing', () => {
    expect(poolWeights(entries, { nash: 3, median: 1 })).toEqual({
      compromise: 0,
      median: 0.25,
      nash: 0.75,
    })
  })

  it('are refused with a reason', () => {
    expect(() => poolWeights(entries, 'record')).toThrow(/without a record/)
    expect(() => poolWeights(entries, { mean: 1 })).toThrow(/found a baseline, expected a member/)
    expect(() => poolWeights(entries, { nash: -1 })).toThrow(
      'weights.nash: found -1, expected a number from 0',
    )
    expect(() => poolWeights(entries, { settlement: 1 })).toThrow(/found nothing above 0/)
    expect(() => poolWeights(entries, { nahs: 1 })).toThrow(/found model nahs/)
  })
})

describe('a record from JSON', () => {
  const record = recordOf({ compromise: [25, 1] })

  it('is read as written', () => {
    expect(pastRecordFrom(JSON.parse(JSON.stringify(record)))).toEqual(record)
  })

  it.each([
    [[], /record: found \[\], expected an object/],
    [{}, /found no record/],
    [{ ...record, models: { nash: 3 } }, /record\.models\.nash: found 3, expected an object/],
    [{ ...record, misses: [0.2, 0.1] }, /record\.misses\[1\]: found 0\.1 after 0\.2/],
    [{ ...record, misses: ['x'] }, /record\.misses\[0\]: found "x"/],
    [{ ...record, pool: {} }, /record\.pool\.equal/],
  ])('names what is wrong: %j', (value, message) => {
    expect(() => pastRecordFrom(value)).toThrow(message)
  })
})
