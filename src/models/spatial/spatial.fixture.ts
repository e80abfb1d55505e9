/** Reference runs in `golden/`, and problems for the tests beside it. */
import { readdirSync, readFileSync } from 'node:fs'
import { createOutcome, type Outcome, type Problem } from '../model.ts'
import { resolveOptions } from '../options.ts'
import { problemOf } from '../problem.fixture.ts'
import { spatial } from './index.ts'
import type { SpatialOptions } from './options.ts'

const folder = new URL('golden/', import.meta.url)

export type Given = Partial<Readonly<Record<keyof SpatialOptions, unknown>>>

export function optionsOf(given: Given = {}): SpatialOptions {
  return resolveOptions('spatial', spatial.options, given) as unknown as SpatialOptions
}

export function solveSpatial(problem: Problem, given: Given = {}): Outcome {
  const outcome = createOutcome(problem.shape)
  spatial.solver(problem.shape, resolveOptions('spatial', spatial.options, given))(problem, outcome)
  return outcome
}

export interface Table {
  readonly x: number[][]
  readonly s: number[][]
  readonly c: number[]
}

function rowsOf(file: string): string[][] {
  const lines = readFileSync(new URL(file, folder), 'utf8').trim().split(/\r?\n/)
  return lines.slice(1).map((line) => line.split(','))
}

/** An input on 0–100 as shares. */
export function tableOf(name: string): Table {
  const rows = rowsOf(`${name}.input.csv`)
  const shares = (row: string[], odd: number) =>
    row
      .slice(2)
      .filter((_, at) => at % 2 === odd)
      .map((cell) => Number(cell) / 100)
  return {
    c: rows.map((row) => Number(row[1])),
    x: rows.map((row) => shares(row, 0)),
    s: rows.map((row) => shares(row, 1)),
  }
}

export function problemNamed(name: string): Problem {
  return problemOf(tableOf(name))
}

export interface Run {
  readonly file: string
  readonly input: string
  readonly options: Given
  /** [turn, actor, issue, position on 0–100] */
  readonly cells: readonly (readonly [number, number, number, number])[]
  readonly turns: number
}

/** All reference runs of positions. */
export function runs(): Run[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.positions.csv'))
    .map((file) => {
      const [input = '', change = ''] = file.split('.')
      const [name = '', value] = change.split('-')
      const options: Record<string, string> = { compatibility: 'ktab' }
      if (value !== undefined) {
        const key =
          name === 'PCEModel' ? 'pceModel' : name.slice(0, 1).toLowerCase() + name.slice(1)
        options[key] = value
      }
      const cells = rowsOf(file).map(
        (row) => [Number(row[0]), Number(row[1]), Number(row[3]), Number(row[5])] as const,
      )
      return { file, input, options, cells, turns: Math.max(...cells.map(([turn]) => turn)) }
    })
}

export interface Stage {
  readonly posUtil: readonly (readonly [number, number, number, number])[]
  readonly probVict_h_i_j: readonly (readonly [number, number, number, number])[]
  /** h, k, i, j, then utilities of status quo, victory, contest, challenge. */
  readonly utilChlg_h_k_i_j_SQ_Vict_Cntst_Chlg: readonly (readonly number[])[]
  readonly bargains: readonly {
    readonly init: number
    readonly rcvr: number
    readonly value: number
    readonly init_prob: number
    readonly init_sel: number
    readonly rcvr_prob: number | null
    readonly rcvr_sel: number | null
  }[]
  /** initiator, receiver, issue, their two coordinates on 0–100. */
  readonly bargainCoords: readonly (readonly number[])[]
}

export function stagesOf(input: string): readonly [Stage, Stage] {
  const file = new URL(`${input}.default.stages.golden.json`, folder)
  const { stages } = JSON.parse(readFileSync(file, 'utf8')) as {
    stages: { turn0: Stage; turn1: Stage }
  }
  return [stages.turn0, stages.turn1]
}
