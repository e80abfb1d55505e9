/** Who speaks for the forecast: the pool, or the first model where the run has no member of it. */
import type { Forecast, IssueSummary, ModelForecast } from '../../ensemble/index.ts'

export interface Voice {
  readonly agreement: number
  readonly issues: Readonly<Record<string, IssueSummary>>
  /** The models that count; all for a run of baselines. */
  readonly members: readonly ModelForecast[]
}

export function voiceOf({ pool, models }: Forecast): Voice {
  const members = models.filter(({ id }) => pool.weights[id] !== undefined)
  const [first] = models
  if (members.length > 0 || first === undefined) {
    return { agreement: pool.agreement, issues: pool.issues, members }
  }
  return { agreement: first.agreement, issues: first.issues, members: [first] }
}
