/** Where each ally starts: its share of GDP, dollars and people of one year of one edition. */
import { LedgerError } from '../figures/error.ts'
import type { Figure } from '../figures/figure.ts'
import type { Ally } from '../figures/members.ts'
import type { Ledger } from '../ledger.ts'
import type { GapBasis } from './types.ts'

/** Years over which the recent pace is taken: of 2024, the years since the invasion of 2022. */
export const recentYears = 3

export interface Baseline {
  readonly ally: Ally
  /** % of GDP on the basis; null without forces. */
  readonly share: number | null
  /** US$ m, current. */
  readonly gdpUsdM: number
  /** Persons, newest count; undefined when none was known. */
  readonly population: Figure | undefined
  /** Shares of GDP on the basis up to the base year, oldest first. */
  readonly history: readonly {
    readonly year: number
    readonly share: number
    readonly figure: Figure
  }[]
  /** Every cell of the base year that was used, and the population. */
  readonly cells: readonly Figure[]
}

export interface BaselineRequest {
  readonly edition: string
  readonly year: number
  readonly basis: GapBasis
  readonly allies: readonly Ally[]
}

/**
 * @throws LedgerError when the edition has no dollars for an ally in that year
 */
export function baselinesOf(ledger: Ledger, request: BaselineRequest): readonly Baseline[] {
  return request.allies.map((ally) => baselineOf(ledger, ally, request))
}

function baselineOf(
  ledger: Ledger,
  ally: Ally,
  { edition, year, basis }: BaselineRequest,
): Baseline {
  const of = (measure: string, when = year) => ledger.figure(measure, ally.iso3, when, edition)
  const gdp = of('gdp_usd_m_current')
  if (gdp === undefined) {
    throw new LedgerError(
      `${edition} ${year}`,
      `no GDP of ${ally.name} in US$`,
      'an edition and a year that have it',
      ledger.standard === edition ? undefined : ledger.standard,
    )
  }
  const history = ledger
    .series('pct_gdp', ally.iso3, edition)
    .filter((figure) => figure.year <= year)
    .flatMap((figure) => {
      const share = shareOf(figure, basis, (measure) => of(measure, figure.year))
      return share === undefined ? [] : [{ year: figure.year, share, figure }]
    })
  const now = history.at(-1)
  const share = now?.year === year ? now.share : null
  if (share === null && ally.hasForces) {
    throw new LedgerError(
      `${edition} ${year}`,
      `no expenditure of ${ally.name}`,
      'a year that has it',
    )
  }
  const population = newestPopulation(ledger, ally.iso3)
  const cells = [of('pct_gdp'), of('usd_m_current'), gdp, population]
  return {
    ally,
    share,
    gdpUsdM: gdp.value,
    population,
    history,
    cells: cells.filter((figure) => figure !== undefined),
  }
}

function shareOf(
  pct: Figure,
  basis: GapBasis,
  of: (measure: string) => Figure | undefined,
): number | undefined {
  if (basis === 'share') return pct.value
  const spent = of('usd_m_current')
  const gdp = of('gdp_usd_m_current')
  return spent === undefined || gdp === undefined ? undefined : (100 * spent.value) / gdp.value
}

function newestPopulation(ledger: Ledger, iso3: string): Figure | undefined {
  return ledger.editions
    .flatMap(({ id }) => ledger.series('population', iso3, id))
    .toSorted((a, b) => a.year - b.year)
    .at(-1)
}

/** Mean rise a year over the last `years` years, in points; null when the history is too short. */
export function paceOver({ history }: Baseline, years: number): number | null {
  const last = history.at(-1)
  const first = history.find(({ year }) => last !== undefined && year === last.year - years)
  if (last === undefined || first === undefined || years < 1) return null
  return (last.share - first.share) / years
}
