/** Numbers, the same bits on every engine; knows nothing of negotiation. */
export { betaQuantile, incompleteBeta, logBeta, logGamma } from './beta.ts'
export { choleskyInPlace } from './cholesky.ts'
export {
  cdf,
  type Distribution,
  type Fixed,
  faultOf,
  integratedCdf,
  type Mixture,
  mean,
  mode,
  type Percentiles,
  type Pert,
  pdf,
  quantile,
  shapeOf,
  support,
  type Triangular,
  type Uniform,
} from './distribution.ts'
export { exp, expm1, log, log1p } from './elementary.ts'
export { normalCdf, normalPdf, normalQuantile } from './normal.ts'
export { pow } from './pow.ts'
export { fillUniforms, threefry4x32, uniform } from './random.ts'
export type { Shape } from './shape.ts'
export {
  arithmeticMean,
  type Histogram,
  histogram,
  quantileSorted,
  standardDeviation,
} from './summary.ts'
export { fill, QuantileTable, tabulate } from './table.ts'
export {
  type WeightedMedian,
  weightedMean,
  weightedMedian,
  weightedMedianInto,
} from './weighted.ts'
