/** The panel of one edition: allies with forces and a figure for every year. */
import { LedgerError } from '../figures/error.ts'
import type { Figure } from '../figures/figure.ts'
import type { Ledger } from '../ledger.ts'
import type { PanelAlly, SpendingPanel } from './panel.ts'

/** The fewest years that a rule can be fitted to and tested on. */
const fewestYears = 5

/**
 * @param edition its key; the standard one when left out
 * @throws LedgerError where the edition does not hold shares and GDP of every ally with forces
 */
export function panelOf(ledger: Ledger, edition: string = ledger.standard): SpendingPanel {
  const { id, priceBase } = ledger.edition(edition)
  const allies = ledger.allies.filter(({ hasForces }) => hasForces)
  const shares = allies.map(({ iso3 }) => ledger.series('pct_gdp', iso3, id))
  const products = allies.map(({ iso3 }) => ledger.series('gdp_usd_m_constant', iso3, id))
  const known = [...new Set(shares.flat().map(({ year }) => year))].toSorted((a, b) => a - b)
  const first = known[0] ?? 0
  const years = Array.from({ length: (known.at(-1) ?? 0) - first + 1 }, (_, t) => first + t)
  if (known.length < fewestYears) {
    throw new LedgerError(
      id,
      `${known.length} years of pct_gdp`,
      `at least ${fewestYears}; ${ledger.standard} has them`,
    )
  }
  return {
    edition: id,
    priceYear: Number(priceBase),
    years,
    allies: allies.map(
      ({ iso3, name }, i): PanelAlly => ({
        iso3,
        name,
        pctGdp: yearly(shares[i] ?? [], years, `pct_gdp of ${name}`, ledger, id),
        gdpBn: yearly(products[i] ?? [], years, `GDP of ${name}`, ledger, id).map(
          (millions) => millions / 1000,
        ),
      }),
    ),
  }
}

function yearly(
  series: readonly Figure[],
  years: readonly number[],
  what: string,
  { standard }: Ledger,
  edition: string,
): readonly number[] {
  const byYear = new Map(series.map(({ year, value }) => [year, value]))
  return years.map((year) => {
    const value = byYear.get(year)
    if (value === undefined) {
      throw new LedgerError(edition, `no ${what} in ${year}`, `a complete edition, ${standard}`)
    }
    return value
  })
}
