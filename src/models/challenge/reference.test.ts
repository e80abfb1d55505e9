import { describe, expect, it } from 'vitest'
import { naiveChallenge } from '../../../bench/reference/challenge.ts'
import { uniform } from '../../numeric/index.ts'
import { resolveOptions } from '../options.ts'
import { problemOf } from '../problem.fixture.ts'
import { type StagedRound, stage as stageOf, traced } from './golden.fixture.ts'
import { challenge } from './index.ts'
import type { ChallengeOptions } from './options.ts'

const variants: readonly Partial<ChallengeOptions>[] = [
  { reading: 'scholz-code' },
  { reading: 'scholz-code', report: 'mean', tolerance: 0 },
  ...[1, 0.4].flatMap((q) =>
    (['concede', 'stay'] as const).flatMap((conflict) =>
      (['class-then-least-move', 'enforceable-first'] as const).flatMap((offerChoice) =>
        (['first', 'current'] as const).map(
          (range) => ({ reading: 'paper', q, conflict, offerChoice, range }) as const,
        ),
      ),
    ),
  ),
]

/** Every third problem has its actors in five places only, so that camps form at once. */
function randomActors(trial: number) {
  const draw = (quantity: number) => uniform(11, trial, quantity)
  const n = 2 + Math.floor(8 * draw(0))
  return Array.from({ length: n }, (_, i) => {
    const place = draw(3 * i + 1)
    return {
      position: trial % 3 === 0 ? Math.floor(5 * place) / 4 : place,
      capability: 0.05 + draw(3 * i + 2),
      salience: draw(3 * i + 3),
    }
  })
}

function gap(ours: readonly unknown[], theirs: readonly number[]): number {
  return Math.max(...theirs.map((value, a) => Math.abs((ours[a] as number) - value)))
}

describe.each(variants)('%o', (given) => {
  const options = resolveOptions('challenge', challenge.options, {
    ...given,
    rounds: 6,
  }) as unknown as ChallengeOptions

  it('the plain reference agrees, stage by stage', () => {
    for (let trial = 0; trial < 60; trial++) {
      const actors = randomActors(trial)
      const plain = naiveChallenge(actors, options)
      const { trace, rounds } = traced(
        problemOf({
          x: actors.map(({ position }) => [position]),
          s: actors.map(({ salience }) => [salience]),
          c: actors.map(({ capability }) => capability),
        }),
        { ...given, rounds: 6 },
      )
      expect(rounds.length).toBe(plain.rounds.length + 1)
      plain.rounds.forEach((round, r) => {
        const stage = stageOf(rounds, r + 1)
        expect(gap((rounds[r + 1] as StagedRound).positions, round.positions)).toBeLessThan(1e-9)
        expect(gap(stage.security, round.security)).toBeLessThan(1e-9)
        expect(gap(stage.risk, round.risk)).toBeLessThan(1e-9)
        expect(gap(stage.probability.flat(), round.probability.flat())).toBeLessThan(1e-9)
        const n = actors.length
        const apart = (table: readonly (readonly (number | null)[])[]) =>
          table.flat().map((value, a) => (a % (n + 1) === 0 ? 0 : (value as number)))
        expect(gap(apart(stage.own), apart(round.own))).toBeLessThan(1e-9)
        expect(gap(apart(stage.theirs), apart(round.theirs))).toBeLessThan(1e-9)
        expect(gap([stage.median, stage.mean], [round.median, round.mean])).toBeLessThan(1e-9)
      })
      expect((trace.numbers.value as { k0: number }).k0).toBeCloseTo(plain.value, 9)
    }
  })
})
