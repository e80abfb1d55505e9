/**
 * Rules of defence spending against what allies went on to spend: fitted on some years, tested on the
 * years after, each ally by itself. Scores are in points of GDP. Years of one ally hang together, so
 * whole allies are drawn with replacement.
 */
import {
  forecastSpending,
  gameForecast,
  indexOfYear,
  type Pledge,
  type SpendingPanel,
  type SpendingRule,
  spendingRules,
  walesPledge,
  window,
} from '../ledger/index.ts'
import { GroupBootstrap, type Interval } from './bootstrap.ts'
import { crpsDraws } from './crps.ts'

export interface SpendingScore {
  readonly id: string
  readonly title: string
  readonly says: string
  /** Mean absolute error by year of the test. */
  readonly maeByYear: readonly number[]
  readonly mae: number
  /** Undefined for what says points without a spread. */
  readonly crps: number | undefined
  /** Share of the outcomes inside the middle eight draws in ten. */
  readonly held80: number | undefined
  /** Less the random walk’s, with 5th and 95th percentile; undefined for itself. */
  readonly maeGain: Interval | undefined
  /** Less the chosen rule’s: above 0 the chosen one is better; undefined for itself. */
  readonly maeBehind: Interval | undefined
  readonly crpsBehind: Interval | undefined
}

export interface SpendingRace {
  readonly edition: string
  readonly fitted: readonly [number, number]
  readonly tested: readonly number[]
  readonly pledge: Pledge
  readonly allies: number
  /** λ of partial adjustment with its standard error. */
  readonly pace: { readonly value: number; readonly error: number }
  /** Least absolute error first. */
  readonly rules: readonly SpendingScore[]
  /** Id of the rule with the least absolute error of those that know a spread. */
  readonly chosen: string
  readonly draws: number
  readonly seed: number
}

export interface SpendingRaceOptions {
  /** Last year of the fit; everything after it is the test. */
  readonly until: number
  readonly draws: number
  readonly seed: number
  readonly pledge?: Pledge
}

/** The game’s weight of common security: between 0 and 0.05 its errors differ in the fourth digit. */
const gameWeight = 0.01

const baseline = 'random-walk'

interface Entry {
  readonly id: string
  readonly title: string
  readonly says: string
  /** By ally and year of the test, in points of GDP. */
  readonly errors: readonly (readonly number[])[]
  readonly crps?: readonly (readonly number[])[]
  readonly held?: readonly (readonly boolean[])[]
}

/** @throws RangeError where the panel does not hold two years up to `until` and one after it */
export function spendingRace(
  panel: SpendingPanel,
  { until, draws, seed, pledge = walesPledge }: SpendingRaceOptions,
): SpendingRace {
  const first = panel.years[0] as number
  const known = window(panel, first, until)
  const tested = panel.years.slice(indexOfYear(panel, until) + 1)
  const outcomes = panel.allies.map(({ pctGdp }) => pctGdp.slice(-tested.length))
  if (tested.length === 0) throw new RangeError(`until: found ${until}, expected a year after it`)
  const pace = spendingRules
    .map((rule) => rule.fit(known, pledge).pace)
    .find((each) => each !== undefined)
  const entries: readonly Entry[] = [
    ...spendingRules.map((rule) => entryOf(rule)),
    {
      id: 'alliance-game',
      title: 'Alliance game',
      says: 'best replies to each other, with the GDP of the year known',
      errors: errorsOf(gameForecast(panel, until, tested, gameWeight)),
    },
  ]
  const bootstrap = new GroupBootstrap(panel.allies.length, seed)
  const owner = outcomes.flatMap((own, ally) => own.map(() => ally))
  const less = (ours: Entry['errors'] | undefined, theirs: Entry['errors'] | undefined) => {
    if (ours === undefined || theirs === undefined || ours === theirs) return undefined
    const other = theirs.flat()
    return bootstrap.mean(
      ours.flat().map((error, i) => error - (other[i] as number)),
      owner,
    )
  }
  const ranked = entries.toSorted((a, b) => mean(a.errors.flat()) - mean(b.errors.flat()))
  const best = ranked.find(({ crps }) => crps !== undefined) as Entry
  const walk = entries.find(({ id }) => id === baseline) as Entry
  const rules = ranked.map(
    ({ id, title, says, errors, crps, held }): SpendingScore => ({
      id,
      title,
      says,
      maeByYear: tested.map((_, h) => mean(errors.map((own) => own[h] as number))),
      mae: mean(errors.flat()),
      crps: crps && mean(crps.flat()),
      held80: held && mean(held.flat().map(Number)),
      maeGain: less(errors, walk.errors),
      maeBehind: less(errors, best.errors),
      crpsBehind: less(crps, best.crps),
    }),
  )
  return {
    edition: panel.edition,
    fitted: [first, until],
    tested,
    pledge,
    allies: panel.allies.length,
    pace: pace ?? { value: 0, error: 0 },
    rules,
    chosen: best.id,
    draws,
    seed,
  }

  function entryOf(rule: SpendingRule): Entry {
    const { points, draws: drawn } = forecastSpending({
      panel: known,
      rule: rule.fit(known, pledge),
      promised: pledge,
      pledge,
      until: tested.at(-1) as number,
      draws,
      seed,
    })
    const sorted = drawn.map((own) => own.map((each) => each.slice().sort()))
    const each = <T>(of: (values: Float64Array, outcome: number) => T) =>
      sorted.map((own, ally) => own.map((values, h) => of(values, outcomes[ally]?.[h] as number)))
    return {
      id: rule.id,
      title: rule.title,
      says: rule.says,
      errors: errorsOf(points),
      crps: each(crpsDraws),
      held: each(heldBy),
    }
  }

  function errorsOf(points: readonly (readonly number[])[]): Entry['errors'] {
    return points.map((own, ally) =>
      own.map((point, h) => Math.abs(point - (outcomes[ally]?.[h] as number))),
    )
  }
}

/** Whether the outcome lies in the middle eight draws in ten. */
function heldBy(sorted: Float64Array, outcome: number): boolean {
  const n = sorted.length
  const low = sorted[Math.floor(0.1 * (n - 1))] as number
  const high = sorted[Math.ceil(0.9 * (n - 1))] as number
  return low <= outcome && outcome <= high
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length
