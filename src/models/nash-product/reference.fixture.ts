/**
 * The objectives of `consensus` and `nash`, written from their specification in the untransformed
 * package y, without any code of the models: exact or smoothed L1 losses, gains from leaving by
 * Gauss–Legendre integration of the density, dependents as loss t·ω|y − x|.
 */
import type { Distribution } from '../../numeric/index.ts'
import type { Problem } from '../model.ts'

/** −∞ where somebody's gain is not positive. */
export type Rating = (y: readonly number[]) => number

interface Belief {
  /** P(gain ≤ t). */
  F(t: number): number
  /** ∫ F from −∞ to t. */
  area(t: number): number
}

const at = (row: ArrayLike<number>, i: number): number => row[i] as number

/** Nodes and weights on [0, 1]. */
const gauss = [
  [0.5 - Math.sqrt(0.15), 5 / 18],
  [0.5, 4 / 9],
  [0.5 + Math.sqrt(0.15), 5 / 18],
] as const

const cells = 400

/** F and its integral from a density: ∫ f and ∫ u f, cell by cell, finest at the ends of the support. */
export function beliefOf(gain: Distribution): Belief {
  if (gain.kind !== 'pert' && gain.kind !== 'triangular' && gain.kind !== 'uniform') {
    throw new Error(`no reference for ${gain.kind}`)
  }
  const { low, high } = gain
  const top = gain.kind === 'uniform' ? (low + high) / 2 : gain.mode
  const density = densityOf(gain)
  const knots: number[] = []
  for (let j = 0; j <= cells; j++) knots.push(low + (top - low) * (j / cells) ** 2)
  for (let j = cells - 1; j >= 0; j--) knots.push(high - (high - top) * (j / cells) ** 2)
  const mass = [0]
  const moment = [0]
  const add = (from: number, to: number, order: 0 | 1): number => {
    let sum = 0
    for (const [node, weight] of gauss) {
      const u = from + (to - from) * node
      sum += weight * density(u) * (order === 0 ? 1 : u)
    }
    return sum * (to - from)
  }
  for (let q = 1; q < knots.length; q++) {
    mass.push(at(mass, q - 1) + add(at(knots, q - 1), at(knots, q), 0))
    moment.push(at(moment, q - 1) + add(at(knots, q - 1), at(knots, q), 1))
  }
  const total = at(mass, mass.length - 1)
  const cellOf = (t: number): number => {
    const below = t < top
    const share = below ? (t - low) / (top - low) : (high - t) / (high - top)
    const j = Math.min(cells - 1, Math.floor(cells * Math.sqrt(share)))
    return below ? j : 2 * cells - 1 - j
  }
  const upTo = (t: number, order: 0 | 1): number => {
    const sums = order === 0 ? mass : moment
    if (t <= low) return 0
    if (t >= high) return at(sums, sums.length - 1) / total
    const q = cellOf(t)
    return (at(sums, q) + add(at(knots, q), t, order)) / total
  }
  return { F: (t) => upTo(t, 0), area: (t) => t * upTo(t, 0) - upTo(t, 1) }
}

/** Up to a factor. */
function densityOf(gain: Distribution): (u: number) => number {
  if (gain.kind === 'triangular') {
    const { low, mode, high } = gain
    return (u) => (u < mode ? (u - low) / (mode - low) : (high - u) / (high - mode))
  }
  if (gain.kind === 'pert') {
    const { low, mode, high } = gain
    const range = high - low
    const a = (4 * (mode - low)) / range
    return (u) => ((u - low) / range) ** a * ((high - u) / range) ** (4 - a)
  }
  return () => 1
}

export interface ConsensusTerms {
  readonly epsilon: number
  readonly weights: 'equal' | 'sqrt' | 'capability'
  readonly information?: 'private' | 'complete'
}

/** Σ b_i ln G_i over the voters with a stake, b of mean 1; the box of red lines is the caller's. */
export function consensusRating(problem: Problem, terms: ConsensusTerms): Rating {
  const gainsAt = consensusGains(problem, terms)
  const b = bargainingWeights(problem, terms.weights)
  return (y) => {
    const gains = gainsAt(y)
    let sum = 0
    for (let i = 0; i < b.length; i++) {
      if (at(b, i) === 0) continue
      if (!(at(gains, i) > 0)) return Number.NEGATIVE_INFINITY
      sum += at(b, i) * Math.log(at(gains, i))
    }
    return sum
  }
}

function consensusGains(
  problem: Problem,
  { epsilon, information }: ConsensusTerms,
): (y: readonly number[]) => readonly number[] {
  const { shape, position, salience, statusQuo, blockCost } = problem
  const n = shape.actors.length
  const m = shape.issues.length
  const complete = information === 'complete'
  const beliefs = shape.exits.map(({ gain }) => beliefOf(gain))
  const atZero = beliefs.map((belief) => [belief.F(0), belief.area(0)] as const)
  const loss = (z: number): number => Math.sqrt(z * z + epsilon * epsilon) - epsilon
  const total = (i: number): number => {
    let sum = 0
    for (let k = 0; k < m; k++) sum += at(salience, i * m + k)
    return sum
  }
  const omega = Array.from(salience, (s, a) => (s > 0 ? s / total(Math.floor(a / m)) : 0))
  const harm = shape.exits.map(({ actor, exitIssue, onExit }, e) =>
    Array.from({ length: n }, (_, j) => {
      if (j === actor) return 0
      const all = at(problem.harm, e * n + j)
      const w = exitIssue < 0 ? 0 : at(omega, j * m + exitIssue)
      if (w === 0) return all
      const x = at(position, j * m + exitIssue)
      const measured = Math.abs(at(onExit, exitIssue) - x) - Math.abs(at(statusQuo, exitIssue) - x)
      return Math.max(0, all - Math.max(0, w * measured))
    }),
  )
  const deltaU = new Array<number>(n).fill(0)
  const G = new Array<number>(n).fill(0)
  return (y) => {
    for (let i = 0; i < n; i++) {
      let change = 0
      for (let k = 0; k < m; k++) {
        const w = at(omega, i * m + k)
        if (w === 0) continue
        const x = at(position, i * m + k)
        const p = at(shape.parent, k)
        if (p < 0) change += w * (loss(at(statusQuo, k) - x) - loss(at(y, k) - x))
        else {
          const sq = at(statusQuo, p)
          const t = at(y, p) > sq ? (at(y, p) - sq) / (1 - sq) : sq > 0 ? (sq - at(y, p)) / sq : 0
          change -= w * loss(t * (at(y, k) - x))
        }
      }
      deltaU[i] = change
      G[i] = change + at(blockCost, i)
    }
    shape.exits.forEach(({ actor }, e) => {
      const leaves = at(problem.gain, e) > 0
      const belief = beliefs[e] as Belief
      const [F0, area0] = atZero[e] as readonly [number, number]
      const t = at(deltaU, actor)
      const averted = complete ? (leaves ? 1 : 0) : belief.F(t) - F0
      for (let j = 0; j < n; j++) G[j] = at(G, j) + at(harm[e] as number[], j) * averted
      if (complete) G[actor] = at(G, actor) - (leaves ? at(problem.gain, e) : 0)
      else G[actor] = at(G, actor) - t + belief.area(t) - area0
    })
    return G
  }
}

/** Mean 1 over the voters with a stake, 0 for the others. */
function bargainingWeights(problem: Problem, rule: ConsensusTerms['weights']): number[] {
  const { shape, salience, capability } = problem
  const m = shape.issues.length
  const raw = shape.actors.map((_, i) => {
    const stake = salience.subarray(i * m, i * m + m).some((s) => s > 0)
    if (shape.voter[i] !== 1 || !stake) return 0
    const c = at(capability, i)
    return rule === 'equal' ? 1 : rule === 'sqrt' ? Math.sqrt(c) : c
  })
  const sum = raw.reduce((a, b) => a + b, 0)
  const count = raw.filter((b) => b > 0).length
  return raw.map((b) => (sum > 0 ? (b * count) / sum : 0))
}

/** c_i and U_i(y) − U_i(sq) of `nash`, raw saliences; actors without power or stake have c = 0. */
export function nashGains(
  problem: Problem,
  p: number,
): { c: readonly number[]; gains: (y: readonly number[]) => number[] } {
  const { shape, position, salience, statusQuo, capability } = problem
  const m = shape.issues.length
  const loss = (z: number): number => Math.abs(z) ** p
  const stake = shape.actors.map((_, i) => salience.subarray(i * m, i * m + m).some((s) => s > 0))
  return {
    c: stake.map((has, i) => (has ? at(capability, i) : 0)),
    gains: (y) =>
      shape.actors.map((_, i) => {
        let sum = 0
        for (let k = 0; k < m; k++) {
          const s = at(salience, i * m + k)
          if (s === 0) continue
          const x = at(position, i * m + k)
          sum += s * (loss(at(statusQuo, k) - x) - loss(at(y, k) - x))
        }
        return sum
      }),
  }
}
