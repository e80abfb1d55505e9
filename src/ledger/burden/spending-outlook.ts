/** Spending in the years after the last one known, by the rule that a test has chosen. */
import { quantileSorted } from '../../numeric/index.ts'
import { isEuropean } from './calibrate.ts'
import { lastYear, type SpendingPanel } from './panel.ts'
import { type Estimate, type Pledge, type SpendingRule, walesPledge } from './rules.ts'
import { forecastSpending } from './spending-draws.ts'

/** % of GDP: without errors, and the middle eight draws in ten. */
export interface OutlookYear {
  readonly year: number
  readonly point: number
  readonly p10: number
  readonly p50: number
  readonly p90: number
}

export interface AllyOutlook {
  readonly iso3: string
  readonly name: string
  /** % of GDP in the last year known. */
  readonly last: number
  /** % of GDP in the years known, the last among them. */
  readonly history: readonly number[]
  readonly years: readonly OutlookYear[]
}

export interface SpendingOutlook {
  readonly rule: string
  readonly edition: string
  readonly from: number
  /** Years of the histories, ascending, up to `from`. */
  readonly known: readonly number[]
  readonly pledge: Pledge
  /** Share of what is missing that is made up a year, where the rule has one. */
  readonly pace: Estimate | undefined
  /** The European allies together, weighted with the GDP of the last year known. */
  readonly europe: AllyOutlook
  readonly allies: readonly AllyOutlook[]
  readonly draws: number
}

export interface OutlookRequest {
  readonly rule: SpendingRule
  readonly pledge: Pledge
  /** Last year of the forecast. */
  readonly until: number
  readonly draws: number
  readonly seed: number
}

/** Far enough: beyond it nobody should believe a rule with one parameter. */
const mostYears = 15

/** @throws RangeError for a year that is past or too far */
export function spendingOutlook(
  panel: SpendingPanel,
  { rule, pledge, until, draws, seed }: OutlookRequest,
): SpendingOutlook {
  const from = lastYear(panel)
  if (!(until > from && until <= from + mostYears)) {
    throw new RangeError(`by: found ${until}, expected ${from + 1} to ${from + mostYears}`)
  }
  const fitted = rule.fit(panel, walesPledge)
  const forecast = forecastSpending({
    panel,
    rule: fitted,
    promised: walesPledge,
    pledge,
    until,
    draws,
    seed,
  })
  const weights = panel.allies.map(({ iso3, gdpBn }) =>
    isEuropean(iso3) ? (gdpBn.at(-1) as number) : 0,
  )
  const weight = weights.reduce((sum, each) => sum + each, 0)
  const together = (shareOf: (ally: number) => number): number =>
    weights.reduce((sum, each, ally) => (each === 0 ? sum : sum + each * shareOf(ally)), 0) / weight
  const years = (
    point: (h: number) => number,
    values: (h: number) => Float64Array,
  ): readonly OutlookYear[] =>
    forecast.years.map((year, h) => {
      const sorted = values(h).slice().sort()
      const at = (p: number) => quantileSorted(sorted, p)
      return { year, point: point(h), p10: at(0.1), p50: at(0.5), p90: at(0.9) }
    })
  const pointOf = (ally: number, h: number) => forecast.points[ally]?.[h] as number
  const drawnOf = (ally: number, h: number) => forecast.draws[ally]?.[h] as Float64Array
  return {
    rule: rule.id,
    edition: panel.edition,
    from,
    known: panel.years,
    pledge,
    pace: fitted.pace,
    europe: {
      iso3: 'NATO-EUR',
      name: 'European allies',
      last: together((ally) => panel.allies[ally]?.pctGdp.at(-1) as number),
      history: panel.years.map((_, t) => europeanIn(panel, t)),
      years: years(
        (h) => together((ally) => pointOf(ally, h)),
        (h) =>
          Float64Array.from({ length: draws }, (_, draw) =>
            together((ally) => drawnOf(ally, h)[draw] as number),
          ),
      ),
    },
    allies: panel.allies.map(({ iso3, name, pctGdp }, ally) => ({
      iso3,
      name,
      last: pctGdp.at(-1) as number,
      history: pctGdp,
      years: years(
        (h) => pointOf(ally, h),
        (h) => drawnOf(ally, h),
      ),
    })),
    draws,
  }
}

/** What the European allies spent, weighted with the GDP of that year, % of GDP. */
function europeanIn({ allies }: SpendingPanel, t: number): number {
  let spent = 0
  let gdp = 0
  for (const { iso3, pctGdp, gdpBn } of allies) {
    if (!isEuropean(iso3)) continue
    spent += (pctGdp[t] as number) * (gdpBn[t] as number)
    gdp += gdpBn[t] as number
  }
  return spent / gdp
}
