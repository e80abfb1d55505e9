/**
 * The penalised binned likelihood of the settlement model. Outcomes cluster on round numbers, so an
 * outcome counts by its bin (0–4, 5–14, …, 85–94, 95–100); the penalty is weak and keeps what the data
 * cannot tell near 0, or near ordinary widths.
 *
 *   −1/n Σ ln(F(upper) − F(lower − 1)) + 0.003 (|b|² + b_compromise²) + 0.01 (ln σ_a − 0.7)²
 *   + 0.02 (ln σ_c − 3)² + 0.003 (logit ε + 2.5)²
 */
import type { SettlementParameters } from '../../src/models/index.ts'
import { SettlementMixture } from '../../src/models/settlement/mixture.ts'
import { exp, log } from '../../src/numeric/index.ts'
import type { FitIssue } from './data.ts'

export type Terms = 'general' | 'eu'

/** The numbers that are free in a fit, in the order of the vector; the last three transformed. */
export const freeNames: Readonly<Record<Terms, readonly (keyof SettlementParameters)[]>> = {
  general: ['distance', 'referencePoint', 'compromise', 'actorWidth', 'compromiseWidth', 'floor'],
  eu: [
    'distance',
    'referencePoint',
    'parliament',
    'pole',
    'compromise',
    'actorWidth',
    'compromiseWidth',
    'floor',
  ],
}

interface Scale {
  readonly to: (value: number) => number
  readonly from: (free: number) => number
  /** dvalue/dfree at the value, for standard errors. */
  readonly slope: (value: number) => number
  readonly pull: number
  readonly centre: number
}

const plain: Scale = { to: (v) => v, from: (x) => x, slope: () => 1, pull: 0.003, centre: 0 }
const positive = { to: log, from: exp, slope: (v: number) => v }

export const scales: Readonly<Record<keyof SettlementParameters, Scale>> = {
  distance: plain,
  referencePoint: plain,
  parliament: plain,
  pole: plain,
  compromise: plain,
  actorWidth: { ...positive, pull: 0.01, centre: 0.7 },
  compromiseWidth: { ...positive, pull: 0.02, centre: 3 },
  floor: {
    to: (v) => log(v / (1 - v)),
    from: (x) => 1 / (1 + exp(-x)),
    slope: (v) => v * (1 - v),
    pull: 0.003,
    centre: -2.5,
  },
}

const absent: SettlementParameters = {
  distance: 0,
  referencePoint: 0,
  parliament: 0,
  pole: 0,
  compromise: 0,
  actorWidth: 1,
  compromiseWidth: 1,
  floor: 0,
}

/** Where a fit starts: no candidate preferred, ordinary widths. */
export const neutral: SettlementParameters = {
  ...absent,
  actorWidth: 2,
  compromiseWidth: 20,
  floor: 0.08,
}

export function parametersOf(terms: Terms, free: readonly number[]): SettlementParameters {
  const entries = freeNames[terms].map((name, i) => [name, scales[name].from(free[i] as number)])
  return { ...absent, ...Object.fromEntries(entries) }
}

export function freeOf(terms: Terms, parameters: SettlementParameters): number[] {
  return freeNames[terms].map((name) => scales[name].to(parameters[name]))
}

export function penalisedLoss(issues: readonly FitIssue[], terms: Terms) {
  return (free: readonly number[]): number => {
    const parameters = parametersOf(terms, free)
    const penalty = freeNames[terms].reduce((sum, name, i) => {
      const away = (free[i] as number) - scales[name].centre
      return sum + scales[name].pull * away * away
    }, 0)
    return meanLoss(issues, parameters) + penalty
  }
}

function meanLoss(issues: readonly FitIssue[], parameters: SettlementParameters): number {
  const most = Math.max(...issues.map(({ positions }) => positions.length))
  const mixture = new SettlementMixture(most, parameters)
  let sum = 0
  for (const { positions, weights, referencePoint, parliament, outcome } of issues) {
    const unknown = Number.NaN
    mixture.load(
      positions,
      weights,
      positions.length,
      referencePoint ?? unknown,
      parliament ?? unknown,
    )
    const bin = Math.floor((outcome + 5) / 10)
    sum -= log(mixture.cdf(10 * bin + 4) - mixture.cdf(10 * bin - 6))
  }
  return sum / issues.length
}
