/** Days as the reader's language writes them. */
import { locale } from '../state/workbench.ts'

/** Making a format takes a hundred times as long as using it. */
const formats = new Map<string, Intl.DateTimeFormat>()

function format(language: string): Intl.DateTimeFormat {
  const known = formats.get(language)
  if (known !== undefined) return known
  const made = new Intl.DateTimeFormat(language, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })
  formats.set(language, made)
  return made
}

/** 2025-03-17 as 17 March 2025. The words are English, in the reader's kind of it. */
export function day(date: string): string {
  const [year, month, dayOfMonth] = date.split('-').map(Number)
  if (year === undefined || month === undefined || dayOfMonth === undefined) return date
  const language = locale.value?.startsWith('en') === true ? locale.value : 'en-GB'
  return format(language).format(new Date(Date.UTC(year, month - 1, dayOfMonth)))
}
