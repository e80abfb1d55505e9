/**
 * Lines of a Decide file: a tag (#A, #P, #M or #D) and cells, separated by tab, comma or semicolon,
 * quoted with ' or " or not at all; a quote inside quotes is doubled.
 */
import { longestText, mostShown } from '../limits.ts'
import { type Problem, problem, ScenarioError } from '../problem.ts'
import { wholeFile } from '../tree.ts'

export interface DecideLine {
  readonly line: number
  readonly tag: string
  /** Without the tag. */
  readonly cells: readonly string[]
  /** Column of the tag, of each cell, and of the end of the line; from 1. */
  readonly columns: readonly number[]
}

/** Tag, an optional quote round it, and the separator behind it. */
const start = /^\s*(['"]?)#[A-Za-z]\1\s*([\t,;])/

/** Reads lines and collects problems with them, each at its cell. */
export class DecideLines {
  readonly lines: readonly DecideLine[]
  readonly #file: string
  readonly #problems: Problem[] = []
  #count = 0

  /** @throws ScenarioError when the text is too long */
  constructor(text: string, file: string) {
    this.#file = file
    if (text.length > longestText) {
      const found = `${text.length} characters`
      throw new ScenarioError([wholeFile(file, found, `at most ${longestText} (5 MB)`)])
    }
    const bare = text.startsWith('\uFEFF') ? text.slice(1) : text
    this.lines = bare.split(/\r\n|\n|\r/).flatMap((row, index) => {
      if (row.trim() === '') return []
      const separator = start.exec(row)?.[2] ?? '\t'
      const [tag = '', ...cells] = splitRow(row, separator)
      const columns = [tag, ...cells].map((cell) => (cell as Cell).column)
      return [
        {
          line: index + 1,
          tag: (tag as Cell).text,
          cells: cells.map(({ text: cell }) => cell),
          columns: [...columns, row.length + 1],
        },
      ]
    })
  }

  /** A problem with a cell (−1: the tag; past the end: with what is missing). */
  reject(
    line: DecideLine,
    index: number,
    path: string,
    found: string,
    expected: string,
    suggestion?: string,
  ): void {
    this.#count++
    if (this.#count > mostShown) return
    const end = line.columns[line.columns.length - 1] as number
    this.#problems.push(
      problem({
        file: this.#file,
        line: line.line,
        column: line.columns[index + 1] ?? end,
        path,
        found,
        expected,
        ...(suggestion === undefined ? {} : { suggestion }),
      }),
    )
  }

  /** @throws ScenarioError with every problem so far, if any */
  finish(): void {
    if (this.#count === 0) return
    const rest = this.#count - this.#problems.length
    const more = rest > 0 ? [wholeFile(this.#file, `${rest} more problems`, 'none')] : []
    throw new ScenarioError([...this.#problems, ...more])
  }
}

interface Cell {
  readonly text: string
  readonly column: number
}

function splitRow(row: string, separator: string): readonly Cell[] {
  const cells: Cell[] = []
  let at = 0
  for (;;) {
    const blank = separator === '\t' ? / */y : /[ \t]*/y
    blank.lastIndex = at
    const begin = at + (blank.exec(row)?.[0].length ?? 0)
    const quoted = quotedCell(row, begin, separator)
    const stop = row.indexOf(separator, begin)
    const end = quoted?.end ?? (stop === -1 ? row.length : stop)
    cells.push({ text: quoted?.text ?? row.slice(begin, end).trim(), column: begin + 1 })
    if (end >= row.length) return cells
    at = end + 1
  }
}

/** The cell in quotes that begins here and ends before a separator; nothing if there is none. */
function quotedCell(row: string, begin: number, separator: string) {
  const quote = row[begin]
  if (quote !== "'" && quote !== '"') return undefined
  let text = ''
  for (let at = begin + 1; at < row.length; at++) {
    if (row[at] !== quote) text += row[at]
    else if (row[at + 1] === quote) {
      text += quote
      at++
    } else {
      const stop = row.indexOf(separator, at)
      const end = stop === -1 ? row.length : stop
      // An apostrophe that opens a word is no quote.
      return row.slice(at + 1, end).trim() === '' ? { text: text.trim(), end } : undefined
    }
  }
  return undefined
}
