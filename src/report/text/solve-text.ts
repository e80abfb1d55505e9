/** A point run in the terminal: one model, every number at its most likely value. */
import type { PointRound, PointRun } from '../../ensemble/index.ts'
import { modelById } from '../../models/index.ts'
import { actorNames } from '../actor-names.ts'
import { inHundred, list } from '../format.ts'
import { issueFormat } from '../issue-format.ts'
import { lines, styleOf, type TextOptions, wrap } from './ansi.ts'
import { bullets } from './bullets.ts'
import { textTable } from './table.ts'

export interface SolveTextOptions extends TextOptions {
  /** Round by round as well. */
  readonly trace?: boolean
}

export function renderSolveText(point: PointRun, options: SolveTextOptions): string {
  const { colour, width, trace = false } = options
  const style = styleOf(colour)
  const { scenario, values } = point
  const rows = scenario.issues.map((issue) => {
    const format = issueFormat(issue)
    const value = values[issue.id] ?? null
    return [
      issue.title,
      value === null ? 'does not arise' : format.cell(value),
      format.cell(issue.statusQuo),
      format.years ? '' : issue.unit,
    ]
  })
  return lines([
    ...wrap(
      `${scenario.title}: ${modelById(point.model).title}, every number at its most likely value`,
      width,
    ).map(style.dim),
    '',
    ...wrap(answerOf(point), width).map((line) => style.bold(style.answer(line))),
    '',
    textTable(['', 'outcome', 'today', 'unit'], rows, style, width),
    ...bullets('Exits', exitSentences(point), style, width),
    ...bullets('How it got there', point.trace.sentences, style, width),
    ...(trace ? rounds(point, options) : []),
    ...bullets('Before you trust it', point.cautions, style, width),
    '',
  ])
}

function answerOf({ scenario, values, agreed }: PointRun): string {
  const [issue] = scenario.issues
  if (issue === undefined) return ''
  const value = values[issue.id] ?? null
  const format = issueFormat(issue)
  if (!agreed && scenario.issues.length > 1) return 'No deal: everything stays as it is.'
  if (value === null) return `${issue.title} does not arise.`
  if (!agreed) return `No deal: ${issue.title} stays at ${format.full(issue.statusQuo)}.`
  return format.same(value, issue.statusQuo)
    ? `${issue.title} stays near ${format.full(value)}, where it is today.`
    : `${issue.title} lands near ${format.full(value)}.`
}

function exitSentences({ scenario, exits, exitsAtStatusQuo, exited }: PointRun): readonly string[] {
  const names = actorNames(scenario)
  const chances = Object.entries(exits).map(([actor, p]) => {
    const before = exitsAtStatusQuo[actor]
    const tail = before === undefined ? '' : `, ${inHundred(before)} if nothing changes`
    return `${names.start(actor)} leaves with a chance of ${inHundred(p)} in 100${tail}.`
  })
  if (exited.length === 0) return chances
  const gone = list(exited.map((id) => names.inside(id)))
  return [`More probably out than in: ${gone}.`, ...chances]
}

function rounds({ scenario, trace }: PointRun, { colour, width }: TextOptions): readonly string[] {
  const style = styleOf(colour)
  const names = actorNames(scenario)
  return scenario.issues
    .flatMap((issue) => {
      const format = issueFormat(issue)
      const shown = chosenRounds(trace.rounds, width)
      const cell = (x: number | undefined) => format.cell(x ?? null)
      const actors = scenario.actors.filter(
        ({ id }) => shown[0]?.positions[id]?.[issue.id] !== undefined,
      )
      const rows = [
        ...actors.map(({ id }) => [
          names.label(id),
          ...shown.map(({ positions }) => cell(positions[id]?.[issue.id])),
        ]),
        ['Weighted mean', ...shown.map(({ issues }) => cell(issues[issue.id]?.mean))],
        ['Weighted median', ...shown.map(({ issues }) => cell(issues[issue.id]?.median))],
      ]
      const heads = ['', ...shown.map(({ round }) => (round === 0 ? 'input' : `round ${round}`))]
      return [
        '',
        style.bold(`${issue.title}, round by round`),
        textTable(heads, rows, style, width),
      ]
    })
    .concat(
      trace.rounds.flatMap(({ round, events }) =>
        bullets(
          round === 0 ? 'At the start' : `In round ${round}`,
          events.slice(0, mostEvents),
          style,
          width,
        ),
      ),
    )
}

/** Events of a round that are printed; all are in the JSON. */
const mostEvents = 12

/** As many rounds as fit beside the names: the first ones and the last. */
function chosenRounds(all: readonly PointRound[], width: number): readonly PointRound[] {
  const room = Math.max(2, Math.floor((width - 24) / 10))
  return all.length <= room ? all : [...all.slice(0, room - 1), ...all.slice(-1)]
}
