/** The record as a page shows it, on the back-test that the page is built with. */
import { describe, expect, it } from 'vitest'
import { backtest } from '../backtest/index.ts'
import { loadCases } from '../node/index.ts'
import { recordView } from './record-view.ts'
import { farOffSentence, recordModelNote, recordSays, uncoveredSentences } from './record-words.ts'

const { dataset, cases, overlaps } = loadCases('data/deu3/deu3-dev.csv')
const result = backtest(cases, {
  dataset,
  overlaps,
  models: ['compromise', 'median', 'nash', 'settlement'],
})
const view = recordView(result, [])

describe('the record of the development table', () => {
  it('has every model with its error, smallest first, and its interval around it', () => {
    expect(view.models.length).toBe(result.models.length)
    const errors = view.models.map(({ mae }) => mae.at)
    expect(errors).toEqual(errors.toSorted((a, b) => a - b))
    for (const { mae } of view.models) {
      expect(mae.range?.[0]).toBeLessThan(mae.at)
      expect(mae.range?.[1]).toBeGreaterThan(mae.at)
    }
  })

  it('has shares of outcomes that sum to one, and coverage that grows with the range', () => {
    for (const { histogram, held } of view.models) {
      expect(histogram.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 2)
      expect(held).toEqual(held.toSorted((a, b) => a - b))
    }
  })

  it('has the worst cases of the pool first', () => {
    const crps = view.worst.map((each) => each.crps)
    expect(crps).toEqual(crps.toSorted((a, b) => b - a))
    expect(crps.length).toBe(20)
  })

  it('says what the best simple rule missed by, and no more than the rivals allow', () => {
    const { answer, lead } = recordSays(view)
    const mean = view.models.find(({ id }) => id === 'compromise')
    expect(answer).toContain(`missed by ${mean?.mae.at.toFixed(0)} points in 100`)
    expect(answer.length).toBeLessThanOrEqual(95)
    expect(lead).toMatch(/^Every rival model missed by more/)
    expect(lead).toContain('each decision forecast from the misses of the others')
  })

  it('counts the decisions that the weighted mean missed by more than half the scale', () => {
    const mean = result.models.find(({ id }) => id === 'compromise')
    const far = mean?.issues.filter(({ error }) => error > 50).length ?? 0
    expect(view.farOff).toBeCloseTo(far / (mean?.n ?? 1), 12)
    expect(farOffSentence(view)).toContain(`1 decision of ${Math.round(1 / view.farOff)}`)
  })

  it('says what these cases cannot: exits, and summits', () => {
    expect(uncoveredSentences(view).join(' ')).toMatch(/nobody left.*theory, not record.*summit/s)
  })

  it('marks what was fitted and what is a baseline', () => {
    const noteOf = (id: string) => {
      const model = view.models.find((each) => each.id === id)
      return model === undefined ? '' : recordModelNote(model, view)
    }
    expect(noteOf('settlement')).toBe('holds numbers fitted to these outcomes')
    expect(noteOf('compromise')).toBe('the plain weighted mean')
    expect(noteOf('nash')).toMatch(/^\d+ decisions$/)
  })
})
