/**
 * KTAB's spatial model of politics straight from its equations, one line an equation, allocating
 * freely: the yardstick for the speed of `src/models/spatial` and an independent check of it.
 * Actors without a single stance are left out; null is a missing position.
 */
import type { Problem } from '../../src/models/model.ts'
import type { SpatialOptions } from '../../src/models/spatial/options.ts'
import { uniform } from '../../src/numeric/index.ts'

export interface NaiveBargain {
  readonly initiator: number
  readonly receiver: number
  readonly gain: number
  readonly probability: number
  readonly initiatorPosition: Point
  readonly receiverPosition: Point
}

export interface NaiveTurn {
  readonly risk: number[]
  readonly neutral: number[]
  /** [h][i][j] */
  readonly utility: number[][][]
  /** [h][i][j] */
  readonly victory: number[][][]
  /** [i][j]: as i sees it, for i. */
  readonly challenge: { sq: number; won: number; contest: number; value: number }[][]
  readonly bargains: NaiveBargain[]
  /** [actor]: the bargains in its list after the status quo, by index in `bargains`. */
  readonly lists: number[][]
  /** [actor][option] */
  readonly odds: number[][]
  readonly chosen: number[]
}

type Point = (number | null)[]

const total = (numbers: readonly number[]) => numbers.reduce((sum, x) => sum + x, 0)

export function naiveSpatial(problem: Problem, o: SpatialOptions) {
  const m = problem.shape.issues.length
  const cells = (values: Float64Array, i: number) => [...values.subarray(i * m, i * m + m)]
  const seats = problem.shape.actors
    .map((_, i) => i)
    .filter((i) => cells(problem.position, i).some((x) => !Number.isNaN(x)))
  const start = seats.map(
    (i): Point => cells(problem.position, i).map((x) => (Number.isNaN(x) ? null : x)),
  )
  const w = seats.map((i) => problem.capability[i] as number)
  const n = w.length
  const all = w.map((_, i) => i)
  const s = seats.map((i) => {
    const cared = cells(problem.salience, i)
    const sum = total(cared)
    return sum > 1 ? cared.map((x) => x / sum) : cared
  })
  const S = s.map(total)

  const distance = (i: number, p: Point, q: Point) => {
    let above = 0
    let below = 0
    for (let d = 0; d < m; d++) {
      const care = s[i]?.[d] as number
      const a = p[d]
      const b = q[d]
      below += care * care
      if (a != null && b != null) above += (a - b) * care * ((a - b) * care)
    }
    return below > 0 ? Math.sqrt(above / below) : 0
  }
  // (1 − D)(1 + D·R) with the brackets open: see `src/models/spatial/golden/README.md` on rounding.
  const u = (D: number, R: number) => 1 - D + (1 - D) * Math.min(1, D) * R

  const vote = (weight: number, delta: number) => {
    const binary = Math.min(1, Math.max(-1, delta / 1e-8))
    switch (o.votingRule) {
      case 'Prop':
        return weight * delta
      case 'Binary':
        return weight * binary
      case 'PropBin':
        return weight * (0.8 * delta + 0.2 * binary)
      case 'PropCbc':
        return weight * (0.5 * delta + 0.5 * (delta * delta * delta))
      case 'Cubic':
        return weight * (delta * delta * delta)
    }
  }

  const beats = (mine: number, theirs: number) => {
    const share = (f: (c: number) => number) => f(mine) / (f(mine) + f(theirs))
    switch (o.victoryProbModel) {
      case 'Linear':
        return share((c) => c)
      case 'Square':
        return share((c) => c * c)
      case 'Quartic':
        return share((c) => c * c * (c * c))
      case 'Octic':
        return share((c) => c * c * (c * c) * (c * c * (c * c)))
      case 'Binary':
        if (mine >= 1.1 * theirs) return 1 / (1 + 1e-6)
        if (theirs >= 1.1 * mine) return 1e-6 / (1 + 1e-6)
        return ((mine / (mine + theirs)) * 2.1 - 1) / 0.1
    }
  }

  /** U[option][voter] */
  const pce = (U: readonly (readonly number[])[]) => {
    const N = U.length
    const options = U.map((_, i) => i)
    const C = options.map(() => new Array<number>(N).fill(0))
    const pv = options.map(() => new Array<number>(N).fill(0.5))
    for (const i of options) {
      for (let j = 0; j < i; j++) {
        let a = 1e-8
        let b = 1e-8
        for (const k of all) {
          const v = vote(w[k] as number, (U[i]?.[k] as number) - (U[j]?.[k] as number))
          if (v > 0) a += v
          else b -= v
        }
        const p = beats(a, b)
        ;(C[i] as number[])[j] = a
        ;(C[j] as number[])[i] = b
        ;(pv[i] as number[])[j] = p
        ;(pv[j] as number[])[i] = beats(b, a)
      }
    }
    const at = (M: number[][], i: number, j: number) => M[i]?.[j] as number
    if (o.pceModel === 'Conditional') {
      const product = options.map((i) => options.reduce((x, j) => x * at(pv, i, j), 1))
      return product.map((x) => x / total(product))
    }
    const incentive = o.pceModel === 'MarkovIncentive'
    const I = options.map((i) =>
      options.map((j) => at(C, i, j) * at(pv, i, j) + (i === j ? 1e-10 : 0)),
    )
    const ch = options.map((i) =>
      options.map((j) =>
        incentive ? at(I, i, j) / total(options.map((k) => at(I, k, j))) : 1 / N,
      ),
    )
    let p = options.map(() => 1 / N)
    for (;;) {
      const old = p
      const q = options.map((i) =>
        total(
          options.map(
            (j) =>
              at(pv, i, j) *
              ((old[j] as number) * at(ch, i, j) + (old[i] as number) * at(ch, j, i)),
          ),
        ),
      )
      const change = Math.max(...q.map((x, i) => Math.abs(x - (old[i] as number))))
      p = old.map((x, i) => (x + (q[i] as number)) / 2)
      if (!(change > (incentive ? 1e-8 : 1e-6))) return p
    }
  }

  const lambda = { OneThird: 1 / 3, None: 0, Half: 1 / 2, TwoThirds: 2 / 3 }[o.bigRAdjust]

  const turn = (x: readonly Point[], t: number): { next: Point[]; stages: NaiveTurn } => {
    const D = all.map((i) => all.map((j) => distance(i, x[i] as Point, x[j] as Point)))
    const dist = (i: number, j: number) => D[i]?.[j] as number
    // 1, 2
    const neutral = neutralOdds(x)
    const least = Math.min(...neutral)
    const most = Math.max(...neutral)
    const risk = neutral.map((p) => {
      if (most - least <= 1e-12) return 0
      if (o.bigRRange === 'Min') return (p - least) / (most - least)
      if (o.bigRRange === 'Max') return (2 * p - most - least) / (most - least)
      return (3 * p - most - 2 * least) / (2 * (most - least))
    })
    // 3
    const r = (h: number, i: number) =>
      (risk[h] as number) + lambda * ((risk[i] as number) - (risk[h] as number))
    const utility = all.map((h) => all.map((i) => all.map((j) => u(dist(i, j), r(h, i)))))
    const uh = (h: number, i: number, j: number) => utility[h]?.[i]?.[j] as number
    // 4
    const victory = (h: number, i: number, j: number) => {
      const of = (a: number, b: number) => uh(h, a, b)
      const force = (k: number) => (S[k] as number) * (w[k] as number)
      let a0 = 1e-10
      let b0 = 1e-10
      for (const v of [vote(force(i), of(i, i) - of(i, j)), vote(force(j), of(j, i) - of(j, j))]) {
        if (v > 0) a0 += v
        else b0 -= v
      }
      let a = a0
      let b = b0
      for (const t of all) {
        if (t === i || t === j || o.thirdPartyCommit !== 'SemiCommit') continue
        const v0 = vote(force(t), of(t, i) - of(t, j))
        const with0 = v0 > 0 ? a0 + v0 : a0
        const against0 = v0 > 0 ? b0 : b0 - v0
        const pin = with0 / (with0 + against0)
        const v = vote(
          force(t),
          pin * (2 * of(t, i) + of(t, t)) +
            (1 - pin) * (3 * of(t, j)) -
            (pin * (3 * of(t, i)) + (1 - pin) * (2 * of(t, j) + of(t, t))),
        )
        if (v > 0) a += v
        else b -= v
      }
      return a / (a + b)
    }
    const challenge = (h: number, k: number, i: number, j: number) => {
      const p = victory(h, i, j)
      const sq = uh(h, k, i) + uh(h, k, j)
      const won = 2 * uh(h, k, i)
      const contest = p * won + (1 - p) * (2 * uh(h, k, j))
      const value = (1 - (S[j] as number)) * won + (S[j] as number) * contest
      return { p, sq, won, contest, value, gain: value - sq }
    }
    // 5, 6
    const bargains: NaiveBargain[] = []
    const meet = (i: number, j: number, p: number): [Point, Point] => {
      const a: Point = [...(x[i] as Point)]
      const b: Point = [...(x[j] as Point)]
      for (let d = 0; d < m; d++) {
        const xi = x[i]?.[d]
        const xj = x[j]?.[d]
        if (xi == null || xj == null) continue
        const si = s[i]?.[d] as number
        const sj = s[j]?.[d] as number
        if (o.interVecBrgn === 'S2PMax') {
          const di = Math.max(0, 1 - 2 * p)
          const dj = Math.max(0, 2 * p - 1)
          const fi = (di * sj * sj) / (di * sj * sj + 1e-6 + (1 - di) * si * si)
          const fj = (dj * si * si) / (dj * si * si + 1e-6 + (1 - dj) * sj * sj)
          a[d] = xi + fi * (xj - xi)
          b[d] = xj + fj * (xi - xj)
        } else {
          const one = o.interVecBrgn === 'S1P1'
          const Wi = one ? si * p : si * si * p * p
          const Wj = one ? sj * (1 - p) : sj * sj * (1 - p) * (1 - p)
          a[d] = round4(((Wi + 1e-6) * xi + Wj * xj) / (Wi + Wj + 1e-6))
          b[d] = round4((Wi * xi + (Wj + 1e-6) * xj) / (Wi + Wj + 1e-6))
        }
      }
      return [a, b]
    }
    for (const i of all) {
      let target = -1
      let best = 1e-5
      for (const j of all) {
        if (j === i) continue
        const { gain } = challenge(i, i, i, j)
        if (gain > best) {
          best = gain
          target = j
        }
      }
      if (target < 0) continue
      const j = target
      const p = victory(i, i, j)
      const add = ([a, b]: [Point, Point], probability: number) =>
        bargains.push({
          initiator: i,
          receiver: j,
          gain: best,
          probability,
          initiatorPosition: a,
          receiverPosition: b,
        })
      const mine = meet(i, j, p)
      if (o.bargnModel === 'InitOnlyInterp') {
        add(mine, p)
        continue
      }
      const seenByJ = o.compatibility === 'ktab' ? challenge(j, i, i, j).gain : victory(j, i, j)
      const theirs = meet(i, j, seenByJ)
      if (o.bargnModel === 'InitRcvrInterp') {
        add(mine, p)
        add(theirs, seenByJ)
        continue
      }
      const wi = (w[i] as number) * (S[i] as number)
      const wj = (w[o.compatibility === 'ktab' ? i : j] as number) * (S[j] as number)
      const average = (a: Point, b: Point): Point =>
        a.map((q, d) => {
          const other = b[d]
          if (q == null || other == null) return null
          return wi + wj > 0 ? (wi * q + wj * other) / (wi + wj) : q
        })
      add([average(mine[0], theirs[0]), average(mine[1], theirs[1])], p)
    }
    // 7
    const lists = all.map((k) =>
      bargains.flatMap((b, at) => (b.initiator === k || b.receiver === k ? [at] : [])),
    )
    const worth = (a: number, b?: NaiveBargain) => {
      const rest = all
        .filter((k) => k !== b?.initiator && k !== b?.receiver)
        .map((k) => x[k] as Point)
      const places = b === undefined ? rest : [b.initiatorPosition, b.receiverPosition, ...rest]
      return total(places.map((q) => u(distance(a, x[a] as Point, q), risk[a] as number))) / n
    }
    const odds = lists.map((list) =>
      pce([undefined, ...list.map((at) => bargains[at])].map((b) => all.map((a) => worth(a, b)))),
    )
    const chosen = odds.map((p, k) => {
      if (o.stateTransitions === 'Deterministic') return p.indexOf(Math.max(...p))
      const draw = uniform(Math.floor(problem.chance * 2 ** 53), t, seats[k] as number)
      let sum = 0
      for (let at = 0; at < p.length - 1; at++) {
        sum += p[at] as number
        if (draw < sum) return at
      }
      return p.length - 1
    })
    const next = all.map((k): Point => {
      const b = bargains[lists[k]?.[(chosen[k] as number) - 1] as number]
      if (b === undefined) return x[k] as Point
      return b.initiator === k ? b.initiatorPosition : b.receiverPosition
    })
    const every = <T>(f: (i: number, j: number) => T) => all.map((i) => all.map((j) => f(i, j)))
    return {
      next,
      stages: {
        risk,
        neutral,
        utility,
        get victory() {
          return all.map((h) => every((i, j) => (i === j ? 0.5 : victory(h, i, j))))
        },
        get challenge() {
          return every((i, j) => challenge(i, i, i, j))
        },
        bargains,
        lists,
        odds,
        chosen,
      },
    }
  }

  // 8
  const positions: Point[][] = [start]
  const stages: NaiveTurn[] = []
  let first = 0
  for (let t = 1; t <= o.maxTurns; t++) {
    const x = positions[t - 1] as Point[]
    const step = turn(x, t)
    positions.push(step.next)
    stages.push(step.stages)
    const moved = total(
      all.map((i) =>
        Math.sqrt(
          total(
            (step.next[i] as Point).map((q, d) => {
              const p = x[i]?.[d]
              return q == null || p == null ? 0 : (q - p) * (q - p)
            }),
          ),
        ),
      ),
    )
    if (t === 1) first = moved
    if (t >= 2 && moved / (first + 1e-4) < o.tolerance) break
  }
  const last = positions.at(-1) as Point[]
  const odds = o.report === 'pce' ? neutralOdds(last) : []
  const value = problem.shape.issues.map((_, d) => {
    const here = all.filter((i) => last[i]?.[d] != null)
    const weight = here.map((i) =>
      o.report === 'pce'
        ? (odds[i] as number)
        : (problem.weight[(seats[i] as number) * m + d] as number),
    )
    if (!(total(weight) > 0)) return problem.statusQuo[d] as number
    const pull = total(here.map((i, at) => (weight[at] as number) * (last[i]?.[d] as number)))
    return Math.min(1, Math.max(0, pull / total(weight)))
  })
  return { seats, positions, stages, value }

  function neutralOdds(x: readonly Point[]) {
    return pce(all.map((i) => all.map((k) => 1 - distance(k, x[k] as Point, x[i] as Point))))
  }
}

const round4 = (x: number) => Math.trunc(x * 1e4 + 0.5) / 1e4
