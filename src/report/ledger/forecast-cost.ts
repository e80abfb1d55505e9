/** The forecast target, priced: what the allies would spend more if the summit ends there. */
import type { Forecast } from '../../ensemble/index.ts'
import { type Ledger, priceTarget } from '../../ledger/index.ts'
import type { Issue } from '../../scenario/index.ts'
import { issueFormat } from '../issue-format.ts'
import { lines, styleOf, type TextOptions, wrap } from '../text/ansi.ts'
import { basisWords } from './basis-words.ts'
import { amountWords } from './cost-words.ts'
import { billions, dollars } from './money.ts'

/** Enough for a range without digits behind the point. */
const draws = 500

/**
 * Sentences on the cost of the first issue that is a share of GDP, with what was known on the day of
 * the scenario. Empty where there is no such issue or the forecast has no middle on it.
 */
export function forecastCostSentences(
  { scenario, pool }: Pick<Forecast, 'scenario' | 'pool'>,
  ledger: Ledger,
): readonly string[] {
  const issue = scenario.issues.find(({ unit }) => /^% of GDP$/i.test(unit))
  const { p10 = null, p50 = null, p90 = null } = (issue && pool.issues[issue.id]) ?? {}
  if (issue === undefined || p10 === null || p50 === null || p90 === null) return []
  const known = ledger.at(scenario.asOf)
  const format = issueFormat(issue)
  const [low, middle, high] = [p10, p50, p90].map((target) => priceTarget(known, { target }))
  if (low === undefined || middle === undefined || high === undefined) return []
  const { total, withoutUsa, year } = middle
  const others =
    withoutUsa === null || withoutUsa.gap.point === total.gap.point
      ? ', none of it American'
      : `, ${dollars(withoutUsa.gap.point, 0)} of it without the United States`
  return [
    `At ${format.full(p50)}, the middle of the forecast, the allies would have spent ${dollars(total.gap.point, 0)} more in ${year}${others}; ${format.between(p10, p90)}, where eight runs in ten fall, it is US$ ${billions(low.total.gap.point, 0)} to ${billions(high.total.gap.point, 0)} bn.`,
    ...byYear(scenario.issues, issue, pool, known, p50),
    `Basis: ${basisWords(middle)}.`,
  ]
}

/** The sum up to the year that the forecast sees for the target, where it sees one ahead. */
function byYear(
  issues: readonly Issue[],
  target: Issue,
  pool: Forecast['pool'],
  ledger: Ledger,
  share: number,
): readonly string[] {
  const issue = issues.find((each) => each.dependsOn === target.id && issueFormat(each).years)
  const middle = issue === undefined ? undefined : pool.issues[issue.id]?.p50
  const base = priceTarget(ledger, { target: share }).year
  const by = Math.round(middle ?? base)
  if (by <= base) return []
  const { cumulative } = priceTarget(ledger, { target: share, by, draws }).total
  return [
    `Rising evenly to it by ${by}, the year in the middle of the forecast, they would spend ${amountWords(cumulative)} more over ${base + 1}–${by} than at their shares of ${base}, at prices of each year.`,
  ]
}

export function renderForecastCostText(
  forecast: Pick<Forecast, 'scenario' | 'pool'>,
  ledger: Ledger,
  { colour, width }: TextOptions,
): string {
  const style = styleOf(colour)
  const sentences = forecastCostSentences(forecast, ledger)
  if (sentences.length === 0) return ''
  return lines([
    '',
    style.bold('What it would cost'),
    ...sentences.flatMap((sentence) => wrap(sentence, width, '  ', '· ')),
  ])
}
