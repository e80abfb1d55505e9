/** A table in the terminal: the first column to the left, the others to the right. */
import { lines, printable, type Style } from './ansi.ts'

/** Columns are as wide as their widest cell; the first gives way when the line gets too long. */
export function textTable(
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  style: Style,
  width: number,
): string {
  const all = [heads, ...rows].map((row) => row.map(printable))
  const widths = heads.map((_, c) => Math.max(...all.map((row) => (row[c] ?? '').length)))
  const others = widths.slice(1).reduce((sum, w) => sum + w + 2, 0)
  widths[0] = Math.max(8, Math.min(widths[0] ?? 0, width - others))
  const cut = (text: string, w: number) => (text.length > w ? `${text.slice(0, w - 1)}…` : text)
  const line = (row: readonly string[]) =>
    row
      .map((cell, c) => {
        const w = widths[c] ?? 0
        return c === 0 ? cut(cell, w).padEnd(w) : `  ${cell.padStart(w)}`
      })
      .join('')
  const [first = [], ...rest] = all
  return lines([style.dim(line(first).trimEnd()), ...rest.map(line)])
}
