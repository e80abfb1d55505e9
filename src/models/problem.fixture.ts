/** Problems for tests, written as tables. Positions and the status quo are normalised. */
import fc from 'fast-check'
import type { Distribution } from '../numeric/index.ts'
import { models } from './index.ts'
import {
  createOutcome,
  createProblem,
  type Outcome,
  type Problem,
  type RuleKind,
  type Shape,
  weigh,
} from './model.ts'
import { resolveOptions } from './options.ts'

export interface ProblemTable {
  /** n rows of m positions; null where there is no stance. */
  readonly x: readonly (readonly (number | null)[])[]
  /** n rows of m saliences; 1 when left out. */
  readonly s?: readonly (readonly number[])[]
  /** n capabilities; 1 when left out. */
  readonly c?: readonly number[]
  readonly sq?: readonly number[]
  readonly rule?: RuleKind
  readonly voters?: readonly number[]
  readonly parent?: readonly number[]
  readonly statusQuoKnown?: readonly number[]
  readonly setter?: number
  readonly weights?: Shape['bargainingWeights']
  readonly blockCost?: number | readonly number[]
  readonly redMin?: readonly (readonly number[])[]
  readonly redMax?: readonly (readonly number[])[]
  readonly exit?: {
    readonly actor: number
    readonly gain: Distribution
    readonly harm: readonly number[]
    readonly onExit?: readonly number[]
    readonly exitIssue?: number
    readonly drawnGain?: number
  }
}

export function problemOf(table: ProblemTable): Problem {
  const n = table.x.length
  const m = table.x[0]?.length ?? 0
  const rule = table.rule ?? 'consensus'
  const voter = new Uint8Array(n)
  for (const i of table.voters ?? table.x.keys()) voter[i] = 1
  const shape: Shape = {
    actors: table.x.map((_, i) => `a${i}`),
    issues: Array.from({ length: m }, (_, k) => `k${k}`),
    names: {
      actors: table.x.map((_, i) => `a${i}`),
      issues: Array.from({ length: m }, (_, k) => `k${k}`),
    },
    voter,
    stance: Uint8Array.from(table.x.flat(), (x) => (x === null ? 0 : 1)),
    parent: Int32Array.from(table.parent ?? new Array(m).fill(-1)),
    statusQuoKnown: Uint8Array.from(table.statusQuoKnown ?? new Array(m).fill(1)),
    rule,
    quotas:
      rule === 'majority' ? [{ weight: Float64Array.from(voter), share: 0.5, exceed: true }] : [],
    bargainingWeights: table.weights ?? 'equal',
    agendaSetter: table.setter ?? -1,
    exits:
      table.exit === undefined
        ? []
        : [
            {
              actor: table.exit.actor,
              gain: table.exit.gain,
              onExit: Float64Array.from(table.exit.onExit ?? new Array(m).fill(Number.NaN)),
              exitIssue: table.exit.exitIssue ?? -1,
            },
          ],
  }
  const problem = createProblem(shape)
  for (let i = 0; i < n; i++) {
    const c = table.c?.[i] ?? 1
    problem.capability[i] = c
    problem.blockCost[i] =
      typeof table.blockCost === 'number' ? table.blockCost : (table.blockCost?.[i] ?? 0.03)
    for (let k = 0; k < m; k++) {
      const a = i * m + k
      const x = table.x[i]?.[k] ?? null
      problem.issueCapability[a] = c
      problem.position[a] = x ?? Number.NaN
      problem.salience[a] = x === null ? 0 : (table.s?.[i]?.[k] ?? 1)
      problem.redMin[a] = table.redMin?.[i]?.[k] ?? 0
      problem.redMax[a] = table.redMax?.[i]?.[k] ?? 1
    }
  }
  problem.statusQuo.set(table.sq ?? new Array(m).fill(0))
  problem.harm.set(table.exit?.harm ?? [])
  problem.gain.fill(table.exit?.drawnGain ?? 0)
  weigh(problem)
  return problem
}

/** Runs a model of the registry by id. */
export function solve(
  id: string,
  problem: Problem,
  options: Readonly<Record<string, unknown>> = {},
): Outcome {
  const model = models.find((candidate) => candidate.id === id)
  if (model === undefined) throw new Error(`no model ${id}`)
  const outcome = createOutcome(problem.shape)
  model.solver(problem.shape, resolveOptions(id, model.options, options))(problem, outcome)
  return outcome
}

/** Random small tables: 2 to 6 actors, 1 to 3 issues, everything in [0, 1] and away from 0. */
export function tables(
  limits: { actors?: number; issues?: number } = {},
): fc.Arbitrary<ProblemTable> {
  const unit = fc.integer({ min: 0, max: 1000 }).map((q) => q / 1000)
  const some = fc.integer({ min: 100, max: 1000 }).map((q) => q / 1000)
  return fc
    .record({
      n: fc.integer({ min: 2, max: limits.actors ?? 6 }),
      m: fc.integer({ min: 1, max: limits.issues ?? 3 }),
    })
    .chain(({ n, m }) => {
      const rows = (cell: fc.Arbitrary<number>) =>
        fc.array(fc.array(cell, { minLength: m, maxLength: m }), { minLength: n, maxLength: n })
      return fc.record({
        x: rows(unit),
        s: rows(some),
        c: fc.array(some, { minLength: n, maxLength: n }),
        sq: fc.array(unit, { minLength: m, maxLength: m }),
        setter: fc.constant(0),
      })
    })
}
