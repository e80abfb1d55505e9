/**
 * Where one issue lands: the pool, then each model, on one scale. Shaded: the middle eight runs in ten
 * of the pool; dotted: what the numbers of the scale mean, and where things stand today.
 */
import * as Plot from '@observablehq/plot'
import type { IssueView, RowView } from '../view/issue-view.ts'
import { type DotStack, stackDots } from './dots.ts'
import { shortened } from './labels.ts'
import { topMarks } from './marks.ts'
import { ticksOf } from './steps.ts'
import {
  answer,
  type DrawOptions,
  drawFrame,
  edge,
  ink,
  ink2,
  marginWords,
  narrow,
  paper,
  roomy,
  rule,
  shade,
  words,
} from './svg.ts'

interface PlacedRow {
  readonly row: RowView
  readonly stack: DotStack
  /** Pixels down to the base line. */
  readonly base: number
}

/** Pixels beside the plot: names to the left, columns of numbers to the right. */
interface Margins {
  readonly left: number
  readonly right: number
  /** Right ends of the columns; none where names and numbers stand above their rows. */
  readonly columns: readonly number[]
  /** Characters of a name’s second line. */
  readonly gist: number
}

function marginsOf(width: number): Margins {
  if (width < narrow) return { left: 14, right: 14, columns: [], gist: 0 }
  if (width < roomy) return { left: 192, right: 150, columns: [52, 148], gist: 26 }
  return { left: 240, right: 250, columns: [72, 178, 240], gist: 34 }
}

export function drawOutcome(issue: IssueView, { document, width }: DrawOptions): SVGSVGElement {
  const margins = marginsOf(width)
  const { left, right } = margins
  const slim = width < narrow
  const plot = width - left - right
  const above = topMarks(issue, left, plot)
  const top = above.height
  const placed = placeRows(issue, plot, top, slim)
  const last = placed.at(-1)?.base ?? top
  const axis = last + 18
  const height = axis + 44
  const [low, high] = issue.scale
  const lead = issue.rows.find(({ pool }) => pool) ?? issue.rows[0]
  const { p10 = null, p50 = null, p90 = null } = lead?.summary ?? {}
  const foot = height - axis
  const marks = [
    ...(p10 === null || p90 === null
      ? []
      : [
          Plot.rect([{ p10, p90 }], {
            x1: 'p10',
            x2: 'p90',
            y1: top - 6,
            y2: axis,
            fill: shade,
          }),
        ]),
    ...above.draw(axis),
    ...baseLines(placed, [low, high]),
    ...dots(placed),
    ...middles(placed),
    ...(p50 === null || lead === undefined
      ? []
      : poolMiddle(p50, lead, placed, slim ? undefined : roomOf(issue, p50, plot))),
    ...(slim ? slimNames(placed, [low, high]) : wideNames(placed, margins)),
    ...axisMarks(issue, axis, plot),
  ]
  return drawFrame(
    { width, height, left, right, bottom: foot, domain: [low, high] },
    marks,
    issue.alt,
    document,
  )
}

function placeRows(
  issue: IssueView,
  plot: number,
  top: number,
  slim: boolean,
): readonly PlacedRow[] {
  let y = top + (slim ? 6 : 34)
  return issue.rows.map((row) => {
    const stack = stackDots({
      histogram: row.summary.histogram,
      scale: issue.scale,
      exact: exactOf(row, issue),
      count: row.pool ? 50 : 20,
      width: plot,
      radius: row.pool ? 6.5 : 4.5,
      tallest: row.pool ? 9 : 4,
    })
    const heading = slim ? 40 : 0
    const least = slim ? 8 : row.pool ? 44 : 28
    const base = y + heading + Math.max(least, stack.height)
    y = base + (slim ? 14 : 24)
    return { row, stack, base }
  })
}

/** The value that all runs give, if they give the same but for rounding. */
function exactOf({ summary: { p50, sd } }: RowView, { scale }: IssueView): number | undefined {
  return p50 !== null && sd !== null && sd <= 1e-9 * (scale[1] - scale[0]) ? p50 : undefined
}

function baseLines(placed: readonly PlacedRow[], [low, high]: readonly [number, number]) {
  const lines = placed.map(({ base, row }) => ({ low, high, base, pool: row.pool }))
  return [
    Plot.ruleY(
      lines.filter(({ pool }) => !pool),
      { x1: 'low', x2: 'high', y: 'base', stroke: rule },
    ),
    Plot.ruleY(
      lines.filter(({ pool }) => pool),
      { x1: 'low', x2: 'high', y: 'base', stroke: ink2 },
    ),
  ]
}

/** Members are filled, baselines are rings. */
function dots(placed: readonly PlacedRow[]): readonly Plot.Markish[] {
  return placed.flatMap(({ row, stack, base }) => {
    if (stack.dots.length === 0) return []
    const colour = row.pool ? answer : ink2
    // Plot shifts a whole mark by dx: dots with the same shift are drawn together.
    const byShift = Map.groupBy(stack.dots, ({ dx }) => dx)
    return [...byShift].map(([dx, group]) =>
      Plot.dot(
        group.map(({ at, dy }) => ({ at, y: base - dy })),
        {
          x: 'at',
          y: 'y',
          dx,
          r: row.baseline ? stack.radius - 1 : stack.radius - 0.5,
          fill: row.baseline ? paper : colour,
          stroke: row.baseline ? ink2 : paper,
          strokeWidth: row.baseline ? 1.4 : 0.6,
        },
      ),
    )
  })
}

/** ▲ under each model's line, at its middle. */
function middles(placed: readonly PlacedRow[]): readonly Plot.Markish[] {
  const known = placed.flatMap(({ row, base }) =>
    row.pool || row.summary.p50 === null ? [] : [{ x: row.summary.p50, y: base + 7 }],
  )
  return [
    Plot.dot(known, { x: 'x', y: 'y', symbol: 'triangle', r: 4.5, fill: ink, stroke: 'none' }),
  ]
}

/** Pixels of an average character in bold. */
const boldWidth = 7

interface Room {
  /** Pixels to the next dotted line or the end of the plot. */
  readonly left: number
  readonly right: number
}

function roomOf(
  { scale: [low, high], marks, statusQuo }: IssueView,
  p50: number,
  plot: number,
): Room {
  const lines = [low, high, statusQuo, ...marks.map(({ at }) => at)]
  const pixels = (x: number) => (x / (high - low)) * plot
  return {
    left: pixels(p50 - Math.max(low, ...lines.filter((at) => at < p50))),
    right: pixels(Math.min(high, ...lines.filter((at) => at > p50)) - p50),
  }
}

/** @param room beside the middle; undefined where its number stands elsewhere */
function poolMiddle(
  p50: number,
  lead: RowView,
  placed: readonly PlacedRow[],
  room: Room | undefined,
): readonly Plot.Markish[] {
  const own = placed.find(({ row }) => row === lead)
  if (own === undefined || !lead.pool) return []
  const above = own.base - own.stack.height - 8
  const line = (y1: number) => Plot.ruleX([p50], { y1, y2: own.base, stroke: ink, strokeWidth: 2 })
  if (room === undefined) return [line(above)]
  const y = Math.min(above, own.base - 44) - 12
  const text = `${lead.middle}, middle of the runs`
  const turned = room.right < text.length * boldWidth + 14 && room.left > room.right
  return [
    line(y - 7),
    words([{ x: p50, y, text }], {
      anchor: turned ? 'end' : 'start',
      dx: turned ? -7 : 7,
      halo: shade,
      weight: 600,
    }),
  ]
}

/** As many as there is room for. */
const numberColumns: readonly {
  readonly heading: string
  readonly text: (row: RowView) => string
}[] = [
  { heading: 'Middle', text: ({ middle }) => middle },
  { heading: '8 in 10 runs', text: ({ range }) => range },
  { heading: 'Deal', text: ({ agreement }) => agreement },
]

function wideNames(
  placed: readonly PlacedRow[],
  { left, columns, gist }: Margins,
): readonly Plot.Markish[] {
  const pool = placed.filter(({ row }) => row.pool)
  const rest = placed.filter(({ row }) => !row.pool)
  const at = (rows: readonly PlacedRow[], dy: number, text: (row: RowView) => string) =>
    rows.map(({ row, base }) => ({ y: base + dy, text: text(row) }))
  const title = (row: RowView) => (row.baseline ? `${row.title} (baseline)` : row.title)
  const column = (offset: number, heading: string, text: (row: RowView) => string) => {
    const style = { anchor: 'end', size: 14 } as const
    const first = placed[0]
    const head = first === undefined ? [] : [{ y: first.base - 34, text: heading }]
    return [
      marginWords(head, 'right', offset, { anchor: 'end', size: 12.5, fill: ink2 }),
      marginWords(at(pool, -12, text), 'right', offset, { ...style, weight: 600 }),
      marginWords(at(rest, -12, text), 'right', offset, style),
    ]
  }
  return [
    marginWords(at(pool, -20, title), 'left', -left, { size: 14, weight: 600 }),
    marginWords(at(rest, -20, title), 'left', -left, { size: 14 }),
    marginWords(
      at(placed, -4, (row) => shortened(row.gist, gist)),
      'left',
      -left,
      { size: 12.5, fill: ink2 },
    ),
    ...columns.flatMap((offset, c) => {
      const shown = numberColumns[c]
      return shown === undefined ? [] : column(offset, shown.heading, shown.text)
    }),
  ]
}

/** Name and numbers above the row. */
function slimNames(
  placed: readonly PlacedRow[],
  [low, high]: readonly [number, number],
): readonly Plot.Markish[] {
  const row = (each: PlacedRow) => each.base - Math.max(8, each.stack.height) - 18
  const items = (x: number, rows: readonly PlacedRow[], text: (row: RowView) => string) =>
    rows.map((each) => ({ x, y: row(each), text: text(each.row) }))
  const pool = placed.filter((each) => each.row.pool)
  const rest = placed.filter((each) => !each.row.pool)
  const numbers = ({ middle, range }: RowView) =>
    middle === range ? middle : `${middle} (${range})`
  return [pool, rest].flatMap((rows, k) => {
    const style = { size: 13.5, weight: k === 0 ? 600 : 400, halo: paper } as const
    return [
      words(
        items(low, rows, ({ title }) => title),
        { ...style, dx: -8 },
      ),
      words(items(high, rows, numbers), { ...style, anchor: 'end', dx: 8 }),
    ]
  })
}

function axisMarks(issue: IssueView, axis: number, plot: number): readonly Plot.Markish[] {
  const { scale, format, unit } = issue
  const ticks = ticksOf(scale, plot < 420 ? 4 : 7)
  // A bare % may be a rise or a rate; only “% of …” is surely a share.
  const axisTitle = unit.replace(/^%\s*(?=of\b)/, 'share ')
  const [low, high] = scale
  return [
    Plot.ruleY([{ low, high }], { x1: 'low', x2: 'high', y: axis, stroke: edge }),
    Plot.ruleX(ticks, { y1: axis, y2: axis + 5, stroke: edge }),
    words(
      ticks.map((x) => ({ x, y: axis + 16, text: format.short(x) })),
      { anchor: 'middle', size: 12.5, fill: ink2 },
    ),
    ...(format.years
      ? []
      : [
          words([{ x: (low + high) / 2, y: axis + 33, text: axisTitle }], {
            anchor: 'middle',
            size: 12.5,
            fill: ink2,
          }),
        ]),
  ]
}
