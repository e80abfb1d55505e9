/** Months that a word or a day points at. */
import { dayNumber, dayOf, isoMonth } from './calendar.ts'

/** The nearest such day, either way. */
export function dated(day: number, month: number, today: number): string {
  const { year: now } = dayOf(today)
  let best = now
  for (const candidate of [now - 1, now, now + 1]) {
    const distance = (of: number): number =>
      Math.abs(dayNumber({ year: of, month: month + 1, day }) - today)
    if (distance(candidate) < distance(best)) best = candidate
  }
  return `${isoMonth(best, month + 1)}-${String(day).padStart(2, '0')}`
}

export const shiftedMonth = (today: number, shift: number): string => {
  const { year: of, month } = dayOf(today)
  const index = of * 12 + month - 1 + shift
  return isoMonth(Math.trunc(index / 12), (index % 12) + 1)
}

export function monthValue(month: number, today: number, way: 'past' | 'coming'): string {
  const now = dayOf(today)
  if (way === 'past') return isoMonth(month + 1 <= now.month ? now.year : now.year - 1, month + 1)
  return isoMonth(month + 1 >= now.month ? now.year : now.year + 1, month + 1)
}

/** `last spring` is the latest that has begun, `next spring` the next to begin. */
export function seasonValue(season: number, shift: number, today: number): string {
  const { year, month } = dayOf(today)
  if (shift < 0) return isoMonth(season <= month ? year : year - 1, season)
  return isoMonth(shift > 0 && season <= month ? year + 1 : year, season)
}
