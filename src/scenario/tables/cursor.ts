/**
 * Reading numbers and texts out of rows, collecting every problem on the way.
 */

import { mostShown } from '../limits.ts'
import { type Problem, ScenarioError } from '../problem.ts'
import { wholeFile } from '../tree.ts'
import { cellProblem, type Grid, type Row } from './cells.ts'

/** A finite number in digits with a decimal point; NaN for anything else. */
export function plainNumber(text: string): number {
  const value = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/.test(text) ? Number(text) : Number.NaN
  return Number.isFinite(value) ? value : Number.NaN
}

export class Cursor {
  readonly grid: Grid
  readonly #problems: Problem[] = []
  #count = 0

  constructor(grid: Grid) {
    this.grid = grid
  }

  /** A finite number within bounds; NaN, and a problem, for anything else. */
  number(row: Row, index: number, path: string, least: number, most: number): number {
    const value = plainNumber(row.cells[index] ?? '')
    if (value >= least && value <= most) return value
    const bounded = Number.isFinite(most)
    const expected = bounded
      ? `a number from ${least} to ${most}`
      : 'a number, with a decimal point'
    this.reject(row, index, path, least === 0 && !bounded ? 'a number, 0 or more' : expected)
    return Number.NaN
  }

  /** A text that is not empty. */
  text(row: Row, index: number, path: string): string {
    const text = row.cells[index] ?? ''
    if (text === '') this.reject(row, index, path, 'a name')
    return text
  }

  /** Whether a row has as many cells as the header; a problem if not. Empty ones at the end do not count. */
  fits(row: Row, columns: number): boolean {
    const extra = row.cells.slice(columns).findIndex((cell) => cell !== '')
    if (row.cells.length >= columns && extra === -1) return true
    const short = row.cells.length < columns
    const at = short ? row.cells.length : columns + extra
    this.reject(row, at, `row ${row.line}`, `${columns} cells`, `${row.cells.length} cells`)
    return false
  }

  reject(row: Row, index: number, path: string, expected: string, found?: string): void {
    this.#count++
    if (this.#count > mostShown) return
    this.#problems.push(cellProblem(this.grid, row, index, path, expected, found))
  }

  /** @throws ScenarioError with every problem so far, if any */
  finish(): void {
    if (this.#count === 0) return
    const rest = this.#count - this.#problems.length
    const more = rest > 0 ? [wholeFile(this.grid.file, `${rest} more problems`, 'none')] : []
    throw new ScenarioError([...this.#problems, ...more])
  }
}
