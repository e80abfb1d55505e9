/**
 * CSV text to rows of cells that know their line and column, and back. Separators comma, semicolon
 * and tab; quoted cells; byte order mark and CRLF accepted. A decimal comma is not guessed.
 */
import { parse } from 'csv-parse/browser/esm/sync'
import { longestText } from '../limits.ts'
import { describe, type Problem, problem, ScenarioError } from '../problem.ts'
import { wholeFile } from '../tree.ts'

export interface Row {
  readonly line: number
  readonly cells: readonly string[]
}

export interface Grid {
  readonly file: string
  readonly rows: readonly Row[]
  readonly lines: readonly string[]
  readonly separator: string
}

/** The first two lines that are not empty, trimmed, without a byte order mark. */
export function firstLines(text: string): readonly string[] {
  const lines: string[] = []
  const bare = text.slice(text.startsWith('\uFEFF') ? 1 : 0, 100_000)
  for (const line of bare.split(/\r\n|\n|\r/, 200)) {
    if (line.trim() !== '') lines.push(line.trim())
    if (lines.length === 2) break
  }
  return lines
}

/** The separator that a line has most of outside quotes, and the cells it splits the line into. */
export function splitLine(line: string): {
  readonly separator: string
  readonly cells: readonly string[]
} {
  let best = { separator: ',', cells: [line.trim()] }
  for (const separator of [',', ';', '\t']) {
    const starts = cellStarts(line, separator)
    if (starts.length <= best.cells.length) continue
    const cells = starts.map((start, index) => {
      const end = (starts[index + 1] ?? line.length + 1) - 1
      return line.slice(start, end).trim().replace(/^"|"$/g, '')
    })
    best = { separator, cells }
  }
  return best
}

/** Offsets at which the cells of a line start. */
function cellStarts(line: string, separator: string): readonly number[] {
  const starts = [0]
  let quoted = false
  for (let at = 0; at < line.length; at++) {
    if (line[at] === '"') quoted = !quoted
    else if (line[at] === separator && !quoted) starts.push(at + 1)
  }
  return starts
}

/**
 * Reads all rows that are not empty.
 * @throws ScenarioError when the text is no CSV, with the line
 */
export function readGrid(text: string, file: string): Grid {
  if (text.length > longestText) {
    const found = `${text.length} characters`
    throw new ScenarioError([wholeFile(file, found, `at most ${longestText} (5 MB)`)])
  }
  const bare = text.startsWith('\uFEFF') ? text.slice(1) : text
  const { separator } = splitLine(firstLines(bare)[0] ?? '')
  const lines = bare.split(/\r\n|\n|\r/)
  return { file, rows: rowsOf(bare, file, separator), lines, separator }
}

function rowsOf(text: string, file: string, separator: string): readonly Row[] {
  const rows: Row[] = []
  try {
    const records: unknown = parse(text, {
      delimiter: separator,
      info: true,
      relax_column_count: true,
      record_delimiter: ['\r\n', '\n', '\r'],
      skip_empty_lines: true,
      trim: true,
    })
    if (!Array.isArray(records)) return rows
    for (const { record, info } of records as readonly {
      record: string[]
      info: { lines: number }
    }[]) {
      if (record.every((cell) => cell === '')) continue
      // The parser tells the line on which a record ends.
      const inside = record.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0)
      rows.push({ line: info.lines - inside, cells: record })
    }
  } catch (error) {
    const line = lineOf(error)
    const reason = error instanceof Error ? error.message.slice(0, 160) : 'unreadable'
    const found = `text that is not CSV (${reason})`
    throw new ScenarioError([
      problem({ file, line, column: 1, path: 'table', found, expected: 'cells in closed quotes' }),
    ])
  }
  return rows
}

function lineOf(error: unknown): number {
  const lines = typeof error === 'object' && error !== null && 'lines' in error ? error.lines : 1
  return typeof lines === 'number' && lines > 0 ? lines : 1
}

/** A problem with the cell at `index` of a row (behind the last one: with what is missing). */
export function cellProblem(
  grid: Grid,
  row: Row,
  index: number,
  path: string,
  expected: string,
  found?: string,
): Problem {
  const text = grid.lines[row.line - 1] ?? ''
  const starts = cellStarts(text, grid.separator)
  const start = starts[index] ?? text.length
  const blanks = /^\s*/.exec(text.slice(start))?.[0].length ?? 0
  return problem({
    file: grid.file,
    line: row.line,
    column: start + blanks + 1,
    path,
    found: found ?? describe(row.cells[index] === '' ? undefined : row.cells[index]),
    expected,
  })
}

/** Rows as CSV with commas; a cell is quoted only when it must be. */
export function writeCells(rows: readonly (readonly (string | number)[])[]): string {
  return rows.map((row) => `${row.map(writeCell).join(',')}\n`).join('')
}

function writeCell(cell: string | number): string {
  const text = String(cell)
  const plain = !/[",;\t\r\n]/.test(text) && text.trim() === text
  return plain ? text : `"${text.replaceAll('"', '""')}"`
}
