/** What a model would say under one other assumption: a line each. */
import type { ContrastForecast, Forecast } from '../../ensemble/index.ts'
import type { Issue } from '../../scenario/index.ts'
import type { ActorNames } from '../actor-names.ts'
import { inHundred, runs } from '../format.ts'
import type { IssueFormat } from '../issue-format.ts'

/** On the first issue, with the change in the middle and in every exit. */
export function contrastLines(
  forecast: Forecast,
  issue: Issue,
  format: IssueFormat,
  names: ActorNames,
): readonly string[] {
  return forecast.contrasts.map((contrast) => {
    const model = forecast.models.find(({ id }) => id === contrast.model)
    const title = model?.title ?? contrast.model
    const exits = Object.entries(contrast.exits).flatMap(([actor, p]) => {
      const now = contrast.exitsInstead[actor]
      return now === undefined ? [] : [exitClause(names.inside(actor), p, now)]
    })
    const clauses = [middleClause(contrast, issue, format), ...exits].join(', and ')
    const says = contrast.says.charAt(0).toUpperCase() + contrast.says.slice(1)
    return `${says}, ${title} would ${clauses}.`
  })
}

function middleClause(
  { issues, instead }: ContrastForecast,
  { id }: Issue,
  format: IssueFormat,
): string {
  const other = issues[id]?.p50 ?? null
  const now = instead[id]?.p50 ?? null
  if (other === null || now === null) return other === now ? 'say the same' : 'void the issue'
  const change = format.difference(other - now)
  if (change === '±0') return `still see ${format.full(other)}`
  return format.same(other, now)
    ? `still see ${format.full(other)} (${change})`
    : `see ${format.full(other)} instead of ${format.short(now)} (${change})`
}

function exitClause(name: string, other: number, now: number): string {
  return inHundred(other) === inHundred(now)
    ? `${name} would still leave in ${runs(other)}`
    : `${name} would leave in ${runs(other)} instead of ${inHundred(now)}`
}
