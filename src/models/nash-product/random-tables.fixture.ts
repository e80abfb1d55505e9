/** Random small scenarios for the tests of optimality: the same ones on every run. */
import type { Distribution } from '../../numeric/index.ts'
import type { ProblemTable } from '../problem.fixture.ts'

export type Random = () => number

/** Mulberry32: 32 bits of state, uniform in [0, 1). */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** Whether the leaver satisfies the theorem of concavity: it votes, mode ≤ 0, little cost of blocking. */
export type Leaving = 'never' | 'inside' | 'outside'

export interface Mix {
  readonly leaving: Leaving
  readonly redLines: boolean
  readonly dependents: boolean
  /** Some stances missing, some actors without a vote. */
  readonly gaps: boolean
}

/** 2 to 6 actors, 1 to 3 issues. Half of them code positions in tenths, so that ties occur. */
export function randomTable(random: Random, mix: Mix): ProblemTable {
  const whole = (from: number, to: number) => from + Math.floor(random() * (to - from + 1))
  const n = whole(2, 6)
  const m = mix.dependents ? whole(2, 3) : whole(1, 3)
  const coarse = random() < 0.5
  const place = () => (coarse ? whole(0, 10) / 10 : random())
  const rows = <T>(cell: () => T): T[][] =>
    Array.from({ length: n }, () => Array.from({ length: m }, cell))
  const x = rows(() => (mix.gaps && random() < 0.15 ? null : place()))
  const sq = Array.from({ length: m }, () => (random() < 0.4 ? whole(0, 1) : place()))
  const line = (below: boolean) =>
    x.map((row) =>
      row.map((own) => {
        if (!mix.redLines || own === null || random() < 0.8) return below ? 0 : 1
        return below ? own * random() : own + (1 - own) * random()
      }),
    )
  const weights = (['equal', 'sqrt', 'capability'] as const)[whole(0, 2)] ?? 'equal'
  const table: ProblemTable = {
    x,
    s: rows(() => 0.1 + 0.9 * random()),
    c: x.map(() => 0.1 + 0.9 * random()),
    sq,
    weights,
    blockCost: x.map(() => 0.01 + 0.07 * random()),
    redMin: line(true),
    redMax: line(false),
    ...(mix.gaps ? { voters: x.map((_, i) => i).filter((i) => i === 0 || random() < 0.8) } : {}),
    ...(mix.dependents ? { parent: x[0]?.map((_, k) => (k === 0 ? -1 : 0)) ?? [] } : {}),
  }
  if (mix.leaving === 'never') return table
  const actor = whole(0, n - 1)
  const harm = x.map((_, j) => (j === actor || random() < 0.2 ? 0 : 0.7 * random()))
  const gain = randomGain(random, mix.leaving)
  const inside = mix.leaving === 'inside'
  return {
    ...table,
    ...(inside && {
      voters: [...new Set([...(table.voters ?? x.keys()), actor])],
    }),
    exit: { actor, harm, gain, drawnGain: 0.4 * random() - 0.2 },
  }
}

/** Inside the theorem E max(0, −gain) exceeds 0.08, the greatest cost of blocking. */
function randomGain(random: Random, leaving: Leaving): Distribution {
  if (leaving === 'inside') {
    const low = -0.4 - 0.3 * random()
    const high = 0.05 + 0.25 * random()
    if (random() < 1 / 3) return { kind: 'uniform', low, high }
    const kind = random() < 0.5 ? 'pert' : 'triangular'
    return { kind, low, mode: -0.15 - 0.1 * random(), high }
  }
  const low = -0.3 * random()
  const high = 0.3 + 0.4 * random()
  if (random() < 1 / 3) return { kind: 'uniform', low: 0.1 * random(), high }
  return { kind: random() < 0.5 ? 'pert' : 'triangular', low, mode: 0.02 + 0.25 * random(), high }
}
