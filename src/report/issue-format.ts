/** How the numbers of one issue read: its digits, its unit, its ranges. */
import type { Issue } from '../scenario/index.ts'
import { digitsFor, fixed, type Separators, separatorsOf, signed, trimmed } from './format.ts'

export interface IssueFormat {
  readonly digits: number
  /** True where the numbers are calendar years. */
  readonly years: boolean
  /** The unit as said under a picture: “% of GDP”. */
  readonly unit: string
  /** 3.0% — for tables, every row alike; a dash for no number. */
  cell(x: number | null): string
  /** 2.1–4.9% */
  cellRange(low: number | null, high: number | null): string
  /** 3% — beside a mark. */
  short(x: number): string
  /** 3% of GDP — in a sentence. */
  full(x: number): string
  /** 2.1 to 4.9% of GDP */
  range(low: number, high: number): string
  /** 2.1 to 4.9% — where the unit was said before. */
  shortRange(low: number, high: number): string
  /** between 2.1 and 4.9% of GDP */
  between(low: number, high: number): string
  /** +0.04, one digit more than the numbers themselves. */
  difference(x: number): string
  /** True where both print alike. */
  same(a: number, b: number): boolean
}

interface Unit {
  readonly before: string
  /** Directly behind the digits. */
  readonly sign: string
  /** What follows in a sentence. */
  readonly tail: string
}

type Scaled = Pick<Issue, 'unit' | 'scale' | 'integer'>

/** A scenario never changes: the format of an issue is made once for a language. */
const known = new WeakMap<Scaled, { readonly by: Separators; readonly format: IssueFormat }>()

export function issueFormat(issue: Scaled, by: Separators = separatorsOf(undefined)): IssueFormat {
  const before = known.get(issue)
  if (before?.by === by) return before.format
  const format = makeFormat(issue, by)
  known.set(issue, { by, format })
  return format
}

function makeFormat(issue: Scaled, by: Separators): IssueFormat {
  const years = areYears(issue)
  const digits = years ? 0 : digitsFor(issue)
  const grouping = years ? { ...by, group: '' } : by
  const { before, sign, tail } = years ? { before: '', sign: '', tail: '' } : unitParts(issue)
  const plain = (x: number) => trimmed(x, digits, grouping)
  const even = (x: number | null) => fixed(x, digits, grouping)
  const same = (a: number, b: number) => even(a) === even(b)
  const full = (x: number) => `${before}${plain(x)}${sign}${tail}`
  return {
    digits,
    years,
    unit: issue.unit,
    cell: (x) => (x === null ? '–' : `${even(x)}${sign}`),
    cellRange: (low, high) => {
      if (low === null || high === null) return '–'
      return same(low, high) ? `${even(low)}${sign}` : `${even(low)}–${even(high)}${sign}`
    },
    short: (x) => `${plain(x)}${sign}`,
    full,
    range: (low, high) =>
      same(low, high) ? full(low) : `${before}${plain(low)} to ${plain(high)}${sign}${tail}`,
    shortRange: (low, high) =>
      same(low, high) ? `${plain(low)}${sign}` : `${plain(low)} to ${plain(high)}${sign}`,
    between: (low, high) => `between ${before}${plain(low)} and ${plain(high)}${sign}${tail}`,
    difference: (x) => signed(x, digits + 1, by),
    same,
  }
}

/** “Target, % of GDP”; the title alone where the unit is no unit or says its words again. */
export function titleWithUnit(
  { title, unit }: Pick<Issue, 'title' | 'unit'>,
  { years }: IssueFormat,
): string {
  return years || saysAgain(title, unit) ? title : `${title}, ${unit}`
}

function saysAgain(title: string, unit: string): boolean {
  const wordsOf = (text: string): readonly string[] =>
    text.toLowerCase().match(/[\p{L}\p{N}%]+/gu) ?? []
  const said = new Set(wordsOf(title))
  return wordsOf(unit).every((word) => said.has(word))
}

function areYears({ unit, scale }: Pick<Issue, 'unit' | 'scale'>): boolean {
  return /^(?:calendar )?years?$/i.test(unit) && scale.every((end) => end >= 1000 && end <= 3000)
}

function unitParts({ unit, scale }: Pick<Issue, 'unit' | 'scale'>): Unit {
  const share = /^(?:%|per ?cent)\s*(.*)$/i.exec(unit)
  if (share) return { before: '', sign: '%', tail: share[1] ? ` ${share[1]}` : '' }
  if (/^(?:step|stage|level|rank)$/i.test(unit)) return { before: `${unit} `, sign: '', tail: '' }
  const most = Math.max(...scale)
  if (/^(?:index|index points?|points? of the index)$/i.test(unit) && Math.min(...scale) === 0) {
    return { before: '', sign: '', tail: ` of ${trimmed(most, 3)}` }
  }
  return { before: '', sign: '', tail: unit === '' ? '' : ` ${unit}` }
}
