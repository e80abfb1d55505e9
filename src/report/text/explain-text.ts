/** Where a number comes from, in the terminal. */
import type { Citation, InputExplanation, IssueExplanation } from '../../explore/index.ts'
import type { Scenario } from '../../scenario/index.ts'
import { actorNames } from '../actor-names.ts'
import { citationWords, inputWords } from '../explain-words.ts'
import { list, percent, trimmed } from '../format.ts'
import { type IssueFormat, issueFormat } from '../issue-format.ts'
import { lines, type Style, styleOf, type TextOptions, wrap } from './ansi.ts'
import { bullets } from './bullets.ts'
import { textTable } from './table.ts'

/** An issue: models, then the stances behind it by weight. */
export function renderExplainText(
  explanation: IssueExplanation,
  scenario: Scenario,
  { colour, width }: TextOptions,
): string {
  const style = styleOf(colour)
  const { issue, title, models, inputs, unknown, judgementShare } = explanation
  const names = actorNames(scenario)
  const format = formatOf(scenario, issue)
  const cell = (x: number | null) => format?.cell(x) ?? trimmed(x, 3)
  const range = ([low, high]: readonly [number, number]) =>
    format?.cellRange(low, high) ?? `${trimmed(low, 3)}–${trimmed(high, 3)}`
  const stances = inputs.map((input) => [
    input.actor === undefined ? input.path : names.label(input.actor),
    cell(input.mode),
    range(input.range),
    percent(input.weight ?? null),
    input.basis,
    input.citations.length === 0 ? '' : String(input.citations.length),
  ])
  const missing =
    unknown.length === 0
      ? []
      : wrap(`Unknown and left out: ${list(unknown.map((id) => names.label(id)))}.`, width)
  return lines([
    ...wrap(
      `${title}: ${percent(judgementShare)} of the weight behind it is judgement.`,
      width,
    ).map((line) => style.bold(style.answer(line))),
    '',
    style.bold('What each model says, and what it assumes'),
    ...models.flatMap(({ title: name, p50, assumes }) => [
      `${name} ${style.bold(cell(p50))}`,
      ...assumes.flatMap((sentence) => wrap(sentence, width, '    ', '  · ')),
    ]),
    '',
    style.bold('Who wants what, heaviest first'),
    textTable(['', 'wants', '8 in 10', 'weight', 'basis', 'evidence'], stances, style, width),
    ...missing,
    '',
  ])
}

/** One quantity, down to the words it rests on. */
export function renderInputText(
  input: InputExplanation,
  scenario: Scenario,
  { colour, width }: TextOptions,
): string {
  const style = styleOf(colour)
  const { path, citations, notes } = input
  const { value, restsOn, how, spread, share } = inputWords(input, scenario)
  return lines([
    style.dim(path),
    ...wrap(`${nameOf(input, scenario)} ${value}; it ${restsOn}.`, width).map((line) =>
      style.bold(style.answer(line)),
    ),
    ...wrap([how, spread].filter((each) => each !== '').join(' '), width),
    ...(share === undefined ? [] : [share]),
    ...citationLines(citations, scenario, style, width),
    ...bullets('Notes', notes, style, width),
    '',
  ])
}

function nameOf({ path, actor, issue }: InputExplanation, scenario: Scenario): string {
  const names = actorNames(scenario)
  const what = path.slice(path.lastIndexOf('.') + 1)
  const title = scenario.issues.find(({ id }) => id === issue)?.title
  const on = title === undefined ? '' : ` on “${title}”`
  if (actor === undefined) return `${path}:`
  return path.startsWith('stances.')
    ? `${names.owner(actor)} ${what}${on}:`
    : `${names.start(actor)}, ${path}:`
}

/** The words in quotation marks only if they were quoted. */
function citationLines(
  citations: readonly Citation[],
  scenario: Scenario,
  style: Style,
  width: number,
): readonly string[] {
  return citations.flatMap((citation) => {
    const { words, quoted, who, where, url } = citationWords(citation, scenario)
    return [
      '',
      ...wrap(quoted ? `“${words}”` : words, width, '  '),
      ...wrap(who, width, '  '),
      ...(where === undefined ? [] : wrap(where, width, '  ').map(style.dim)),
      ...(url === undefined ? [] : [style.dim(`  ${url}`)]),
    ]
  })
}

function formatOf(scenario: Scenario, id: string | undefined): IssueFormat | undefined {
  const issue = scenario.issues.find((candidate) => candidate.id === id)
  return issue === undefined ? undefined : issueFormat(issue)
}
