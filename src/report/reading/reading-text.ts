/** A reading in the terminal: the article with its statements marked, the table, what was left. */
import type { Reading, Statement } from '../../article/index.ts'
import {
  lines,
  padEnd,
  padStart,
  printable,
  type Style,
  styleOf,
  type TextOptions,
  wrap,
} from '../text/ansi.ts'
import { articleText } from './article-text.ts'
import {
  type ReadingView,
  readingView,
  type StatementRow,
  statementHeads,
  type UnreadRow,
} from './reading-view.ts'

/** Stretches that were left unread and that a terminal shows; the JSON has them all. */
const mostUnread = 20

/** @param text the article that was read */
export function renderReadingText(
  text: string,
  reading: Reading,
  { colour, width }: TextOptions,
): string {
  const style = styleOf(colour)
  const view = readingView(text, reading)
  return lines([
    ...articleText(view.pieces, style, width),
    '',
    ...summaryAndTable(view, style, width),
    ...unreadLines(view, style, width),
  ])
}

/** Lines that a statement may take before it is cut. */
const mostLines = 2

/** The statements one below the other, each with its words, without the article around them. */
export function renderStatementsText(
  text: string,
  reading: Reading,
  { colour, width }: TextOptions,
): string {
  const style = styleOf(colour)
  const view = readingView(text, reading)
  return lines([
    ...wrap(`${view.summary} ${view.published}`, width).map(style.bold),
    '',
    ...view.rows.flatMap((row, i) => statementLines(row, reading.statements[i], style, width)),
  ])
}

function statementLines(
  { number, speaker, actsFor, stance }: StatementRow,
  statement: Statement | undefined,
  style: Style,
  width: number,
): readonly string[] {
  const said = statement?.kind === 'direct' ? `“${statement.text}”` : (statement?.text ?? '')
  const who = `${speaker}${actsFor === '' ? '' : ` (${actsFor})`} ${stance}: `
  const room = width - indent
  const words = wrap(printable(`${who}${said}`.replaceAll(/\s+/g, ' ')), room)
  const kept = words.slice(0, mostLines)
  if (words.length > mostLines) {
    const last = kept[mostLines - 1] ?? ''
    kept[mostLines - 1] = `${last.slice(0, room - 2).trimEnd()} …`
  }
  return kept.map((line, i) =>
    i === 0
      ? `${style.dim(padStart(String(number), indent - 2))}  ${line}`
      : `${' '.repeat(indent)}${line}`,
  )
}

/** Columns before the words. */
const indent = 5

function summaryAndTable(view: ReadingView, style: Style, width: number): readonly string[] {
  return [
    ...wrap(`${view.summary} ${view.published}`, width).map(style.bold),
    ...statementTable(view.rows, style, width),
  ]
}

/** How much of what is left each of the wordy columns may take: speaker, for, numbers, condition. */
const shares: ReadonlyMap<number, number> = new Map([
  [1, 0.29],
  [2, 0.23],
  [4, 0.24],
  [5, 0.24],
])

function statementTable(
  rows: readonly StatementRow[],
  style: Style,
  width: number,
): readonly string[] {
  if (rows.length === 0) return []
  const cells = rows.map((row) => [
    String(row.number),
    row.speaker,
    row.actsFor,
    row.stance,
    row.numbers,
    row.condition,
    row.date,
  ])
  const table = [statementHeads, ...cells].map((row) => row.map(printable))
  const shown = statementHeads.map((_, c) => cells.some((row) => row[c] !== ''))
  const longest = statementHeads.map((_, c) =>
    Math.max(...table.map((row) => (row[c] ?? '').length)),
  )
  const whole = longest.filter((_, c) => shown[c] && !shares.has(c))
  const gaps = 2 * (shown.filter(Boolean).length - 1)
  const room = Math.max(24, width - gaps - whole.reduce((sum, w) => sum + w, 0))
  const widths = longest.map((most, c) => {
    const share = shares.get(c)
    return share === undefined ? most : Math.min(most, Math.floor(share * room))
  })
  giveBack(widths, longest, shown, width)
  const line = (row: readonly string[]) =>
    row.flatMap((cell, c) => (shown[c] ? [padEnd(cell, widths[c] ?? 0)] : [])).join('  ')
  const [heads = [], ...rest] = table
  return ['', style.dim(line(heads).trimEnd()), ...rest.map(line)]
}

/** What the narrow columns leave goes to those that were cut. */
function giveBack(
  widths: number[],
  longest: readonly number[],
  shown: readonly boolean[],
  width: number,
): void {
  const used = widths.reduce((sum, w, c) => (shown[c] ? sum + w + 2 : sum), -2)
  let left = width - used
  for (const [c, wanted] of longest.entries()) {
    if (!shown[c]) continue
    const more = Math.max(0, Math.min(left, wanted - (widths[c] ?? 0)))
    widths[c] = (widths[c] ?? 0) + more
    left -= more
  }
}

function unreadLines({ unread }: ReadingView, style: Style, width: number): readonly string[] {
  if (unread.length === 0) return []
  const shown = unread.slice(0, mostUnread).map((row) => unreadLine(row, style, width))
  const more = unread.length - mostUnread
  return [
    '',
    style.bold('Looked like speech and is none'),
    ...shown,
    ...(more > 0 ? [style.dim(`and ${more} more; --json has them all`)] : []),
  ]
}

function unreadLine({ text, why }: UnreadRow, style: Style, width: number): string {
  const reason = printable(why)
  const room = Math.max(20, width - reason.length - 4)
  const words = printable(text)
  const cut = words.length > room ? `${words.slice(0, room - 1)}…` : words
  return `- ${style.dim(cut)}: ${reason}`
}
