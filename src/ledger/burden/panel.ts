/** What allies spent, a row an ally and a column a year: the shape that rules and game work on. */

export interface PanelAlly {
  readonly iso3: string
  readonly name: string
  /** Defence expenditure in % of GDP at constant prices, a year each. */
  readonly pctGdp: readonly number[]
  /** GDP in billion US dollars at the edition's constant prices and exchange rates, a year each. */
  readonly gdpBn: readonly number[]
}

export interface SpendingPanel {
  readonly edition: string
  /** Of the constant prices. */
  readonly priceYear: number
  /** Ascending, without a gap. */
  readonly years: readonly number[]
  readonly allies: readonly PanelAlly[]
}

/**
 * The same panel cut to the years from `from` to `to`, both included.
 * @throws RangeError where the panel does not hold them
 */
export function window(panel: SpendingPanel, from: number, to: number): SpendingPanel {
  const start = indexOfYear(panel, from)
  const end = indexOfYear(panel, to) + 1
  if (end - start < 2) throw new RangeError(`${from} to ${to}: expected at least two years`)
  return {
    ...panel,
    years: panel.years.slice(start, end),
    allies: panel.allies.map((ally) => ({
      ...ally,
      pctGdp: ally.pctGdp.slice(start, end),
      gdpBn: ally.gdpBn.slice(start, end),
    })),
  }
}

/** @throws RangeError that names the years there are */
export function indexOfYear({ years, edition }: SpendingPanel, year: number): number {
  const index = years.indexOf(year)
  if (index < 0) {
    throw new RangeError(
      `year: found ${year}, expected one of ${edition}, ${years[0]} to ${years.at(-1)}`,
    )
  }
  return index
}

export function lastYear({ years }: SpendingPanel): number {
  return years.at(-1) as number
}
