/** Which stances of a scenario rest on which statements of an article. */
import type { Resting } from '../../article/index.ts'
import { modeOf, type Scenario } from '../../scenario/index.ts'
import { plural } from '../format.ts'
import { issueFormat } from '../issue-format.ts'
import { lines, styleOf, type TextOptions, wrap } from '../text/ansi.ts'

/** Numbers are those of the statements in the table of the reading. */
export function renderRestingText(
  resting: readonly Resting[],
  scenario: Scenario,
  { colour, width }: TextOptions,
): string {
  const style = styleOf(colour)
  const words = resting.map(({ number, stances, exits }) => {
    const parts = [
      ...stances.map(({ actor, issue }) => stanceWords(scenario, actor, issue)),
      ...exits.map((actor) => `exit of ${nameOf(scenario, actor)}`),
    ]
    return { number, text: parts.length === 0 ? 'evidence that moves no stance' : parts.join('; ') }
  })
  const stances = new Set(
    resting.flatMap((each) => each.stances.map((s) => `${s.actor} ${s.issue}`)),
  )
  const title =
    stances.size === 0
      ? 'No stance of the scenario rests on them.'
      : `${plural(stances.size, 'stance')} of the scenario ${stances.size === 1 ? 'rests' : 'rest'} on them:`
  return lines([
    ...wrap(title, width).map(style.bold),
    ...words.flatMap(({ number, text }) =>
      wrap(text, width, '     ', `${String(number).padStart(3)}  `),
    ),
  ])
}

function stanceWords(scenario: Scenario, actor: string, issue: string): string {
  const found = scenario.issues.find(({ id }) => id === issue)
  const stance = scenario.stances.find((each) => each.actor === actor && each.issue === issue)
  if (found === undefined || stance === undefined) return `${actor} on ${issue}`
  const position = issueFormat(found).full(modeOf(stance.position, scenario.refs))
  return `${nameOf(scenario, actor)}, ${found.title}: ${position}`
}

function nameOf(scenario: Scenario, id: string): string {
  return scenario.actors.find((actor) => actor.id === id)?.name ?? id
}
