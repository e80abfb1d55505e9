import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { integratedCdf } from '../numeric/index.ts'
import { models } from './index.ts'
import { joined, mirrored, reordered, samples, type Table } from './law-samples.fixture.ts'
import { type LawId, laws } from './laws.ts'
import { type AnyModel, createOutcome, type Outcome, type Problem } from './model.ts'
import { resolveOptions } from './options.ts'
import { problemOf } from './problem.fixture.ts'

function run(model: AnyModel, problem: Problem): Outcome {
  const outcome = createOutcome(problem.shape)
  model.solver(problem.shape, resolveOptions(model.id, model.options))(problem, outcome)
  return outcome
}

const solved = (model: AnyModel, table: Table) => [...run(model, problemOf(table)).value]

/** A package is found by search, a formula is exact. */
const tolerance = (model: AnyModel) => (model.linksIssues ? 1e-6 : 1e-9)

function expectSame(model: AnyModel, found: readonly number[], expected: readonly number[]) {
  found.forEach((value, k) => {
    expect(Math.abs(value - (expected[k] as number)), `issue ${k}`).toBeLessThan(tolerance(model))
  })
}

function always(arbitrary: fc.Arbitrary<Table>, check: (table: Table) => void) {
  fc.assert(fc.property(arbitrary, check), { numRuns: 150, seed: 20250317 })
}

/** ΔU of actor i with relative saliences, as a share of its worst loss. */
function change(table: Table, i: number, y: readonly number[]): number {
  let sum = 0
  let total = 0
  table.sq.forEach((sq, k) => {
    const x = table.x[i]?.[k] ?? null
    if (x === null) return
    const s = table.s[i]?.[k] as number
    total += s
    sum += s * (Math.abs(sq - x) - Math.abs((y[k] as number) - x))
  })
  return total > 0 ? sum / total : 0
}

const checks: Readonly<Record<LawId, (model: AnyModel) => void>> = {
  hull(model) {
    always(samples(model), (table) => {
      solved(model, table).forEach((value, k) => {
        const column = table.x.flatMap((row) => row[k] ?? [])
        const least = Math.min(table.sq[k] as number, ...column)
        const most = Math.max(table.sq[k] as number, ...column)
        expect(value).toBeGreaterThanOrEqual(least - 1e-9)
        expect(value).toBeLessThanOrEqual(most + 1e-9)
      })
    })
  },

  unanimity(model) {
    always(samples(model), (table) => {
      const common = table.x[0] as readonly number[]
      const x = table.x.map((row) => row.map((v, k) => (v === null ? null : (common[k] as number))))
      const free = table.x.map((row) => row.map(() => 0))
      const agreeing = { ...table, x, redMin: free, redMax: free.map((row) => row.map(() => 1)) }
      expectSame(model, solved(model, agreeing), common)
    })
  },

  anonymity(model) {
    always(samples(model), (table) => {
      const order = [...table.x.keys()].reverse()
      expectSame(model, solved(model, reordered(table, order)), solved(model, table))
    })
  },

  mirror(model) {
    always(samples(model), (table) => {
      const turned = solved(model, mirrored(table)).map((value) => 1 - value)
      expectSame(model, turned, solved(model, table))
    })
  },

  units(model) {
    always(samples(model), (table) => {
      const other = { ...table, c: table.c.map((c) => 7 * c) }
      expectSame(model, solved(model, other), solved(model, table))
    })
  },

  clones(model) {
    always(samples(model), (table) => {
      const half = (table.c[0] as number) / 2
      const halved = { ...table, c: table.c.map((c, i) => (i === 0 ? half : c)) }
      const [x, s] = [table.x[0], table.s[0]] as const
      if (x === undefined || s === undefined) throw new Error('no actor')
      const split = joined(halved, { x, s, c: half, votes: table.voters.includes(0), like: 0 })
      expectSame(model, solved(model, split), solved(model, table))
    })
  },

  'salience-level'(model) {
    always(samples(model), (table) => {
      const s = table.s.map((row, i) => (i === 0 ? row.map((value) => 0.3 * value) : row))
      expectSame(model, solved(model, { ...table, s }), solved(model, table))
    })
  },

  monotone(model) {
    always(samples(model, { issues: 1 }), (table) => {
      const free = { ...table, redMin: table.x.map(() => [0]), redMax: table.x.map(() => [1]) }
      const before = solved(model, free)[0] as number
      for (const i of table.x.keys()) {
        const own = table.x[i]?.[0] ?? null
        if (own === null) continue
        for (const step of [0.1, 0.5]) {
          const x = table.x.map((row, j) => (j === i ? [own + step * (1 - own)] : row))
          const after = solved(model, { ...free, x })[0] as number
          expect(after).toBeGreaterThanOrEqual(before - tolerance(model))
        }
      }
    })
  },

  'no-loser'(model) {
    always(samples(model), (table) => {
      fc.pre(table.rule !== 'majority')
      const outcome = run(model, problemOf(table))
      const y = [...outcome.value]
      const { exit } = table
      const averted = (outcome.exitAtStatusQuo[0] ?? 0) - (outcome.exit[0] ?? 0)
      for (const i of table.voters) {
        const cost = table.blockCost[i] as number
        let gain = change(table, i, y)
        if (exit && !Number.isNaN(averted)) {
          if (i === exit.actor) gain = integratedCdf(exit.gain, gain) - integratedCdf(exit.gain, 0)
          else gain += (exit.harm[i] as number) * averted
        }
        expect(gain, `actor ${i}`).toBeGreaterThanOrEqual(-cost - tolerance(model))
      }
    })
  },

  bystander(model) {
    always(samples(model), (table) => {
      const x = table.sq.map((sq) => (sq < 0.5 ? 1 : 0))
      const watched = joined(table, { x, s: x.map(() => 1), c: 0, votes: false })
      expectSame(model, solved(model, watched), solved(model, table))
    })
  },
}

describe.each(models)('$id', (model) => {
  it.each(model.laws)('%s', (law) => {
    checks[law](model)
  })

  it('gives the same bits for the same draw, whatever was solved before, and leaves it untouched', () => {
    fc.assert(
      fc.property(samples(model), fc.gen(), (table, g) => {
        const problem = problemOf(table)
        const other = problemOf({
          ...table,
          sq: table.sq.map(() => g(fc.double, { min: 0, max: 1, noNaN: true })),
        })
        const copy = structuredClone({ ...problem, shape: undefined })
        const solver = model.solver(problem.shape, resolveOptions(model.id, model.options))
        const first = createOutcome(problem.shape)
        const again = createOutcome(problem.shape)
        solver(problem, first)
        solver(other, again)
        solver(problem, again)
        expect(again).toEqual(first)
        expect(structuredClone({ ...problem, shape: undefined })).toEqual(copy)
      }),
      { numRuns: 40, seed: 20250317 },
    )
  })
})

it('every law is stated by some model', () => {
  const stated = new Set(models.flatMap((model) => model.laws))
  expect(Object.keys(laws).filter((law) => !stated.has(law as LawId))).toEqual([])
})
