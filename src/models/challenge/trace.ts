/** Rounds of `challenge`, stage by stage, for people. Everything is normalised, as in the problem. */
import type { Problem, Trace, TraceRound } from '../model.ts'
import { Negotiation } from './negotiation.ts'
import type { ChallengeOptions } from './options.ts'
import { offerKinds } from './reading.ts'

type Cell = number | null

/** What an actor accepts. */
interface AcceptedOffer {
  readonly actor: string
  readonly from: string
  readonly kind: (typeof offerKinds)[number]
  /** Where it moves. */
  readonly target: number
  /** What it expects from challenging the proposer, and the proposer from challenging it. */
  readonly own: number
  readonly theirs: number
}

/** One issue in one round. Lists are in the order of the actors, null where one has no stance. */
export interface ChallengeStage {
  readonly median: number
  readonly mean: number
  /** Absent in round 0, and once an issue has come to rest. */
  readonly range?: number
  readonly security?: readonly Cell[]
  readonly risk?: readonly Cell[]
  /** P(i beats j). */
  readonly probability?: readonly (readonly Cell[])[]
  /** What i expects from challenging j. */
  readonly own?: readonly (readonly Cell[])[]
  /** What j expects from challenging i, as far as i's decision goes. */
  readonly theirs?: readonly (readonly Cell[])[]
  readonly offers?: readonly AcceptedOffer[]
}

interface Run {
  readonly id: string
  readonly title: string
  readonly negotiation: Negotiation
  readonly stages: ChallengeStage[]
  readonly positions: Float64Array[]
  readonly events: string[][]
}

export function traceChallenge(problem: Problem, options: ChallengeOptions): Trace {
  const { shape } = problem
  const m = shape.issues.length
  const runs = shape.issues.map((id, k) => runIssue(problem, options, id, k))
  const length = Math.max(1, ...runs.map(({ stages }) => stages.length))
  const rounds = Array.from({ length }, (_, r): TraceRound => {
    const positions = new Float64Array(shape.actors.length * m)
    runs.forEach((run, k) => {
      const last = run.positions[Math.min(r, run.positions.length - 1)] as Float64Array
      last.forEach((x, i) => {
        positions[i * m + k] = x
      })
    })
    const issues = Object.fromEntries(
      runs.map(({ id, stages }) => {
        const done = stages[stages.length - 1] as ChallengeStage
        return [id, stages[r] ?? { median: done.median, mean: done.mean }]
      }),
    )
    return { positions, events: runs.flatMap(({ events }) => events[r] ?? []), numbers: { issues } }
  })
  return {
    rounds,
    sentences: [...runs.map(summary), ...moving(runs)],
    numbers: {
      value: Object.fromEntries(runs.map(({ id, negotiation }) => [id, negotiation.result()])),
      rounds: Object.fromEntries(runs.map(({ id, negotiation }) => [id, negotiation.round])),
    },
  }
}

/** A last move of this share of the range could still carry the median elsewhere. */
const worthSaying = 0.01

/** Issues that had not come to rest when the rounds ran out. */
export function stillMoving(problem: Problem, options: ChallengeOptions): readonly string[] {
  const negotiation = new Negotiation(problem.shape, options)
  const runs = problem.shape.names.issues.map((title, k) => {
    negotiation.open(problem, k)
    while (negotiation.running) negotiation.step()
    const { contested, round, largestMove } = negotiation
    return { title, negotiation: { contested, round, largestMove } }
  })
  return moving(runs)
}

function moving(
  runs: readonly {
    readonly title: string
    readonly negotiation: Pick<Negotiation, 'contested' | 'round' | 'largestMove'>
  }[],
): readonly string[] {
  return runs
    .filter(
      ({ negotiation: { contested, round, largestMove } }) =>
        contested && round > 0 && largestMove >= worthSaying,
    )
    .map(
      ({ title, negotiation: { round, largestMove } }) =>
        `On “${title}” positions were still moving after ${counted(round)} (by ${digits(largestMove)} of the ` +
        'range): another number of rounds would give another forecast.',
    )
}

function runIssue(problem: Problem, options: ChallengeOptions, id: string, k: number): Run {
  const { actors } = problem.shape
  const negotiation = new Negotiation(problem.shape, options)
  negotiation.open(problem, k)
  const { arena, reading } = negotiation
  const place = new Int32Array(actors.length).fill(-1)
  for (let i = 0; i < arena.n; i++) place[arena.actor[i] as number] = i
  const known = arena.totalWeight > 0
  const middle = () =>
    known
      ? { median: arena.median(), mean: arena.mean() }
      : { median: negotiation.result(), mean: negotiation.result() }
  const standing = () =>
    Float64Array.from(place, (i) => (i < 0 ? Number.NaN : (arena.x[i] as number)))
  const list = (of: (i: number) => number): Cell[] =>
    Array.from(place, (i) => (i < 0 ? null : of(i)))
  const table = (of: (i: number, j: number) => number): Cell[][] =>
    Array.from(place, (i) => list((j) => (i < 0 ? Number.NaN : of(i, j)))).map((row, a) =>
      (place[a] as number) < 0 ? row.map(() => null) : row,
    )
  const stages: ChallengeStage[] = [middle()]
  const positions = [standing()]
  const events: string[][] = [[]]
  while (negotiation.running) {
    const before = arena.x.slice()
    // Own and others' expectations refer to the camps before the move.
    const stage = negotiation.step(() => ({
      range: arena.range,
      security: list((i) => reading.security[i] as number),
      risk: list((i) => reading.risk[i] as number),
      probability: table((i, j) => reading.probability(i, j)),
      own: table((i, j) => (i === j ? 0 : reading.own(i, j))),
      theirs: table((i, j) => (i === j ? 0 : reading.theirs(i, j))),
      offers: accepted(negotiation, actors),
    }))
    stages.push({ ...middle(), ...stage })
    positions.push(standing())
    events.push(
      (stage?.offers ?? []).map((offer) => {
        const i = place[actors.indexOf(offer.actor)] as number
        return (
          `${offer.actor} ${verbs[offer.kind]} ${offer.from} on ${id} and moves from ` +
          `${digits(before[i] as number)} to ${digits(offer.target)} of the scale.`
        )
      }),
    )
  }
  return {
    id,
    title: problem.shape.names.issues[k] as string,
    negotiation,
    stages,
    positions,
    events,
  }
}

const verbs = {
  none: 'stays clear of',
  confrontation: 'avoids a conflict it would lose with',
  compromise: 'accepts a compromise with',
  capitulation: 'gives in to',
} as const

function accepted({ arena, reading }: Negotiation, actors: readonly string[]): AcceptedOffer[] {
  const { kind, from, target } = reading.offers
  const offers: AcceptedOffer[] = []
  for (let i = 0; i < arena.n; i++) {
    const j = from[i] as number
    if (j < 0) continue
    offers.push({
      actor: actors[arena.actor[i] as number] as string,
      from: actors[arena.actor[j] as number] as string,
      kind: offerKinds[kind[i] as number] as AcceptedOffer['kind'],
      target: target[i] as number,
      own: reading.own(i, j),
      theirs: reading.theirs(i, j),
    })
  }
  return offers
}

function summary({ title, negotiation, stages }: Run): string {
  const first = stages[0] as ChallengeStage
  const last = stages[stages.length - 1] as ChallengeStage
  if (!negotiation.contested)
    return `On “${title}” there is nothing to argue about, or nobody with weight.`
  return (
    `On “${title}” the median went from ${digits(first.median)} to ${digits(last.median)} and the mean from ` +
    `${digits(first.mean)} to ${digits(last.mean)} of the scale in ${counted(negotiation.round)}.`
  )
}

function counted(rounds: number): string {
  return rounds === 1 ? '1 round' : `${rounds} rounds`
}

function digits(value: number): string {
  return value.toFixed(3)
}
