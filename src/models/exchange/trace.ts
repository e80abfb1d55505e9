/** Who traded what with whom, at which rate, and who was hurt. */
import type { Problem, Shape, Trace, TraceRound } from '../model.ts'
import { type Deal, dealOf, type Party } from './deal.ts'
import { addSums, externalitiesOf, noSums, type Sums } from './externalities.ts'
import type { ExchangeOptions } from './options.ts'
import { Rounds } from './rounds.ts'

/** A round with more possible exchanges than this (some 45 actors on two issues) only counts them. */
const mostListed = 1000

/** Effects below this, a hundredth of a point at full salience, are not worth a word. */
const leastTold = 0.01

/** A deal that was struck. */
export interface Realised extends Deal {
  /** How many other exchanges it ended. */
  readonly ended: number
  /** What it did to everybody with a stance on both issues. */
  readonly externalities: Readonly<Record<string, number>>
}

export function traceExchange(problem: Problem, options: ExchangeOptions): Trace {
  const { shape } = problem
  const rounds = new Rounds(shape, options)
  rounds.load(problem)
  const sums = shape.actors.map(noSums)
  const told: TraceRound[] = [{ positions: problem.position.slice(), events: [], numbers: {} }]
  let deals = 0
  for (let r = 1; r <= options.rounds; r++) {
    const realised: Realised[] = []
    told.push(playRound(rounds, shape, sums, realised))
    deals += realised.length
  }
  return {
    rounds: told,
    sentences: sentencesOf(shape, sums, deals, options.rounds),
    numbers: {
      externalities: Object.fromEntries(shape.actors.map((id, k) => [id, sums[k]])),
      exchanges: deals,
    },
  }
}

/** Plays a round; its deals go into `realised`. */
function playRound(
  rounds: Rounds,
  shape: Shape,
  sums: readonly Sums[],
  realised: Realised[],
): TraceRound {
  const { terms, market } = rounds
  rounds.open()
  const start = terms.start.map((x) => x / 100)
  const outcomeAtStart = byIssue(shape, terms.outcome)
  const count = market.book.size
  const potential =
    count > mostListed
      ? undefined
      : Array.from({ length: count }, (_, e) => dealOf(rounds, shape, e))
  let valid = 0
  for (let e = 0; e < count; e++) valid += market.book.live[e] as number
  for (let e = market.next(); e >= 0; e = market.next()) {
    const deal = dealOf(rounds, shape, e)
    const effect = externalitiesOf(rounds, e)
    addSums(rounds, e, effect, sums)
    const ended = rounds.realise(e)
    realised.push({ ...deal, ended, externalities: byActor(shape, effect) })
  }
  const positions = rounds.voting.map((x) => x / 100)
  const outcome = terms.outcome.slice()
  terms.mean(rounds.voting, outcome)
  rounds.close()
  return {
    positions,
    start,
    events:
      realised.length > 0 ? realised.map(sentenceOf) : ['Nobody finds a partner to trade with.'],
    numbers: {
      outcomeAtStart,
      potentialCount: count,
      validCount: valid,
      ...(potential === undefined ? {} : { potential }),
      realised,
      outcome: byIssue(shape, outcome),
      nextStart: Array.from(terms.start, (x) => x / 100),
    },
  }
}

function sentenceOf({ i, j, gain, rate, p, q, externalities }: Realised): string {
  const hurt = Object.entries(externalities)
    .filter(([id, e]) => e < -leastTold && id !== i.actor && id !== j.actor)
    .sort(([, a], [, b]) => a - b)
  const gains =
    Math.abs(i.gain - j.gain) < 1e-9
      ? `each gains ${gain.toFixed(2)}`
      : `${i.actor} gains ${i.gain.toFixed(2)} and ${j.actor} ${j.gain.toFixed(2)}`
  const victims =
    hurt.length === 0
      ? 'nobody is hurt'
      : `hurt: ${hurt.map(([id, e]) => `${id} ${e.toFixed(2)}`).join(', ')}`
  return `${moved(i)} and ${moved(j)}, at ${rate.toFixed(2)} of ${q} for 1 of ${p}; ${gains}; ${victims}.`
}

function moved({ actor, supply, x, y, capped }: Party): string {
  const stop = capped ? ', as far as the partner wishes' : ''
  return `${actor} moves from ${x.toFixed(1)} to ${y.toFixed(1)} on ${supply}${stop}`
}

function sentencesOf(
  shape: Shape,
  sums: readonly Sums[],
  deals: number,
  rounds: number,
): readonly string[] {
  if (deals === 0) return ['Nobody finds a partner to trade with.']
  const ids = [...shape.actors.keys()]
  const most = (of: (sum: Sums) => number) =>
    ids.reduce((best, k) => (of(sums[k] as Sums) > of(sums[best] as Sums) ? k : best), 0)
  const own = most((sum) => sum.own)
  const harm = (sum: Sums) => -sum.innerNegative - sum.outerNegative
  const hurt = most(harm)
  const name = (k: number) => shape.names.actors[k] as string
  const sentences = [
    `${deals} exchanges in ${rounds} rounds; ${name(own)} gains most by its own (${(sums[own] as Sums).own.toFixed(1)} points of outcome times salience).`,
  ]
  if (harm(sums[hurt] as Sums) > leastTold) {
    sentences.push(
      `${name(hurt)} is hurt most by the exchanges of others (−${harm(sums[hurt] as Sums).toFixed(1)}).`,
    )
  }
  return sentences
}

function byIssue(shape: Shape, values: Float64Array): Record<string, number> {
  return Object.fromEntries(shape.issues.map((id, k) => [id, values[k] as number]))
}

function byActor(shape: Shape, effect: Float64Array): Record<string, number> {
  return Object.fromEntries(
    shape.actors.flatMap((id, k) =>
      Number.isNaN(effect[k]) ? [] : [[id, effect[k] as number] as const],
    ),
  )
}
