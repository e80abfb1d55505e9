/**
 * The alliance game as if it were a forecast, to show what it is worth as one: weights from the base
 * year, GDP of the later years as it came, full credibility, no need.
 */
import { baseYear, calibrated } from './calibrate.ts'
import { equilibrium } from './equilibrium.ts'
import { indexOfYear, type SpendingPanel } from './panel.ts'

/**
 * % of GDP by ally, a year each.
 * @param common b, weight of the common security
 * @throws RangeError where no weights explain the base year
 */
export function gameForecast(
  panel: SpendingPanel,
  from: number,
  years: readonly number[],
  common: number,
): readonly (readonly number[])[] {
  const base = baseYear(panel, from)
  const alliance = calibrated(base, { common, spillover: 1, need: 0 })
  if (alliance === undefined) {
    throw new RangeError(`common: found ${common}, expected a weight that explains ${from}`)
  }
  const byYear = years.map((year) => {
    const t = indexOfYear(panel, year)
    const gdp = panel.allies.map(({ gdpBn }) => gdpBn[t] as number)
    const players = alliance.players.map((player, i) => ({ ...player, gdp: gdp[i] as number }))
    const spending = equilibrium({ ...alliance, players })
    return spending.map((spent, i) => (100 * spent) / (gdp[i] as number))
  })
  return panel.allies.map((_, i) => byYear.map((shares) => shares[i] as number))
}
