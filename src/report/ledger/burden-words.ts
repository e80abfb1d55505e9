/** What the burden says in sentences, and the cells of its tables: one wording for every face. */

import type { Burden } from '../../backtest/index.ts'
import type { BurdenQuantity, BurdenSpread } from '../../ledger/index.ts'
import { mode, support } from '../../numeric/index.ts'
import { capitalised, count, fixed, list, percent, trimmed } from '../format.ts'

const pct = (x: number): string => `${fixed(x, 2)}%`
const middle = (low: number, high: number): string => `8 in 10: ${fixed(low, 2)}–${fixed(high, 2)}`

/** Most important first. */
export function forecastSentences({ race, outlook }: Burden): readonly string[] {
  const { europe, pledge, from, pace } = outlook
  const end = europe.years.at(-1)
  if (end === undefined) return []
  return [
    `If what is promised is ${trimmed(pledge.pctGdp, 2)}% of GDP, the European allies will spend ${pct(end.point)} of theirs in ${end.year} (${middle(end.p10, end.p90)}), after ${pct(europe.last)} in ${from}.`,
    ...(pace === undefined
      ? []
      : [
          `The rule: each year ${percent(pace.value)} of what is missing is made up, and nobody is drawn down from above; fitted on the changes up to ${from}, standard error ${fixed(pace.error * 100, 1)} points.`,
        ]),
    ...raceSentences(race),
  ]
}

function raceSentences({ rules, chosen, fitted, tested }: Burden['race']): readonly string[] {
  const best = rules.find(({ id }) => id === chosen)
  const walk = rules.find(({ id }) => id === 'random-walk')
  const game = rules.find(({ crps }) => crps === undefined)
  if (best === undefined) return []
  const [gain, low, high] = best.maeGain ?? [0, 0, 0]
  const open = rules.filter(
    ({ maeBehind, crps }) => crps !== undefined && maeBehind !== undefined && maeBehind[1] <= 0,
  )
  const sharper = rules.filter(({ crps }) => (crps ?? Infinity) < (best.crps ?? 0))
  return [
    `Why this rule: fitted on ${fitted[0]}–${fitted[1]} and tested on ${tested[0]}–${tested.at(-1)}, it erred least, by ${fixed(best.mae, 3)} points of GDP. That is little: the random walk erred by ${fixed(walk?.mae ?? Number.NaN, 3)}, ${fixed(-gain, 3)} more (5–95%: ${fixed(-high, 3)}–${fixed(-low, 3)}, allies drawn again).`,
    ...(open.length === 0
      ? []
      : [
          `${capitalised(list(open.map(({ title }) => title.toLowerCase())))} cannot be told from it on these allies${sharper.length === 0 ? '' : `; ${list(sharper.map(({ title }) => title.toLowerCase()))} has the smaller CRPS`}.`,
        ]),
    ...(best.held80 === undefined
      ? []
      : [
          `Its 8-in-10 intervals held ${percent(best.held80)} of what came: nothing in ${fitted[0]}–${fitted[1]} prepared for ${(fitted[1] as number) + 1}. Read the intervals as too narrow.`,
        ]),
    ...(game === undefined
      ? []
      : [
          `The alliance game, used as a forecast, erred by ${fixed(game.mae, 3)}, like the random walk: it is for the counterfactual only.`,
        ]),
  ]
}

export function counterfactualSentences({ counterfactual }: Burden): readonly string[] {
  const { credibility, before, after, gdpBn, priceYear, baseYear, need, refused, draws } =
    counterfactual
  const none = counterfactual.curve.at(-1)?.pctGdp
  const more = ((after.p50 - before) / 100) * gdpBn
  if (credibility === 1) {
    return [
      `At full credibility the European allies spend what they spent in ${baseYear}, ${pct(before)} of their GDP.`,
    ]
  }
  return [
    `If the guarantor’s credibility fell from 1 to ${trimmed(credibility, 2)}, the European allies would spend ${pct(after.p50)} of their GDP instead of ${pct(before)} in ${baseYear} (${middle(after.p10, after.p90)}): US$ ${count(Math.round(more))} bn a year more, at prices and exchange rates of ${priceYear}.`,
    ...(none === undefined
      ? []
      : [
          `Without any credibility it would be ${pct(none.p50)} (${middle(none.p10, none.p90)}). That is what the model was told, not what it found: the need is set so that it pays a published bill.`,
        ]),
    `The need that this implies, US$ ${count(Math.round(need.p50))} bn (${count(Math.round(need.p10))}–${count(Math.round(need.p90))}) at prices of ${priceYear}, is assumed, not measured: threat and need drop out of every comparison of years.`,
    'What the figures cannot tell is judged; the middle and the range are those of the draws of these judgements, and of nothing else.',
    ...(refused === 0
      ? []
      : [`${count(refused)} of ${count(draws)} draws left out: no need explains their bill.`]),
  ]
}

export const alliesWarning =
  'By ally the model is not to be believed: the large fill the gap and the states at the front ride free, because it knows no geography. Only the sum is meant.'

export function raceHeads({ race }: Burden): readonly string[] {
  return ['', 'Error', ...race.tested.map(String), 'CRPS', 'Held', 'Better by, 5–95%']
}

/** Least error first; “held” is the share of outcomes inside the middle eight draws in ten. */
export function raceRows({ race }: Burden): readonly (readonly string[])[] {
  return race.rules.map(({ title, mae, maeByYear, crps, held80, maeGain }) => [
    title,
    fixed(mae, 3),
    ...maeByYear.map((error) => fixed(error, 2)),
    crps === undefined ? '–' : fixed(crps, 3),
    held80 === undefined ? '–' : percent(held80),
    maeGain === undefined ? '–' : `${fixed(-maeGain[2], 3)} to ${fixed(-maeGain[1], 3)}`,
  ])
}

export function raceCaption({ race }: Burden): string {
  const { tested, allies, edition } = race
  return `Errors of ${tested[0]}–${tested.at(-1)} in points of GDP, ${allies} allies, ${edition}; held: of the outcomes, by 8-in-10 intervals; better than the random walk by`
}

export const outlookHeads = ['', 'Now', 'Then', '8 in 10'] as const

/** The European allies together, then every ally, the lowest share first. */
export function outlookRows({ outlook }: Burden): readonly (readonly string[])[] {
  const each = outlook.allies.toSorted((a, b) => a.last - b.last)
  return [outlook.europe, ...each].map(({ name, last, years }) => {
    const end = years.at(-1)
    return [
      name,
      fixed(last, 2),
      fixed(end?.point ?? null, 2),
      `${fixed(end?.p10 ?? null, 2)}–${fixed(end?.p90 ?? null, 2)}`,
    ]
  })
}

export const curveHeads = ['Credibility', 'All at their most likely', 'Middle', '8 in 10'] as const

export function curveRows({ counterfactual }: Burden): readonly (readonly string[])[] {
  return counterfactual.curve.map(({ credibility, pctGdp }) => [
    trimmed(credibility, 2),
    fixed(pctGdp.central, 2),
    fixed(pctGdp.p50, 2),
    rangeOf(pctGdp),
  ])
}

export const answerHeads = ['', 'Then', 'If'] as const

export function answerRows({ counterfactual }: Burden): readonly (readonly string[])[] {
  return counterfactual.allies.map(({ name, before, after }) => [
    name,
    fixed(before, 2),
    fixed(after, 2),
  ])
}

/** “weight of common security: 0.01 (0.005 to 0.02), judgement: …” */
export function assumptionLines({ counterfactual }: Burden): readonly string[] {
  const { common, spillover, bill } = counterfactual.assumptions
  return [common, spillover, bill].map(assumptionLine)
}

function assumptionLine({ title, unit, basis, distribution, why }: BurdenQuantity): string {
  const [low, high] = support(distribution).map((x) => trimmed(x, 3))
  const of = unit.startsWith('%') ? unit : ''
  return `${title}: ${trimmed(mode(distribution), 3)}${of} (${low} to ${high}), ${basis}: ${why}`
}

const rangeOf = ({ p10, p90 }: BurdenSpread): string => `${fixed(p10, 2)}–${fixed(p90, 2)}`
