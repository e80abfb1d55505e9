/** Time expressions and their values, resolved from the day of publication. */
import { dayNumber, dayOf, isoDay, isoMonth, isoWeek, parseDay, weekday } from './calendar.ts'
import type { TimeExpression } from './statement.ts'
import type { Item } from './structure.ts'

const weekdays = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ')
const germanDays = 'montag dienstag mittwoch donnerstag freitag samstag sonntag'.split(' ')
const frenchDays = 'lundi mardi mercredi jeudi vendredi samedi dimanche'.split(' ')
const months =
  'january february march april may june july august september october november december'.split(' ')
const germanMonths =
  'januar februar märz april mai juni juli august september oktober november dezember'.split(' ')
const frenchMonths =
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ')
const shortMonths = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const partsOfDay = new Set(
  'morning afternoon evening night lunchtime midday noon morgen vormittag mittag nachmittag abend nacht matin soir'.split(
    ' ',
  ),
)
const before = new Set('on in for by until since from late early am im bis ab seit en à'.split(' '))
const coming =
  /^(?:will|would|due|scheduled|expected|planned|plans|set|next|meets?|reconvenes?|resumes?|begins?|starts?|opens?|until|by|for|shall|wird|werden|soll|sollen|doit|doivent|wollen|kommenden|kommende|deadline|expires?|vote|again)$/

const dayIndex = (word: string): number => {
  for (const list of [weekdays, germanDays, frenchDays])
    if (list.includes(word)) return list.indexOf(word)
  return -1
}
const monthIndex = (item: Item | undefined): number => {
  if (item === undefined || item.kind !== 'word') return -1
  const word = item.lower
  if (
    (word === 'may' || word === 'march' || word === 'mai' || word === 'mars') &&
    !/^\p{Lu}/u.test(item.text) &&
    word !== 'mai' &&
    word !== 'mars'
  )
    return -1
  for (const list of [months, germanMonths, frenchMonths, shortMonths])
    if (list.includes(word)) return list.indexOf(word)
  return -1
}

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
): { times: TimeExpression[]; last: string | null } {
  const today = published === null ? null : parseDay(published)
  const times: TimeExpression[] = []
  let last = previous
  for (let at = 0; at < items.length; at++) {
    const found =
      fullDate(items, at) ??
      (today === null ? undefined : relative(items, at, dayNumber(today), last))
    if (found === undefined) continue
    let { from } = found
    while (from > 0 && from > at - 2 && before.has(items[from - 1]?.lower ?? '')) from--
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
function fullDate(items: readonly Item[], at: number): Found | undefined {
  const dot = items[at + 1]?.text === '.' ? 1 : 0
  const day = dayNumberOf(items[at])
  const month = day === null ? -1 : monthIndex(items[at + 1 + dot])
  const dated = year(items[at + 2 + dot])
  if (day !== null && month >= 0 && dated !== null)
    return {
      from: at,
      to: at + 3 + dot,
      value: `${isoMonth(dated, month + 1)}-${String(day).padStart(2, '0')}`,
    }
  const first = monthIndex(items[at])
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

function relative(
  items: readonly Item[],
  at: number,
  today: number,
  last: string | null,
): Found | undefined {
  const { lower } = items[at] as Item
  const next = items[at + 1]
  const word = next?.lower ?? ''
  const day = dayIndex(lower)
  if (day >= 0)
    return { from: at, to: dayEnd(items, at), value: weekdayValue(items, at, at, day, today) }
  const inner = next === undefined ? -1 : dayIndex(word)
  if (
    inner >= 0 &&
    /^(?:last|next|this|past|coming|letzten|vergangenen|nächsten|kommenden)$/.test(lower)
  ) {
    const value = named(lower, inner, today, items, at)
    return { from: at, to: dayEnd(items, at + 1), value: isoDay(value) }
  }
  if (/^(?:yesterday|gestern|hier)$/.test(lower))
    return { from: at, to: dayEnd(items, at), value: isoDay(today - 1) }
  if (/^(?:today|tonight|heute|aujourd'hui)$/.test(lower))
    return { from: at, to: dayEnd(items, at), value: isoDay(today) }
  if (lower === 'last' && /^(?:night|evening)$/.test(word))
    return { from: at, to: at + 2, value: isoDay(today - 1) }
  if (/^(?:tomorrow|morgen|demain)$/.test(lower))
    return { from: at, to: dayEnd(items, at), value: isoDay(today + 1) }
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
    const month = monthIndex(next)
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
  return dayAndMonth(items, at, today)
}

/** `8 May`, `May 8`, `in June`, with the year left open. */
function dayAndMonth(items: readonly Item[], at: number, today: number): Found | undefined {
  const dot = items[at + 1]?.text === '.' ? 1 : 0
  const first = dayNumberOf(items[at])
  const after = monthIndex(items[at + 1 + dot])
  if (first !== null && after >= 0)
    return { from: at, to: at + 2 + dot, value: dated(first, after, today) }
  const month = monthIndex(items[at])
  if (month < 0) return undefined
  const second = dayNumberOf(items[at + 1])
  if (second !== null && items[at + 2]?.text !== '%')
    return { from: at, to: at + 2, value: dated(second, month, today) }
  return { from: at, to: at + 1, value: monthValue(month, today, direction(items, at, at)) }
}

/** The nearest such day, either way. */
function dated(day: number, month: number, today: number): string {
  const { year: now } = dayOf(today)
  let best = now
  for (const candidate of [now - 1, now, now + 1]) {
    const distance = (of: number): number =>
      Math.abs(dayNumber({ year: of, month: month + 1, day }) - today)
    if (distance(candidate) < distance(best)) best = candidate
  }
  return `${isoMonth(best, month + 1)}-${String(day).padStart(2, '0')}`
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
    direction(items, at, from) === 'past'
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
  return direction(items, at, at) === 'past'
    ? today - ((weekday(today) - day + 7) % 7)
    : monday + day
}

const shiftedMonth = (today: number, shift: number): string => {
  const { year: of, month } = dayOf(today)
  const index = of * 12 + month - 1 + shift
  return isoMonth(Math.trunc(index / 12), (index % 12) + 1)
}

function monthValue(month: number, today: number, way: 'past' | 'coming'): string {
  const now = dayOf(today)
  if (way === 'past') return isoMonth(month + 1 <= now.month ? now.year : now.year - 1, month + 1)
  return isoMonth(month + 1 >= now.month ? now.year : now.year + 1, month + 1)
}

/** Whether the words near a time expression announce or report. */
function direction(items: readonly Item[], at: number, from: number): 'past' | 'coming' {
  for (let index = Math.max(0, from - 12); index < from; index++) {
    const item = items[index] as Item
    if (
      item.kind === 'word' &&
      coming.test(item.lower) &&
      !/^(?:said|told)$/.test(items[from - 2]?.lower ?? '')
    ) {
      const near = items
        .slice(index, from)
        .some(
          ({ lower, text }) =>
            text === ',' || /^(?:said|says|told|warned|added|wrote)$/.test(lower),
        )
      if (!near) return 'coming'
    }
  }
  for (let index = at + 1; index < Math.min(items.length, at + 8); index++) {
    const { lower } = items[index] as Item
    if (/^(?:will|shall|wird|werden)$/.test(lower)) return 'coming'
    if (/(?:said|told|warned|[a-z]ed)$/.test(lower)) return 'past'
  }
  return 'past'
}
