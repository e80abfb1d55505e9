/** Days of the Gregorian calendar as whole numbers; no clock, no time zone. */

export interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** Days since 1970-01-01 (Fliegel and Van Flandern 1968, DOI 10.1145/364096.364097, shifted). */
export function dayNumber({ year, month, day }: Day): number {
  const a = Math.trunc((month - 14) / 12)
  return (
    day -
    32075 +
    Math.trunc((1461 * (year + 4800 + a)) / 4) +
    Math.trunc((367 * (month - 2 - a * 12)) / 12) -
    Math.trunc((3 * Math.trunc((year + 4900 + a) / 100)) / 4) -
    2440588
  )
}

export function dayOf(number: number): Day {
  let l = number + 2440588 + 68569
  const n = Math.trunc((4 * l) / 146097)
  l -= Math.trunc((146097 * n + 3) / 4)
  const i = Math.trunc((4000 * (l + 1)) / 1461001)
  l = l - Math.trunc((1461 * i) / 4) + 31
  const j = Math.trunc((80 * l) / 2447)
  const day = l - Math.trunc((2447 * j) / 80)
  l = Math.trunc(j / 11)
  return { year: 100 * (n - 49) + i + l, month: j + 2 - 12 * l, day }
}

/** 0 is Monday. */
export const weekday = (number: number): number => (((number + 3) % 7) + 7) % 7

const two = (value: number): string => String(value).padStart(2, '0')

export function isoDay(number: number): string {
  const { year, month, day } = dayOf(number)
  return `${year}-${two(month)}-${two(day)}`
}

export const isoMonth = (year: number, month: number): string => `${year}-${two(month)}`

/** `2026-W19`: the week that holds the day, by ISO 8601. */
export function isoWeek(number: number): string {
  const thursday = number - weekday(number) + 3
  const { year } = dayOf(thursday)
  const first = dayNumber({ year, month: 1, day: 1 })
  return `${year}-W${two(Math.trunc((thursday - first) / 7) + 1)}`
}

/** The day of `2025-03-17`, or null for anything else. */
export function parseDay(text: string): Day | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (parts === null) return null
  const day = { year: Number(parts[1]), month: Number(parts[2]), day: Number(parts[3]) }
  const back = dayOf(dayNumber(day))
  return back.month === day.month && back.day === day.day ? day : null
}
