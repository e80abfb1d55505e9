import { describe, expect, it } from 'vitest'
import type { IssueSummary, ModelForecast } from '../../ensemble/index.ts'
import { issueFormat } from '../issue-format.ts'
import { type AnswerInput, headline, issueSentence, longestAnswer, spreadClause } from './answer.ts'

const format = issueFormat({ unit: '% of GDP', scale: [2, 5] })

/** Runs evenly between p10 and p90, on the scale 2 to 5. */
function summary(
  p10: number,
  p50: number,
  p90: number,
  histogram?: readonly number[],
): IssueSummary {
  const bin = (x: number) => Math.min(59, Math.floor(((x - 2) / 3) * 60))
  const first = bin(p10)
  const n = bin(p90) - first + 1
  const flat = Array.from({ length: 60 }, (_, b) => (b >= first && b < first + n ? 1 / n : 0))
  return {
    draws: 100,
    void: 0,
    mean: p50,
    sd: 0.1,
    mcse: 0.01,
    p05: p10,
    p10,
    p25: p10,
    p50,
    p75: p90,
    p90,
    p95: p90,
    histogram: histogram ?? flat,
  }
}

const member = (p50: number, id = String(p50)) =>
  ({ id, title: id, issues: { target: summary(p50, p50, p50) } }) as unknown as ModelForecast

const two = (low: number, high: number, share = 0.5) =>
  Array.from({ length: 60 }, (_, b) => (b === low ? share : b === high ? 1 - share : 0))

const base: AnswerInput = {
  title: 'Target',
  issue: 'target',
  scale: [2, 5],
  statusQuo: 2,
  format,
  summary: summary(2.8, 3.2, 3.6),
  agreement: 1,
  members: [member(3.2)],
  heaviest: { name: 'the United States', wants: 5 },
}

describe('the headline', () => {
  it('says where it lands, and how far that is from what most of the weight wants', () => {
    expect(headline(base)).toBe(
      'Target most likely lands near 3.2% of GDP, well short of the 5% the United States wants.',
    )
    expect(headline({ ...base, heaviest: { name: 'Spain', wants: 2 } })).toContain(
      'well above the 2% Spain wants',
    )
  })

  it('compares with today where nobody is that heavy, or wants just that', () => {
    const answer = 'Target most likely lands near 3.2% of GDP, up from 2% today.'
    expect(headline({ ...base, heaviest: undefined })).toBe(answer)
    expect(headline({ ...base, heaviest: { name: 'Spain', wants: 3.3 } })).toBe(answer)
    expect(headline({ ...base, heaviest: undefined, statusQuo: 4 })).toContain('down from 4% today')
  })

  it('leaves a comparison out rather than run over two lines', () => {
    const title = 'Share of national income that members will commit to spend on defence'
    const answer = headline({ ...base, title })
    expect(answer).toBe(`${title} most likely lands near 3.2% of GDP.`)
    expect(headline(base).length).toBeLessThanOrEqual(longestAnswer)
  })

  it('compares years by earlier and later', () => {
    const years = issueFormat({ unit: 'year', scale: [2026, 2040] })
    const input = {
      ...base,
      format: years,
      scale: [2026, 2040] as const,
      statusQuo: 2034,
      summary: { ...summary(2.8, 3.2, 3.6), p10: 2029, p50: 2030, p90: 2031 },
    }
    expect(headline({ ...input, heaviest: undefined })).toBe(
      'Target most likely lands near 2030, earlier than 2034 as it stands.',
    )
    expect(headline({ ...input, heaviest: { name: 'Spain', wants: 2038 } })).toContain(
      'well before the 2038 Spain wants',
    )
  })

  it('says that the models split, with both ends where one side is wide', () => {
    const split = { ...base, summary: summary(2.1, 3, 4.9, two(3, 50)) }
    expect(headline({ ...split, members: [member(2.2), member(4.5)] })).toBe(
      'The models split: half see about 2.2% of GDP, half see about 4.5%.',
    )
    const members = [member(2.2), member(4.1), member(4.9)]
    const third = { ...split, summary: summary(2.1, 3, 4.9, two(3, 50, 1 / 3)) }
    expect(headline({ ...third, members })).toBe(
      'The models split: one sees about 2.2% of GDP, two see 4.1 to 4.9%.',
    )
  })

  it('names the range of a side whose members do not print alike', () => {
    const split = { ...base, summary: summary(2.1, 3, 4.9, two(3, 50)) }
    const members = [2.2, 2.24, 4.5, 4.6].map((p50) => member(p50))
    expect(headline({ ...split, members })).toBe(
      'The models split: half see about 2.2% of GDP, half see 4.5 to 4.6%.',
    )
  })

  it('says that the middle is one, and the range of the models, where it lies in a dip', () => {
    const heaps = Array.from({ length: 60 }, (_, b) =>
      b >= 6 && b < 26 ? 0.025 : b >= 26 && b < 34 ? 0.0125 : b >= 34 && b < 50 ? 0.025 : 0,
    )
    const dip = { ...base, summary: summary(2.5, 3.5, 4.3, heaps) }
    const apart = [member(2.6), member(3.4), member(4.3)]
    const says = 'he middle of the runs is 3.5% of GDP; the models range from 2.6 to 4.3%.'
    expect(headline({ ...dip, members: apart })).toBe(`T${says}`)
    expect(issueSentence({ ...dip, members: apart })).toBe(`Target: t${says}`)
    expect(headline({ ...dip, members: [member(3.4), member(3.6)] })).toContain('most likely')
    const even = { ...dip, summary: summary(2.5, 3.5, 4.3), members: apart }
    expect(headline(even)).toContain('most likely')
  })

  it('says that the runs split where each model does', () => {
    const split = {
      ...base,
      summary: summary(2.1, 3, 4.9, two(0, 50, 0.3)),
      members: [member(4.5)],
    }
    expect(headline(split)).toBe('The runs split: 70 in 100 land near 4.5% of GDP, 30 near 2%.')
  })

  it('says that no deal is likeliest', () => {
    expect(headline({ ...base, agreement: 0.42 })).toBe(
      'No deal is the likeliest end: 58 runs in 100 stop where things stand, at 2% of GDP.',
    )
    expect(headline({ ...base, agreement: 0 })).toContain('every run stops')
  })

  it('says that it stays', () => {
    expect(headline({ ...base, summary: summary(2, 2.04, 2.3) })).toBe(
      'Target most likely stays near 2% of GDP, where it is today.',
    )
    expect(headline({ ...base, summary: summary(2, 2, 2.02) })).toContain('stays at 2% of GDP')
  })

  it('says that an issue never arises', () => {
    const none = { ...summary(2, 2, 2), p50: null, p10: null, p90: null, void: 1 }
    expect(headline({ ...base, summary: none })).toBe('Target arises in no run.')
    expect(issueSentence({ ...base, summary: undefined })).toBe('Target arises in no run.')
    expect(spreadClause({ ...base, summary: none })).toBeUndefined()
  })
})

describe('the sentence of an issue', () => {
  it('says middle and spread, and how often it does not arise', () => {
    expect(issueSentence(base)).toBe(
      'Target most likely lands near 3.2% of GDP; eight runs in ten fall between 2.8 and 3.6% of GDP.',
    )
    const some = { ...summary(2.8, 3.2, 3.6), void: 0.12 }
    expect(issueSentence({ ...base, summary: some })).toContain(
      ' It does not arise in 12 runs in 100.',
    )
    expect(issueSentence({ ...base, summary: summary(3.2, 3.2, 3.21) })).toContain(
      'eight runs in ten land on 3.2% of GDP',
    )
  })

  it('says that it splits or stays', () => {
    const split = { ...base, summary: summary(2.1, 3, 4.9, two(3, 50)) }
    expect(issueSentence({ ...split, members: [member(2.2), member(4.5)] })).toBe(
      'Target splits the models: half see about 2.2% of GDP, half see about 4.5%.',
    )
    expect(issueSentence({ ...base, summary: summary(2, 2, 2.3) })).toContain(
      'stays near 2% of GDP',
    )
  })
})
