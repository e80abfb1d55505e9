import { describe, expect, it } from 'vitest'
import { createOutcome } from '../model.ts'
import { resolveOptions } from '../options.ts'
import {
  cases,
  emission,
  type Golden,
  golden,
  goldenProblem,
  type Published,
  type StagedRound,
  stage as stageOf,
  traced,
} from './golden.fixture.ts'
import { challenge } from './index.ts'

const whole = (rounds: number) => ({ rounds, tolerance: 0 })

/** Largest difference in shares of `scale(value)`, over all numbers of two tables. */
function difference(
  ours: readonly (number | null)[],
  theirs: readonly (number | null)[],
  scale: (value: number) => number,
): number {
  expect(ours.length).toBe(theirs.length)
  let worst = 0
  theirs.forEach((value, a) => {
    if (value === null) return
    const size = scale(value)
    const off = Math.abs((ours[a] as number) - value)
    worst = Math.max(worst, size > 0 ? off / size : off)
  })
  return worst
}

const largest = (table: readonly (number | null)[]) => {
  const most = Math.max(...table.map((value) => Math.abs(value ?? 0)))
  return () => most
}

describe.each(cases)('%s, stage by stage', (name) => {
  const gold = golden<Golden>(name)
  const { problem, natural } = goldenProblem(gold.actors)
  const rounds = traced(problem, whole(gold.rounds.length)).rounds
  const stage = (r: number) => stageOf(rounds, r)

  it('has a round for each of theirs after the input', () => {
    expect(rounds.length).toBe(gold.rounds.length + 1)
    expect(natural(stage(0).median)).toBeCloseTo(gold.initial.median, 12)
    expect(natural(stage(0).mean)).toBeCloseTo(gold.initial.mean, 12)
  })

  it.each(gold.rounds)('round $round: security, risk, P and both expectations', (round) => {
    const ours = stage(round.round)
    expect(difference(ours.security, round.danger_r1, Math.abs)).toBeLessThan(1e-9)
    expect(difference(ours.risk, round.risk_exponent, Math.abs)).toBeLessThan(1e-9)
    for (const [a, b] of [
      [ours.probability, round.prob_success_ij],
      [ours.own, round.eu_i_of_i_challenging_j],
      [ours.theirs, round.eu_i_view_of_j_challenging_i],
    ] as const) {
      expect(difference(a.flat(), b.flat(), largest(b.flat()))).toBeLessThan(1e-9)
    }
  })

  it.each(gold.rounds)('round $round: offers, positions, median and mean', (round) => {
    const ours = stage(round.round)
    const names = (id: string) => gold.actors[Number(id.slice(1))]?.name
    expect(ours.offers.map(({ actor, from, kind }) => [names(actor), names(from), kind])).toEqual(
      round.accepted.map(({ actor, from_actor, type }) => [actor, from_actor, type]),
    )
    expect(
      difference(
        ours.offers.flatMap(({ own, theirs }) => [own, theirs]),
        round.accepted.flatMap((offer) => [offer.eu_own, offer.eu_other_as_seen_by_actor]),
        (value) => Math.max(Math.abs(value), 1e-3),
      ),
    ).toBeLessThan(1e-9)
    const positions = Array.from((rounds[round.round] as StagedRound).positions, natural)
    expect(
      difference(positions, round.positions_after, largest(round.positions_after)),
    ).toBeLessThan(1e-9)
    expect(
      difference([natural(ours.median), natural(ours.mean)], [round.median, round.mean], Math.abs),
    ).toBeLessThan(1e-9)
  })

  it('gives the same forecast without a trace', () => {
    const outcome = createOutcome(problem.shape)
    for (const report of ['median', 'mean'] as const) {
      const options = resolveOptions('challenge', challenge.options, {
        ...whole(gold.rounds.length),
        report,
      })
      challenge.solver(problem.shape, options)(problem, outcome)
      expect(natural(outcome.value[0] as number)).toBeCloseTo(
        gold.rounds.at(-1)?.[report] as number,
        9,
      )
    }
  })
})

describe('values of their own size, to nine digits each', () => {
  it.each(cases.filter((name) => name !== 'ww1'))('%s', (name) => {
    const gold = golden<Golden>(name)
    const { problem } = goldenProblem(gold.actors)
    const rounds = traced(problem, whole(gold.rounds.length)).rounds
    gold.rounds.forEach((round, r) => {
      const ours = stageOf(rounds, r + 1)
      const size = (value: number) => Math.max(Math.abs(value), 1e-6)
      expect(difference(ours.probability.flat(), round.prob_success_ij.flat(), size)).toBeLessThan(
        1e-9,
      )
      expect(difference(ours.own.flat(), round.eu_i_of_i_challenging_j.flat(), size)).toBeLessThan(
        1e-9,
      )
      expect(
        difference(ours.theirs.flat(), round.eu_i_view_of_j_challenging_i.flat(), size),
      ).toBeLessThan(1e-9)
    })
  })
})

describe('Table 2 of Scholz, Calbert & Smith (2011)', () => {
  const { published } = golden<Published>('published-emission')
  const { problem, natural } = emission()
  const rounds = traced(problem, whole(8)).rounds
  const middles = rounds.map((_, r) => {
    const { median, mean } = stageOf(rounds, r)
    return { median: natural(median), mean: natural(mean) }
  })

  it.each(published.scholz_table2_mean_by_round.map((mean, r) => ({ round: r + 1, mean })))(
    'mean of round $round: $mean',
    ({ round, mean }) => {
      expect(Math.abs((middles[round]?.mean as number) - mean)).toBeLessThan(0.1)
    },
  )

  it.each(published.scholz_table2_median_by_round.map((median, r) => ({ round: r + 1, median })))(
    'median of round $round: $median',
    ({ round, median }) => {
      const off = Math.abs((middles[round]?.median as number) - median)
      // The paper prints 9.9 for round 2, its rules give 9.61; it prints 9.9 for 9.96 too.
      if (round === 2) expect(off).toBeCloseTo(0.289, 3)
      else expect(off).toBeLessThan(0.1)
    },
  )
})
