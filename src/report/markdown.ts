/** A forecast as Markdown. */
import type { Forecast } from '../ensemble/index.ts'
import { escapeMarkdown, markdownTable } from './markdown-table.ts'
import { forecastView } from './view/forecast-view.ts'
import type { IssueView, RowView } from './view/issue-view.ts'
import type { IssuePositions } from './view/positions.ts'

export function renderForecastMarkdown(forecast: Forecast): string {
  const view = forecastView(forecast)
  const said = [
    view.agreement,
    ...view.exits.map(({ sentence }) => sentence),
    ...(view.exitNote === undefined ? [] : [view.exitNote]),
    ...(view.binds === undefined ? [] : [view.binds]),
  ]
  return [
    `# ${escapeMarkdown(view.title)}`,
    `*As of ${view.asOf}.* ${escapeMarkdown(view.question)}`,
    '**'.concat(escapeMarkdown(view.answer), '**'),
    escapeMarkdown(view.lead),
    ...view.issues.flatMap((issue, k) => [
      ...issueSection(issue),
      ...positionsSection(view.positions[k]),
    ]),
    ...section('Deal or no deal', said),
    ...section('If an assumption were different', view.contrasts),
    ...(view.intervals === ''
      ? []
      : ['## How the intervals were earned', escapeMarkdown(view.intervals)]),
    ...section('Before you trust it', view.warnings),
    '## What it rests on',
    escapeMarkdown(view.restsOn),
    view.footer,
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n')
}

function section(title: string, items: readonly string[]): readonly string[] {
  if (items.length === 0) return []
  return [`## ${title}`, items.map((item) => `- ${escapeMarkdown(item)}`).join('\n')]
}

function issueSection(issue: IssueView): readonly string[] {
  const heads = ['', 'Middle', '8 in 10 runs', 'End in a deal', 'Draws']
  if (issue.someVoid) heads.push('Does not arise')
  const someMissed = issue.rows.some(({ missed }) => missed !== undefined)
  if (someMissed) heads.push('Past miss')
  const cells = (row: RowView) => [
    row.pool ? '**'.concat(row.title, '**') : escapeMarkdown(row.title),
    row.middle,
    row.range,
    row.agreement,
    row.draws,
    ...(issue.someVoid ? [row.void ?? '–'] : []),
    ...(someMissed ? [row.missed ?? '–'] : []),
  ]
  return [
    `## ${escapeMarkdown(issue.title)}`,
    `${escapeMarkdown(issue.sentence)} Unit: ${escapeMarkdown(issue.unit)}; today: ${issue.statusQuoText}.`,
    markdownTable(heads, issue.rows.map(cells)),
  ]
}

function positionsSection(positions: IssuePositions | undefined): readonly string[] {
  if (positions === undefined || positions.positions.length === 0) return []
  const rows = positions.positions.map((each) => [
    escapeMarkdown(each.name),
    each.atText,
    each.rangeText,
    each.salienceText,
    each.weightText,
    each.basisText,
  ])
  const heads = ['Actor', 'Wants', 'Range', 'Salience', 'Weight', 'Rests on']
  return [`### Who stands where`, markdownTable(heads, rows)]
}
