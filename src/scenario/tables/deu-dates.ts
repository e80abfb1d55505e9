/**
 * The mangled dates of the DEU III table. A spreadsheet took day-month-year for year-month-day where
 * it could, so that the year is always the last field and the day the last two digits of the first:
 * "2023-07-01" is 23-07-01, 23 July 2001; "26-01-00" is 26 January 2000; "20-07-2016" is itself.
 */

/** Two-digit years from here on belong to the twentieth century: the data begin in 1995. */
const century = 50

/** What the table writes for a day it does not know. */
const unknownDay = '999'

/** The day as YYYY-MM-DD; undefined for a missing one, null for what is no date. */
export function deuDay(cell: string): string | undefined | null {
  if (cell === '' || cell === unknownDay) return undefined
  const match = /^(\d{1,4})[-/.](\d{1,2})[-/.](\d{2}|\d{4})$/.exec(cell)
  if (match === null) return null
  const day = Number(match[1]) % 100
  const month = Number(match[2])
  const last = Number(match[3])
  const year = last >= 100 ? last : last + (last >= century ? 1900 : 2000)
  if (day < 1 || month < 1 || month > 12 || day > daysIn(year, month)) return null
  return `${year}-${two(month)}-${two(day)}`
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

function two(n: number): string {
  return String(n).padStart(2, '0')
}
