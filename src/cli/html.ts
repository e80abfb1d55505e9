/** The HTML report, drawn on a document without a browser. Loaded only when asked for. */
import type { Backtest } from '../backtest/index.ts'
import type { Forecast } from '../ensemble/index.ts'
import type { Disagreement } from '../explore/index.ts'

export async function htmlReport(forecast: Forecast, disagreement?: Disagreement): Promise<string> {
  const [{ renderForecastHtml }, { parseHTML }] = await Promise.all([
    import('../report/charts.ts'),
    import('linkedom'),
  ])
  const { document } = parseHTML('<!doctype html><html><body></body></html>')
  return renderForecastHtml(forecast, {
    document,
    ...(disagreement !== undefined && { disagreement }),
  })
}

export async function backtestReport(result: Backtest): Promise<string> {
  const [{ renderBacktestHtml }, { parseHTML }] = await Promise.all([
    import('../report/charts.ts'),
    import('linkedom'),
  ])
  const { document } = parseHTML('<!doctype html><html><body></body></html>')
  return renderBacktestHtml(result, { document })
}
