/**
 * The scoreboard: every forecaster on the issues it had something to say about, and every one
 * against every baseline on the issues that both had.
 */
import { uniform } from '../numeric/index.ts'
import { GroupBootstrap, type Interval } from './bootstrap.ts'
import type { ScoredIssue } from './cases.ts'
import { crps } from './crps.ts'
import { logScore } from './log-score.ts'
import { coverage, randomisedPit } from './pit.ts'
import { medianOf, type Predictive } from './predictive.ts'

export interface Forecaster {
  readonly id: string
  readonly title: string
  readonly baseline: boolean
  /** True where its parameters were fitted to these very outcomes. */
  readonly fitted: boolean
  /** One for each issue; nothing where it has nothing to say. */
  readonly said: readonly (Predictive | undefined)[]
}

/** Averages over n issues, in points; PITs by issue. */
export interface Scores {
  readonly id: string
  readonly title: string
  readonly baseline: boolean
  readonly fitted: boolean
  /** True where it says points without any spread. */
  readonly points: boolean
  readonly n: number
  /** Error of the median. */
  readonly mae: number
  readonly crps: number
  /** With its interval; undefined where there are too few negotiations for one. */
  readonly crpsInterval: Interval | undefined
  readonly maeInterval: Interval | undefined
  readonly log: number
  readonly pit50: number
  readonly pit80: number
  readonly pits: readonly number[]
  readonly issues: readonly IssueScore[]
}

/** One issue, in points. */
export interface IssueScore {
  /** Index of the issue. */
  readonly issue: number
  readonly median: number
  readonly error: number
  readonly crps: number
  readonly log: number
  readonly pit: number
}

/** Model minus baseline: below 0 the model is better. */
export interface Paired {
  readonly model: string
  readonly baseline: string
  readonly n: number
  readonly crps: Interval
  readonly mae: Interval
}

export interface Scoreboard {
  /** Best CRPS first. */
  readonly models: readonly Scores[]
  readonly paired: readonly Paired[]
}

/** With fewer negotiations than this an interval would be made of nothing. */
export const fewestGroups = 2

/** The quantity of the generator that randomises PITs. */
const stream = 3_000_000

export function scoreboard(
  issues: readonly ScoredIssue[],
  forecasters: readonly Forecaster[],
  seed: number,
): Scoreboard {
  const groups = Math.max(0, ...issues.map(({ group }) => group + 1))
  const present = new Set(issues.map(({ group }) => group)).size
  const bootstrap = present < fewestGroups ? undefined : new GroupBootstrap(groups, seed)
  const models = forecasters.flatMap((forecaster) => {
    const scored = scoreIssues(issues, forecaster, seed)
    return scored.length === 0 ? [] : [summarise(issues, forecaster, scored, bootstrap)]
  })
  const paired =
    bootstrap === undefined
      ? []
      : models.flatMap((model) =>
          models.flatMap((baseline) =>
            baseline.baseline && baseline !== model ? pair(issues, model, baseline, bootstrap) : [],
          ),
        )
  return { models: models.toSorted((a, b) => a.crps - b.crps), paired }
}

function scoreIssues(
  issues: readonly ScoredIssue[],
  { said }: Forecaster,
  seed: number,
): readonly IssueScore[] {
  return issues.flatMap(({ outcome }, issue) => {
    const predictive = said[issue]
    if (predictive === undefined) return []
    const median = medianOf(predictive)
    return [
      {
        issue,
        median,
        error: Math.abs(median - outcome),
        crps: crps(predictive, outcome),
        log: logScore(predictive, outcome),
        pit: randomisedPit(predictive, outcome, uniform(seed, issue, stream)),
      },
    ]
  })
}

function summarise(
  issues: readonly ScoredIssue[],
  { id, title, baseline, fitted, said }: Forecaster,
  scored: readonly IssueScore[],
  bootstrap: GroupBootstrap | undefined,
): Scores {
  const mean = (of: (score: IssueScore) => number): number =>
    scored.reduce((sum, score) => sum + of(score), 0) / scored.length
  const pits = scored.map(({ pit }) => pit)
  const group = scored.map(({ issue }) => issues[issue]?.group ?? 0)
  const interval = (of: (score: IssueScore) => number) => bootstrap?.mean(scored.map(of), group)
  return {
    id,
    title,
    baseline,
    fitted,
    points: said.every((one) => one === undefined || one.kind === 'point'),
    n: scored.length,
    mae: mean(({ error }) => error),
    crps: mean((score) => score.crps),
    crpsInterval: interval((score) => score.crps),
    maeInterval: interval(({ error }) => error),
    log: mean((score) => score.log),
    pit50: coverage(pits, 0.5),
    pit80: coverage(pits, 0.8),
    pits,
    issues: scored,
  }
}

function pair(
  issues: readonly ScoredIssue[],
  model: Scores,
  baseline: Scores,
  bootstrap: GroupBootstrap,
): readonly Paired[] {
  const other = new Map(baseline.issues.map((score) => [score.issue, score]))
  const common = model.issues.flatMap((score) => {
    const against = other.get(score.issue)
    return against === undefined ? [] : [{ score, against }]
  })
  if (common.length === 0) return []
  const group = common.map(({ score }) => issues[score.issue]?.group ?? 0)
  const difference = (of: (score: IssueScore) => number): Interval =>
    bootstrap.mean(
      common.map(({ score, against }) => of(score) - of(against)),
      group,
    )
  return [
    {
      model: model.id,
      baseline: baseline.id,
      n: common.length,
      crps: difference((score) => score.crps),
      mae: difference(({ error }) => error),
    },
  ]
}
