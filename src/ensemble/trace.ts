/** A model's trace in natural units, by names: what people and scripts read. */
import type { Problem, Trace } from '../models/index.ts'
import { weightedMean, weightedMedian } from '../numeric/index.ts'
import type { Scenario } from '../scenario/index.ts'

/** A trace with positions in natural units, by actor and issue; unknown stances are left out. */
export interface PointTrace extends Omit<Trace, 'rounds'> {
  readonly rounds: readonly PointRound[]
}

type Positions = Readonly<Record<string, Readonly<Record<string, number>>>>

export interface PointRound {
  readonly round: number
  readonly positions: Positions
  readonly start?: Positions
  readonly events: readonly string[]
  readonly numbers: Readonly<Record<string, unknown>>
  /** Weighted mean and median of the positions. */
  readonly issues: Readonly<Record<string, { readonly mean: number; readonly median: number }>>
}

/** Round 0 is the input, whatever the model adds. */
export function naturalTrace(
  scenario: Scenario,
  problem: Problem,
  trace: Trace | undefined,
): PointTrace {
  const rounds =
    trace !== undefined && trace.rounds.length > 0
      ? trace.rounds
      : [{ positions: problem.position }]
  return {
    sentences: trace?.sentences ?? [],
    numbers: trace?.numbers ?? {},
    rounds: rounds.map(({ positions, start, events = [], numbers = {} }, round) => ({
      round,
      positions: byActor(scenario, problem, positions),
      ...(start !== undefined && { start: byActor(scenario, problem, start) }),
      events,
      numbers,
      issues: middles(scenario, problem, positions),
    })),
  }
}

function byActor(scenario: Scenario, problem: Problem, positions: Float64Array): Positions {
  const m = scenario.issues.length
  return Object.fromEntries(
    scenario.actors.map(({ id }, i) => [
      id,
      Object.fromEntries(
        scenario.issues.flatMap((issue, k) => {
          const a = i * m + k
          if (problem.shape.stance[a] === 0) return []
          return [[issue.id, natural(positions[a] as number, issue.scale)]]
        }),
      ),
    ]),
  )
}

function middles(scenario: Scenario, problem: Problem, positions: Float64Array) {
  const m = scenario.issues.length
  return Object.fromEntries(
    scenario.issues.map(({ id, scale }, k) => {
      const rows = scenario.actors
        .map((_, i) => i * m + k)
        .filter((a) => problem.shape.stance[a] === 1)
      const x = rows.map((a) => positions[a] as number)
      const w = rows.map((a) => problem.weight[a] as number)
      return [
        id,
        {
          mean: natural(weightedMean(x, w), scale),
          median: natural(weightedMedian(x, w).mid, scale),
        },
      ]
    }),
  )
}

function natural(x: number, [start, end]: readonly [number, number]): number {
  return start + x * (end - start)
}
