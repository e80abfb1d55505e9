/** The reader against the annotated articles: what it reached stays reached. */
import { describe, expect, it } from 'vitest'
import { loadGazetteer } from '../../src/node/index.ts'
import { scoreSet, sets } from './sets.ts'

/** A few hundredths below what was measured when the floor was set. */
const floors: Readonly<
  Record<
    string,
    {
      readonly f1: number
      readonly speaker: number
      readonly stance: number
      readonly numbers: number
    }
  >
> = {
  dev: { f1: 0.98, speaker: 0.98, stance: 0.86, numbers: 0.98 },
  further: { f1: 0.94, speaker: 0.88, stance: 0.86, numbers: 0.88 },
  last: { f1: 0.95, speaker: 0.88, stance: 0.85, numbers: 0.93 },
  newer: { f1: 0.94, speaker: 0.82, stance: 0.84, numbers: 0.91 },
  outside: { f1: 0.96, speaker: 0.92, stance: 0.9, numbers: 0.93 },
  own: { f1: 0.97, speaker: 0.93, stance: 0.87, numbers: 0.93 },
  unread: { f1: 0.89, speaker: 0.8, stance: 0.78, numbers: 0.83 },
}

describe('the reader on annotated articles', () => {
  const gazetteer = loadGazetteer()
  it.each(sets())('holds its floor on %s', (set) => {
    const { overlap80, endToEnd, stanceAcc, numbers, traps } = scoreSet(set, gazetteer)
    const floor = floors[set]
    expect(floor, `a floor for ${set}`).toBeDefined()
    expect(overlap80.f1).toBeGreaterThanOrEqual(floor?.f1 ?? 1)
    expect(endToEnd.spanSpeaker.f1).toBeGreaterThanOrEqual(floor?.speaker ?? 1)
    expect(stanceAcc).toBeGreaterThanOrEqual(floor?.stance ?? 1)
    expect(numbers.endToEnd.f1).toBeGreaterThanOrEqual(floor?.numbers ?? 1)
    expect(traps.rate).toBeLessThanOrEqual(0.1)
  })
})
