/** How a forecast was made, so that anybody can make it again. */
import { defaultSlowDraws, type Forecast, type RunRecord } from '../../ensemble/index.ts'
import { models } from '../../models/index.ts'
import { count, day } from '../format.ts'
import { unusualOptions } from '../view/issue-view.ts'
import { html, type Markup } from './markup.ts'

export function recordSection({ record, scenario, skipped }: Forecast): Markup {
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
    ['Pool', poolInWords(record)],
  ]
  return html`<section aria-labelledby="made"><h2 id="made">How it was made</h2>
<p>The same file, seed and version give the same numbers on every machine.</p>
<dl>${facts.map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl>
<pre><code>${commandOf({ record, scenario, skipped })}</code></pre></section>`
}

function poolInWords({ pool: { weights, record } }: RunRecord): string {
  const how = typeof weights === 'string' ? `weights ${weights}` : `weights ${weightList(weights)}`
  const past = record === null ? 'no record of misses' : `misses on ${record.dataset}`
  return `${how}; ${past}`
}

const weightList = (weights: Readonly<Record<string, number>>): string =>
  Object.entries(weights)
    .map(([id, weight]) => `${id}=${weight}`)
    .join(',')

/** What was asked for, as one asks for it in a terminal; what is left out is the default. */
export function commandOf({
  record,
  scenario,
  skipped,
}: Pick<Forecast, 'record' | 'scenario' | 'skipped'>): string {
  const { draws, seed, slowDraws } = record
  const { weights, record: past } = record.pool
  const all = record.models.length + Object.keys(skipped).length === models.length
  const ids = record.models.map(({ model }) => model)
  const options = Object.fromEntries(
    record.models.flatMap((entry) => {
      const unusual = unusualOptions(entry.model, entry.options)
      return unusual.length === 0 ? [] : [[entry.model, Object.fromEntries(unusual)]]
    }),
  )
  return [
    `entente forecast scenarios/${scenario.id} --draws ${draws} --seed ${seed}`,
    ...(slowDraws === defaultSlowDraws ? [] : [`--slow-draws ${slowDraws}`]),
    ...(all ? [] : [`--models ${ids.join(',')}`]),
    ...(weights === 'equal'
      ? []
      : [`--weights ${typeof weights === 'string' ? weights : weightList(weights)}`]),
    ...(past === null ? ['--record none'] : []),
    ...(Object.keys(options).length === 0
      ? []
      : [`--options '${JSON.stringify(options).replaceAll("'", "'\\''")}'`]),
  ].join(' ')
}
