/**
 * One draw of `consensus`: fills the Nash product from the problem, searches every side of the
 * parents' status quo, starts again where the theorem of concavity does not hold, and keeps the best.
 */
import type { Problem, Shape } from '../model.ts'
import { GainCurve, type Leaver, Maximiser, Objective, type Stage } from '../nash-product/index.ts'
import type { ConsensusOptions } from './options.ts'
import { Theorem } from './theorem.ts'

/** κ → 0 is unanimity; below this the product can no longer be told from 0. */
const leastBlockCost = 1e-9

/** A dependent issue moves with its parent, so its box must keep some room (share of the scale). */
const leastRoom = 1e-3

/** More two-sided parents than this would double the work too often; the rest move up only. */
const mostTwoSided = 4

/** Points tried on the way back from another start. */
const walk = 32

export class PackageSearch {
  /** m, n, e: what the last `run` found. */
  readonly y: Float64Array
  readonly gains: Float64Array
  readonly stays: Float64Array
  readonly staysAtStatusQuo: Float64Array
  /** n: voters with a stake. */
  readonly stake: Uint8Array
  /** Actor whose consent is hardest to keep, or whose red line closes the box; −1 if none. */
  binding = -1
  state: 'package' | 'impasse' = 'package'
  /** The value of the product at y. */
  value = 0
  /** True where the objective may have several summits and other starts were tried. */
  startedAgain = false
  /** What the other starts gained over the first. */
  restartGain = 0
  steps = 0

  readonly #shape: Shape
  readonly #options: ConsensusOptions
  readonly #objective: Objective
  readonly #maximiser: Maximiser
  readonly #stages: readonly Stage[]
  readonly #leavers: readonly Leaver[]
  readonly #theorem: Theorem
  readonly #lower: Float64Array
  readonly #upper: Float64Array
  readonly #parents: readonly number[]
  readonly #start: Float64Array
  readonly #away: Float64Array
  readonly #try: Float64Array

  constructor(shape: Shape, options: ConsensusOptions) {
    const n = shape.actors.length
    const m = shape.issues.length
    const complete = options.information === 'complete'
    this.#shape = shape
    this.#options = options
    this.#leavers = complete
      ? []
      : shape.exits.map(({ actor, gain }) => ({
          actor,
          curve: new GainCurve(gain),
          harm: new Float64Array(n),
        }))
    this.#objective = new Objective(n, m, 'absolute', this.#leavers)
    this.#maximiser = new Maximiser(this.#objective)
    this.#stages = path(options.epsilon)
    this.#theorem = new Theorem(shape)
    this.#lower = new Float64Array(m)
    this.#upper = new Float64Array(m)
    this.#start = new Float64Array(m)
    this.#away = new Float64Array(m)
    this.#try = new Float64Array(m)
    if (options.issues === 'dependent') this.#objective.parent.set(shape.parent)
    this.#parents = [...new Set(this.#objective.parent)].filter((p) => p >= 0)
    this.y = new Float64Array(m)
    this.gains = new Float64Array(n)
    this.stays = new Float64Array(shape.exits.length)
    this.staysAtStatusQuo = new Float64Array(shape.exits.length)
    this.stake = new Uint8Array(n)
  }

  run(problem: Problem): void {
    this.steps = 0
    this.value = Number.NEGATIVE_INFINITY
    this.binding = -1
    this.startedAgain = false
    this.restartGain = 0
    this.#fill(problem)
    this.#remainAtStatusQuo(problem)
    const closed = this.#box(problem)
    if (closed >= 0) {
      this.state = 'impasse'
      this.binding = closed
      return
    }
    const sides = 1 << Math.min(this.#parents.length, mostTwoSided)
    for (let side = 0; side < sides; side++) {
      if (!this.#turn(side)) continue
      if (this.#maximiser.run(this.#stages)) this.#keepIfBetter()
      for (let e = 0; e < this.#leavers.length; e++) {
        if (this.#options.threat === 'ignored' || this.#theorem.holds(problem, e)) continue
        this.startedAgain = true
        this.#startWhere(e, true)
        this.#startWhere(e, false)
      }
    }
    this.state = this.value === Number.NEGATIVE_INFINITY ? 'impasse' : 'package'
    if (this.state === 'package') this.#findBinding()
  }

  /** True where issue k has no parent move to live on. */
  isVoid(problem: Problem, k: number, leastExtent: number): boolean {
    const p = this.#objective.parent[k] as number
    if (p < 0) return false
    const sq = problem.statusQuo[p] as number
    const y = this.y[p] as number
    return !(Math.abs(y - sq) >= leastExtent * (y > sq ? 1 - sq : sq))
  }

  #fill(problem: Problem): void {
    const { b, kappa, omega, x, statusQuo } = this.#objective
    const n = this.#shape.actors.length
    const m = this.#shape.issues.length
    const rule =
      this.#options.weights === 'scenario' ? this.#shape.bargainingWeights : this.#options.weights
    let total = 0
    let voters = 0
    for (let i = 0; i < n; i++) {
      let sum = 0
      for (let k = 0; k < m; k++) sum += problem.salience[i * m + k] as number
      for (let k = 0; k < m; k++) {
        const a = i * m + k
        const counts = sum > 0 && this.#shape.stance[a] === 1
        omega[a] = counts ? (problem.salience[a] as number) / sum : 0
        x[a] = counts ? (problem.position[a] as number) : 0
      }
      this.stake[i] = this.#shape.voter[i] === 1 && sum > 0 ? 1 : 0
      const c = problem.capability[i] as number
      const power = rule === 'equal' ? 1 : rule === 'sqrt' ? Math.sqrt(c) : c
      b[i] = this.stake[i] === 1 ? power : 0
      total += b[i] as number
      voters += this.stake[i] as number
      kappa[i] = Math.max(leastBlockCost, problem.blockCost[i] as number)
    }
    // Mean weight 1, so that the accuracy of the search does not depend on the unit of capability.
    if (total > 0) for (let i = 0; i < n; i++) b[i] = ((b[i] as number) * voters) / total
    statusQuo.set(problem.statusQuo)
    this.#fillHarm(problem)
  }

  #fillHarm(problem: Problem): void {
    const { kappa } = this.#objective
    const { actors, exits } = this.#shape
    for (let e = 0; e < exits.length; e++) {
      const { actor } = exits[e] as Shape['exits'][number]
      const leaver = this.#leavers[e]
      const gain = problem.gain[e] as number
      for (let j = 0; j < actors.length; j++) {
        const minds = j !== actor && this.#options.threat === 'counted'
        const harm = minds ? this.#netHarm(problem, e, j) : 0
        if (leaver !== undefined) leaver.harm[j] = harm
        else if (gain > 0) kappa[j] = (kappa[j] as number) + harm
      }
      if (leaver === undefined && gain > 0) kappa[actor] = (kappa[actor] as number) - gain
    }
  }

  /** Harm without the part that the leaver's own commitment, as an issue, already measures. */
  #netHarm(problem: Problem, e: number, j: number): number {
    const harm = problem.harm[e * this.#shape.actors.length + j] as number
    const { exitIssue: k, onExit } = this.#shape.exits[e] as Shape['exits'][number]
    if (k < 0) return harm
    const a = j * this.#shape.issues.length + k
    const after = onExit[k] as number
    const omega = this.#objective.omega[a] as number
    if (omega === 0 || Number.isNaN(after)) return harm
    const x = this.#objective.x[a] as number
    const measured = omega * (Math.abs(after - x) - Math.abs((problem.statusQuo[k] as number) - x))
    return Math.max(0, harm - Math.max(0, measured))
  }

  #remainAtStatusQuo(problem: Problem): void {
    this.y.set(problem.statusQuo)
    for (let k = 0; k < this.y.length; k++) {
      if ((this.#objective.parent[k] as number) >= 0) this.y[k] = Number.NaN
    }
    for (let e = 0; e < this.stays.length; e++) {
      const leaver = this.#leavers[e]
      leaver?.curve.soften(1e-9)
      const stays =
        leaver === undefined ? Number(!((problem.gain[e] as number) > 0)) : leaver.curve.atZero
      this.staysAtStatusQuo[e] = stays
      this.stays[e] = stays
    }
  }

  /** Hull of ideal points and status quo, cut by the voters' red lines; returns who closes it. */
  #box(problem: Problem): number {
    const n = this.#shape.actors.length
    const m = this.#shape.issues.length
    const { omega, x, parent } = this.#objective
    for (let k = 0; k < m; k++) {
      const dependent = (parent[k] as number) >= 0
      let lo = dependent ? 1 : (problem.statusQuo[k] as number)
      let hi = dependent ? 0 : (problem.statusQuo[k] as number)
      let redLo = 0
      let redHi = 1
      let owner = -1
      for (let i = 0; i < n; i++) {
        const a = i * m + k
        if ((omega[a] as number) > 0) {
          lo = Math.min(lo, x[a] as number)
          hi = Math.max(hi, x[a] as number)
        }
        if (this.#shape.voter[i] === 0) continue
        if ((problem.redMin[a] as number) > redLo) {
          redLo = problem.redMin[a] as number
          owner = i
        }
        if ((problem.redMax[a] as number) < redHi) redHi = problem.redMax[a] as number
      }
      if (redLo > redHi) return owner
      if (lo > hi) {
        lo = 0
        hi = 1
      }
      lo = Math.min(redHi, Math.max(lo, redLo))
      hi = Math.max(redLo, Math.min(hi, redHi))
      if (dependent && hi - lo < leastRoom) {
        lo = Math.max(0, lo - leastRoom / 2)
        hi = Math.min(1, hi + leastRoom / 2)
      }
      this.#lower[k] = lo
      this.#upper[k] = hi
    }
    return -1
  }

  /** Orients every parent: bit set = downwards. False where that side has no room. */
  #turn(side: number): boolean {
    const { lower, upper, statusQuo, end } = this.#objective
    lower.set(this.#lower)
    upper.set(this.#upper)
    for (let q = 0; q < this.#parents.length; q++) {
      const p = this.#parents[q] as number
      const sq = statusQuo[p] as number
      const down = ((side >> q) & 1) === 1
      end[p] = down ? 0 : 1
      if (down) upper[p] = Math.min(upper[p] as number, sq)
      else lower[p] = Math.max(lower[p] as number, sq)
      const room = (upper[p] as number) - (lower[p] as number)
      if (room < 0 || end[p] === sq) return false
      // A parent that cannot move at all is tried once, upwards unless it stands at the top.
      if (down && room <= 1e-9 && sq < 1) return false
    }
    return true
  }

  /**
   * Another summit may lie behind packages to which somebody objects: starts from the best package
   * if the leaver's stay were certain, or if nobody minded its leaving.
   */
  #startWhere(e: number, stays: boolean): void {
    const objective = this.#objective
    const before = this.value
    objective.certain = e
    objective.certainStay = stays
    const found = this.#maximiser.run(this.#stages)
    objective.certain = -1
    objective.certainStay = false
    if (!found) return
    this.#start.set(this.#maximiser.y)
    if (!this.#walkBack()) return
    if (this.#maximiser.run(this.#stages, this.#start)) this.#keepIfBetter()
    if (this.value > before) this.restartGain += this.value - before
  }

  /** Moves `start` towards the best package so far, up to the first summit on the way. */
  #walkBack(): boolean {
    const away = this.#away
    const home = this.y
    away.set(this.#start)
    let best = Number.NEGATIVE_INFINITY
    for (let back = 0; back < walk; back++) {
      for (let k = 0; k < away.length; k++) {
        const a = away[k] as number
        const h = home[k] as number
        this.#try[k] = Number.isNaN(a) || Number.isNaN(h) ? a : a + (back / walk) * (h - a)
      }
      const value = this.#maximiser.rate(this.#try)
      if (value < best) return true
      if (value > best) {
        best = value
        this.#start.set(this.#try)
      }
    }
    return best > Number.NEGATIVE_INFINITY
  }

  #keepIfBetter(): void {
    this.steps += this.#maximiser.steps
    if (!(this.#maximiser.value > this.value)) return
    this.value = this.#maximiser.value
    this.y.set(this.#maximiser.y)
    this.gains.set(this.#objective.G)
    for (let e = 0; e < this.stays.length; e++) {
      const leaver = this.#leavers[e]
      if (leaver === undefined) this.stays[e] = 1
      else {
        leaver.curve.evaluate(this.#objective.deltaU[leaver.actor] as number)
        this.stays[e] = leaver.curve.F
      }
    }
  }

  /** λ_i / b_i = 1/G_i up to a factor: the smallest gain is the constraint that binds. */
  #findBinding(): void {
    let least = Number.POSITIVE_INFINITY
    for (let i = 0; i < this.gains.length; i++) {
      if (this.stake[i] === 1 && (this.gains[i] as number) < least) {
        least = this.gains[i] as number
        this.binding = i
      }
    }
  }
}

/** Smoothing falls tenfold a stage to ε; the barrier falls with it and all but goes at the end. */
function path(epsilon: number): readonly Stage[] {
  const first = Math.max(0.01, epsilon)
  const stages: Stage[] = []
  for (let smoothing = first; smoothing > 1.5 * epsilon || smoothing === first; smoothing *= 0.1) {
    stages.push({ epsilon: smoothing, barrier: 0.1 * smoothing, slack: 0 })
  }
  stages.push({ epsilon, barrier: 1e-12, slack: 0 })
  return stages
}
