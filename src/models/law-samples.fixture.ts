/** Random problems on which the laws are tried, and what the laws do to them. */
import fc from 'fast-check'
import type { Distribution } from '../numeric/index.ts'
import type { AnyModel, RuleKind } from './model.ts'
import { type ProblemTable, tables } from './problem.fixture.ts'

export type Table = ProblemTable & {
  readonly s: readonly (readonly number[])[]
  readonly c: readonly number[]
  readonly sq: readonly number[]
  readonly voters: readonly number[]
  readonly redMin: readonly (readonly number[])[]
  readonly redMax: readonly (readonly number[])[]
  readonly blockCost: readonly number[]
}

const gain: Distribution = { kind: 'pert', low: -0.4, mode: -0.15, high: 0.2 }

/** The rules that a table can say and the model can represent. */
function rulesOf(model: AnyModel): readonly RuleKind[] {
  const said: readonly RuleKind[] = ['consensus', 'unanimity', 'majority']
  return said.filter((rule) => model.needs.rules?.includes(rule) ?? true)
}

/**
 * Some stances missing, some actors without a vote, red lines on the own side of some positions,
 * an exit in some; in half, all want more than the status quo, so that unanimous gains exist. The
 * setter has a vote and all stances.
 */
export function samples(model: AnyModel, limits: { issues?: number } = {}): fc.Arbitrary<Table> {
  const share = fc.integer({ min: 0, max: 1000 }).map((q) => q / 1000)
  return tables(limits).chain(({ x, s = [], c = [], sq = [], setter = -1 }) => {
    const n = x.length
    const cells = <T>(cell: fc.Arbitrary<T>) =>
      fc.array(fc.array(cell, { minLength: sq.length, maxLength: sq.length }), {
        minLength: n,
        maxLength: n,
      })
    const perActor = <T>(item: fc.Arbitrary<T>) => fc.array(item, { minLength: n, maxLength: n })
    return fc
      .record({
        missing: cells(fc.integer({ min: 0, max: 6 })),
        line: cells(fc.integer({ min: 0, max: 9 })),
        room: cells(share),
        silent: perActor(fc.integer({ min: 0, max: 4 })),
        cost: perActor(fc.integer({ min: 10, max: 80 })),
        harm: perActor(share),
        leaves: fc.boolean(),
        oneSided: fc.boolean(),
        rule: fc.constantFrom(...rulesOf(model)),
      })
      .map(({ missing, line, room, silent, cost, harm, leaves, oneSided, rule }) => {
        const known = (i: number, k: number) => i === setter || missing[i]?.[k] !== 0
        const at = (rows: readonly (readonly number[])[], i: number, k: number) =>
          rows[i]?.[k] as number
        const lines = (chosen: number, none: number, edge: (x: number, room: number) => number) =>
          x.map((row, i) =>
            row.map((own, k) =>
              known(i, k) && line[i]?.[k] === chosen ? edge(own as number, at(room, i, k)) : none,
            ),
          )
        const table: Table = {
          x: x.map((row, i) => row.map((own, k) => (known(i, k) ? own : null))),
          s,
          c,
          sq: oneSided ? sq.map(() => 0) : sq,
          setter,
          rule,
          voters: [...x.keys()].filter((i) => i === setter || silent[i] !== 0),
          redMin: lines(0, 0, (own, r) => own * r),
          redMax: lines(1, 1, (own, r) => own + (1 - own) * r),
          blockCost: cost.map((value) => value / 1000),
        }
        if (!leaves) return table
        return {
          ...table,
          exit: { actor: n - 1, gain, harm: harm.map((h, j) => (j === n - 1 ? 0 : h / 2)) },
        }
      })
  })
}

/** Actor i of the result is actor `order[i]` of the table. */
export function reordered(table: Table, order: readonly number[]): Table {
  const move = <T>(rows: readonly T[]): T[] => order.map((i) => rows[i] as T)
  return {
    ...table,
    x: move(table.x),
    s: move(table.s),
    c: move(table.c),
    redMin: move(table.redMin),
    redMax: move(table.redMax),
    blockCost: move(table.blockCost),
    voters: table.voters.map((i) => order.indexOf(i)),
    setter: table.setter === undefined || table.setter < 0 ? -1 : order.indexOf(table.setter),
    ...(table.exit && {
      exit: {
        ...table.exit,
        actor: order.indexOf(table.exit.actor),
        harm: move(table.exit.harm),
      },
    }),
  }
}

/** With one more actor at the end. */
export function joined(
  table: Table,
  actor: {
    readonly x: readonly (number | null)[]
    readonly s: readonly number[]
    readonly c: number
    readonly votes: boolean
    readonly like?: number
  },
): Table {
  const { like } = actor
  const m = table.sq.length
  const copy = <T>(rows: readonly T[], otherwise: T): T[] => [
    ...rows,
    like === undefined ? otherwise : (rows[like] as T),
  ]
  return {
    ...table,
    x: [...table.x, actor.x],
    s: [...table.s, actor.s],
    c: [...table.c, actor.c],
    redMin: copy(table.redMin, new Array(m).fill(0)),
    redMax: copy(table.redMax, new Array(m).fill(1)),
    blockCost: copy(table.blockCost, 0.03),
    voters: actor.votes ? [...table.voters, table.x.length] : table.voters,
    ...(table.exit && { exit: { ...table.exit, harm: copy(table.exit.harm, 0.5) } }),
  }
}

/** Every scale turned round. */
export function mirrored(table: Table): Table {
  const turn = (v: number) => 1 - v
  return {
    ...table,
    x: table.x.map((row) => row.map((v) => (v === null ? null : turn(v)))),
    sq: table.sq.map(turn),
    redMin: table.redMax.map((row) => row.map(turn)),
    redMax: table.redMin.map((row) => row.map(turn)),
  }
}
