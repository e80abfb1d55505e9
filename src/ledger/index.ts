/** The ledger: defence expenditure and GDP by edition, claims, cost, paths, burden. */

export {
  type BurdenAssumptions,
  type BurdenQuantity,
  burdenAssumptions,
} from './burden/assumptions.ts'
export { guarantorIso3, isEuropean } from './burden/calibrate.ts'
export {
  type AllyAnswer,
  type BurdenCounterfactual,
  type BurdenSpread,
  burdenCounterfactual,
  type CounterfactualRequest,
  type CurvePoint,
} from './burden/counterfactual.ts'
export { type Alliance, equilibrium, type Player } from './burden/equilibrium.ts'
export { gameForecast } from './burden/game-forecast.ts'
export {
  indexOfYear,
  lastYear,
  type PanelAlly,
  type SpendingPanel,
  window,
} from './burden/panel.ts'
export { panelOf } from './burden/panel-of.ts'
export {
  type FittedRule,
  type Pledge,
  type SpendingRule,
  spendingRules,
  walesPledge,
} from './burden/rules.ts'
export {
  forecastSpending,
  type SpendingForecast,
  type SpendingRequest,
} from './burden/spending-draws.ts'
export {
  type AllyOutlook,
  type OutlookRequest,
  type OutlookYear,
  type SpendingOutlook,
  spendingOutlook,
} from './burden/spending-outlook.ts'
export { type ClaimOptions, checkClaim, checkText } from './claims/check.ts'
export type { CheckedClaim, Claim, Finding, Relation, Subject, Verdict } from './claims/claim.ts'
export { type Parsed, parseClaim } from './claims/parse.ts'
export { checkStatement, type StatedClaim } from './claims/statement.ts'
export { recentYears } from './cost/baseline.ts'
export { priceTarget } from './cost/cost.ts'
export { leastTarget, mostShare } from './cost/request.ts'
export type {
  AllyCost,
  Amount,
  Assumption,
  Cost,
  CostRequest,
  CostSum,
  GapBasis,
  ProjectedPrices,
  Spread as CostSpread,
  YearCost,
} from './cost/types.ts'
export { claimOf, isClaimRef } from './figures/claim-of.ts'
export { diffTable, type EditionDiff, type MovedFigure, type TableDiff } from './figures/diff.ts'
export type { Edition } from './figures/editions.ts'
export { LedgerError } from './figures/error.ts'
export { cellOf, type Estimate, type Figure, refOf } from './figures/figure.ts'
export { type Measure, measureOf, measures, type Prices } from './figures/measures.ts'
export type { Ally } from './figures/members.ts'
export type { PublishedClaim } from './figures/published.ts'
export type { Country } from './figures/read-figures.ts'
export { figureOf, lookUp, parseRef, type Reference, resolverOf } from './figures/resolve.ts'
export { type Bearing, type EditionShift, editionShift, type Moved } from './figures/shift.ts'
export { type Ledger, ledgerFiles, ledgerFrom } from './ledger.ts'
export { pathsTo } from './paths/paths.ts'
export { type PathShape, pathShapes } from './paths/shape.ts'
export type { AllyPath, Paths, Precedent, Rise } from './paths/types.ts'
export { billFile } from './without/bill.ts'
export type { BillEstimate, EstimateKind, Meeting, Without } from './without/types.ts'
export { type WithoutRequest, withoutGuarantor } from './without/without.ts'
