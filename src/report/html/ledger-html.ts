/**
 * The ledger as one file: what a target costs and whom, where everybody stands, the ways there, what is
 * to be expected, and the counterfactual. No script, nothing fetched; a table behind every picture.
 */
import type { Burden } from '../../backtest/index.ts'
import type { Cost, Ledger, Paths } from '../../ledger/index.ts'
import type { Geography } from '../charts/geography.ts'
import { drawAmountBars } from '../charts/ledger-bars.ts'
import { drawAllyDots } from '../charts/ledger-dots.ts'
import { drawFan } from '../charts/ledger-fan.ts'
import { drawMap } from '../charts/ledger-map.ts'
import { drawSlope } from '../charts/ledger-slope.ts'
import { svgMarkup } from '../charts/serialise.ts'
import type { DrawOptions } from '../charts/svg.ts'
import { day } from '../format.ts'
import { alliesView, gapBars } from '../ledger/allies-pictures.ts'
import { assumptionSentences, basisWords, unitWords } from '../ledger/basis-words.ts'
import { counterfactualTitle, forecastTitle } from '../ledger/burden-view.ts'
import {
  alliesWarning,
  assumptionLines,
  counterfactualSentences,
  curveHeads,
  curveRows,
  forecastSentences,
  outlookHeads,
  outlookRows,
  raceCaption,
  raceHeads,
  raceRows,
} from '../ledger/burden-words.ts'
import { costTable } from '../ledger/cost-text.ts'
import { costSentences } from '../ledger/cost-words.ts'
import { counterfactualPicture, outlookPicture, pathsPicture } from '../ledger/fan-pictures.ts'
import { billions, share } from '../ledger/money.ts'
import { feasibilitySentence, pathsSentences } from '../ledger/paths-words.ts'
import { legend } from './ledger-legend.ts'
import { html, Markup } from './markup.ts'
import { styleSheet } from './style.ts'
import { scrolling } from './tables.ts'

export interface LedgerPage {
  readonly ledger: Ledger
  readonly cost: Cost
  /** Where a year is given by which the target is to be reached. */
  readonly paths?: Paths | undefined
  /** Where the edition covers every ally. */
  readonly burden?: Burden | undefined
  readonly geography: Geography
}

const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

/** Widths at which each picture is drawn; the style sheet shows one. */
const widths = [
  ['slim', 340],
  ['middle', 720],
  ['wide', 1080],
] as const

export function renderLedgerHtml(
  page: LedgerPage,
  { document }: { readonly document: Document },
): string {
  const { cost, ledger, paths, burden } = page
  const [first = '', ...rest] = costSentences(cost)
  const title = `What ${share(cost.target)} of GDP costs`
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${new Markup(styleSheet())}</style>
</head>
<body>
<a class="skip" href="#answer">Skip to the answer</a>
<div class="page">
<header class="bar"><span class="mark">Entente</span> <strong>${title}</strong> <span class="quiet">${cost.edition}, figures of ${cost.year}</span></header>
<main>
<section class="answer" aria-labelledby="answer">
<p class="question">${title}, and whom?</p>
<h1 id="answer">${first}</h1>
${rest.map((sentence) => html`<p>${sentence}</p>`)}
</section>
${gapSection(page, document)}
${standSections(page, document)}
${paths === undefined || paths.costs.linear.spentUsdM === 0 ? undefined : pathsSection(paths, document)}
${burden === undefined ? undefined : burdenSections(burden, document)}
${sourcesSection(cost, ledger)}
</main>
<footer><p>The same figures in the terminal, the library and here. <code>entente explain ledger:pct_gdp/DEU/${cost.year}@${cost.edition}</code> shows the cell behind a share.</p></footer>
</div>
</body>
</html>
`.text
}

type Draw = (options: DrawOptions) => SVGSVGElement

function figure(draw: Draw, document: Document): Markup {
  return html`<figure>${widths.map(([name, width]) => html`<div class="${name}">${new Markup(svgMarkup(draw({ document, width })))}</div>`)}</figure>`
}

function section(id: string, title: string, parts: readonly (Markup | undefined)[]): Markup {
  return html`<section aria-labelledby="${id}"><h2 id="${id}">${title}</h2>${parts}</section>`
}

const paragraph = (text: string): Markup | undefined =>
  text === '' ? undefined : html`<p>${text}</p>`

function bullets(items: readonly string[]): Markup | undefined {
  return items.length === 0
    ? undefined
    : html`<ul class="caption">${items.map((item) => html`<li>${item}</li>`)}</ul>`
}

/** Folded: the picture says it first, the table has every digit. */
function folded(
  label: string,
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  note = '',
  first = 'Ally',
): Markup {
  return html`<details><summary>${label}</summary>${note === '' ? undefined : html`<p class="note">${note}.</p>`}${scrolling(
    label,
    html`<table aria-label="${label}"><thead><tr>${heads.map((text) => html`<th scope="col">${text === '' ? first : text}</th>`)}</tr></thead>
<tbody>${rows.map(([name = '', ...cells]) => html`<tr><th scope="row">${name}</th>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>`)}</tbody></table>`,
  )}</details>`
}

function gapSection({ cost }: LedgerPage, document: Document): Markup | undefined {
  const { bars, alt } = gapBars(cost)
  if (bars.length === 0) return undefined
  const { heads, rows } = costTable(cost)
  return section('gap', 'Who would pay what', [
    html`<p class="note">The gap in ${unitWords(cost)}${cost.by === null ? '' : '; the line holds eight draws in ten'}. Basis: ${basisWords(cost)}.</p>`,
    figure((options) => drawAmountBars(bars, alt, options), document),
    folded('The bill in digits', heads, rows),
  ])
}

function standSections(
  { cost, ledger, geography }: LedgerPage,
  document: Document,
): Markup | undefined {
  const view = alliesView(cost, ledger)
  if (view.rows.length === 0) return undefined
  const map = view.map(geography)
  const years = `${view.dots.years[0]} and ${view.dots.years[1]}`
  return html`${section('stand', 'Where everybody stands', [
    paragraph(view.dots.alt),
    html`<p class="note">Defence expenditure in % of GDP at constant prices: ring ${view.dots.years[0]}, small dots the years between, full mark ${view.dots.years[1]}; a circle is at the target, a diamond below it.</p>`,
    figure((options) => drawAllyDots(view.dots, options), document),
    folded(`Shares of ${years} in digits`, view.heads, view.rows),
  ])}
${section('map', 'On the map', [
  legend(view.classes),
  figure((options) => drawMap(map, options), document),
  html`<p class="note">${map.alt} Numbers are % of GDP; where there is no room for one, the table above has it. Borders: Natural Earth, with Crimea as part of Ukraine.</p>`,
])}
${section('decade', `From ${view.slope.years[0]} to ${view.slope.years[1]}`, [
  paragraph(view.slope.alt),
  html`<p class="note">Bold and thick: crossed ${share(view.slope.line)}. Dashed: fell. The digits are in the table above.</p>`,
  figure((options) => drawSlope(view.slope, options), document),
])}`
}

function pathsSection(paths: Paths, document: Document): Markup {
  const picture = pathsPicture(paths)
  const { costs, years } = paths
  const level = (shape: keyof Paths['costs'], year: number) =>
    costs[shape].years.find((each) => each.year === year)?.level.point ?? null
  const rows = years.slice(1).map((year) => [
    String(year),
    ...(['linear', 'front', 'back'] as const).map((shape) => {
      const usdM = level(shape, year)
      return billions(usdM)
    }),
  ])
  return section('paths', 'The ways there', [
    ...pathsSentences(paths).map(paragraph),
    figure((options) => drawFan(picture, options), document),
    folded('The paths in digits, US$ bn', ['Year', 'even', 'early', 'late'], rows),
    html`<details><summary>Ally by ally: has anybody ever risen that fast?</summary>${bullets(
      paths.allies.map((ally) => feasibilitySentence(ally, paths)),
    )}</details>`,
  ])
}

function burdenSections(burden: Burden, document: Document): Markup {
  const [forecast = '', ...why] = forecastSentences(burden)
  const [answer = '', ...caveats] = counterfactualSentences(burden)
  const outlook = outlookPicture(burden)
  const curve = counterfactualPicture(burden)
  return html`${section('forecast', forecastTitle, [
    paragraph(forecast),
    figure((options) => drawFan(outlook, options), document),
    bullets(why),
    folded('The test in digits', raceHeads(burden), raceRows(burden), raceCaption(burden), 'Rule'),
    folded('The forecast ally by ally, % of GDP', outlookHeads, outlookRows(burden)),
  ])}
${section('counterfactual', counterfactualTitle, [
  paragraph(answer),
  figure((options) => drawFan(curve, options), document),
  bullets(caveats),
  html`<h3>What is assumed</h3>`,
  bullets(assumptionLines(burden)),
  html`<p class="note">${alliesWarning}</p>`,
  folded('By credibility, European allies, % of their GDP', curveHeads, curveRows(burden)),
])}`
}

function sourcesSection(cost: Cost, ledger: Ledger): Markup {
  const { title, publisher, published, note } = ledger.edition(cost.edition)
  return section('rests', 'What it rests on', [
    html`<p>${publisher}, ${title} (${cost.edition}), known since ${day(published)}.${note === '' ? '' : ` ${note.replace(/\.?$/, '.')}`}</p>`,
    bullets(assumptionSentences(cost.assumptions, cost.year)),
  ])
}
