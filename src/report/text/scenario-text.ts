/** What a scenario holds, in a few lines. */
import { type Scenario, stancesOf } from '../../scenario/index.ts'
import { day, plural } from '../format.ts'
import { issueFormat } from '../issue-format.ts'
import { lines, styleOf, type TextOptions, wrap } from './ansi.ts'
import { textTable } from './table.ts'

export function renderScenarioText(scenario: Scenario, { colour, width }: TextOptions): string {
  const style = styleOf(colour)
  const { title, asOf, summary, actors, issues, sources = [] } = scenario
  const stances = stancesOf(scenario)
  const judged = stances.filter(({ basis }) => basis === 'judgement').length
  const rows = issues.map((issue) => {
    const format = issueFormat(issue)
    const [low, high] = [Math.min(...issue.scale), Math.max(...issue.scale)]
    const on = stances.filter((stance) => stance.issue === issue.id).length
    return [issue.title, format.cellRange(low, high), format.cell(issue.statusQuo), String(on)]
  })
  return lines([
    ...wrap(`${title}, as of ${day(asOf)}`, width).map(style.bold),
    ...(summary === undefined ? [] : wrap(summary, width)),
    ...wrap(
      `${plural(actors.length, 'actor')}, ${plural(issues.length, 'issue')}, ${plural(stances.length, 'stance')}: ${stances.length - judged} from statements or data, ${judged} judgement; ${plural(sources.length, 'source')}.`,
      width,
    ),
    '',
    textTable(['issue', 'scale', 'today', 'stances'], rows, style, width),
    '',
  ])
}
