/** Draws → problems → outcomes → summaries; the pool; chunks for an executor that is handed in. */
export {
  type ChunkResult,
  ChunkRunner,
  type Columns,
  type Job,
} from './chunk.ts'
export { type Compiled, compile, problemAtMode } from './compile.ts'
export { CorrelationError, correlationOf, defaultSharedJudgement } from './correlation.ts'
export { DrawMemory } from './draw-memory.ts'
export {
  defaultSlowDraws,
  type Entry,
  type Selection,
} from './entries.ts'
export { type Executor, inlineExecutor, type JobRunner } from './executor.ts'
export {
  type ContrastForecast,
  type Forecast,
  forecast,
  forecastOf,
  type ModelForecast,
  type PoolForecast,
  type RunRecord,
} from './forecast.ts'
export { type InputSummary, summariseInputs } from './inputs.ts'
export { checkModelOptions, ModelOptionsError, optionsFor } from './model-options.ts'
export {
  halfWay,
  type PastModel,
  type PastPool,
  type PastRecord,
  pastRecordFrom,
} from './past-record.ts'
export { type PoolWeights, poolWeights } from './pool-weights.ts'
export { type DrawnQuantity, drawnQuantities } from './quantities.ts'
export {
  mostDraws,
  type PoolRequest,
  type Progress,
  type Run,
  type RunOptions,
  run,
} from './run.ts'
export { type Seal, sealHolds, sealOf } from './seal.ts'
export { NeedError, type PointRun, solve } from './solve.ts'
export {
  type DealSummary,
  histogramBins,
  type IssueSummary,
  naturalOutcomes,
  type QuantileName,
  quantileNames,
  type Statistic,
} from './summary.ts'
export { SummaryMemory } from './summary-memory.ts'
export type { PointRound, PointTrace } from './trace.ts'
export { contestedSpans, missAt, type Span, widened } from './widen.ts'
export { type MemberWidening, type Widening, widenedOutcomes, wideningRequest } from './widening.ts'
