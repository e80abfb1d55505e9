/** The picture as CSV: the statistics of the forecast, and below them what each model missed in the past. */
import type { Forecast } from '../../../ensemble/index.ts'
import { csvCell, renderForecastCsv } from '../../../report/index.ts'

/** Half of a model’s past misses are larger; a share of what is contested, the same for all issues. */
export function outcomeCsv(forecast: Forecast): string {
  const { scenario, models, pool } = forecast
  const lines = scenario.issues.flatMap(({ id }) =>
    models.flatMap((model) => {
      const typical = pool.widening?.members[model.id]?.typicalMiss ?? null
      const draws = model.issues[id]?.draws
      return typical === null || draws === undefined
        ? []
        : [
            [
              scenario.id,
              id,
              model.id,
              'typical-miss',
              typical,
              'share of what is contested',
              draws,
            ],
          ]
    }),
  )
  return (
    renderForecastCsv(forecast) + lines.map((line) => `${line.map(csvCell).join(',')}\r\n`).join('')
  )
}
