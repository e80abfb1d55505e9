/** The fast kernel against the equations written out, exchange by exchange. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { naiveExchange } from '../../../bench/reference/exchange.ts'
import { uniform } from '../../numeric/index.ts'
import { resolveOptions } from '../options.ts'
import { type ProblemTable, problemOf, tables } from '../problem.fixture.ts'
import { exchangeOptions } from './options.ts'
import { type Realised, traceExchange } from './trace.ts'

const chance = 0.37

function compare(table: ProblemTable, rounds: number, randomisedRate: number): void {
  const n = table.x.length
  const m = table.x[0]?.length ?? 0
  const problem = problemOf(table)
  problem.chance = chance
  const seed = Math.floor(chance * 2 ** 53)
  const options = resolveOptions('exchange', exchangeOptions, { rounds, randomisedRate })
  const input = {
    position: table.x,
    salience: table.s ?? [],
    capability: (table.c ?? []).map((c) => new Array(m).fill(c)),
    draw: (r: number, i: number, j: number, p: number, q: number, part: number) =>
      uniform(seed, 2 * ((r * m + p) * m + q), 3 * (i * n + j) + part),
  }
  const trace = traceExchange(problem, options)
  naiveExchange(input, options).forEach(({ realised, voting, potential }, r) => {
    const { numbers, positions } = trace.rounds[r + 1] as (typeof trace.rounds)[number]
    expect(numbers?.potentialCount).toBe(potential)
    const ours = numbers?.realised as readonly Realised[]
    expect(ours.map(({ i, j, p, q }) => [i.actor, j.actor, p, q])).toEqual(
      realised.map(({ i, j, p, q }) => [`a${i}`, `a${j}`, `k${p}`, `k${q}`]),
    )
    voting.flat().forEach((y, a) => {
      if (!Number.isNaN(y)) expect(positions[a]).toBeCloseTo(y / 100, 11)
    })
  })
}

test.each([0, 0.7])('random problems with gaps, randomisedRate %d', (randomisedRate) => {
  const gaps = fc.array(fc.boolean(), { minLength: 36, maxLength: 36 })
  fc.assert(
    fc.property(tables({ actors: 9, issues: 4 }), gaps, (table, gap) => {
      const m = table.x[0]?.length ?? 0
      fc.pre(m > 1)
      const x = table.x.map((row, i) => row.map((v, k) => (gap[i * m + k] && i > 1 ? null : v)))
      compare({ ...table, x }, 4, randomisedRate)
    }),
    { numRuns: 150, seed: 11 },
  )
})

/** Large enough for an actor to move on after its partner has learnt of its first move. */
test.each([5, 6, 11, 13, 14])('12 actors on 5 issues, seed %i', (seed) => {
  const rows = (at: (i: number, k: number) => number) =>
    Array.from({ length: 12 }, (_, i) => Array.from({ length: 5 }, (_, k) => at(i, k)))
  const table = {
    x: rows((i, k) => uniform(seed, i, k)),
    s: rows((i, k) => 0.1 + 0.9 * uniform(seed, i, 100 + k)),
    c: Array.from({ length: 12 }, (_, i) => 0.1 + uniform(seed, i, 200)),
  }
  compare(table, 10, 0)
})
