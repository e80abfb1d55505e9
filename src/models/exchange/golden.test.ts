/** Every stage of the golden runs, round by round; tolerance 1e-9 points. */
import { expect, test } from 'vitest'
import type { Problem, TraceRound } from '../model.ts'
import { resolveOptions } from '../options.ts'
import type { Deal, Party } from './deal.ts'
import {
  type GoldenDeal,
  type GoldenParty,
  type GoldenRound,
  readGolden,
  readInput,
} from './golden.fixture.ts'
import { exchange } from './index.ts'
import type { Realised } from './trace.ts'

/** Golden run, its input, and how many of its rounds do not hang on a tie. */
const runs = [
  ['mini_2x2.3rounds', 'mini_2x2.input.tsv', 3],
  ['mini_3x2.3rounds', 'mini_3x2.input.tsv', 3],
  ['mini_nato.3rounds', 'mini_nato.input.tsv', 3],
  ['sample_data.2rounds', 'sample_data.txt', 2],
  ['sample_data.10rounds', 'sample_data.txt', 7],
] as const

interface Stages {
  readonly outcomeAtStart: Readonly<Record<string, number>>
  readonly potentialCount: number
  readonly validCount: number
  readonly potential: readonly Deal[]
  readonly realised: readonly Realised[]
  readonly outcome: Readonly<Record<string, number>>
  readonly nextStart: readonly number[]
}

test.each(runs)('%s from %s, %i rounds', (name, input, rounds) => {
  const golden = readGolden(name).slice(0, rounds)
  const problem = readInput(input)
  const options = resolveOptions('exchange', exchange.options, { rounds: golden.length })
  const trace = exchange.trace?.(problem, options)
  expect(trace?.rounds).toHaveLength(golden.length + 1)
  golden.forEach((round, r) => {
    checkRound(problem, trace?.rounds[r + 1] as TraceRound, round)
  })
})

test('round 0 is the input', () => {
  const problem = readInput('mini_2x2.input.tsv')
  const options = resolveOptions('exchange', exchange.options)
  const input = exchange.trace?.(problem, options).rounds[0]
  expect([...(input?.positions ?? [])]).toEqual([0, 0, 1, 1])
  expect(input?.start).toBeUndefined()
})

function checkRound(problem: Problem, round: TraceRound, golden: GoldenRound): void {
  const stages = round.numbers as unknown as Stages
  const { actors, issues } = problem.shape
  issues.forEach((issue, k) => {
    close(stages.outcomeAtStart[issue], golden.nbs_start[issue])
    close(stages.outcome[issue], golden.nbs_voting[issue])
    actors.forEach((actor, i) => {
      const a = i * issues.length + k
      close(100 * (round.start?.[a] as number), golden.start_positions[issue]?.[actor])
      close(100 * (round.positions[a] as number), golden.voting_positions[issue]?.[actor])
      close(100 * (stages.nextStart[a] as number), golden.next_start_positions[issue]?.[actor])
    })
  })
  expect(stages.potentialCount).toBe(golden.n_potential)
  expect(stages.validCount).toBe(golden.n_valid)
  golden.potential?.forEach((deal, e) => {
    checkDeal(stages.potential[e] as Deal, deal)
  })
  expect(stages.realised).toHaveLength(golden.realized.length)
  golden.realized.forEach((deal, e) => {
    const ours = stages.realised[e] as Realised
    checkDeal(ours, deal)
    expect(Object.keys(ours.externalities)).toEqual(Object.keys(deal.externalities ?? {}))
    for (const [actor, value] of Object.entries(deal.externalities ?? {})) {
      close(ours.externalities[actor], value)
    }
  })
}

function checkDeal(ours: Deal, golden: GoldenDeal): void {
  const { p, q, groups, valid } = golden
  expect(ours).toMatchObject({ p, q, groups, valid })
  close(ours.gain, golden.gain)
  // The program stores the shifts of a capped i swapped.
  if (!golden.i.adjusted_by_nbs) {
    close(ours.dp, golden.dp)
    close(ours.dq, golden.dq)
  }
  checkParty(ours.i, golden.i)
  checkParty(ours.j, golden.j)
}

function checkParty(ours: Party, golden: GoldenParty): void {
  const { actor, supply, demand, adjusted_by_nbs: capped } = golden
  expect(ours).toMatchObject({ actor, supply, demand, capped })
  close(ours.start, golden.start)
  close(ours.x, golden.x)
  close(ours.move, golden.move)
  close(ours.y, golden.y)
  close(ours.before, golden.nbs0)
  close(ours.after, golden.nbs1)
}

function close(found: number | undefined, expected: number | undefined): void {
  const difference = Math.abs((found as number) - (expected as number))
  if (!(difference <= 1e-9)) expect(found).toBe(expected)
}
