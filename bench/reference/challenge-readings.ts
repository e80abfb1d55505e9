/**
 * How far the forecast of `challenge` moves between readings of one paper, on its own example: the
 * table of `docs/models/challenge.md`. Print it with `node bench/reference/challenge-readings.ts`.
 */
import { readFileSync } from 'node:fs'
import { challenge } from '../../src/models/challenge/index.ts'
import type { ChallengeOptions } from '../../src/models/challenge/options.ts'
import { createProblem, type Problem, type Shape, weigh } from '../../src/models/model.ts'
import { resolveOptions } from '../../src/models/options.ts'

type Variant = Partial<ChallengeOptions>

const forks: readonly Variant[] = [1, 0.5].flatMap((q) =>
  (['concede', 'stay'] as const).flatMap((conflict) =>
    (['class-then-least-move', 'enforceable-first'] as const).flatMap((offerChoice) =>
      (['first', 'current'] as const).map((range) => ({ q, conflict, offerChoice, range })),
    ),
  ),
)

/** The default, and every combination of the forks in the text. */
const variants: readonly Variant[] = [
  { reading: 'scholz-code' },
  ...forks.map((fork) => ({ reading: 'paper' as const, ...fork })),
]

const shown = [1, 2, 4, 8, 10]
const low = 4
const years = 6

/** Medians of some rounds and the mean of the last, in years of delay. */
export function emissionRows(): { variant: Variant; medians: number[]; mean: number }[] {
  const problem = emissionProblem()
  return variants.map((variant) => {
    const options = resolveOptions('challenge', challenge.options, { ...variant })
    const rounds = challenge.trace?.(problem, options).rounds ?? []
    const middles = rounds.map(
      ({ numbers }) =>
        (numbers as { issues: { delay: { median: number; mean: number } } }).issues.delay,
    )
    const after = (round: number) => middles[Math.min(round, middles.length - 1)]
    return {
      variant,
      medians: shown.map((round) => low + years * (after(round)?.median ?? Number.NaN)),
      mean: low + years * (after(10)?.mean ?? Number.NaN),
    }
  })
}

export function emissionTable(): string {
  const lines = [
    `| reading | q | conflict | offerChoice | range | ${shown.map((r) => `median ${r}`).join(' | ')} | mean 10 |`,
    `|---|---:|---|---|---|${'---:|'.repeat(shown.length + 1)}`,
  ]
  for (const { variant, medians, mean } of emissionRows()) {
    const { reading, q = '', conflict = '', offerChoice = '', range = '' } = variant
    const words = [reading, q, conflict, offerChoice, range]
    lines.push(`| ${[...words, ...[...medians, mean].map((v) => v.toFixed(2))].join(' | ')} |`)
  }
  return lines.join('\n')
}

function emissionProblem(): Problem {
  const url = '../../src/models/challenge/golden/published-emission.golden.json'
  const { actors } = JSON.parse(readFileSync(new URL(url, import.meta.url), 'utf8')) as {
    actors: readonly [name: string, capability: number, position: number, salience: number][]
  }
  const shape: Shape = {
    actors: actors.map(([name]) => name),
    issues: ['delay'],
    names: { actors: actors.map(([name]) => name), issues: ['delay'] },
    voter: new Uint8Array(actors.length).fill(1),
    stance: new Uint8Array(actors.length).fill(1),
    parent: Int32Array.of(-1),
    statusQuoKnown: Uint8Array.of(1),
    rule: 'consensus',
    quotas: [],
    bargainingWeights: 'equal',
    agendaSetter: -1,
    exits: [],
  }
  const problem = createProblem(shape)
  actors.forEach(([, capability, position, salience], i) => {
    problem.position[i] = (position - low) / years
    problem.salience[i] = salience
    problem.capability[i] = capability
    problem.issueCapability[i] = capability
  })
  weigh(problem)
  return problem
}

if (import.meta.main) console.log(emissionTable())
