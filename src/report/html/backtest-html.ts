/**
 * The record as one file: CRPS as bars with their ranges, calibration as PIT histograms, the tables
 * below. No script, nothing fetched.
 */
import {
  type Backtest,
  coverage,
  type EnsembleBacktest,
  pitHistogram,
  type Scores,
} from '../../backtest/index.ts'
import { agreementSentence, caseTables } from '../backtest-cases.ts'
import {
  backtestSentences,
  backtestSubject,
  calibrationSentence,
  pairedHeads,
  pairedRows,
  pairedTitle,
  scoreHeads,
  scoreRows,
} from '../backtest-words.ts'
import { drawCoverage } from '../charts/coverage.ts'
import { drawPit } from '../charts/pit-bars.ts'
import { drawScoreBars } from '../charts/score-bars.ts'
import { svgMarkup } from '../charts/serialise.ts'
import { fixed } from '../format.ts'
import { documentHead } from './document-head.ts'
import { html, Markup } from './markup.ts'
import { scrolling } from './tables.ts'

const bins = 10

/** Sizes of central intervals whose coverage is drawn. */
const coverageSizes = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9] as const

/** Widths at which each picture is drawn; the style sheet shows one. */
const widths = [
  ['slim', 340],
  ['middle', 720],
  ['wide', 1000],
] as const

export function renderBacktestHtml(
  result: Backtest | EnsembleBacktest,
  { document }: { readonly document: Document },
): string {
  const [first = '', ...rest] = backtestSentences(result)
  const deal = 'draws' in result ? agreementSentence(result) : ''
  return html`${documentHead(`The record on ${result.dataset}`)}
<body>
<a class="skip" href="#answer">Skip to the answer</a>
<div class="page">
<header class="bar"><span class="mark">Entente</span> <strong>The record on ${result.dataset}</strong></header>
<main>
<section class="answer" aria-labelledby="answer">
<p class="question">${backtestSubject(result)}</p>
<h1 id="answer">${first}</h1>
${rest.map((sentence) => html`<p>${sentence}</p>`)}
</section>
${scoreSection(result, document)}
${pitSection(result, document)}
${'draws' in result ? caseTables(result).map(({ title, outcome, heads, rows }) => html`<section><h2>${title}</h2><p>${outcome}</p>${table(title, heads, rows)}</section>`) : undefined}
${deal === '' ? undefined : html`<p>${deal}</p>`}
</main>
</div>
</body>
</html>
`.text
}

function scoreSection(result: Backtest, document: Document): Markup {
  const bars = result.models.map(({ title, crps, crpsInterval, baseline }) => ({
    label: title,
    value: crps,
    text: fixed(crps, 1),
    baseline,
    ...(crpsInterval === undefined ? {} : { range: [crpsInterval[1], crpsInterval[2]] as const }),
  }))
  const best = result.models[0]
  const alt =
    best === undefined ? 'Nothing scored' : `CRPS: least for ${best.title}, ${fixed(best.crps, 1)}`
  const pairs = pairedRows(result).map(({ title, cells }) => [title, ...cells])
  return html`<section aria-labelledby="crps"><h2 id="crps">How far off, spread included</h2>
<p>CRPS in points of 100, less is better; the line is the range of 5 to 95 % when whole negotiations are drawn again. Baselines in grey.</p>
<figure>${widths.map(([name, width]) => html`<div class="${name}">${new Markup(svgMarkup(drawScoreBars(bars, alt, { document, width })))}</div>`)}</figure>
${table(
  'Scoreboard',
  scoreHeads,
  scoreRows(result).map(({ title, cells }) => [title, ...cells]),
)}
${pairs.length === 0 ? undefined : html`<p class="note caption">${pairedTitle}</p>${table('Differences', pairedHeads, pairs)}`}
</section>`
}

function pitSection({ models }: Backtest, document: Document): Markup | undefined {
  const spread = models.filter(({ points }) => !points)
  if (spread.length === 0) return undefined
  return html`<section aria-labelledby="pit"><h2 id="pit">Whether the intervals can be trusted</h2>
<p>Bars: where the outcomes stood in what was said, from below everything to above everything. As high as the dotted line: the spread is right; high at both ends: too narrow; high in the middle: too wide. Curve: how often intervals held, from those that say nothing to those that say everything; below the dotted line they are too narrow.</p>
<div class="cells">${spread.map((model) => pitCell(model, document))}</div></section>`
}

function pitCell(model: Scores, document: Document): Markup {
  const { title, pits } = model
  const sentence = calibrationSentence(model)
  const bars = drawPit(pitHistogram(pits, bins), `${title}, where outcomes stood. ${sentence}`, {
    document,
    width: 320,
  })
  const points = coverageSizes.map((said) => ({ said, held: coverage(pits, said) }))
  const worked = { said: 0.8, held: model.pit80 }
  const curve = drawCoverage(points, worked, `${title}, intervals by size. ${sentence}`, {
    document,
    width: 200,
  })
  return html`<div><h3>${title}</h3><figure>${new Markup(svgMarkup(bars))}</figure><figure>${new Markup(svgMarkup(curve))}</figure><p>${sentence}</p></div>`
}

function table(
  label: string,
  heads: readonly string[],
  rows: readonly (readonly string[])[],
): Markup {
  return scrolling(
    label,
    html`<table aria-label="${label}"><thead><tr>${heads.map((text) => html`<th scope="col">${text === '' ? 'Model' : text}</th>`)}</tr></thead>
<tbody>${rows.map(([name = '', ...cells]) => html`<tr><th scope="row" class="words">${name}</th>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>`)}</tbody></table>`,
  )
}
