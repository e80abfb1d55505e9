/** Why the models disagree, one sentence an issue, and what would settle it. */
import type { Disagreement, IssueDisagreement } from '../../explore/index.ts'
import { modelById } from '../../models/index.ts'
import type { Issue } from '../../scenario/index.ts'
import { count, percent } from '../format.ts'
import { issueFormat } from '../issue-format.ts'
import { lines, styleOf, type TextOptions, wrap } from './ansi.ts'

/** Things that are listed for one gap. */
const mostListed = 3

/** Below this share of the gap a switch is not worth a line. */
const leastWorth = 0.05

export function renderDisagreementText(
  { scenario, draws, issues }: Disagreement,
  { colour, width }: TextOptions,
): string {
  const style = styleOf(colour)
  const blocks = issues.flatMap((found) => {
    const issue = scenario.issues.find(({ id }) => id === found.issue)
    if (issue === undefined) return []
    return [
      '',
      style.bold(issue.title),
      ...wrap(gapSentence(issue, found), width).map(style.answer),
      ...separationSentences(found).flatMap((sentence) => wrap(sentence, width, '  ', '· ')),
    ]
  })
  return lines([
    ...wrap(`${scenario.title}: why the models disagree`, width).map(style.dim),
    ...blocks,
    '',
    ...wrap(
      `From ${count(draws)} draws a model, the same for all; one thing is switched at a time.`,
      width,
    ).map(style.dim),
    '',
  ])
}

/** One sentence an issue, in the order of the disagreement. */
export function disagreementSentences({ scenario, issues }: Disagreement): readonly string[] {
  return issues.map((found) => {
    const issue = scenario.issues.find(({ id }) => id === found.issue)
    return issue === undefined ? '' : gapSentence(issue, found)
  })
}

/** One line an issue for a report: the gap, and the first thing that would close it. */
export function disagreementLines(disagreement: Disagreement): readonly string[] {
  const { scenario, issues } = disagreement
  return issues.flatMap((found) => {
    const issue = scenario.issues.find(({ id }) => id === found.issue)
    if (issue === undefined) return []
    const [best] = separationSentences(found)
    return [`${issue.title}: ${gapSentence(issue, found)}${best === undefined ? '' : ` ${best}`}`]
  })
}

function gapSentence(issue: Issue, { shareBetween, furthest }: IssueDisagreement): string {
  const format = issueFormat(issue)
  if (furthest === null || format.same(furthest.lowMedian, furthest.highMedian)) {
    return 'The models agree.'
  }
  const { low, high, lowMedian, highMedian } = furthest
  const share =
    shareBetween === null
      ? 'The models disagree'
      : `${percent(shareBetween)} of the spread lies between the models`
  return `${share}: ${titleOf(high)} sees ${format.full(highMedian)}, ${titleOf(low)} ${format.short(lowMedian)}.`
}

function separationSentences({ furthest }: IssueDisagreement): readonly string[] {
  if (furthest === null) return []
  const worth = furthest.separations.filter(({ closes }) => closes >= leastWorth)
  if (worth.length === 0) return ['No single assumption or input closes that gap.']
  return worth.slice(0, mostListed).map(({ kind, says, closes }) => {
    const settles = kind === 'input' ? '; evidence could settle it' : ''
    const much = closes >= 1 ? 'would close' : `would close ${percent(closes)} of`
    return `If ${says}, that ${much} the gap${settles}.`
  })
}

function titleOf(key: string): string {
  return modelById(key.split('/')[0] ?? key).title
}
