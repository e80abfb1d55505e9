/**
 * How numbers read, everywhere: as many digits as the scale of an issue deserves, the unit once,
 * chance as a count in a hundred. Every face prints what comes from here.
 */
import type { Issue } from '../scenario/index.ts'

/** Decimal sign and thousands separator. */
export interface Separators {
  readonly decimal: string
  readonly group: string
}

const english: Separators = { decimal: '.', group: ',' }

/** Kinds of English that write numbers alike. */
const plainEnglish = new Set(['en', 'en-US', 'en-GB', 'en-AU', 'en-CA', 'en-IE', 'en-NZ', 'en-IN'])

const known = new Map<string, Separators>()

/** The separators of a language; the digits are the same in all. */
export function separatorsOf(locale: string | undefined): Separators {
  // A browser takes longer to load its tables of languages than the page to draw its first forecast.
  if (locale === undefined || plainEnglish.has(locale)) return english
  let separators = known.get(locale)
  if (separators === undefined) {
    separators = lookUp(locale)
    known.set(locale, separators)
  }
  return separators
}

function lookUp(locale: string): Separators {
  const parts = new Intl.NumberFormat(locale).formatToParts(11_111.1)
  const of = (type: string, otherwise: string) =>
    parts.find((part) => part.type === type)?.value ?? otherwise
  return { decimal: of('decimal', '.'), group: of('group', '') }
}

/** Fixed digits, a real minus sign, thousands apart, no negative zero; a dash for no number. */
export function fixed(x: number | null, digits: number, by: Separators = english): string {
  if (x === null || !Number.isFinite(x)) return '–'
  const [whole = '0', fraction] = Math.abs(x).toFixed(digits).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, by.group)
  const text = fraction === undefined ? grouped : `${grouped}${by.decimal}${fraction}`
  return x < 0 && /[1-9]/.test(text) ? `−${text}` : text
}

/** The same without zeros at the end: 5, not 5.0. */
export function trimmed(x: number | null, digits: number, by: Separators = english): string {
  const text = fixed(x, digits, by)
  if (!text.includes(by.decimal) || digits === 0) return text
  return text.replace(/0+$/, '').replace(/[^\d]$/, '')
}

/** A whole number with thousands apart. */
export function count(n: number, by: Separators = english): string {
  return fixed(n, 0, by)
}

/** With its sign; ± 0 for nothing. */
export function signed(x: number, digits: number, by: Separators = english): string {
  const text = trimmed(x, digits, by)
  if (text === '0') return '±0'
  return x > 0 ? `+${text}` : text
}

/** A share in per cent; never 0 or 100 unless it is exactly that. */
export function percent(share: number | null): string {
  if (share === null || !Number.isFinite(share)) return '–'
  if (share > 0 && share < 0.005) return '<1%'
  if (share < 1 && share >= 0.995) return '>99%'
  return `${Math.round(share * 100)}%`
}

/** The bare count of a chance in a hundred, for the second of two. */
export function inHundred(share: number): string {
  if (share > 0 && share < 0.005) return 'fewer than 1'
  if (share < 1 && share >= 0.995) return 'more than 99'
  return String(Math.round(share * 100))
}

/** A chance as a count: “16 runs in 100”. */
export function runs(share: number): string {
  if (share <= 0) return 'no run'
  if (share >= 1) return 'every run'
  const n = inHundred(share)
  return n === '1' || n === 'fewer than 1' ? `${n} run in 100` : `${n} runs in 100`
}

/** With the verb that fits: “16 runs in 100 end”, “no run ends”. */
export function runsThat(share: number, verb: string): string {
  const text = runs(share)
  return `${text} ${/^(?:\d|more)/.test(text) && !text.startsWith('1 run ') ? verb : `${verb}s`}`
}

const small = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ')

/** Up to twelve in letters. */
export function numberWord(n: number): string {
  return small[n] ?? String(n)
}

export function plural(n: number, one: string, many = `${one}s`): string {
  return `${count(n)} ${n === 1 ? one : many}`
}

const months =
  'January February March April May June July August September October November December'.split(' ')

/** 2025-03-17 as 17 March 2025. */
export function day(date: string): string {
  const [year, month, dayOfMonth] = date.split('-')
  const name = months[Number(month) - 1]
  return name === undefined ? date : `${Number(dayOfMonth)} ${name} ${year}`
}

/** “a, b and c”. */
export function list(items: readonly string[]): string {
  if (items.length < 2) return items.join('')
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** Digits behind the point so that the scale has at least 25 steps. */
export function digitsFor({
  scale: [start, end],
  integer,
}: Pick<Issue, 'scale' | 'integer'>): number {
  if (integer === true) return 0
  const span = Math.abs(end - start)
  let digits = 0
  for (let steps = span; steps < 25 && digits < 6; steps *= 10) digits++
  return digits
}
