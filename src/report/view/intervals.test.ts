import { describe, expect, it } from 'vitest'
import { type Forecast, forecast, type PastRecord } from '../../ensemble/index.ts'
import { small } from '../forecast.fixture.ts'
import { intervalsSentence, weightsSentence } from './intervals.ts'

const fared = { n: 248, crps: 16.4, pit50: 0.56, pit80: 0.79 }
const record: PastRecord = {
  entente: 1,
  kind: 'record',
  dataset: 'past',
  issues: 248,
  negotiations: 97,
  models: {
    compromise: { n: 248, relativeCrps: 1, misses: [0.1, 0.2, 0.3] },
    nash: { n: 175, relativeCrps: 2, misses: [0.3, 0.4, 0.5] },
  },
  misses: [0.25],
  pool: { equal: fared, record: fared },
}

const of = (models: readonly string[], pool = {}): Promise<Forecast> =>
  forecast(small(), { draws: 5, models, pool })

describe('the sentence on intervals', () => {
  it('says what was added, to which model most, and how such intervals fared', async () => {
    const all = await of(['compromise', 'nash', 'settlement'], { record })
    expect(intervalsSentence(all)).toBe(
      'The intervals add to each model what it missed on 248 issues of 97 decided negotiations, typically 20% of what is contested for Compromise to 40% for Nash bargaining, and nothing to Settlement, which was fitted to them; made so, 80% intervals of all models together held 79% of those outcomes, each forecast from the misses of the others.',
    )
  })

  it('says so when nothing was added', async () => {
    expect(intervalsSentence(await of(['compromise', 'nash']))).toMatch(/too narrow/)
  })

  it('does not promise a coverage for weights that were given', async () => {
    const given = await of(['compromise', 'nash'], { record, weights: { nash: 1 } })
    expect(intervalsSentence(given)).not.toMatch(/held/)
  })

  it('is silent without a pool', async () => {
    expect(intervalsSentence(await of(['mean'], { record }))).toBe('')
  })
})

describe('the sentence on weights', () => {
  it('names the shares unless they are equal', async () => {
    const by = async (weights: 'equal' | 'record') =>
      weightsSentence(await of(['compromise', 'nash'], { record, weights }))
    expect(await by('equal')).toMatch(/weighs every model the same/)
    // Mean error 1.5; 248 and 175 known outcomes.
    expect(await by('record')).toBe(
      'The pool weighs the models by their record: Compromise 77% and Nash bargaining 23%.',
    )
  })
})
