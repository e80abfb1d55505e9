/**
 * The record that widens a pool: how far each model missed on known outcomes, and how a pool widened in
 * this way fares when each negotiation is forecast with the misses of the others.
 */
import {
  compile,
  contestedSpans,
  halfWay,
  type PastModel,
  type PastRecord,
  poolWeights,
  type Span,
  widened,
} from '../ensemble/index.ts'
import type { AnyModel } from '../models/index.ts'
import type { BacktestCase, ScoredIssue } from './cases.ts'
import { crps } from './crps.ts'
import { foldsOf } from './folds.ts'
import { gridOf, lastPoint, medianOf, type Predictive } from './predictive.ts'
import type { Forecaster } from './scoreboard.ts'

/** Quantiles by which misses are kept. */
export const missQuantiles = 50

/** A member of the pool and what it says of each issue. */
export interface PoolMember {
  readonly model: AnyModel
  readonly said: readonly (Predictive | undefined)[]
}

/** Everything but how the pool fares. */
export type Misses = Omit<PastRecord, 'pool'>

export interface Learning {
  readonly dataset: string
  readonly issues: readonly ScoredIssue[]
  /** Contested span of each issue. */
  readonly spans: readonly Span[]
  readonly members: readonly PoolMember[]
  /** Its widened CRPS is what the others' are held against. */
  readonly reference: string
}

export function spansOf(
  cases: readonly BacktestCase[],
  issues: readonly ScoredIssue[],
): readonly Span[] {
  const byCase = cases.map(({ scenario }) => contestedSpans(compile(scenario)))
  return issues.map(({ group, issue }) => {
    const k = cases[group]?.scenario.issues.findIndex(({ id }) => id === issue.id) ?? -1
    return byCase[group]?.[k] ?? { low: 0, high: 1 }
  })
}

/** What there is to learn from the issues that `keep` keeps. */
export function learnMisses(learning: Learning, keep: (issue: number) => boolean): Misses {
  const { dataset, issues, members, reference } = learning
  const kept = issues.flatMap((_, i) => (keep(i) ? [i] : []))
  const theories = members.filter(({ model }) => model.distribution === undefined)
  const missesBy = new Map(theories.map((member) => [member, missesOf(learning, member, kept)]))
  const all = [...missesBy.values()].flat().sort((a, b) => a - b)
  const quantiles = members.map((member) => {
    const own = missesBy.get(member)
    return own === undefined ? [] : shrunkQuantiles(own, all)
  })
  const scores = members.map((member, j) => scoresOf(learning, member, quantiles[j] ?? [], kept))
  const bar = scores[members.findIndex(({ model }) => model.id === reference)] ?? new Map()
  const models = members.map(({ model }, j): readonly [string, PastModel] => {
    const own = scores[j] ?? new Map<number, number>()
    const common = [...own].filter(([i]) => bar.has(i))
    const sum = (of: (entry: readonly [number, number]) => number) =>
      common.reduce((total, entry) => total + of(entry), 0)
    const relativeCrps = sum(([, score]) => score) / sum(([i]) => bar.get(i) ?? 0)
    return [model.id, { n: own.size, relativeCrps, misses: quantiles[j] ?? [] }]
  })
  return {
    entente: 1,
    kind: 'record',
    dataset,
    issues: kept.length,
    negotiations: new Set(kept.map((i) => issues[i]?.group)).size,
    models: Object.fromEntries(models.filter(([, { n }]) => n > 0)),
    misses: all.length === 0 ? [] : shrunkQuantiles([], all),
  }
}

/** |outcome − forecast| as shares of the contested span, where there is one. */
function missesOf(
  { issues, spans }: Learning,
  { said }: PoolMember,
  kept: readonly number[],
): readonly number[] {
  return kept.flatMap((i) => {
    const predictive = said[i]
    const { low, high } = spans[i] as Span
    if (predictive === undefined || high <= low) return []
    const error = Math.abs((issues[i] as ScoredIssue).outcome - medianOf(predictive))
    return [error / lastPoint / (high - low)]
  })
}

/** Own misses count n/(n + 25) together, everybody's the rest. */
function shrunkQuantiles(own: readonly number[], all: readonly number[]): readonly number[] {
  const trust = own.length / (own.length + halfWay)
  const weighed = [
    ...own.map((miss) => ({ miss, weight: trust / own.length })),
    ...all.map((miss) => ({ miss, weight: (1 - trust) / all.length })),
  ].sort((a, b) => a.miss - b.miss)
  let reached = 0
  let next = 0
  return Array.from({ length: missQuantiles }, (_, q) => {
    const p = (q + 0.5) / missQuantiles
    while (next < weighed.length - 1 && reached + (weighed[next]?.weight ?? 0) < p) {
      reached += weighed[next]?.weight ?? 0
      next++
    }
    return weighed[next]?.miss ?? 0
  })
}

/** CRPS by issue, with the misses as spread. */
function scoresOf(
  learning: Learning,
  { said }: PoolMember,
  misses: readonly number[],
  kept: readonly number[],
): ReadonlyMap<number, number> {
  return new Map(
    kept.flatMap((i) => {
      const predictive = said[i]
      if (predictive === undefined) return []
      const wide = widenedGrid(predictive, misses, learning.spans[i] as Span)
      return [[i, crps(wide, (learning.issues[i] as ScoredIssue).outcome)] as const]
    }),
  )
}

/** A forecast with its misses, either sign as likely; as it is where there are none. */
export function widenedGrid(
  predictive: Predictive,
  misses: readonly number[],
  span: Span,
): Predictive & { readonly kind: 'grid' } {
  if (predictive.kind === 'grid' && misses.length === 0) return predictive
  const x = medianOf(predictive) / lastPoint
  const values = (misses.length === 0 ? [0] : misses).flatMap((miss) =>
    [miss, -miss].map((signed) => widened(x, signed, span) * lastPoint),
  )
  return { kind: 'grid', cdf: gridOf(values) }
}

/** Two pools, each negotiation forecast with the misses of the other folds. */
export function pastPools(
  learning: Learning,
  cases: readonly BacktestCase[],
  seed: number,
): readonly Forecaster[] {
  const { issues, members } = learning
  const fold = foldsOf(cases.length, seed)
  const byFold = Array.from({ length: Math.max(0, ...fold) + 1 }, (_, f) =>
    learnMisses(learning, (i) => fold[issues[i]?.group ?? 0] !== f),
  )
  const said = (weights: 'equal' | 'record') =>
    issues.map(({ group }, i) => {
      const misses = byFold[fold[group] as number] as Misses
      return pooledGrid(learning, misses, weights, i)
    })
  const fitted = members.some(({ model }) => model.fittedOn?.includes(learning.dataset) ?? false)
  const common = { baseline: false, fitted }
  return [
    { id: 'pool', title: 'Pool', ...common, said: said('equal') },
    { id: 'pool-record', title: 'Pool weighed by the record', ...common, said: said('record') },
  ]
}

function pooledGrid(
  { members, spans }: Learning,
  misses: Misses,
  how: 'equal' | 'record',
  i: number,
): Predictive | undefined {
  const speaking = members.filter(({ said }) => said[i] !== undefined)
  if (speaking.length === 0) return undefined
  const weights = poolWeights(
    speaking.map(({ model: { id } }) => ({ key: id, model: id, options: {}, draws: 1 })),
    how,
    { ...misses, pool: unknownPools },
  )
  const cdf = new Float64Array(lastPoint + 1)
  for (const { model, said } of speaking) {
    const own = misses.models[model.id]?.misses ?? misses.misses
    const wide = widenedGrid(said[i] as Predictive, own, spans[i] as Span)
    const weight = weights[model.id] ?? 0
    for (let k = 0; k <= lastPoint; k++) {
      cdf[k] = (cdf[k] as number) + weight * (wide.cdf[k] as number)
    }
  }
  return { kind: 'grid', cdf }
}

/** Weights do not look at how pools fare. */
const unknownPool = { n: 0, crps: 0, pit50: 0, pit80: 0 }
const unknownPools = { equal: unknownPool, record: unknownPool }
