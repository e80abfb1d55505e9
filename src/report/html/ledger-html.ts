/**
 * The ledger as one file: what a target costs and whom, where everybody stands, the ways there, what is
 * to be expected, and the counterfactual. No script, nothing fetched; a table behind every picture.
 */
import type { Burden } from '../../backtest/index.ts'
import type { Cost, Ledger, Paths, Without } from '../../ledger/index.ts'
import type { Geography } from '../charts/geography.ts'
import { drawAmountBars } from '../charts/ledger-bars.ts'
import { drawAllyDots } from '../charts/ledger-dots.ts'
import { drawFan } from '../charts/ledger-fan.ts'
import { drawMap } from '../charts/ledger-map.ts'
import { drawSlope } from '../charts/ledger-slope.ts'
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
import { allyNames, billions, share } from '../ledger/money.ts'
import { feasibilitySentence, pathsSentences } from '../ledger/paths-words.ts'
import { withoutSentences } from '../ledger/without-words.ts'
import { documentHead } from './document-head.ts'
import { legend } from './ledger-legend.ts'
import { bullets, figure, folded, paragraph, section } from './ledger-parts.ts'
import { withoutSections } from './ledger-without.ts'
import { html, type Markup } from './markup.ts'

export interface LedgerPage {
  readonly ledger: Ledger
  readonly cost: Cost
  /** Where a year is given by which the target is to be reached. */
  readonly paths?: Paths | undefined
  /** Where the edition covers every ally. */
  readonly burden?: Burden | undefined
  /** Where the question is what Europe would pay on its own: it comes first. */
  readonly without?: Without | undefined
  readonly geography: Geography
}

export function renderLedgerHtml(
  page: LedgerPage,
  { document }: { readonly document: Document },
): string {
  const { cost, ledger, paths, burden, without } = page
  const { title, question, answer } = headOf(page)
  const [first = '', ...rest] = answer
  return html`${documentHead(title)}
<body>
<a class="skip" href="#answer">Skip to the answer</a>
<div class="page">
<header class="bar"><span class="mark">Entente</span> <strong>${title}</strong> <span class="quiet">${cost.edition}, figures of ${cost.year}</span></header>
<main>
<section class="answer" aria-labelledby="answer">
<p class="question">${question}</p>
<h1 id="answer">${first}</h1>
${rest.map((sentence) => html`<p>${sentence}</p>`)}
</section>
${without === undefined ? undefined : withoutSections(without, document)}
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

function headOf({ cost, ledger, without }: LedgerPage) {
  if (without === undefined) {
    const title = `What ${share(cost.target)} of GDP costs`
    return { title, question: `${title}, and whom?`, answer: costSentences(cost) }
  }
  const leaves = allyNames(ledger.allies).inside(without.guarantor)
  const title = `Europe without ${leaves}`
  return {
    title,
    question: `What would Europe pay without ${leaves}?`,
    answer: withoutSentences(without),
  }
}

function gapSection({ cost, without }: LedgerPage, document: Document): Markup | undefined {
  const { bars, alt } = gapBars(cost)
  if (bars.length === 0) return undefined
  const { heads, rows } = costTable(cost)
  return section('gap', 'Who would pay what', [
    html`<p class="note">The gap in ${unitWords(cost)}${cost.by === null ? '' : '; the line holds eight draws in ten'}. Basis: ${basisWords(cost)}.</p>`,
    figure((options) => drawAmountBars(bars, alt, options), document),
    folded('The bill in digits', heads, rows),
    ...(without === undefined ? [] : costSentences(cost).map(paragraph)),
  ])
}

function standSections(
  { cost, ledger, geography }: LedgerPage,
  document: Document,
): Markup | undefined {
  const view = alliesView(cost, ledger)
  if (view.rows.length === 0) return undefined
  const map = view.map(geography)
  return html`${section('stand', 'Where everybody stands', [
    paragraph(view.dots.alt),
    html`<p class="note">Defence expenditure in % of GDP at constant prices: ring ${view.dots.years[0]}, small dots the years between, full mark ${view.dots.years[1]}; a circle is at the target, a diamond below it.</p>`,
    figure((options) => drawAllyDots(view.dots, options), document),
    folded('Shares of every year in digits', view.heads, view.rows),
  ])}
${section('map', 'On the map', [
  legend(view.classes),
  figure((options) => drawMap(map, options), document),
  html`<p class="note">${map.alt} Numbers are % of GDP; where there is no room for one, the tables have it. Borders: Natural Earth, with Crimea as part of Ukraine.</p>`,
  folded('The map in words', ['', '% of GDP'], view.mapRows),
])}
${section('decade', `From ${view.slope.years[0]} to ${view.slope.years[1]}`, [
  paragraph(view.slope.alt),
  html`<p class="note">Bold and thick: crossed ${share(view.slope.line)}. Dashed: fell.</p>`,
  figure((options) => drawSlope(view.slope, options), document),
  folded('The change in digits', view.slopeHeads, view.slopeRows),
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
