/** Two forecasts side by side in the terminal: the difference first. */
import type { Comparison } from '../../explore/index.ts'
import { actorNames } from '../actor-names.ts'
import { inHundred, percent } from '../format.ts'
import { type IssueFormat, issueFormat, titleWithUnit } from '../issue-format.ts'
import { lines, styleOf, type TextOptions, wrap } from './ansi.ts'
import { bullets } from './bullets.ts'
import { textTable } from './table.ts'

export function renderCompareText(comparison: Comparison, { colour, width }: TextOptions): string {
  const style = styleOf(colour)
  const { before, after, models, pool } = comparison
  const issues = before.scenario.issues.filter(({ id }) => pool[id] !== undefined)
  const tables = issues.flatMap((issue) => {
    const format = issueFormat(issue)
    const now = pool[issue.id]
    const rows = [
      [
        'All models, pooled',
        format.cell(now?.before ?? null),
        format.cell(now?.after ?? null),
        change(now?.before, now?.after, format),
        '',
        '',
      ],
      ...models.map(({ title, issues: byIssue }) => {
        const each = byIssue[issue.id]
        return [
          title,
          format.cell(each?.before ?? null),
          format.cell(each?.after ?? null),
          each?.difference === null || each === undefined
            ? '–'
            : format.difference(each.difference),
          percent(each?.up ?? null),
          percent(each?.down ?? null),
        ]
      }),
    ]
    return [
      '',
      style.bold(titleWithUnit(issue, format)),
      textTable(['middle', 'before', 'after', 'change', 'up in', 'down in'], rows, style, width),
    ]
  })
  const { seed, draws } = before.record
  return lines([
    ...wrap(`${before.scenario.title} against ${sideOf(comparison)}`, width).map(style.dim),
    '',
    ...wrap(answerOf(comparison), width).map((line) => style.bold(style.answer(line))),
    ...tables,
    ...bullets('Deal or no deal', chanceSentences(comparison), style, width),
    ...bullets(
      'Only on one side',
      [...loneIssues(comparison), ...comparison.onlyOneSide],
      style,
      width,
    ),
    '',
    ...wrap(
      `The same ${draws} draws on both sides (seed ${seed}), so that an edit without effect shows ±0. “Change” is the mean over pairs of draws, “up in” the share of draws that move up. ${before.record.scenarioHash.slice(0, 8)} → ${after.record.scenarioHash.slice(0, 8)}`,
      width,
    ).map(style.dim),
    '',
  ])
}

function sideOf({ before, after }: Comparison): string {
  return before.scenario.title === after.scenario.title ? 'its edit' : after.scenario.title
}

/** The first issue whose pooled middle prints differently, or that none does. */
function answerOf({ before, pool }: Comparison): string {
  const moved = before.scenario.issues.flatMap((issue) => {
    const format = issueFormat(issue)
    const now = pool[issue.id]
    if (now === undefined || now.before === null || now.after === null) return []
    if (format.same(now.before, now.after)) return []
    return [`${issue.title} moves from ${format.short(now.before)} to ${format.full(now.after)}.`]
  })
  const [first] = before.scenario.issues
  const still = first === undefined ? null : (pool[first.id]?.after ?? null)
  if (moved.length > 0) return moved.join(' ')
  if (first === undefined || still === null) return 'Nothing changes.'
  return `${first.title} is still near ${issueFormat(first).full(still)}; no issue moves by a digit that is shown.`
}

function change(
  before: number | null | undefined,
  after: number | null | undefined,
  format: IssueFormat,
): string {
  if (before === null || before === undefined || after === null || after === undefined) return '–'
  return format.difference(after - before)
}

function chanceSentences({ before, models }: Comparison): readonly string[] {
  const names = actorNames(before.scenario)
  return models.flatMap(({ title, agreement, exits, baseline }) => {
    if (baseline) return []
    const [was, is] = agreement.map(inHundred) as [string, string]
    const deal = was === is ? [] : [`${title}: ${is} runs in 100 end in a deal, were ${was}.`]
    const leaves = Object.entries(exits).map(([actor, [p, q]]) => {
      const [x, y] = [inHundred(p), inHundred(q)]
      const who = names.inside(actor)
      return x === y
        ? `${title}: ${who} still leaves in ${y} of 100.`
        : `${title}: ${who} leaves in ${y} of 100, was ${x}.`
    })
    return [...deal, ...leaves]
  })
}

function loneIssues({ onlyBefore, onlyAfter }: Comparison): readonly string[] {
  return [
    ...onlyBefore.map((id) => `${id} is only in the first.`),
    ...onlyAfter.map((id) => `${id} is only in the second.`),
  ]
}
