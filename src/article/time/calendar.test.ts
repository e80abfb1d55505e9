import { describe, expect, it } from 'vitest'
import { dayNumber, dayOf, isoDay, isoWeek, parseDay, weekday } from './calendar.ts'

describe('calendar', () => {
  it('counts days from 1970 and back', () => {
    expect(dayNumber({ year: 1970, month: 1, day: 1 })).toBe(0)
    expect(dayNumber({ year: 2024, month: 2, day: 29 })).toBe(19782)
    for (let day = -40_000; day < 40_000; day += 97) expect(dayNumber(dayOf(day))).toBe(day)
  })

  it('knows that 17 March 2025 is a Monday of week 12', () => {
    const day = dayNumber({ year: 2025, month: 3, day: 17 })
    expect(weekday(day)).toBe(0)
    expect(isoWeek(day)).toBe('2025-W12')
    expect(isoDay(day)).toBe('2025-03-17')
  })

  it('puts the first days of January into the last week of the year before', () => {
    expect(isoWeek(dayNumber({ year: 2027, month: 1, day: 1 }))).toBe('2026-W53')
  })

  it('takes no day that no calendar has', () => {
    expect(parseDay('2025-02-30')).toBeNull()
    expect(parseDay('2025-2-3')).toBeNull()
    expect(parseDay('2024-02-29')).toEqual({ year: 2024, month: 2, day: 29 })
  })
})
