/** What another table would move, in the terminal. */
import {
  type EditionDiff,
  type MovedFigure,
  measureOf,
  type TableDiff,
} from '../../ledger/index.ts'
import { fixed, plural, signed } from '../format.ts'
import { lines, styleOf, type TextOptions, wrap } from '../text/ansi.ts'
import { textTable } from '../text/table.ts'

/** Rows of a measure's table unless all are asked for. */
const mostRows = 12

export interface DiffTextOptions extends TextOptions {
  readonly all: boolean
}

export function renderDiffText({ table, editions }: TableDiff, options: DiffTextOptions): string {
  return lines([
    `Read as ${table}.`,
    ...editions.flatMap((edition) => ['', ...editionLines(edition, options)]),
  ])
}

/** `NATO-2026-07 against NATO-2024-06: 12 figures moved, …`. */
export function diffSentence(diff: EditionDiff): string {
  const { edition, against, moved, same, added, gone } = diff
  const beside = edition === against ? 'against the data' : `against ${against}`
  return `${edition} ${beside}: ${plural(moved.length, 'figure')} moved, ${same} the same, ${added.length} new, ${gone.length} not in it.`
}

function editionLines(diff: EditionDiff, { colour, width, all }: DiffTextOptions) {
  const style = styleOf(colour)
  const byMeasure = Map.groupBy(diff.moved, ({ after }) => after.measure)
  return [
    ...wrap(diffSentence(diff), width).map((line) => style.bold(style.answer(line))),
    ...(diff.known
      ? []
      : wrap(
          `${diff.edition} has no line in data/editions.csv yet; it needs one before it is used.`,
          width,
        ).map(style.warn)),
    ...[...byMeasure].flatMap(([measure, moved]) => {
      const sorted = moved.toSorted((a, b) => size(b) - size(a))
      const shown = all ? sorted : sorted.slice(0, mostRows)
      const { title = measure, unit = '' } = measureOf(measure) ?? {}
      return [
        '',
        style.bold(`${measure}: ${title}, ${unit}`),
        textTable(
          ['', 'year', 'before', 'after', 'change'],
          shown.map((each) => row(each)),
          style,
          width,
        ),
        ...(shown.length < sorted.length
          ? [style.dim(`and ${sorted.length - shown.length} smaller ones; --all shows them`)]
          : []),
      ]
    }),
  ]
}

const isShare = ({ after }: MovedFigure): boolean => measureOf(after.measure)?.prices === 'share'

/** Points of a share, else the share of the figure before. */
function size(moved: MovedFigure): number {
  const { before, after } = moved
  const by = Math.abs(after.value - before.value)
  return isShare(moved) || before.value === 0 ? by : by / Math.abs(before.value)
}

function row(moved: MovedFigure): readonly string[] {
  const { before, after } = moved
  const change = after.value - before.value
  const text = isShare(moved)
    ? `${signed(change, 2)} points`
    : before.value === 0
      ? '–'
      : `${signed((100 * change) / before.value, 1)}%`
  const digits = isShare(moved) ? 2 : 0
  return [
    after.iso3,
    String(after.year),
    fixed(before.value, digits),
    fixed(after.value, digits),
    text,
  ]
}
