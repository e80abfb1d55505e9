/** Time expressions and their values, resolved from the day of publication. */

import type { Language } from '../language/index.ts'
import type { TimeExpression } from '../statement.ts'
import type { Item } from '../text/structure.ts'
import { dayNumber, dayOf, isoDay, isoMonth, isoWeek, parseDay, weekday } from './calendar.ts'
import { relativeAbroad } from './timex-abroad.ts'
import { direction } from './timex-direction.ts'
import { dated, monthValue, seasonValue, shiftedMonth } from './timex-month.ts'
import { dayIndex, dayShift, leading, monthIndex, partsOfDay, seasonMonth } from './timex-words.ts'

interface Found {
  readonly from: number
  readonly to: number
  readonly value: string
}

/**
 * Time expressions of one sentence. Weekdays and months without a year look back where the sentence
 * reports, forward where it announces; without a day of publication only full dates have a value.
 * @param published `2025-03-17`
 */
export function timesIn(
  items: readonly Item[],
  published: string | null,
  previous: string | null,
  language: Language['id'] = 'en',
): { times: TimeExpression[]; last: string | null } {
  const today = published === null ? null : parseDay(published)
  const times: TimeExpression[] = []
  let last = previous
  for (let at = 0; at < items.length; at++) {
    const found =
      fullDate(items, at, language) ??
      (today === null
        ? undefined
        : relative(items, at, { today: dayNumber(today), last, language }))
    if (found === undefined) continue
    let { from } = found
    if (/^(?:late|early)$/.test(items[from - 1]?.lower ?? '')) from--
    if (leading.has(items[from - 1]?.lower ?? '')) from--
    if (/^(?:late|early)$/.test(items[from - 1]?.lower ?? '')) from--
    const start = items[from]?.start ?? 0
    const end = items[found.to - 1]?.end ?? 0
    const lastTime = times.at(-1)
    if (lastTime === undefined || lastTime.end <= start) {
      times.push({ start, end, text: '', value: found.value })
      last = found.value
    }
    at = found.to - 1
  }
  return { times, last }
}

const year = (item: Item | undefined): number | null =>
  item !== undefined && item.kind === 'number' && /^(?:19|20)\d{2}$/.test(item.text)
    ? Number(item.text)
    : null
const dayNumberOf = (item: Item | undefined): number | null => {
  if (item === undefined || item.kind === 'mark' || item.kind === 'quotation') return null
  const digits = /^(\d{1,2})(?:st|nd|rd|th|er)?$/.exec(item.lower)
  const value = digits === null ? Number.NaN : Number(digits[1])
  return value >= 1 && value <= 31 ? value : null
}

/** `3 May 2025`, `May 3, 2025`, `May 2025`, `3. Mai 2025`. */
function fullDate(items: readonly Item[], at: number, language: Language['id']): Found | undefined {
  const dot = items[at + 1]?.text === '.' ? 1 : 0
  const day = dayNumberOf(items[at])
  const month = day === null ? -1 : monthIndex(items[at + 1 + dot], language)
  const dated = year(items[at + 2 + dot])
  if (day !== null && month >= 0 && dated !== null)
    return {
      from: at,
      to: at + 3 + dot,
      value: `${isoMonth(dated, month + 1)}-${String(day).padStart(2, '0')}`,
    }
  const first = monthIndex(items[at], language)
  if (first < 0) return undefined
  const second = dayNumberOf(items[at + 1])
  if (second !== null) {
    const comma = items[at + 2]?.text === ',' ? 1 : 0
    const value = year(items[at + 2 + comma])
    if (value !== null)
      return {
        from: at,
        to: at + 3 + comma,
        value: `${isoMonth(value, first + 1)}-${String(second).padStart(2, '0')}`,
      }
  }
  const only = year(items[at + 1])
  return only === null ? undefined : { from: at, to: at + 2, value: isoMonth(only, first + 1) }
}

interface Now {
  /** Day of publication. */
  readonly today: number
  /** Value of the time expression before. */
  readonly last: string | null
  readonly language: Language['id']
}

function relative(
  items: readonly Item[],
  at: number,
  { today, last, language }: Now,
): Found | undefined {
  const { lower } = items[at] as Item
  const next = items[at + 1]
  const word = next?.lower ?? ''
  const day = dayIndex(lower, language)
  if (day >= 0)
    return { from: at, to: dayEnd(items, at), value: weekdayValue(items, at, at, day, today) }
  const inner = next === undefined ? -1 : dayIndex(word, language)
  if (
    inner >= 0 &&
    /^(?:last|next|this|past|coming|letzten|vergangenen|nächsten|kommenden)$/.test(lower)
  ) {
    const value = named(lower, inner, today, items, at)
    return { from: at, to: dayEnd(items, at + 1), value: isoDay(value) }
  }
  const shifted = dayShift(lower, language)
  if (shifted !== undefined)
    return { from: at, to: dayEnd(items, at), value: isoDay(today + shifted) }
  const abroad =
    language === 'en' ? undefined : relativeAbroad(items, at, { today, last, language })
  if (abroad !== undefined) return abroad
  const feast = feastAt(items, at, today)
  if (feast !== undefined) return feast
  if (/^(?:at|over)$/.test(lower) && word === 'the' && items[at + 2]?.lower === 'weekend')
    return {
      from: at,
      to: at + 3,
      value: isoWeek(today - weekday(today) - (direction(items, at, at + 3) === 'past' ? 1 : 0)),
    }
  if (lower === 'last' && /^(?:night|evening)$/.test(word))
    return { from: at, to: at + 2, value: isoDay(today - 1) }
  if (/^(?:this|last|next|diese|dieser|letzte|letzter|nächste|nächster)$/.test(lower)) {
    const shift = /^(?:last|letzte)/.test(lower) ? -1 : /^(?:next|nächste)/.test(lower) ? 1 : 0
    if (/^(?:week|woche)$/.test(word))
      return { from: at, to: at + 2, value: isoWeek(today + 7 * shift) }
    if (/^(?:month|monat)$/.test(word))
      return { from: at, to: at + 2, value: shiftedMonth(today, shift) }
    if (/^(?:year|jahr)$/.test(word))
      return { from: at, to: at + 2, value: String(dayOf(today).year + shift) }
    if (/^(?:morning|afternoon|evening)$/.test(word) && lower === 'this')
      return { from: at, to: at + 2, value: isoDay(today) }
    const season = seasonMonth(word)
    if (season !== undefined)
      return { from: at, to: at + 2, value: seasonValue(season, shift, today) }
    const month = monthIndex(next, language)
    if (month >= 0)
      return {
        from: at,
        to: at + 2,
        value: monthValue(month, today, shift < 0 ? 'past' : 'coming'),
      }
  }
  if (lower === 'the' || lower === 'a') {
    const third = items[at + 2]?.lower ?? ''
    const anchor = last === null ? null : parseDay(last)
    const base = anchor === null ? today : dayNumber(anchor)
    if (word === 'day' && /^(?:before|earlier)$/.test(third))
      return { from: at, to: at + 3, value: isoDay(base - 1) }
    if (word === 'day' && third === 'after')
      return { from: at, to: at + 3, value: isoDay(base + 1) }
    if (/^(?:previous|preceding)$/.test(word) && /^(?:day|evening|night)$/.test(third))
      return { from: at, to: at + 3, value: isoDay(base - 1) }
    if (/^(?:following|next)$/.test(word) && /^(?:day|morning|evening|afternoon)$/.test(third))
      return { from: at, to: at + 3, value: isoDay(base + 1) }
  }
  return dayAndMonth(items, at, today, language)
}

/** `8 May`, `May 8`, `in June`, with the year left open. */
function dayAndMonth(
  items: readonly Item[],
  at: number,
  today: number,
  language: Language['id'],
): Found | undefined {
  const dot = items[at + 1]?.text === '.' ? 1 : 0
  const first = dayNumberOf(items[at])
  const after = monthIndex(items[at + 1 + dot], language)
  if (first !== null && after >= 0)
    return { from: at, to: at + 2 + dot, value: dated(first, after, today) }
  const month = monthIndex(items[at], language)
  if (month < 0) return undefined
  const dotted = items[at]?.text.length === 3 && items[at + 1]?.text === '.' ? 1 : 0
  const second = dayNumberOf(items[at + 1 + dotted])
  if (second !== null && items[at + 2 + dotted]?.text !== '%')
    return { from: at, to: at + 2 + dotted, value: dated(second, month, today) }
  const part = partOf(items, at)
  const way = direction(items, part, at + 1)
  return { from: part, to: at + 1, value: monthValue(month, today, way) }
}

const dayEnd = (items: readonly Item[], at: number): number => {
  const next = items[at + 1]
  const to = next !== undefined && partsOfDay.has(next.lower) ? at + 2 : at + 1
  return items[to]?.lower === 'of' &&
    /^(?:next|this|last)$/.test(items[to + 1]?.lower ?? '') &&
    items[to + 2]?.lower === 'week'
    ? to + 3
    : to
}

function weekdayValue(
  items: readonly Item[],
  at: number,
  from: number,
  day: number,
  today: number,
): string {
  const end = dayEnd(items, at)
  const week = items[end - 1]?.lower === 'week' ? items[end - 2]?.lower : undefined
  const monday = today - weekday(today)
  if (week === 'next') return isoDay(monday + 7 + day)
  if (week === 'last') return isoDay(monday - 7 + day)
  if (week === 'this') return isoDay(monday + day)
  return isoDay(
    direction(items, from, end) === 'past'
      ? today - ((weekday(today) - day + 7) % 7)
      : today + (((day - weekday(today) + 6) % 7) + 1),
  )
}

function named(
  word: string,
  day: number,
  today: number,
  items: readonly Item[],
  at: number,
): number {
  const monday = today - weekday(today)
  if (/^(?:last|past|letzten|vergangenen)$/.test(word))
    return today - (((weekday(today) - day + 6) % 7) + 1)
  if (/^(?:next|nächsten)$/.test(word)) return monday + 7 + day
  if (/^(?:coming|kommenden)$/.test(word)) return today + (((day - weekday(today) + 6) % 7) + 1)
  return direction(items, at, at + 2) === 'past'
    ? today - ((weekday(today) - day + 7) % 7)
    : monday + day
}

/** Index of the first time expression that begins at or after a place in the text. */
export function firstTime(times: readonly TimeExpression[], start: number): number {
  let low = 0
  let high = times.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((times[middle] as TimeExpression).start < start) low = middle + 1
    else high = middle
  }
  return low
}

/** `by the end of January`: from where a part of the month begins. */
function partOf(items: readonly Item[], at: number): number {
  if (items[at - 1]?.lower !== 'of') return at
  if (!/^(?:end|start|middle|beginning|close)$/.test(items[at - 2]?.lower ?? '')) return at
  return items[at - 3]?.lower === 'the' ? at - 3 : at - 2
}

/** `before Christmas`, `on Christmas Eve`: the next unless the words report. */
function feastAt(items: readonly Item[], at: number, today: number): Found | undefined {
  const { lower, text } = items[at] as Item
  const next = items[at + 1]?.lower ?? ''
  if (!/^\p{Lu}/u.test(text)) return undefined
  const eve = next === 'eve'
  const day = next === 'day'
  const to = at + (eve || day ? 2 : 1)
  if (!/^(?:christmas|weihnachten|noël)$/.test(lower)) return undefined
  const { year, month } = dayOf(today)
  const past = direction(items, at, to) === 'past' && month < 12
  return { from: at, to, value: `${isoMonth(past ? year - 1 : year, 12)}-${eve ? 24 : 25}` }
}
