/** Deals, exits and whose consent binds: sentences and bars. */
import { type Bar, drawBars } from '../charts/bars.ts'
import { svgMarkup } from '../charts/serialise.ts'
import type { DrawOptions } from '../charts/svg.ts'
import type { ForecastView } from '../view/forecast-view.ts'
import { html, Markup } from './markup.ts'

/** Actors whose consent is shown. */
const mostBinding = 6

export function chancesSection(view: ForecastView, document: Document): Markup {
  const { exits, exitNote, binding, binds, agreement } = view
  const exitBars = exits.flatMap((exit): readonly Bar[] => [
    {
      label: `${exit.name}, if nothing changes`,
      share: exit.atStatusQuo,
      text: exit.atStatusQuoText,
      main: false,
    },
    {
      label: `${exit.name}, with the package`,
      share: exit.withPackage,
      text: exit.withPackageText,
      main: true,
    },
  ])
  const bindingBars = binding
    .slice(0, mostBinding)
    .map(({ name, share, text }, i): Bar => ({ label: name, share, text, main: i === 0 }))
  const options = { document, width: 360 }
  const cells = [
    ...(exits.length === 0
      ? []
      : [
          cell(
            'Who might leave?',
            [
              ...exits.map(({ sentence }) => sentence),
              ...(exitNote === undefined ? [] : [exitNote]),
            ],
            exitBars,
            options,
          ),
        ]),
    ...(binds === undefined
      ? []
      : [cell('Whose consent is hardest to keep?', [binds], bindingBars, options)]),
  ]
  return html`<section aria-labelledby="deal"><h2 id="deal">Deal or no deal</h2>
<p>${agreement}</p>${cells.length === 0 ? undefined : html`<div class="cells">${cells}</div>`}</section>`
}

function cell(
  title: string,
  sentences: readonly string[],
  bars: readonly Bar[],
  options: DrawOptions,
): Markup {
  const alt = bars.map(({ label, text }) => `${label}: ${text}`).join('; ')
  return html`<div><h3>${title}</h3>${sentences.map((each) => html`<p>${each}</p>`)}<figure>${new Markup(svgMarkup(drawBars(bars, alt, options)))}</figure></div>`
}
