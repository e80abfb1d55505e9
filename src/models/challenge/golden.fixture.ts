/** The golden runs as problems, and how to compare with them. */
import { readFileSync } from 'node:fs'
import type { Problem, Trace } from '../model.ts'
import { resolveOptions } from '../options.ts'
import { problemOf } from '../problem.fixture.ts'
import { challenge } from './index.ts'
import type { ChallengeStage } from './trace.ts'

export const cases = ['ec-emission', 'iran-election', 'oil-price', 'sultan', 'ww1'] as const

interface GoldenActor {
  readonly name: string
  readonly capability: number
  readonly salience: number
  readonly position: number
}

interface GoldenRound {
  readonly round: number
  readonly positions_before: readonly number[]
  readonly danger_r1: readonly number[]
  readonly risk_exponent: readonly number[]
  readonly prob_success_ij: readonly (readonly number[])[]
  readonly eu_i_of_i_challenging_j: readonly (readonly (number | null)[])[]
  readonly eu_i_view_of_j_challenging_i: readonly (readonly (number | null)[])[]
  readonly accepted: readonly {
    readonly actor: string
    readonly from_actor: string
    readonly type: string
    readonly eu_own: number
    readonly eu_other_as_seen_by_actor: number
    readonly new_position: number
  }[]
  readonly positions_after: readonly number[]
  readonly median: number
  readonly mean: number
}

export interface Golden {
  readonly actors: readonly GoldenActor[]
  readonly initial: { readonly median: number; readonly mean: number }
  readonly rounds: readonly GoldenRound[]
}

export interface Published {
  readonly actors: readonly (readonly [string, number, number, number])[]
  readonly published: {
    readonly scholz_table2_median_by_round: readonly number[]
    readonly scholz_table2_mean_by_round: readonly number[]
  }
  readonly measured: Readonly<Record<string, readonly number[] | number>>
}

export function golden<T>(name: string): T {
  const url = new URL(`golden/${name}.golden.json`, import.meta.url)
  return JSON.parse(readFileSync(url, 'utf8')) as T
}

/** The problem on the scale from the lowest to the highest position, and the way back. */
export function goldenProblem(actors: readonly Omit<GoldenActor, 'name'>[]): {
  problem: Problem
  natural: (value: number) => number
} {
  const x = actors.map(({ position }) => position)
  const low = Math.min(...x)
  const range = Math.max(...x) - low
  const problem = problemOf({
    x: x.map((position) => [(position - low) / range]),
    s: actors.map(({ salience }) => [salience]),
    c: actors.map(({ capability }) => capability),
  })
  return { problem, natural: (value) => low + value * range }
}

/** The ten members of the published example. */
export function emission(): ReturnType<typeof goldenProblem> {
  const { actors } = golden<Published>('published-emission')
  return goldenProblem(
    actors.map(([, capability, position, salience]) => ({ capability, position, salience })),
  )
}

/** A round of the trace with its stage values. */
export interface StagedRound {
  readonly positions: readonly number[]
  readonly events: readonly string[]
  /** By issue; all values of round r > 0 are there until the issue has come to rest. */
  readonly issues: Readonly<Record<string, Required<ChallengeStage>>>
}

/** Runs the trace with the given options over the defaults. */
export function traced(
  problem: Problem,
  given: Readonly<Record<string, unknown>>,
): { trace: Trace; rounds: readonly StagedRound[] } {
  if (challenge.trace === undefined) throw new Error('challenge has no trace')
  const trace = challenge.trace(problem, resolveOptions('challenge', challenge.options, given))
  const rounds = trace.rounds.map(({ positions, events, numbers }) => ({
    positions: [...positions],
    events: events ?? [],
    ...(numbers as Pick<StagedRound, 'issues'>),
  }))
  return { trace, rounds }
}

/** Round r of the issue of a problem that has only one. */
export function stage(rounds: readonly StagedRound[], r: number): Required<ChallengeStage> {
  const found = rounds[r]?.issues.k0
  if (found === undefined) throw new Error(`no round ${r}`)
  return found
}
