/** The burden as JSON, shape 1. Shares in % of GDP, money in billion US dollars at constant prices. */

import type { Burden } from '../../backtest/index.ts'
import { engineVersion } from '../../version.ts'
import { type JsonObject, plainObject } from '../plain-json.ts'
import { alliesWarning, counterfactualSentences, forecastSentences } from './burden-words.ts'

export function burdenJson(report: Burden): JsonObject {
  const { race, outlook, counterfactual, seed } = report
  const { curve, allies, assumptions, ...counter } = counterfactual
  return plainObject({
    entente: 1,
    edition: outlook.edition,
    forecast: {
      rule: outlook.rule,
      from: outlook.from,
      pledge: outlook.pledge,
      pace: outlook.pace ?? null,
      draws: outlook.draws,
      europe: { last: outlook.europe.last, years: outlook.europe.years },
      allies: Object.fromEntries(
        outlook.allies.map(({ iso3, last, years }) => [iso3, { last, years }]),
      ),
      sentences: forecastSentences(report),
    },
    race: {
      fitted: race.fitted,
      tested: race.tested,
      allies: race.allies,
      pace: race.pace,
      chosen: race.chosen,
      rules: Object.fromEntries(
        race.rules.map(({ id, maeByYear, mae, crps, held80, maeGain, maeBehind, crpsBehind }) => [
          id,
          { mae, maeByYear, crps, held80, maeGain, maeBehind, crpsBehind },
        ]),
      ),
    },
    counterfactual: {
      credibility: counter.credibility,
      baseYear: counter.baseYear,
      priceYear: counter.priceYear,
      gdpBn: counter.gdpBn,
      before: counter.before,
      after: counter.after,
      need: counter.need,
      curve,
      assumptions: Object.fromEntries(
        Object.values(assumptions).map(({ id, ...rest }) => [id, rest]),
      ),
      draws: counter.draws,
      refused: counter.refused,
      allies: Object.fromEntries(
        allies.map(({ iso3, before, after }) => [iso3, { before, after }]),
      ),
      sentences: counterfactualSentences(report),
    },
    warnings: [alliesWarning],
    seed,
    version: engineVersion,
  })
}
