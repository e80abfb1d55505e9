/** One issue: the sentence, where it lands, who stands where; each picture with its table. */
import { groupStyle } from '../charts/groups.ts'
import { drawOutcome } from '../charts/outcome.ts'
import { drawPositions } from '../charts/positions.ts'
import { svgMarkup } from '../charts/serialise.ts'
import { list } from '../format.ts'
import type { ForecastView } from '../view/forecast-view.ts'
import type { IssueView } from '../view/issue-view.ts'
import type { GroupView, IssuePositions } from '../view/positions.ts'
import type { Endnotes } from './evidence.ts'
import { anchor, html, Markup } from './markup.ts'
import { outcomeTable, positionsTable } from './tables.ts'

/** Pictures are drawn for three widths and hardly scaled: their letters keep their size. */
const widths = { wide: 1160, middle: 680, slim: 358 } as const

export interface IssueSectionInput {
  readonly view: ForecastView
  readonly issue: IssueView
  readonly positions: IssuePositions | undefined
  readonly endnotes: Endnotes
  readonly document: Document
  readonly names: (id: string) => string
  /** The first issue’s sentence is the heading of the page. */
  readonly first: boolean
}

export function issueSection(input: IssueSectionInput): Markup {
  const { issue, positions, document, names, first } = input
  const id = anchor('issue', issue.id)
  const table = `${id}-table`
  const shown = issue.rows.some(({ pool }) => pool)
    ? 'Dots are equally likely outcomes, 50 for all models together and 20 for each; ▲ marks a middle. Shaded: the middle eight runs in ten of all models together.'
    : 'Dots are equally likely outcomes, 20 for each model; ▲ marks a middle.'
  return html`<section aria-labelledby="${id}"><h2 id="${id}">${issue.title}</h2>
${first ? undefined : html`<p>${issue.sentence}</p>`}
<h3>Where it lands, model by model</h3>
<p class="note">${first ? '' : `${issue.question} `}Unit: ${issue.unit}. ${shown}</p>
<figure aria-describedby="${table}">${pictures((width) => drawOutcome(issue, { document, width }))}${markNotes(issue)}</figure>
${outcomeTable(issue, table, names)}
${positions === undefined || positions.positions.length === 0 ? undefined : positionsPart(input, positions, id)}</section>`
}

function positionsPart(
  { view, issue, document, endnotes }: IssueSectionInput,
  positions: IssuePositions,
  id: string,
): Markup {
  const table = `${id}-positions`
  const alt = positionsAlt(issue, positions)
  const picture = { issue, positions, alt }
  return html`<h3>Who stands where</h3>
<p class="note">Area: share of the weight (capability × salience). Bar: how far the position may be off, eight in ten; dashed where it is our judgement. Shaded: where eight runs in ten land.</p>
${legend(view.groups, positions)}
<figure aria-describedby="${table}">${pictures((width) => drawPositions(picture, { document, width }))}</figure>
<details><summary>The same in digits, with the evidence</summary>${positionsTable(issue, positions, table, endnotes)}</details>`
}

function pictures(draw: (width: number) => SVGSVGElement): Markup {
  return html`${Object.entries(widths).map(
    ([name, width]) => html`<div class="${name}">${new Markup(svgMarkup(draw(width)))}</div>`,
  )}`
}

/** What the dotted lines mean, for where only their numbers fit. */
function markNotes({ marks }: IssueView): Markup | undefined {
  if (marks.length === 0) return undefined
  const said = marks.map(({ value, label }) => `${value}: ${label}`)
  return html`<p class="note terse">Dotted: ${said.join('; ')}.</p>`
}

function legend(groups: readonly GroupView[], { positions }: IssuePositions): Markup | undefined {
  const present = groups
    .map((group, i) => ({ ...group, i }))
    .filter(({ i }) => positions.some((each) => each.group === i))
  if (present.length < 2) return undefined
  return html`<ul class="legend">${present.map(({ title, i }) => {
    const { character, colour } = groupStyle(i)
    return html`<li><span aria-hidden="true" style="color:${colour}">${character}</span> ${title}</li>`
  })}</ul>`
}

function positionsAlt(issue: IssueView, { positions }: IssuePositions): string {
  const heaviest = positions.toSorted((a, b) => b.weight - a.weight)[0]
  const highest = positions[0]
  const lowest = positions.at(-1)
  if (heaviest === undefined || highest === undefined || lowest === undefined) return issue.title
  const top = positions.filter(({ at }) => at === highest.at)
  const bottom = positions.filter(({ at }) => at === lowest.at)
  const who = (group: typeof positions) =>
    group.length > 3 ? `${group.length} actors` : list(group.map(({ name }) => name))
  const ends =
    highest.at === lowest.at
      ? `All want ${issue.format.full(highest.at)}.`
      : `${who(top)} at ${issue.format.full(highest.at)} at one end, ${who(bottom)} at ${issue.format.short(lowest.at)} at the other.`
  return `${issue.title}: ${ends} ${heaviest.name} carries ${heaviest.weightText} of the weight and wants ${issue.format.short(heaviest.at)}.`
}
