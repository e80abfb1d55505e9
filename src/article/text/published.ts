/**
 * The day of publication, where the text itself states it: a line such as “Published 17 March
 * 2025”, a line that is a date, or a dateline (“BRUSSELS, 17 March 2025 –”). Nothing is inferred.
 */
import { Parser } from 'htmlparser2'

/** Months of three languages, by their first letters without accents. */
const monthStarts = [
  ['jan', 'jän'],
  ['feb', 'fév'],
  ['mar', 'mär'],
  ['apr', 'avr'],
  ['may', 'mai'],
  ['jun', 'juin'],
  ['jul', 'juil'],
  ['aug', 'aoû'],
  ['sep'],
  ['oct', 'okt'],
  ['nov'],
  ['dec', 'dez', 'déc'],
]

const labels =
  /^(?:first )?(?:published|posted|updated|last updated|date|veröffentlicht|erschienen|stand|publié|paru|mis à jour)(?!\p{L})/iu

const dayFirst = /(\d{1,2})(?:st|nd|rd|th|er|\.)? (\p{L}{3,9})\.?,? (\d{4})(?!\d)/u
const monthFirst = /(\p{L}{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)/u
const iso = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/
const dotted = /(?<!\d)(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/

/** Lines at the top and at the end that are looked at, and characters of each. */
const linesAtTop = 12
const linesAtEnd = 5
const charactersOfLine = 160
/** A dateline has its date this early. */
const datelineReach = 60

/** @returns `2025-03-17`, or null where the text states no day */
export function publishedIn(text: string): string | null {
  const top = text.slice(0, 4000).split('\n').slice(0, linesAtTop)
  const end = text.slice(-2000).split('\n').slice(-linesAtEnd)
  for (const line of [...top, ...end]) {
    const day = dayOfLine(line.slice(0, charactersOfLine).replace(/\s+/gu, ' ').trim())
    if (day !== null) return day
  }
  return null
}

function dayOfLine(line: string): string | null {
  const found = dateIn(line)
  if (found === null) return null
  const { day, start, end } = found
  const before = line.slice(0, start).trim()
  const after = line.slice(end).trim()
  if (labels.test(before)) return day
  if (isWeekday(before) && /^$|^[,|·]|^at |^\d|^T\d/.test(after)) return day
  const dateline = start <= datelineReach && /^\)? ?[–—:-]/.test(after)
  return dateline && isPlace(before) ? day : null
}

/** Capitals and no verb: `BRUSSELS,` or `WASHINGTON (AP),`. */
function isPlace(words: string): boolean {
  return (
    words.split(' ').every((word) => /^(?:$|[(\p{Lu}/]|de$|la$|am$)/u.test(word)) &&
    !/[!?;]|\.$/.test(words)
  )
}

function isWeekday(words: string): boolean {
  return words === '' || /^\p{L}{2,10}[,.]?$/u.test(words)
}

interface Found {
  readonly day: string
  readonly start: number
  readonly end: number
}

function dateIn(line: string): Found | null {
  const tries: readonly (readonly [RegExp, readonly [number, number, number]])[] = [
    [iso, [1, 2, 3]],
    [dotted, [3, 2, 1]],
    [dayFirst, [3, 2, 1]],
    [monthFirst, [3, 1, 2]],
  ]
  for (const [pattern, [y, m, d]] of tries) {
    const match = pattern.exec(line)
    const day = match && dayOf(match[y] ?? '', match[m] ?? '', match[d] ?? '')
    if (match && day) return { day, start: match.index, end: match.index + match[0].length }
  }
  return null
}

function dayOf(year: string, month: string, day: string): string | null {
  const m = /^\d+$/.test(month) ? Number(month) : monthNamed(month)
  const d = Number(day)
  if (m < 1 || m > 12 || d < 1 || d > 31) return null
  return `${year}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`
}

function monthNamed(name: string): number {
  const lower = name.toLowerCase()
  return 1 + monthStarts.findIndex((starts) => starts.some((start) => lower.startsWith(start)))
}

/** Names under which pages state their day of publication in their head. */
const metaNames = new Set([
  'article:published_time',
  'og:published_time',
  'datepublished',
  'date',
  'dc.date',
  'dc.date.issued',
  'dcterms.created',
  'pubdate',
  'parsely-pub-date',
  'sailthru.date',
])

/** The day in the metadata of a page; null where there is none. */
export function publishedInHtml(html: string): string | null {
  let day: string | null = null
  const parser = new Parser({
    onopentag(tag, attributes) {
      if (tag !== 'meta' || day !== null) return
      const name = attributes.property ?? attributes.name ?? attributes.itemprop ?? ''
      if (!metaNames.has(name.toLowerCase())) return
      const match = iso.exec((attributes.content ?? '').slice(0, 60))
      day = match && dayOf(match[1] ?? '', match[2] ?? '', match[3] ?? '')
    },
  })
  parser.write(html)
  parser.end()
  return day
}
