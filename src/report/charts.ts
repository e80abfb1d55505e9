/** The door to what draws: charts into a document that is handed in, and the page made of them. */
export { type Bar, drawBars } from './charts/bars.ts'
export { type DotPlace, type DotStack, stackDots } from './charts/dots.ts'
export {
  type CountryShape,
  type Geography,
  type GeographyView,
  geographyOf,
} from './charts/geography.ts'
export { type GroupStyle, groupStyle } from './charts/groups.ts'
export { breakLines, type MarkLabel, placeLabels, shortened } from './charts/labels.ts'
export { type AmountBar, drawAmountBars } from './charts/ledger-bars.ts'
export { type AllyDots, type DotsPicture, drawAllyDots } from './charts/ledger-dots.ts'
export { drawFan, type FanLine, type FanPicture } from './charts/ledger-fan.ts'
export { drawMap, type MapAlly, type MapFill, type MapPicture } from './charts/ledger-map.ts'
export { drawSlope, type Slope, type SlopePicture } from './charts/ledger-slope.ts'
export { drawOutcome } from './charts/outcome.ts'
export { drawPositions, type PositionsPicture } from './charts/positions.ts'
export { svgMarkup } from './charts/serialise.ts'
export { standaloneSvg } from './charts/standalone.ts'
export { roundStep, ticksOf } from './charts/steps.ts'
export type { DrawOptions } from './charts/svg.ts'
export { renderBacktestHtml } from './html/backtest-html.ts'
export { type HtmlOptions, renderForecastHtml } from './html/forecast-html.ts'
export { type LedgerPage, renderLedgerHtml } from './html/ledger-html.ts'
export { type AlliesView, alliesView, gapBars } from './ledger/allies-pictures.ts'
export { counterfactualPicture, outlookPicture, pathsPicture } from './ledger/fan-pictures.ts'
