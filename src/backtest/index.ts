/** Scoring rules and the scoreboard on known outcomes. */
export {
  type Backtest,
  type BacktestOptions,
  backtest,
  weightedMeanModel,
} from './backtest.ts'
export { climatology, residualBootstrap } from './baselines.ts'
export { GroupBootstrap, type Interval } from './bootstrap.ts'
export { brier } from './brier.ts'
export { type Burden, type BurdenOptions, burden } from './burden.ts'
export { type BacktestCase, deuCases, naturalOf, type ScoredIssue, scoredIssues } from './cases.ts'
export { crps, crpsDraws, crpsGrid, crpsMasses, crpsNormal } from './crps.ts'
export {
  type AgreementScore,
  backtestForecasts,
  type EnsembleBacktest,
  type EnsembleBacktestOptions,
} from './ensemble.ts'
export { foldsOf } from './folds.ts'
export { binChance, logScore } from './log-score.ts'
export { coverage, pitHistogram, randomisedPit } from './pit.ts'
export { gridOf, medianOf, type Predictive } from './predictive.ts'
export {
  type Forecaster,
  type IssueScore,
  type Paired,
  type Scoreboard,
  type Scores,
  scoreboard,
} from './scoreboard.ts'
export { type SpendingRace, type SpendingScore, spendingRace } from './spending.ts'
