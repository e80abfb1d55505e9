/** Who challenged whom in each turn, what was on the table, and who took it. */
import { createOutcome, type Problem, type Trace, type TraceRound } from '../model.ts'
import type { SpatialOptions } from './options.ts'
import { playOut, report } from './run.ts'
import { saliencesOf } from './state.ts'
import { Turn } from './turn.ts'

export function traceSpatial(problem: Problem, options: SpatialOptions): Trace {
  const { shape } = problem
  const turn = new Turn(shape, options)
  let before: Float64Array = problem.position.slice()
  const rounds: TraceRound[] = [{ positions: before }]
  const turns = playOut(turn, problem, options, () => {
    const positions = positionsOf(turn, problem)
    rounds.push({
      positions,
      events: eventsOf(turn, before, problem),
      numbers: numbersOf(turn, problem),
    })
    before = positions
  })
  const outcome = createOutcome(shape)
  report(turn, problem, options.report, outcome)
  turn.vote()
  const seats = [...turn.state.seats]
  const shared = shape.names.actors
    .map((id, i) => ({ id, sum: saliencesOf(problem, i) }))
    .filter(({ sum }) => sum > 1)
  const idle = shape.names.actors.filter((_, i) => !seats.includes(i))
  return {
    rounds,
    sentences: [
      `${turns} turns over the linked ${shape.issues.length === 1 ? 'issue' : 'issues'} ${shape.names.issues.join(', ')}.`,
      ...(shared.length > 0
        ? [
            `Saliences summed to more than 1 and were divided by their sum: ${shared.map(({ id, sum }) => `${id} (${short(sum)})`).join(', ')}.`,
          ]
        : []),
      ...(idle.length > 0 ? [`Without a single stance, left out: ${idle.join(', ')}.`] : []),
      ...(turns === options.maxTurns && options.tolerance > 0
        ? ['The largest number of turns was reached before positions settled.']
        : []),
    ],
    numbers: {
      linkedIssues: [...shape.issues],
      turns,
      salienceSums: Object.fromEntries(shared.map(({ id, sum }) => [id, sum])),
      voteOdds: Object.fromEntries(
        seats.map((i, at) => [shape.actors[i] as string, turn.neutral[at] as number]),
      ),
      mean: forecast('mean'),
      pce: forecast('pce'),
    },
  }

  function forecast(how: SpatialOptions['report']): Record<string, number> {
    report(turn, problem, how, outcome)
    return Object.fromEntries(shape.issues.map((id, k) => [id, outcome.value[k] as number]))
  }
}

/** Of all actors of the problem: NaN where there is no stance. */
function positionsOf(turn: Turn, problem: Problem): Float64Array {
  const { m, x, seats } = turn.state
  const positions = new Float64Array(problem.position.length).fill(Number.NaN)
  seats.forEach((i, at) => {
    positions.set(x.subarray(at * m, at * m + m), i * m)
  })
  return positions
}

function eventsOf(turn: Turn, before: Float64Array, problem: Problem): string[] {
  const { shape } = problem
  const { state, bargains } = turn
  const m = state.m
  const name = (i: number) => shape.names.actors[state.seats[i] as number] as string
  const events: string[] = []
  for (let b = 0; b < bargains.count; b++) {
    const i = bargains.initiator[b] as number
    const j = bargains.receiver[b] as number
    const p = bargains.victory[i * state.n + j] as number
    events.push(
      `${name(i)} challenges ${name(j)}: odds ${short(p)}, gain ${short(bargains.gain[b] as number)}; ` +
        `it would settle at ${place(b * 2 * m)}, ${name(j)} at ${place(b * 2 * m + m)}.`,
    )
  }
  for (let k = 0; k < state.n; k++) {
    const start = turn.listStart[k] as number
    const at = start + (turn.chosen[k] as number)
    const b = (turn.listed[at] as number) - 1
    if ((turn.listLength[k] as number) === 1) continue
    const odds = short(turn.odds[at] as number)
    if (b < 0) {
      events.push(`${name(k)} stays: standing still wins the vote with ${odds}.`)
      continue
    }
    const partner = bargains.initiator[b] === k ? bargains.receiver[b] : bargains.initiator[b]
    const from = points(
      before.subarray((state.seats[k] as number) * m, (state.seats[k] as number) * m + m),
    )
    const to = points(state.x.subarray(k * m, k * m + m))
    events.push(
      `${name(k)} takes the bargain with ${name(partner as number)} (${odds}) and moves from ${from} to ${to}.`,
    )
  }
  return events

  function place(from: number): string {
    return points(bargains.place.subarray(from, from + m))
  }

  function points(values: Float64Array): string {
    return shape.issues
      .flatMap((id, d) => {
        const value = values[d] as number
        return Number.isNaN(value) ? [] : [`${id} ${(100 * value).toFixed(2)} %`]
      })
      .join(', ')
  }
}

/** The stages of the turn just played, actors in the order of `actors`. */
function numbersOf(turn: Turn, problem: Problem): Record<string, unknown> {
  const { shape } = problem
  const { state, bargains } = turn
  const { n, m } = state
  const ids = [...state.seats].map((i) => shape.actors[i] as string)
  const square = (values: Float64Array) =>
    ids.map((_, i) => ids.map((_, j) => (i === j ? null : (values[i * n + j] as number))))
  const point = (at: number) =>
    Object.fromEntries(
      shape.issues.flatMap((id, d) => {
        const value = bargains.place[at + d] as number
        return Number.isNaN(value) ? [] : [[id, value]]
      }),
    )
  return {
    actors: ids,
    voteOdds: [...turn.neutral],
    risk: [...turn.risk],
    victory: square(bargains.victory),
    gain: square(bargains.gains),
    bargains: Array.from({ length: bargains.count }, (_, b) => ({
      initiator: ids[bargains.initiator[b] as number],
      receiver: ids[bargains.receiver[b] as number],
      gain: bargains.gain[b],
      probability: bargains.probability[b],
      initiatorPosition: point(b * 2 * m),
      receiverPosition: point(b * 2 * m + m),
    })),
    /** By actor: the options (−1 the status quo, else a bargain), their odds, the one taken. */
    choices: ids.map((_, k) => {
      const start = turn.listStart[k] as number
      const end = start + (turn.listLength[k] as number)
      return {
        options: Array.from(turn.listed.subarray(start, end), (row) => row - 1),
        odds: [...turn.odds.subarray(start, end)],
        taken: turn.chosen[k],
      }
    }),
  }
}

function short(value: number): string {
  return value.toFixed(4)
}
