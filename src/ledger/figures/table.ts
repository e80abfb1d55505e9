/** A CSV table whose cells know their place: every error and every figure names file, line, column. */
import { parse } from 'csv-parse/browser/esm/sync'
import { nearest } from '../../scenario/index.ts'
import { LedgerError } from './error.ts'

/** Five million UTF-16 units, as for scenarios. */
const longest = 5_000_000

export interface Cell {
  readonly text: string
  readonly file: string
  /** From 1. */
  readonly line: number
  /** From 1: the first, second … cell of the row. */
  readonly position: number
  readonly column: string
}

export interface TableRow {
  readonly line: number
  /** @throws LedgerError for a column that the table was not read with */
  cell(column: string): Cell
  /** The trimmed text. */
  text(column: string): string
}

export interface Table {
  readonly file: string
  readonly columns: readonly string[]
  readonly rows: readonly TableRow[]
}

/**
 * Reads a CSV table with a header. A byte order mark and CRLF are accepted.
 * @param file name that errors carry
 * @param required columns that must be there
 * @throws LedgerError with file and line: no CSV, a missing or doubled column, a short or long row
 */
export function readTable(text: string, file: string, required: readonly string[]): Table {
  if (text.length > longest) {
    throw new LedgerError(file, `${text.length} characters`, `at most ${longest}`)
  }
  const [header, ...records] = recordsOf(text, file)
  if (header === undefined) throw new LedgerError(`${file}:1`, 'an empty file', 'a table')
  const columns = header.cells.map((name) => name.trim())
  const at = new Map(columns.map((name, index) => [name, index]))
  if (at.size < columns.length) {
    const twice = columns.find((name, index) => columns.indexOf(name) < index) ?? ''
    throw new LedgerError(`${file}:1`, `the column ${twice} twice`, 'each column once')
  }
  const missing = required.find((name) => !at.has(name))
  if (missing !== undefined) {
    const spare = columns.filter((name) => !required.includes(name))
    const near = nearest(missing, spare)
    const found = near === undefined ? `no ${missing} in the header` : `the column ${near}`
    throw new LedgerError(`${file}:1`, found, `the column ${missing}`)
  }
  return { file, columns, rows: records.map((record) => rowOf(record, file, at)) }
}

interface Record {
  readonly line: number
  readonly cells: readonly string[]
}

function recordsOf(text: string, file: string): readonly Record[] {
  try {
    const parsed = parse(text, {
      bom: true,
      info: true,
      skip_empty_lines: true,
      record_delimiter: ['\r\n', '\n', '\r'],
    }) as unknown as readonly { record: string[]; info: { lines: number } }[]
    return parsed.map(({ record, info }) => ({ line: info.lines, cells: record }))
  } catch (error) {
    if (!(error instanceof Error)) throw error
    const line = /line (\d+)/.exec(error.message)?.[1] ?? '1'
    throw new LedgerError(`${file}:${line}`, error.message, 'as many cells as the header has')
  }
}

function rowOf({ line, cells }: Record, file: string, at: ReadonlyMap<string, number>): TableRow {
  const indexOf = (column: string): number => {
    const index = at.get(column)
    if (index !== undefined) return index
    throw new LedgerError(`${file}:${line}`, `no column ${column}`, `the column ${column}`)
  }
  const text = (column: string): string => (cells[indexOf(column)] ?? '').trim()
  return {
    line,
    text,
    cell: (column) => ({
      text: text(column),
      file,
      line,
      position: indexOf(column) + 1,
      column,
    }),
  }
}

/** `file:line:position column`, as errors and traces name a cell. */
export function placeOf({ file, line, position, column }: Cell): string {
  return `${file}:${line}:${position} ${column}`
}

/**
 * The cell's number; undefined when it is empty.
 * @throws LedgerError for anything that is no plain decimal number
 */
export function numberIn(cell: Cell): number | undefined {
  if (cell.text === '') return undefined
  const value = /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d{1,3})?$/.test(cell.text)
    ? Number(cell.text)
    : Number.NaN
  if (Number.isFinite(value)) return value
  throw new LedgerError(placeOf(cell), JSON.stringify(cell.text), 'a number or nothing')
}

/** @throws LedgerError unless the cell is a year from 1900 to 2100 */
export function yearIn(cell: Cell): number {
  const year = /^\d{4}$/.test(cell.text) ? Number(cell.text) : Number.NaN
  if (year >= 1900 && year <= 2100) return year
  throw new LedgerError(placeOf(cell), JSON.stringify(cell.text), 'a year from 1900 to 2100')
}

/** @throws LedgerError unless the cell is a calendar day */
export function dayIn(cell: Cell): string {
  if (/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(cell.text)) return cell.text
  throw new LedgerError(placeOf(cell), JSON.stringify(cell.text), 'a day such as 2024-06-17')
}
