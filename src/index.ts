/**
 * Entente: from a negotiation to a sourced, testable forecast. This door holds what most programs
 * need; the folders' own doors (`entente/models`, `entente/ensemble`, …) hold the rest.
 */
export {
  type Executor,
  type Forecast,
  forecast,
  type IssueSummary,
  inlineExecutor,
  type ModelForecast,
  type PointRun,
  type RunOptions,
  type Seal,
  sealHolds,
  sealOf,
  solve,
} from './ensemble/index.ts'
export { compare, explainIssue, explainQuantity } from './explore/index.ts'
export { type AnyModel, type Model, models } from './models/index.ts'
export {
  forecastJson,
  renderForecastCsv,
  renderForecastMarkdown,
  renderForecastText,
  solveJson,
} from './report/index.ts'
export {
  checkScenario,
  edit,
  exportTable,
  importTable,
  type Problem,
  type Resolve,
  readScenario,
  type Scenario,
  ScenarioError,
  scenarioJsonSchema,
  toYaml,
} from './scenario/index.ts'
export { engineVersion } from './version.ts'
