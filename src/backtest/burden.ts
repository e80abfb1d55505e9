/**
 * The burden: what allies will spend, by the rule that a test on known years has chosen, and beside it
 * what the European ones would spend if they believed the guarantor less. Two answers that are never mixed.
 */
import {
  type BurdenCounterfactual,
  burdenCounterfactual,
  lastYear,
  type SpendingOutlook,
  type SpendingPanel,
  spendingOutlook,
  spendingRules,
} from '../ledger/index.ts'
import { type SpendingRace, spendingRace } from './spending.ts'

export interface Burden {
  readonly race: SpendingRace
  readonly outlook: SpendingOutlook
  readonly counterfactual: BurdenCounterfactual
  readonly seed: number
}

export interface BurdenOptions {
  /** Of the guarantor, 0 to 1. */
  readonly credibility: number
  /** What is promised, % of GDP. */
  readonly pledge: number
  /** Last year of the forecast; five years on when left out. */
  readonly by?: number | undefined
  /** Year that the counterfactual starts from; the last one when left out. */
  readonly base?: number | undefined
  readonly draws: number
  readonly seed: number
}

/** The last year of the fit when rules are tested; the years after it are the test. */
const lastFitted = 2021

/** @throws RangeError for a year or a share out of range, named */
export function burden(panel: SpendingPanel, options: BurdenOptions): Burden {
  const { credibility, pledge, draws, seed } = options
  const last = lastYear(panel)
  const by = options.by ?? last + 5
  const race = spendingRace(panel, { until: lastFitted, draws, seed })
  const rule = spendingRules.find(({ id }) => id === race.chosen)
  if (rule === undefined) throw new Error(`no rule ${race.chosen}`)
  return {
    race,
    outlook: spendingOutlook(panel, {
      rule,
      pledge: { pctGdp: pledge, by },
      until: by,
      draws,
      seed,
    }),
    counterfactual: burdenCounterfactual(panel, {
      credibility,
      year: options.base ?? last,
      draws,
      seed,
    }),
    seed,
  }
}
