/**
 * What was said of each issue, beside what was decided, in natural units: of one negotiation every
 * model, a table an issue; of several the pool and who was closest, a line an issue.
 */
import { type EnsembleBacktest, naturalOf, type Scores } from '../backtest/index.ts'
import { fixed } from './format.ts'
import { issueFormat } from './issue-format.ts'

export interface CaseTable {
  readonly title: string
  /** What was decided, in words. */
  readonly outcome: string
  readonly heads: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

const poolId = 'pool'

export function caseTables(result: EnsembleBacktest): readonly CaseTable[] {
  return result.cases.length > 1 ? [overview(result)] : result.issues.map((_, i) => one(result, i))
}

/** Models on one issue, closest first. */
function scoredOn({ models }: EnsembleBacktest, index: number) {
  return models
    .flatMap((model: Scores) =>
      model.issues.filter(({ issue }) => issue === index).map((score) => ({ model, score })),
    )
    .sort((a, b) => a.score.crps - b.score.crps)
}

function decided({ cases, issues }: EnsembleBacktest, index: number): number {
  const scored = issues[index]
  return scored === undefined
    ? Number.NaN
    : (cases[scored.group]?.outcome[scored.issue.id] ?? Number.NaN)
}

function one(result: EnsembleBacktest, index: number): CaseTable {
  const issue = result.issues[index]?.issue
  if (issue === undefined) throw new RangeError(`found no issue ${index}`)
  const format = issueFormat(issue)
  return {
    title: issue.title,
    outcome: `Decided: ${format.full(decided(result, index))}.`,
    heads: ['', 'Middle', 'CRPS', 'PIT'],
    rows: scoredOn(result, index).map(({ model, score }) => [
      model.title,
      format.cell(naturalOf(score.median, issue)),
      fixed(score.crps, 1),
      fixed(score.pit, 2),
    ]),
  }
}

function overview(result: EnsembleBacktest): CaseTable {
  const rows = result.issues.map(({ group, issue }, index) => {
    const format = issueFormat(issue)
    const scored = scoredOn(result, index)
    const pool = scored.find(({ model }) => model.id === poolId)
    const [closest] = scored.filter(({ model }) => !model.baseline && model.id !== poolId)
    return [
      `${result.cases[group]?.id}: ${issue.title}`,
      format.cell(decided(result, index)),
      pool === undefined ? '–' : format.cell(naturalOf(pool.score.median, issue)),
      fixed(pool?.score.crps ?? null, 1),
      fixed(pool?.score.pit ?? null, 2),
      closest === undefined ? '–' : `${closest.model.title} ${fixed(closest.score.crps, 1)}`,
    ]
  })
  return {
    title: 'Issue by issue',
    outcome: 'What was decided, what the pool said, and which of its members was closest.',
    heads: ['', 'Decided', 'Pool', 'CRPS', 'PIT', 'Closest'],
    rows,
  }
}

/** Brier scores of the chance of a deal. */
export function agreementSentence({ agreement, models }: EnsembleBacktest): string {
  if (agreement.length === 0) return ''
  const parts = agreement.map(({ model, brier }) => {
    const title = models.find(({ id }) => id === model)?.title ?? model
    return `${title} ${fixed(brier, 2)}`
  })
  return `Chance of a deal, Brier score (0 best, 0.25 for even odds): ${parts.join(', ')}.`
}
