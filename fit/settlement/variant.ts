/**
 * An attempt to do better than the settlement mixture: the same form, with one thing more. Its numbers
 * are the eight of the EU terms on the free scale, then its own, which a penalty pulls to 0, where
 * it is the model itself.
 */
import { crps, foldsOf } from '../../src/backtest/index.ts'
import { euTerms } from '../../src/models/index.ts'
import { exp, log, normalCdf } from '../../src/numeric/index.ts'
import { minimise } from '../minimise.ts'
import type { Candidate, Facts } from './facts.ts'
import { freeNames, freeOf, scales } from './likelihood.ts'

/** A further place to end: a point with its own width. */
export interface Extra {
  readonly at: number
  readonly utility: number
  /** Standard deviation, in points. */
  readonly width: number
}

export interface Variant {
  readonly name: string
  /** Numbers of its own. */
  readonly own: number
  /** Pull of its own numbers to 0, as in the fit of the others. */
  readonly pull?: number
  /** Added to the utility of a candidate. */
  readonly candidate?: (own: readonly number[], candidate: Candidate, facts: Facts) => number
  /** Added to the utility of the compromise. */
  readonly compromise?: (own: readonly number[], facts: Facts) => number
  /** Added to the logarithm of its width. */
  readonly width?: (own: readonly number[], facts: Facts) => number
  /** Where it lies; at the weighted mean when left out. */
  readonly centre?: (own: readonly number[], facts: Facts) => number
  /** True where nothing lies outside the positions and the reference point but the floor. */
  readonly hull?: boolean
  readonly extra?: (own: readonly number[], facts: Facts) => Extra
}

const free = freeNames.eu
const count = free.length

/** F(k) of one issue. */
export function distributionOf(variant: Variant, x: readonly number[], facts: Facts) {
  const own = x.slice(count)
  const [distance, reference, parliament, pole, compromise, actorWidth, wide, floor] = free.map(
    (name, i) => scales[name].from(x[i] as number),
  ) as [number, number, number, number, number, number, number, number]
  const masses = facts.candidates.map((c) =>
    exp(
      distance * Math.abs(c.off) +
        reference * c.reference +
        parliament * c.parliament +
        pole * c.pole +
        (variant.candidate?.(own, c, facts) ?? 0),
    ),
  )
  const parts = facts.candidates.map((c, i) => ({
    at: c.at,
    width: actorWidth,
    mass: masses[i] as number,
  }))
  parts.push({
    at: variant.centre?.(own, facts) ?? facts.mean,
    width: wide * exp(variant.width?.(own, facts) ?? 0),
    mass: exp(compromise + (variant.compromise?.(own, facts) ?? 0)),
  })
  const extra = variant.extra?.(own, facts)
  if (extra !== undefined && !Number.isNaN(extra.at)) {
    parts.push({ at: extra.at, width: extra.width, mass: exp(extra.utility) })
  }
  const total = parts.reduce((sum, { mass }) => sum + mass, 0)
  return (k: number): number => {
    if (k < 0) return 0
    if (k >= 100) return 1
    let sum = 0
    for (const { at, width, mass } of parts) {
      if (variant.hull === true && width > 5 && k < Math.floor(facts.lowest)) continue
      const all = variant.hull === true && width > 5 && k >= Math.ceil(facts.highest)
      const z = (k + 0.5 - at) / width
      sum += all || z > 9 ? mass : z > -9 ? mass * normalCdf(z) : 0
    }
    return (1 - floor) * (sum / total) + (floor * (k + 1)) / 101
  }
}

function lossOf(variant: Variant, known: readonly Facts[]) {
  const pull = variant.pull ?? 0.003
  return (x: readonly number[]): number => {
    let penalty = 0
    free.forEach((name, i) => {
      penalty += scales[name].pull * ((x[i] as number) - scales[name].centre) ** 2
    })
    for (const own of x.slice(count)) penalty += pull * own * own
    let sum = 0
    for (const facts of known) {
      const bin = Math.floor((facts.issue.outcome + 5) / 10)
      const F = distributionOf(variant, x, facts)
      sum -= log(F(10 * bin + 4) - F(10 * bin - 6))
    }
    return sum / known.length + penalty
  }
}

export function fitVariant(
  variant: Variant,
  known: readonly Facts[],
  start: readonly number[] = [...freeOf('eu', euTerms), ...new Array<number>(variant.own).fill(0)],
): readonly number[] {
  return minimise(lossOf(variant, known), start, 1e-5).x
}

/** CRPS of each issue by a fit on the proposals of the other folds, averaged over the seeds. */
export function scoreVariant(
  variant: Variant,
  known: readonly Facts[],
  seeds: readonly number[],
): readonly number[] {
  const start = fitVariant(variant, known)
  const groups = Math.max(...known.map(({ issue }) => issue.group)) + 1
  const scores = new Array<number>(known.length).fill(0)
  for (const seed of seeds) {
    const folds = foldsOf(groups, seed)
    const foldOf = ({ issue }: Facts) => folds[issue.group] as number
    for (const fold of new Set(known.map(foldOf))) {
      const x = fitVariant(
        variant,
        known.filter((facts) => foldOf(facts) !== fold),
        start,
      )
      known.forEach((facts, i) => {
        if (foldOf(facts) !== fold) return
        const F = distributionOf(variant, x, facts)
        const cdf = Float64Array.from({ length: 101 }, (_, k) => F(k))
        const score = crps({ kind: 'grid', cdf }, facts.issue.outcome)
        scores[i] = (scores[i] as number) + score / seeds.length
      })
    }
  }
  return scores
}
