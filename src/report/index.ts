/**
 * Results as words, tables and files. What draws pictures has a door of its own, `charts.ts`, so
 * that a terminal does not load a chart library.
 */
export { csvCell, renderForecastCsv } from './csv.ts'
export { compareJson, disagreementJson, explainJson } from './explore-json.ts'
export { type Separators, separatorsOf } from './format.ts'
export { type IssueFormat, issueFormat } from './issue-format.ts'
export { forecastJson, solveJson } from './json.ts'
export { outputSchemas } from './json-schema.ts'
export { renderForecastMarkdown } from './markdown.ts'
export { modelJson, renderModelList, renderModelMarkdown, renderModelText } from './model-page.ts'
export type { Json, JsonObject } from './plain-json.ts'
export { formatReference, type Reference } from './reference.ts'
export type { TextOptions } from './text/ansi.ts'
export { renderCompareText } from './text/compare-text.ts'
export { renderDisagreementText } from './text/disagreement-text.ts'
export { renderExplainText, renderInputText } from './text/explain-text.ts'
export { renderForecastText } from './text/forecast-text.ts'
export { renderScenarioText } from './text/scenario-text.ts'
export { renderSolveText, type SolveTextOptions } from './text/solve-text.ts'
export { type ForecastView, forecastView, type ViewOptions } from './view/forecast-view.ts'
export type { IssueView, RowView } from './view/issue-view.ts'
export type { IssuePositions, PositionView } from './view/positions.ts'
