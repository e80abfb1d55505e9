/** The door to what draws: charts into a document that is handed in, and the page made of them. */
export { type Bar, drawBars } from './charts/bars.ts'
export { drawOutcome } from './charts/outcome.ts'
export { drawPositions, type PositionsPicture } from './charts/positions.ts'
export { svgMarkup } from './charts/serialise.ts'
export { standaloneSvg } from './charts/standalone.ts'
export type { DrawOptions } from './charts/svg.ts'
export { renderBacktestHtml } from './html/backtest-html.ts'
export { type HtmlOptions, renderForecastHtml } from './html/forecast-html.ts'
