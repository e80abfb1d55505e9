/**
 * Probabilistic Condorcet election: how probable it is that each of N options beats all others, when
 * every voter k pushes for what it likes better.
 *
 *   C_ij = 1e-8 + Σ_k max(0, v_k),  C_ji = 1e-8 + Σ_k max(0, −v_k),  v_k = vote(w_k, U_ki − U_kj)
 *   P_ij = f(C_ij) / (f(C_ij) + f(C_ji)),  P_ii = ½;  f = C, C², C⁴, C⁸
 *   Binary: P = 1/(1 + 1e-6) from a ratio of 1.1 on, straight line in C_ij/(C_ij + C_ji) below it
 *   Conditional: p_i ∝ Π_j P_ij
 *   Markov: q_i = Σ_j P_ij (p_j h_ij + p_i h_ji), p ← (p + q)/2 from the uniform one until max|q − p|
 *   is at most 1e-8 (1e-6 for the uniform one); h_ij is how often i is put against a standing j:
 *   MarkovIncentive h_ij = C_ij P_ij / Σ_k C_kj P_kj (1e-10 more on the diagonal), MarkovUniform 1/N
 *
 * The 1e-8 keep an option that nobody likes alive: against one voter of weight 1 and a difference of
 * 0.1 it wins once in ten million.
 */
import type { SpatialOptions } from './options.ts'
import { type VotingRule, vote, votingRule } from './vote.ts'

const leastCoalition = 1e-8

/** No chain met in practice needs a hundredth of it. */
const maxIterations = 100_000

export class Election {
  /** Result of the last run, by option. */
  readonly probability: Float64Array
  readonly #n: number
  readonly #rule: VotingRule
  readonly #sides = new Float64Array(2)
  readonly #model: SpatialOptions['victoryProbModel']
  readonly #pce: SpatialOptions['pceModel']
  /** Markov models only, N × N: coalitions, odds, and how often i is put against a standing j. */
  readonly #strength: Float64Array
  readonly #odds: Float64Array
  readonly #against: Float64Array
  readonly #next: Float64Array

  constructor(voters: number, options: SpatialOptions, maxOptions: number) {
    this.#n = voters
    this.#rule = votingRule(options)
    this.#model = options.victoryProbModel
    this.#pce = options.pceModel
    const pairs = options.pceModel === 'Conditional' ? 0 : maxOptions * maxOptions
    this.probability = new Float64Array(maxOptions)
    this.#strength = new Float64Array(pairs)
    this.#odds = new Float64Array(pairs)
    this.#against = new Float64Array(pairs)
    this.#next = new Float64Array(pairs > 0 ? maxOptions : 0)
  }

  /** `utility[rows[i]·n + k]` is what option i is worth to voter k; the first `count` rows stand. */
  run(utility: Float64Array, rows: Int32Array, count: number, weight: Float64Array): void {
    const { probability } = this
    const n = this.#n
    const sides = this.#sides
    const conditional = this.#pce === 'Conditional'
    for (let i = 0; i < count; i++) {
      const at = (rows[i] as number) * n
      let product = 1
      for (let j = 0; j < i; j++) {
        const other = (rows[j] as number) * n
        this.#contest(utility, at, other, weight)
        const mine = sides[0] as number
        const theirs = sides[1] as number
        const win = this.#beats(mine, theirs)
        const lose = this.#beats(theirs, mine)
        if (conditional) {
          product *= win
          probability[j] = (probability[j] as number) * lose
        } else {
          this.#strength[i * count + j] = mine
          this.#strength[j * count + i] = theirs
          this.#odds[i * count + j] = win
          this.#odds[j * count + i] = lose
        }
      }
      probability[i] = product * 0.5
    }
    if (conditional) this.#normalise(count)
    else this.#iterate(count)
  }

  /** C_ij and C_ji of the options at rows i and j, to `#sides`. */
  #contest(utility: Float64Array, i: number, j: number, weight: Float64Array): void {
    const rule = this.#rule
    let mine = leastCoalition
    let theirs = leastCoalition
    for (let k = 0; k < weight.length; k++) {
      const delta = (utility[i + k] as number) - (utility[j + k] as number)
      const w = weight[k] as number
      const v = rule === 0 ? w * delta : vote(rule, w, delta)
      // max(0, v) and max(0, −v) without a branch that nobody could predict.
      const size = Math.abs(v)
      mine += 0.5 * (size + v)
      theirs += 0.5 * (size - v)
    }
    this.#sides[0] = mine
    this.#sides[1] = theirs
  }

  #normalise(count: number): void {
    const { probability } = this
    let total = 0
    for (let i = 0; i < count; i++) total += probability[i] as number
    // Hundreds of options can take every product below the smallest double.
    const lost = !(total > 0)
    for (let i = 0; i < count; i++) {
      probability[i] = lost ? 1 / count : (probability[i] as number) / total
    }
  }

  #beats(mine: number, theirs: number): number {
    switch (this.#model) {
      case 'Linear':
        return mine / (mine + theirs)
      case 'Square':
        return ratio(mine * mine, theirs * theirs)
      case 'Quartic':
        return ratio(fourth(mine), fourth(theirs))
      case 'Octic':
        return ratio(fourth(mine) * fourth(mine), fourth(theirs) * fourth(theirs))
      case 'Binary':
        if (mine >= 1.1 * theirs) return 1 / (1 + 1e-6)
        if (theirs >= 1.1 * mine) return 1e-6 / (1 + 1e-6)
        return ((mine / (mine + theirs)) * 2.1 - 1) / 0.1
      default:
        return this.#model satisfies never
    }
  }

  #iterate(count: number): void {
    const incentive = this.#pce === 'MarkovIncentive'
    const odds = this.#odds
    const against = this.#against
    const p = this.probability
    const q = this.#next
    for (let j = 0; j < count; j++) {
      odds[j * count + j] = 0.5
      if (incentive) this.#incentives(j, count)
      else for (let i = 0; i < count; i++) against[i * count + j] = 1 / count
      p[j] = 1 / count
    }
    const enough = incentive ? 1e-8 : 1e-6
    let change = 1
    for (let step = 0; step < maxIterations && change > enough; step++) {
      change = 0
      for (let i = 0; i < count; i++) {
        const own = p[i] as number
        let sum = 0
        for (let j = 0; j < count; j++) {
          const takes = (p[j] as number) * (against[i * count + j] as number)
          const keeps = own * (against[j * count + i] as number)
          sum += (odds[i * count + j] as number) * (takes + keeps)
        }
        q[i] = sum
        change = Math.max(change, Math.abs(sum - own))
      }
      for (let i = 0; i < count; i++) p[i] = ((p[i] as number) + (q[i] as number)) / 2
    }
  }

  #incentives(j: number, count: number): void {
    const against = this.#against
    let total = 0
    for (let i = 0; i < count; i++) {
      const at = i * count + j
      const incentive =
        i === j ? 1e-10 : (this.#strength[at] as number) * (this.#odds[at] as number)
      against[at] = incentive
      total += incentive
    }
    for (let i = 0; i < count; i++)
      against[i * count + j] = (against[i * count + j] as number) / total
  }
}

function ratio(mine: number, theirs: number): number {
  return mine / (mine + theirs)
}

function fourth(c: number): number {
  const square = c * c
  return square * square
}
