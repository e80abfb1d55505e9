/**
 * Every annotated article keeps the laws of its format (`ANNOTATION.md`): offsets are those of the text,
 * statements do not overlap, each quotation mark is accounted for, and every field has a known value.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

interface Span {
  readonly text: string
  readonly start: number
  readonly end: number
}

interface Numeral {
  readonly value: number
  readonly unit: string
  readonly qualifier: string | null
  readonly max?: number
  readonly by?: string
}

interface Statement extends Span {
  readonly kind: string
  readonly speaker: string
  readonly speakerMention: string
  readonly onBehalfOf: string | null
  readonly cue: string | null
  readonly stance: string
  readonly numbers: readonly Numeral[]
  readonly condition: string | null
  readonly date: string | null
  readonly issue: string
  readonly group?: string
}

interface Gold {
  readonly published: string
  readonly style: string
  readonly fictional: boolean
  readonly statements: readonly Statement[]
  readonly notStatements: readonly (Span & { readonly why: string })[]
  readonly timex: readonly (Span & { readonly value: string })[]
}

const KINDS = ['direct', 'indirect', 'mixed']
const STANCES = ['threaten', 'condition', 'demand', 'oppose', 'support', 'describe']
const QUALIFIERS = ['at least', 'up to', 'about', 'range', null]
const DAY = /^\d{4}-\d\d-\d\d$/
const TIME = /^\d{4}(-\d\d(-\d\d)?|-W\d\d)?$/

const isInside = (spans: readonly Span[], index: number): boolean =>
  spans.some(({ start, end }) => start <= index && index < end)

const byStart = <T extends Span>(spans: readonly T[]): T[] =>
  spans.toSorted((a, b) => a.start - b.start)

/** Indices of the marks that open a quotation, in the typography that the text itself uses. */
function openings(text: string): number[] {
  const low = /[„‚]/.test(text)
  const inward = /^[^«]*»/.test(text)
  const sameWay = !low && !text.includes('“')
  const opening = low ? '„‚' : `“‘${inward ? '»›' : '«‹'}`
  const found: number[] = []
  let isOpen = false
  for (let index = 0; index < text.length; index++) {
    const mark = text.charAt(index)
    if (mark === '\n') isOpen = false
    if (opening.includes(mark)) found.push(index)
    else if (mark === "'" && /^[\s(]'\p{L}/u.test(text.slice(index - 1, index + 2)))
      found.push(index)
    else if (mark === '"' || (mark === '”' && sameWay)) {
      if (!isOpen) found.push(index)
      isOpen = !isOpen
    }
  }
  return found
}

/** The first character behind the mark that is not one of the spaces French sets there. */
const afterMark = (text: string, mark: number): number =>
  mark + 1 + (/^[\s\u00a0\u202f]*/.exec(text.slice(mark + 1))?.[0].length ?? 0)

const weekdayOf = (day: string, language: string): string =>
  new Date(day).toLocaleDateString(language, { weekday: 'long', timeZone: 'UTC' }).toLowerCase()

const LANGUAGES = ['en', 'de', 'fr']
const WEEKDAYS = new Set(
  [5, 6, 7, 8, 9, 10, 11].flatMap((day) =>
    LANGUAGES.map((language) => weekdayOf(`2026-01-${String(day).padStart(2, '0')}`, language)),
  ),
)

const sets = readdirSync(import.meta.dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)

const articles = sets.flatMap((set) => {
  const names = readdirSync(join(import.meta.dirname, set))
  return names
    .filter((name) => name.endsWith('.gold.json'))
    .map((name) => {
      const slug = name.slice(0, -'.gold.json'.length)
      const read = (file: string) => readFileSync(join(import.meta.dirname, set, file), 'utf8')
      return { name: `${set}/${slug}`, text: read(`${slug}.txt`), gold: JSON.parse(read(name)) }
    })
}) as readonly { readonly name: string; readonly text: string; readonly gold: Gold }[]

it('has a gold for each text and a text for each gold', () => {
  expect(articles.length).toBeGreaterThan(0)
  for (const set of sets) {
    const names = readdirSync(join(import.meta.dirname, set))
    const slugs = (ending: string) =>
      names.filter((name) => name.endsWith(ending)).map((name) => name.slice(0, -ending.length))
    expect(slugs('.txt').filter((slug) => slug !== 'README')).toEqual(slugs('.gold.json'))
  }
})

describe.each(articles)('$name', ({ text, gold }) => {
  const { statements, notStatements, timex } = gold

  it('is a text of lines that ends with one newline', () => {
    expect(text).toMatch(/[^\n]\n$/)
    expect(text).not.toContain('\r')
    expect(text).toBe(text.normalize('NFC'))
    expect(gold.published).toMatch(DAY)
    expect(gold.style).not.toBe('')
    expect(typeof gold.fictional).toBe('boolean')
  })

  it('gives each span as it stands in the text', () => {
    for (const span of [...statements, ...notStatements, ...timex]) {
      expect(span.text).not.toBe('')
      expect(text.slice(span.start, span.end)).toBe(span.text)
    }
  })

  it('has no two statements on the same words, and no trap on a statement', () => {
    const spans = byStart<Span>([...statements, ...notStatements])
    const isStatement = (span: Span) => statements.includes(span as Statement)
    for (const [index, span] of spans.entries()) {
      const next = spans[index + 1]
      const scareQuoteWithin =
        next !== undefined && isStatement(span) && !isStatement(next) && next.end <= span.end
      if (next && !scareQuoteWithin) expect(span.end).toBeLessThanOrEqual(next.start)
    }
    expect(statements).toEqual(byStart(statements))
  })

  it('accounts for every quotation mark', () => {
    const spans = [...statements, ...notStatements]
    for (const mark of openings(text)) {
      const found = isInside(spans, afterMark(text, mark)) ? '' : text.slice(mark, mark + 40)
      expect(found, 'neither statement nor trap').toBe('')
    }
  })

  it('names speaker, cue, stance and kind from the known ones', () => {
    for (const statement of statements) {
      expect(KINDS).toContain(statement.kind)
      expect(STANCES).toContain(statement.stance)
      expect(statement.speaker).not.toBe('')
      expect(statement.onBehalfOf).not.toBe('')
      expect(statement.issue).toMatch(/^[a-z-]+$/)
      expect(text).toContain(statement.speakerMention)
      for (const part of statement.cue?.split(' … ') ?? []) expect(text).toContain(part)
      if (statement.condition !== null) expect(statement.text).toContain(statement.condition)
      if (statement.date !== null) expect(statement.date).toMatch(TIME)
    }
  })

  it('calls mixed what holds quoted words, and indirect what holds none', () => {
    for (const { kind, text: words, start, end } of statements) {
      const holdsMark = openings(text).some((mark) => start <= mark && mark < end)
      if (kind !== 'direct') expect([words, holdsMark]).toEqual([words, kind === 'mixed'])
    }
  })

  it('gives numbers a value, a unit and a known qualifier', () => {
    for (const { value, unit, qualifier, max, by } of statements.flatMap((each) => each.numbers)) {
      expect(Number.isFinite(value)).toBe(true)
      expect(unit).not.toBe('')
      expect(QUALIFIERS).toContain(qualifier)
      expect(max !== undefined).toBe(qualifier === 'range')
      if (max !== undefined) expect(max).toBeGreaterThan(value)
      if (by !== undefined) expect(by).toMatch(/^\d{4}$/)
    }
  })

  it('ties segments of one quotation to one speaker', () => {
    for (const members of Map.groupBy(statements, (each) => each.group ?? '').entries()) {
      const [group, segments] = members
      if (group === '') continue
      expect(segments.length).toBeGreaterThan(1)
      expect(new Set(segments.map((each) => each.speaker)).size).toBe(1)
    }
  })

  it('resolves a named weekday to a day of that name', () => {
    for (const { text: words, value } of timex) {
      expect(value).toMatch(TIME)
      const named = (words.toLowerCase().match(/\p{L}+/gu) ?? []).filter((word) =>
        WEEKDAYS.has(word),
      )
      if (DAY.test(value) && named.length > 0)
        expect(LANGUAGES.map((language) => weekdayOf(value, language))).toContain(named[0])
    }
  })

  it('says why each trap is none of a statement', () => {
    for (const { why } of notStatements) expect(why).not.toBe('')
  })
})
