/**
 * Spending in the years to come, with its spread. Every draw goes one year at a time:
 *
 *   x_{t+1} = rule(x_t) + e_{i,τ},  τ one year of the fit, drawn anew for every step
 *
 * e are the errors of the rule one year ahead in the years of the fit, less their mean by ally. All
 * allies take theirs from the same year τ: what moves them together stays together, so that the spread
 * of a sum is not too small. The parameter is off by as many standard errors in all years of a draw.
 *
 * Reference: B. Efron, R. J. Tibshirani, An Introduction to the Bootstrap (1993), ch. 8.
 */
import { normalQuantile, uniform } from '../../numeric/index.ts'
import { lastYear, type SpendingPanel } from './panel.ts'
import type { FittedRule, Pledge } from './rules.ts'

/** The generator's quantities that this draws from: the parameter, then a year of the future each. */
const stream = 2_000_000

export interface SpendingForecast {
  /** The years forecast, ascending. */
  readonly years: readonly number[]
  /** % of GDP without errors, by ally and year. */
  readonly points: readonly (readonly number[])[]
  /** % of GDP, by ally and year, a draw each and not sorted. */
  readonly draws: readonly (readonly Float64Array[])[]
}

export interface SpendingRequest {
  /** The years of the fit; the forecast starts from the last of them. */
  readonly panel: SpendingPanel
  readonly rule: FittedRule
  /** What was promised in the years of the fit. */
  readonly promised: Pledge
  /** What is promised in the years to come. */
  readonly pledge: Pledge
  readonly until: number
  readonly draws: number
  readonly seed: number
}

export function forecastSpending(request: SpendingRequest): SpendingForecast {
  const { panel, rule, promised, pledge, until, draws, seed } = request
  const start = lastYear(panel)
  const years = Array.from({ length: until - start }, (_, h) => start + 1 + h)
  const errors = errorsOf(panel, rule, promised)
  const points = panel.allies.map(({ pctGdp }, ally) => {
    let share = pctGdp.at(-1) as number
    return years.map((year) => {
      share = rule.next(ally, share, year - 1, pledge, 0)
      return share
    })
  })
  const drawn = panel.allies.map(() => years.map(() => new Float64Array(draws)))
  const last = panel.allies.map(({ pctGdp }) => pctGdp.at(-1) as number)
  const known = panel.years.length - 1
  for (let draw = 0; draw < draws; draw++) {
    const shares = [...last]
    const z = normalQuantile(uniform(seed, draw, stream))
    years.forEach((year, h) => {
      const tau = Math.floor(uniform(seed, draw, stream + 1 + h) * known)
      shares.forEach((share, ally) => {
        const error = (errors[ally] as readonly number[])[tau] as number
        const next = Math.max(0, rule.next(ally, share, year - 1, pledge, z) + error)
        shares[ally] = next
        ;((drawn[ally] as Float64Array[])[h] as Float64Array)[draw] = next
      })
    })
  }
  return { years, points, draws: drawn }
}

/** By ally and year of the fit but the first; they sum to nothing for each ally. */
function errorsOf(
  { allies, years }: SpendingPanel,
  rule: FittedRule,
  promised: Pledge,
): readonly (readonly number[])[] {
  return allies.map(({ pctGdp }, ally) => {
    const errors = pctGdp
      .slice(1)
      .map(
        (share, t) => share - rule.next(ally, pctGdp[t] as number, years[t] as number, promised, 0),
      )
    const mean = errors.reduce((sum, error) => sum + error, 0) / errors.length
    return errors.map((error) => error - mean)
  })
}
