/** How a forecast was made, so that anybody can make it again. */
import type { Forecast } from '../../ensemble/index.ts'
import { count, day } from '../format.ts'
import { html, type Markup } from './markup.ts'

export function recordSection({ record, scenario }: Forecast): Markup {
  const facts: readonly (readonly [string, string])[] = [
    ['Scenario', `${scenario.title} (${scenario.id}), as of ${day(scenario.asOf)}`],
    ['Content hash', record.scenarioHash],
    ['Engine', `entente ${record.engineVersion}`],
    [
      'Draws',
      `${count(record.draws)}; slow models and contrasts at most ${count(record.slowDraws)}`,
    ],
    ['Seed', String(record.seed)],
    ['Models', record.models.map(({ key }) => key).join(', ')],
  ]
  return html`<section aria-labelledby="made"><h2 id="made">How it was made</h2>
<p>The same file, seed and version give the same numbers on any machine.</p>
<dl>${facts.map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl>
<pre><code>${commandOf({ record, scenario })}</code></pre></section>`
}

/** What was asked for, as one asks for it in a terminal. */
export function commandOf({ record, scenario }: Pick<Forecast, 'record' | 'scenario'>): string {
  const options = Object.fromEntries(
    record.models
      .filter((entry) => Object.keys(entry.options).length > 0)
      .map((entry) => [entry.model, entry.options]),
  )
  return [
    'entente forecast',
    `scenarios/${scenario.id}`,
    `--draws ${record.draws}`,
    `--seed ${record.seed}`,
    `--slow-draws ${record.slowDraws}`,
    `--models ${record.models.map(({ model }) => model).join(',')}`,
    ...(Object.keys(options).length > 0
      ? [`--options '${JSON.stringify(options).replaceAll("'", "'\\''")}'`]
      : []),
  ].join(' ')
}
