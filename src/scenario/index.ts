/** The scenario: read, check, edit, write; tables in and out. */

export { type Amendment, amendText } from './amend.ts'
export type { Checked } from './check.ts'
export {
  addDecisions,
  type Decided,
  type Decisions,
  giveVerdicts,
  readDecisions,
  statementHash,
  type Verdict,
} from './decisions.ts'
export { type Changes, edit, parseChange } from './edit.ts'
export { freeze } from './freeze.ts'
export { canonicalJson, contentHash } from './hash.ts'
export { idFromName, nearest } from './ids.ts'
export { scenarioJsonSchema } from './json-schema.ts'
export { type KnownOutcome, readOutcome } from './outcome.ts'
export { quantityPaths } from './paths.ts'
export { formatProblem, type Problem, ScenarioError } from './problem.ts'
export {
  defaultWidths,
  distributionOf,
  modeOf,
  type QuantityContext,
  type Widths,
  widthsOf,
} from './quantity.ts'
export { checkQuotes, type QuoteOptions } from './quotes.ts'
export { checkScenario, type ReadOptions, readScenario } from './read.ts'
export { marksOf, type RefUse, refUsesOf } from './refs.ts'
export type * from './scenario.ts'
export { scenarioFileSchema } from './schema.ts'
export { type ResolvedStance, stancesOf } from './stances.ts'
export { deuScenario } from './tables/deu-scenario.ts'
export { type Exported, exportTable, type TableFormat } from './tables/export.ts'
export { type Imported, type ImportOptions, importTable } from './tables/import.ts'
export {
  type DeuActor,
  type DeuCase,
  type DeuIssue,
  type DeuTable,
  type ReadDeuOptions,
  readDeu,
} from './tables/read-deu.ts'
export { type Format, recognise } from './tables/recognise.ts'
export { fileOf, toJson, toYaml } from './write.ts'
