/**
 * `nash`: what rational bargainers with equal information agree on when every one of them may say
 * no: the package with the largest product of gains over the disagreement point, each gain raised
 * to the power of its actor's capability.
 *
 *   status-quo:  max_y Σ_i c_i ln(U_i(y) − U_i(sq)),   U_i(y) = −Σ_k s_ik |y_k − x_ik|^p,  all gains ≥ 0
 *   distant:     max_{y_k} Σ_i c_ik s_ik ln(D^p − |y_k − x_ik|^p), issue by issue, one common D
 *
 * `distant` says that failure is far worse than anything on the table: as D grows it tends to the
 * weighted mean for p = 2 and to the weighted median for p = 1 (Achen).
 * With `status-quo`, an actor that cannot gain drops out of the product and only keeps its veto; if
 * nobody can gain without another's loss, the status quo stays.
 *
 * Names: (asymmetric) Nash bargaining solution, generalised Nash product.
 * References: Nash (1950); Harsanyi (1963) for n persons; Achen (2006) for the distant disagreement
 * point. Departs from them nowhere; the limit of the product for actors without a gain is taken as
 * the limit of max Σ c_i ln(gain_i + δ), δ → 0.
 */
import { type AnyModel, defineModel, type Problem, type Shape } from './model.ts'
import { Maximiser, Objective, type Stage } from './nash-product/index.ts'

interface NashOptions {
  readonly disagreement: 'status-quo' | 'distant'
  readonly p: number
  readonly distance: number
}

/** A gain below this (in shares of a full swing) cannot be told from none. */
const leastGain = 1e-5

/** δ of the header falls tenfold a step, smoothing and barrier with it. */
const stages: readonly Stage[] = Array.from({ length: 12 }, (_, j) => {
  const scale = tenths(j + 1)
  return { epsilon: Math.max(1e-9, scale), barrier: scale * 0.1, slack: scale }
})

export const nash: AnyModel = defineModel<NashOptions>({
  id: 'nash',
  title: 'Nash bargaining',
  gist: 'gains over no deal',
  references: [
    { key: 'nash1950', at: 'p. 159' },
    { key: 'harsanyi1963' },
    { key: 'achen2006', at: 'pp. 95-101' },
  ],
  names: ['Nash bargaining solution', 'generalised Nash product'],
  assumes: [
    'Every actor, not only the voters, must gain or at least not lose.',
    'All know all positions, saliences and capabilities.',
    'Capability is skill or patience in bargaining, not votes.',
  ],
  fails: [
    'With many actors somebody nearly always stands at the status quo, so it forecasts no change where real negotiations find one.',
    'The disagreement point decides the answer and is seldom observed.',
  ],
  needs: { statusQuo: true },
  laws: ['hull', 'unanimity', 'anonymity', 'mirror', 'units', 'clones'],
  options: {
    disagreement: {
      kind: 'choice',
      values: ['status-quo', 'distant'],
      default: 'status-quo',
      doc: 'What failure means: everything stays, or something far worse for all.',
    },
    p: {
      kind: 'number',
      default: 1,
      min: 1,
      max: 2,
      integer: true,
      doc: 'Power of the loss: 1 grows evenly with distance, 2 faster and faster.',
    },
    distance: {
      kind: 'number',
      default: 1,
      min: 0.01,
      max: 1e6,
      doc: 'How far failure is from every actor (`distant` only), in shares of the scale.',
    },
  },
  linksIssues: true,
  stochastic: false,
  baseline: false,
  slow: false,
  solver(shape, options) {
    if (options.disagreement === 'distant' || shape.issues.length === 1) {
      const D = options.disagreement === 'distant' ? options.distance : undefined
      return (problem, outcome) => {
        outcome.agreed = 0
        for (let k = 0; k < shape.issues.length; k++) {
          const y = pointOnLine(problem, k, options.p, D)
          outcome.value[k] = Number.isNaN(y) ? (problem.statusQuo[k] as number) : y
          if (!Number.isNaN(y)) outcome.agreed = 1
        }
      }
    }
    const n = shape.actors.length
    const objective = new Objective(
      n,
      shape.issues.length,
      options.p === 1 ? 'absolute' : 'quadratic',
      [],
    )
    const maximiser = new Maximiser(objective)
    return (problem, outcome) => {
      outcome.value.set(problem.statusQuo)
      outcome.agreed = 0
      fill(shape, problem, objective)
      if (!maximiser.run(stages)) return
      for (let i = 0; i < n; i++) {
        if (objective.counts(i) && (objective.deltaU[i] as number) > leastGain) outcome.agreed = 1
      }
      if (outcome.agreed === 1) outcome.value.set(maximiser.y)
    }
  },
})

function fill(shape: Shape, problem: Problem, objective: Objective): void {
  const n = shape.actors.length
  const m = shape.issues.length
  const { b, omega, x, lower, upper, statusQuo } = objective
  statusQuo.set(problem.statusQuo)
  lower.set(statusQuo)
  upper.set(statusQuo)
  let total = 0
  let count = 0
  for (let i = 0; i < n; i++) {
    let stake = 0
    for (let k = 0; k < m; k++) {
      const a = i * m + k
      const s = shape.stance[a] === 1 ? (problem.salience[a] as number) : 0
      omega[a] = s
      x[a] = s > 0 ? (problem.position[a] as number) : 0
      stake += s
      if (s > 0) {
        lower[k] = Math.min(lower[k] as number, x[a] as number)
        upper[k] = Math.max(upper[k] as number, x[a] as number)
      }
    }
    b[i] = stake > 0 ? (problem.capability[i] as number) : 0
    if ((b[i] as number) > 0) count++
    total += b[i] as number
  }
  if (total > 0) for (let i = 0; i < n; i++) b[i] = ((b[i] as number) * count) / total
}

/**
 * argmax_y Σ w_i ln(r_i^p − |y − x_i|^p) on issue k: r_i = D, or the distance of the status quo where D
 * is undefined. NaN where the circles around the positions have no common inside.
 */
function pointOnLine(problem: Problem, k: number, p: number, D?: number): number {
  const { position, salience, weight, capability, shape } = problem
  const m = shape.issues.length
  const sq = problem.statusQuo[k] as number
  let lo = 0
  let hi = 1
  let least = 1
  let most = 0
  for (let i = 0; i < shape.actors.length; i++) {
    const a = i * m + k
    if ((salience[a] as number) <= 0 || (capability[i] as number) <= 0) continue
    const x = position[a] as number
    const r = D ?? Math.abs(sq - x)
    lo = Math.max(lo, x - r)
    hi = Math.min(hi, x + r)
    least = Math.min(least, x)
    most = Math.max(most, x)
  }
  lo = Math.max(lo, least)
  hi = Math.min(hi, most)
  if (!(lo <= hi) || (D === undefined && hi - lo <= 0 && lo === sq)) return Number.NaN
  // The slope falls strictly, so halving finds its change of sign to the last bit.
  for (let halving = 0; halving < 80; halving++) {
    const y = 0.5 * (lo + hi)
    if (y === lo || y === hi) break
    let slope = 0
    for (let i = 0; i < shape.actors.length; i++) {
      const a = i * m + k
      const w = D === undefined ? (capability[i] as number) : (weight[a] as number)
      if (w <= 0 || (salience[a] as number) <= 0) continue
      const x = position[a] as number
      const z = y - x
      const r = D ?? Math.abs(sq - x)
      if (p === 1) slope -= z === 0 ? 0 : (w * (z > 0 ? 1 : -1)) / (r - Math.abs(z))
      else slope -= (2 * w * z) / (r * r - z * z)
    }
    if (slope > 0) lo = y
    else if (slope < 0) hi = y
    else return y
  }
  return 0.5 * (lo + hi)
}

function tenths(count: number): number {
  let scale = 1
  for (let j = 0; j < count; j++) scale /= 10
  return scale
}
