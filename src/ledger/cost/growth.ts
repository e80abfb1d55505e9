/**
 * What GDP and prices are taken to do until the target year, as uncertain quantities.
 *
 * Growth of an ally, unless told otherwise: its own real growth in the edition's constant prices.
 * With n yearly changes of the past, of mean m (compound) and standard deviation s, the mean of the
 * next h years is normal around m with standard deviation s·√(1/n + 1/h): the spread of a mean of h
 * future values when the mean itself is known from n (W. Q. Meeker, G. J. Hahn, L. A. Escobar,
 * Statistical Intervals, 2nd edition 2017, doi:10.1002/9781118594841, on prediction intervals for
 * the mean of a future sample). That the years are independent and that the future is drawn from the
 * same past is judgement.
 *
 * How far allies grow alike: the mean correlation of their yearly changes in the same table.
 */
import {
  arithmeticMean,
  type Distribution,
  exp,
  log,
  standardDeviation,
} from '../../numeric/index.ts'
import { distributionOf, type Quantity } from '../../scenario/index.ts'
import { LedgerError } from '../figures/error.ts'
import type { Ledger } from '../ledger.ts'
import type { Assumption } from './types.ts'

/** 90th percentile of the standard normal distribution. */
const z90 = 1.2815515655446004

/**
 * No economy of the table ever moved as much in a year; Luxembourg's base of 2023, down by a third,
 * is another aggregate and no recession.
 */
const largestChange = 0.2

/** Fewer yearly changes say nothing about their spread. */
const fewestChanges = 3

/** The central banks of the dollar and the euro aim at 2 %; a point either way is our judgement. */
const pricesRise: Quantity = { low: 1, mode: 2, high: 3 }

export interface GrowthRequest {
  readonly edition: string
  /** Base year, and years to come. */
  readonly year: number
  readonly horizon: number
  readonly growth?: Quantity | undefined
  readonly deflator?: Quantity | undefined
}

interface Change {
  readonly year: number
  /** 0.02 for 2 %. */
  readonly change: number
}

/** Yearly changes of real GDP up to a year, without breaks of the series. */
export function realChanges(
  ledger: Ledger,
  iso3: string,
  edition: string,
  until: number,
): readonly Change[] {
  const series = ledger
    .series('gdp_usd_m_constant', iso3, edition)
    .filter(({ year }) => year <= until)
  return series.slice(1).flatMap(({ year, value }, i) => {
    const before = series[i]
    if (before === undefined || before.year !== year - 1) return []
    const change = value / before.value - 1
    return Math.abs(change) > largestChange ? [] : [{ year, change }]
  })
}

/**
 * Real growth of an ally, % a year on average over the horizon.
 * @throws LedgerError when its history is too short
 */
export function growthOf(
  ledger: Ledger,
  ally: { readonly iso3: string; readonly name: string },
  { edition, year, horizon, growth }: GrowthRequest,
): Assumption {
  const id = `growth.${ally.iso3}`
  if (growth !== undefined) {
    return { id, distribution: given(growth), basis: 'judgement', from: 'as given' }
  }
  const changes = realChanges(ledger, ally.iso3, edition, year)
  const n = changes.length
  if (n < fewestChanges) {
    throw new LedgerError(
      `${edition} ${year}`,
      `${n} years of growth of ${ally.name} before it`,
      `at least ${fewestChanges}, or growth as given`,
    )
  }
  const values = changes.map(({ change }) => change)
  const middle = 100 * (exp(arithmeticMean(values.map((x) => log(1 + x)))) - 1)
  const width = 100 * standardDeviation(values) * Math.sqrt(1 / n + 1 / horizon) * z90
  const distribution: Distribution =
    width === 0
      ? { kind: 'fixed', value: middle }
      : { kind: 'percentiles', p10: middle - width, p50: middle, p90: middle + width }
  const [first] = changes
  return {
    id,
    distribution,
    basis: 'data',
    from: `its own of ${first?.year ?? year}–${year}, ${edition}`,
  }
}

/** Rise of prices in US$, % a year. */
export function deflatorOf({ deflator }: GrowthRequest): Assumption {
  return {
    id: 'deflator',
    distribution: given(deflator ?? pricesRise),
    basis: 'judgement',
    from:
      deflator === undefined ? 'the 2% that central banks aim at, a point either way' : 'as given',
  }
}

/** How far the growth of allies goes together: mean correlation of their yearly changes, 0 to 0.95. */
export function sharedGrowth(ledger: Ledger, edition: string, until: number): Assumption {
  const all = ledger.allies.map(
    ({ iso3 }) =>
      new Map(realChanges(ledger, iso3, edition, until).map(({ year, change }) => [year, change])),
  )
  const found: number[] = []
  for (const [i, a] of all.entries()) {
    for (const b of all.slice(i + 1)) {
      const years = [...a.keys()].filter((year) => b.has(year))
      if (years.length < fewestChanges) continue
      found.push(
        correlation(
          years.map((year) => a.get(year) ?? 0),
          years.map((year) => b.get(year) ?? 0),
        ),
      )
    }
  }
  const value = found.length === 0 ? 0 : Math.min(0.95, Math.max(0, arithmeticMean(found)))
  return {
    id: 'shared',
    distribution: { kind: 'fixed', value },
    basis: 'data',
    from: `mean correlation of yearly growth between allies, ${edition}`,
  }
}

function correlation(xs: readonly number[], ys: readonly number[]): number {
  const [x0, y0] = [arithmeticMean(xs), arithmeticMean(ys)]
  const spread = standardDeviation(xs) * standardDeviation(ys) * (xs.length - 1)
  const together = xs.reduce((sum, x, i) => sum + (x - x0) * ((ys[i] ?? 0) - y0), 0)
  return spread === 0 ? 0 : together / spread
}

function given(quantity: Quantity): Distribution {
  return distributionOf(quantity, {
    basis: 'judgement',
    widths: { documented: 0, data: 0, judgement: 0 },
    refs: {},
    kind: 'exact',
  })
}
