/** What each model said of each issue, beside what was decided: tables in natural units. */
import { type EnsembleBacktest, naturalOf } from '../backtest/index.ts'
import { fixed } from './format.ts'
import { issueFormat } from './issue-format.ts'

export interface CaseTable {
  readonly title: string
  /** What was decided, in words. */
  readonly outcome: string
  readonly heads: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

export const caseHeads = ['', 'Middle', 'CRPS', 'PIT'] as const

/** One table for each issue; the CRPS in points. */
export function caseTables({ cases, issues, models }: EnsembleBacktest): readonly CaseTable[] {
  return issues.map(({ group, issue }, index) => {
    const format = issueFormat(issue)
    const own = cases[group]
    const scored = models.flatMap((model) =>
      model.issues.filter((score) => score.issue === index).map((score) => ({ model, score })),
    )
    scored.sort((a, b) => a.score.crps - b.score.crps)
    return {
      title: cases.length > 1 ? `${own?.id}: ${issue.title}` : issue.title,
      outcome: `Decided: ${format.full(own?.outcome[issue.id] ?? Number.NaN)}.`,
      heads: caseHeads,
      rows: scored.map(({ model, score }) => [
        model.title,
        format.cell(naturalOf(score.median, issue)),
        fixed(score.crps, 1),
        fixed(score.pit, 2),
      ]),
    }
  })
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
