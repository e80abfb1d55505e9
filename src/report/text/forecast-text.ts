/** A forecast in the terminal: the answer first, then the distributions, then what it rests on. */
import type { Forecast } from '../../ensemble/index.ts'
import { titleWithUnit } from '../issue-format.ts'
import { type ForecastView, forecastView } from '../view/forecast-view.ts'
import type { IssueView, RowView } from '../view/issue-view.ts'
import { lines, padEnd, padStart, type Style, styleOf, type TextOptions, wrap } from './ansi.ts'
import { bullets } from './bullets.ts'
import { blockHistogram, columnOf } from './histogram.ts'

/** Least columns that the blocks are laid out for. */
const narrowest = 60

export function renderForecastText(forecast: Forecast, { colour, width }: TextOptions): string {
  const view = forecastView(forecast)
  const style = styleOf(colour)
  const columns = Math.max(narrowest, width)
  return lines([
    ...opening(view, style, columns),
    ...view.issues.flatMap((issue, k) => issueBlock(issue, k, style, columns)),
    ...chances(view, style, columns),
    ...bullets('If an assumption were different', view.contrasts, style, columns),
    ...(view.intervals === '' ? [] : ['', ...wrap(view.intervals, columns)]),
    ...bullets('Before you trust it', view.warnings, style, columns),
    '',
    ...wrap(view.restsOn, columns).map(style.dim),
    style.dim(view.footer),
    '',
  ])
}

function opening(view: ForecastView, style: Style, width: number): readonly string[] {
  return [
    ...wrap(`${view.title}, as of ${view.asOf}`, width).map(style.dim),
    ...wrap(view.question, width),
    '',
    ...wrap(view.answer, width).map((line) => style.bold(style.answer(line))),
    ...wrap(view.lead, width).filter((line) => line !== ''),
  ]
}

interface Layout {
  readonly name: number
  readonly plot: number
  readonly middle: number
  readonly range: number
}

function layoutOf(rows: readonly RowView[], width: number): Layout {
  const longest = (of: (row: RowView) => string, least: number) =>
    Math.max(least, ...rows.map((row) => of(row).length))
  const middle = longest((row) => row.middle, 6)
  const range = longest((row) => row.range, 10)
  const name = Math.min(
    22,
    longest((row) => row.title, 12),
    Math.max(14, width - 60),
  )
  // Gaps: one after the name, two before each number, four for the share of deals.
  const plot = Math.max(24, Math.min(40, width - name - middle - range - 12))
  return { name, plot, middle, range }
}

function issueBlock(issue: IssueView, k: number, style: Style, width: number): readonly string[] {
  const layout = layoutOf(issue.rows, width)
  const heading = `${' '.repeat(layout.name + 1)}${markLine(issue, layout.plot)}`
  const titles = [
    padStart('middle', layout.middle + 2),
    padStart('8 in 10', layout.range + 2),
    padStart('deal', 6),
  ].join('')
  return [
    '',
    ...wrap(titleWithUnit(issue, issue.format), width).map(style.bold),
    ...(k === 0 ? [] : wrap(issue.sentence, width)),
    style.dim(`${heading}${titles}`),
    ...issue.rows.map((row) => rowLine(row, layout, style)),
    style.dim(`${' '.repeat(layout.name + 1)}${axisLine(issue, layout.plot)}`),
  ]
}

/** Where things stand today. */
function markLine({ statusQuo, scale }: IssueView, columns: number): string {
  const at = columnOf(statusQuo, scale, columns)
  const label = 'today'
  return at + 2 + label.length <= columns
    ? padEnd(`${' '.repeat(at)}▾ ${label}`, columns)
    : padEnd(`${' '.repeat(at - 1 - label.length)}${label} ▾`, columns)
}

function axisLine({ ends: [low, high] }: IssueView, columns: number): string {
  return `${low}${' '.repeat(Math.max(1, columns - low.length - high.length))}${high}`
}

function rowLine(row: RowView, { name, plot, middle, range }: Layout, style: Style): string {
  const histogram = blockHistogram(row.summary.histogram, plot)
  const numbers = [
    padStart(row.middle, middle + 2),
    padStart(row.range, range + 2),
    padStart(row.agreement, 6),
  ].join('')
  const left = `${padEnd(row.title, name)} `
  const line = `${left}${row.pool ? style.answer(histogram) : histogram}${numbers}`
  return row.pool ? style.bold(line) : row.baseline ? style.dim(line) : line
}

function chances(view: ForecastView, style: Style, width: number): readonly string[] {
  const said = [
    view.agreement,
    ...view.exits.map(({ sentence }) => sentence),
    ...(view.exitNote === undefined ? [] : [view.exitNote]),
    ...(view.binds === undefined ? [] : [view.binds]),
  ]
  return bullets('Deal or no deal', said, style, width)
}
