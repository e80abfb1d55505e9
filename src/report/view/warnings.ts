/** What a reader must know before trusting a forecast, most important first, and what it rests on. */
import { defaultSharedJudgement, type Forecast } from '../../ensemble/index.ts'
import { type Scenario, widthsOf } from '../../scenario/index.ts'
import { count, list, percent, plural } from '../format.ts'
import { weightsSentence } from './intervals.ts'

export function warningLines(forecast: Forecast): readonly string[] {
  const { models, record, skipped } = forecast
  return [
    ...unknownLine(forecast),
    ...judgementLine(forecast),
    ...widthsLine(forecast.scenario, forecast),
    ...models.flatMap(({ title, cautions }) => cautions.map((caution) => `${title}: ${caution}`)),
    ...Object.values(skipped),
    ...models
      .filter(({ draws }) => draws < record.draws)
      .map(
        ({ title, draws }) =>
          `${title} is slow and ran on ${count(draws)} of ${count(record.draws)} draws.`,
      ),
    ...[weightsSentence(forecast)].filter((sentence) => sentence !== ''),
  ]
}

function unknownLine({ inputs, scenario }: Forecast): readonly string[] {
  const { unknown, stances, unknownByIssue } = inputs
  if (unknown === 0) return []
  const where = scenario.issues
    .filter(({ id }) => (unknownByIssue[id] ?? 0) > 0)
    .map(({ id, title }) => `${unknownByIssue[id]} on “${title}”`)
  const are = unknown === 1 ? 'is unknown; its actor is' : 'are unknown; their actors are'
  return [`${unknown} of ${unknown + stances} stances ${are} left out there: ${list(where)}.`]
}

function judgementLine({ inputs, scenario }: Forecast): readonly string[] {
  const { judgementShare, judgementShareByIssue } = inputs
  if (judgementShare === 0) return []
  const shares = scenario.issues
    .map(({ id, title }) => ({ title, share: judgementShareByIssue[id] ?? 0 }))
    .toSorted((a, b) => a.share - b.share)
  const least = shares[0]
  const most = shares.at(-1)
  const all = `Judgement carries ${percent(judgementShare)} of the weight behind the stances`
  if (!least || !most || percent(least.share) === percent(most.share)) return [`${all}.`]
  return [
    `${all}, from ${percent(least.share)} on “${least.title}” to ${percent(most.share)} on “${most.title}”.`,
  ]
}

function widthsLine(scenario: Scenario, { inputs }: Forecast): readonly string[] {
  const widths = widthsOf(scenario)
  const shared = scenario.sharedJudgement ?? defaultSharedJudgement
  const of = (share: number) => (share === 0 ? 'taken as exact' : `±${share * 100}% of the scale`)
  const parts = [`A bare documented number is ${of(widths.documented)}`]
  if (inputs.byBasis.judgement > 0) {
    parts.push(`a judgement ${of(widths.judgement)}`)
    parts.push(
      shared === 0
        ? 'errors of judgement are independent'
        : `judgements on one issue share ${shared === 0.5 ? 'half' : percent(shared)} of their error`,
    )
  }
  return [`${list(parts)}.`]
}

/** “145 stances: 70 documented, 75 judgement; 20 unknown. 160 quotations from 90 sources.” */
export function restsOn({ inputs, scenario }: Forecast): string {
  const { byBasis, stances, unknown } = inputs
  const kinds = [
    [byBasis.documented, 'documented'],
    [byBasis.data, 'data'],
    [byBasis.judgement, 'judgement'],
  ] as const
  const known = kinds.filter(([n]) => n > 0).map(([n, kind]) => `${count(n)} ${kind}`)
  const evidence = scenario.evidence?.length ?? 0
  const sources = scenario.sources?.length ?? 0
  const cited =
    evidence === 0
      ? ''
      : ` ${plural(evidence, 'piece')} of evidence from ${plural(sources, 'source')}.`
  const missing = unknown === 0 ? '' : `; ${count(unknown)} unknown`
  return `${plural(stances, 'stance')}: ${known.join(', ')}${missing}.${cited}`
}
