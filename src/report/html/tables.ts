/** Tables that say in digits what the pictures show. */

import { groupStyle } from '../charts/groups.ts'
import { titleWithUnit } from '../issue-format.ts'
import type { IssueView } from '../view/issue-view.ts'
import type { IssuePositions } from '../view/positions.ts'
import type { Endnotes } from './evidence.ts'
import { html, type Markup, type Part } from './markup.ts'

/** A table that may be wider than a telephone scrolls by itself, and can be reached by key. */
export function scrolling(label: string, table: Markup): Markup {
  return html`<div class="scroll" role="region" aria-label="${label}" tabindex="0">${table}</div>`
}

/** The caption stands outside, so that it does not scroll away with the table. */
function captioned(id: string, text: string): Markup {
  return html`<p class="note caption" id="${id}-caption">${text}</p>`
}

export function outcomeTable(issue: IssueView, id: string, names: (id: string) => string): Markup {
  const leavers = [...new Set(issue.rows.flatMap(({ exits }) => Object.keys(exits)))]
  const someMissed = issue.rows.some(({ missed }) => missed !== undefined)
  const head = [
    'Middle',
    'One in ten below',
    'One in ten above',
    'End in a deal',
    ...(someMissed ? ['Past miss'] : []),
    ...leavers.map((actor) => `${names(actor)} leaves`),
    ...(issue.someVoid ? ['Does not arise'] : []),
    'Draws',
  ]
  const rows = issue.rows.map((row) => {
    const cells = [
      row.middle,
      row.low,
      row.high,
      row.agreement,
      ...(someMissed ? [row.missed ?? '–'] : []),
      ...leavers.map((actor) => row.exits[actor] ?? '–'),
      ...(issue.someVoid ? [row.void ?? '–'] : []),
      row.draws,
    ]
    const kind = row.pool ? 'pool' : row.baseline ? 'baseline' : 'member'
    const about = [row.gist, row.baseline ? 'baseline' : undefined, row.options]
      .filter((part) => part !== undefined)
      .join('; ')
    return html`<tr class="${kind}"><th scope="row" class="words">${row.title}<span class="small">${about}</span></th>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>`
  })
  const caption = `${titleWithUnit(issue, issue.format)}: the runs of each model in digits; today: ${issue.statusQuoText}.`
  return html`${captioned(id, caption)}${scrolling(
    `${issue.title}: where it lands, in digits`,
    html`<table id="${id}" aria-labelledby="${id}-caption">
<thead><tr><th scope="col">Model</th>${head.map((text) => html`<th scope="col">${text}</th>`)}</tr></thead>
<tbody>${rows}</tbody></table>`,
  )}`
}

export function positionsTable(
  issue: IssueView,
  { positions, unknown }: IssuePositions,
  id: string,
  endnotes: Endnotes,
): Markup {
  const rows = positions.map((each) => {
    const notes = each.notes.map((note) => html`<span class="small">${note}</span>`)
    const rests: Part = [each.basisText, endnotes.marks(each.evidence), notes]
    const cells = [each.atText, each.rangeText, each.salienceText, each.weightText]
    const { character } = groupStyle(each.group)
    return html`<tr><th scope="row" class="words"><span aria-hidden="true">${character}</span> ${each.name}${each.voter ? undefined : html`<span class="small">no vote</span>`}</th>${cells.map((cell) => html`<td>${cell}</td>`)}<td class="words">${rests}</td></tr>`
  })
  const left =
    unknown.length === 0
      ? undefined
      : html`<p class="note">Unknown and left out: ${unknown.join(', ')}.</p>`
  const caption = `${titleWithUnit(issue, issue.format)}: what each actor wants, how far that may be off (8 in 10), how much it cares (of 100), its share of the weight.`
  return html`${captioned(id, caption)}${scrolling(
    `${issue.title}: who stands where, in digits`,
    html`<table id="${id}" aria-labelledby="${id}-caption">
<thead><tr><th scope="col">Actor</th><th scope="col">Wants</th><th scope="col">8 in 10</th><th scope="col">Cares</th><th scope="col">Weight</th><th scope="col" class="words">Rests on</th></tr></thead>
<tbody>${rows}</tbody></table>`,
  )}${left}`
}
