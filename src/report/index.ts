/**
 * Results as words, tables and files. What draws pictures has a door of its own, `charts.ts`, so
 * that a terminal does not load a chart library.
 */
export { type ActorNames, actorNames } from './actor-names.ts'
export { backtestJson, recordJson } from './backtest-json.ts'
export { renderBacktestMarkdown } from './backtest-markdown.ts'
export { csvCell, renderForecastCsv } from './csv.ts'
export {
  type CitationWords,
  citationWords,
  type InputWords,
  inputWords,
} from './explain-words.ts'
export { compareJson, disagreementJson, explainJson } from './explore-json.ts'
export {
  day as dayInWords,
  fixed as fixedDigits,
  list as listInWords,
  percent as percentOf,
  type Separators,
  separatorsOf,
  trimmed as trimmedDigits,
} from './format.ts'
export { isWebAddress } from './html/evidence.ts'
export { type IssueFormat, issueFormat } from './issue-format.ts'
export { forecastJson, solveJson } from './json.ts'
export { outputSchemas } from './json-schema.ts'
export { basisWords } from './ledger/basis-words.ts'
export { burdenJson } from './ledger/burden-json.ts'
export { type BurdenTextOptions, renderBurdenText } from './ledger/burden-text.ts'
export { claimsJson } from './ledger/claims-json.ts'
export { renderClaimsText } from './ledger/claims-text.ts'
export { claimSentence } from './ledger/claims-words.ts'
export { renderCostCsv } from './ledger/cost-csv.ts'
export { type CostHeadline, costAlt, costHeadline, shortDollars } from './ledger/cost-headline.ts'
export { costJson } from './ledger/cost-json.ts'
export { renderCostText } from './ledger/cost-text.ts'
export { costSentences } from './ledger/cost-words.ts'
export { diffJson } from './ledger/diff-json.ts'
export { renderDiffText } from './ledger/diff-text.ts'
export { figureJson, renderFigureText } from './ledger/figure-text.ts'
export { type FigureTrace, figureTrace } from './ledger/figure-trace.ts'
export { forecastCostSentences, renderForecastCostText } from './ledger/forecast-cost.ts'
export { pathsJson } from './ledger/paths-json.ts'
export { renderPathsText } from './ledger/paths-text.ts'
export { feasibilitySentence, pathsSentences } from './ledger/paths-words.ts'
export { publishedJson, renderPublishedText } from './ledger/published-text.ts'
export { withoutJson } from './ledger/without-json.ts'
export { renderWithoutText } from './ledger/without-text.ts'
export { renderForecastMarkdown } from './markdown.ts'
export { modelJson, renderModelList, renderModelMarkdown, renderModelText } from './model-page.ts'
export type { Json, JsonObject } from './plain-json.ts'
export {
  type DecisionCounts,
  draftComments,
  renderDraftText,
  renderProposalsText,
} from './reading/draft-text.ts'
export { factCheck } from './reading/fact-check.ts'
export { statementQuestion } from './reading/question.ts'
export { readingJson } from './reading/reading-json.ts'
export { type ReadingSays, readingSays, surname } from './reading/reading-says.ts'
export { renderReadingText, renderStatementsText } from './reading/reading-text.ts'
export {
  type ArticlePiece,
  type ReadingView,
  readingView,
  type StatementRow,
  stanceWord,
  statedNumber,
  statementHeads,
  type UnreadRow,
} from './reading/reading-view.ts'
export { renderRestingText } from './reading/resting-text.ts'
export { unifiedDiff } from './reading/unified-diff.ts'
export {
  type RecordCase,
  type RecordModel,
  type RecordScenario,
  type RecordScore,
  type RecordView,
  recordSizes,
  recordView,
} from './record-view.ts'
export {
  bestSimple,
  coverageAlt,
  farOffSentence,
  recordAlt,
  recordModelNote,
  recordModelSentence,
  recordSays,
  uncoveredSentences,
} from './record-words.ts'
export { formatReference, type Reference } from './reference.ts'
export { renderShiftText } from './shift-text.ts'
export type { TextOptions } from './text/ansi.ts'
export { renderBacktestText } from './text/backtest-text.ts'
export { renderCompareText } from './text/compare-text.ts'
export { disagreementLines, renderDisagreementText } from './text/disagreement-text.ts'
export { renderExplainText, renderInputText } from './text/explain-text.ts'
export { renderForecastText } from './text/forecast-text.ts'
export { renderScenarioText } from './text/scenario-text.ts'
export { renderSolveText, type SolveTextOptions } from './text/solve-text.ts'
export { type ForecastView, forecastView, type ViewOptions } from './view/forecast-view.ts'
export type { IssueView, RowView } from './view/issue-view.ts'
export type { IssuePositions, PositionView } from './view/positions.ts'
