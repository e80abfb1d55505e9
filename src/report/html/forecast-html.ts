/**
 * A forecast as one file: no script, nothing fetched, everything that comes from the scenario escaped.
 * The pictures are drawn into the document that is handed in.
 */
import type { Forecast } from '../../ensemble/index.ts'
import type { Disagreement } from '../../explore/index.ts'
import { actorNames } from '../actor-names.ts'
import { disagreementLines } from '../text/disagreement-text.ts'
import { type ForecastView, forecastView, type ViewOptions } from '../view/forecast-view.ts'
import type { IssueView } from '../view/issue-view.ts'
import { chancesSection } from './chances.ts'
import { documentHead } from './document-head.ts'
import { endnotesOf } from './evidence.ts'
import { issueSection } from './issue-section.ts'
import { anchor, html, type Markup, type Part } from './markup.ts'
import { recordSection } from './record.ts'

export interface HtmlOptions extends ViewOptions {
  /** Pictures are drawn into it; nothing of it is read or changed. */
  readonly document: Document
  /** Why the models disagree, where that has been worked out. */
  readonly disagreement?: Disagreement
}

export function renderForecastHtml(
  forecast: Forecast,
  { document, disagreement, ...options }: HtmlOptions,
): string {
  const view = forecastView(forecast, options)
  const { label } = actorNames(forecast.scenario)
  const endnotes = endnotesOf(forecast.scenario, view.positions)
  const issues = view.issues.map((issue, k) =>
    issueSection({
      view,
      issue,
      positions: view.positions[k],
      endnotes,
      document,
      names: label,
      first: k === 0,
    }),
  )
  const page = html`${documentHead(
    `${view.title}: ${view.answer}`,
    html`
<meta name="description" content="${view.lead}">`,
  )}
<body>
<a class="skip" href="#answer">Skip to the answer</a>
<div class="page">
<header class="bar"><span class="mark">Entente</span> <strong>${view.title}</strong> <span class="quiet">as of ${view.asOf}</span></header>
<main>
${answerSection(view)}
${issues}
${chancesSection(view, document)}
${disagreement === undefined ? '' : sentences('disagreement', 'Why the models disagree', disagreementLines(disagreement))}
${sentences('contrasts', 'If an assumption were different', view.contrasts)}
${view.intervals === '' ? '' : html`<section aria-labelledby="intervals"><h2 id="intervals">How the intervals were earned</h2><p>${view.intervals}</p></section>`}
${sentences('warnings', 'Before you trust it', view.warnings)}
${evidenceSection(view.restsOn, endnotes.list)}
${recordSection(forecast)}
</main>
<footer><p>${view.footer}. The same file, seed and version give the same digits in the terminal, the library and here.</p></footer>
</div>
</body>
</html>
`
  return page.text
}

function answerSection(view: ForecastView): Markup {
  const others = view.issues.slice(1)
  return html`<section class="answer" aria-labelledby="answer">
<p class="question">${view.question}</p>
<h1 id="answer">${withNumbers(view.answer)}</h1>
<p class="lead">${view.lead}</p>
${others.length === 0 ? undefined : html`<ul class="others">${others.map((issue) => html`<li>${linked(issue)}</li>`)}</ul>`}
</section>`
}

/** The sentence, its issue’s name a link to the pictures. */
function linked({ id, title, sentence }: IssueView): Markup {
  const link = html`<a href="#${anchor('issue', id)}">${title}</a>`
  return sentence.startsWith(title)
    ? html`${link}${sentence.slice(title.length)}`
    : html`${link}: ${sentence}`
}

/** Numbers of the answer stand out. */
function withNumbers(answer: string): readonly Part[] {
  return answer
    .split(/(\d[\d.,]*\d%?|\d%?)/)
    .map((part, i) => (i % 2 === 1 ? html`<strong>${part}</strong>` : part))
}

function sentences(id: string, title: string, items: readonly string[]): Markup | undefined {
  if (items.length === 0) return undefined
  return html`<section aria-labelledby="${id}"><h2 id="${id}">${title}</h2><ul>${items.map((each) => html`<li>${each}</li>`)}</ul></section>`
}

function evidenceSection(restsOn: string, list: Markup | undefined): Markup {
  return html`<section aria-labelledby="evidence"><h2 id="evidence">What it rests on</h2><p>${restsOn}</p>${list}</section>`
}
