/** A model's facts from its own object: for the terminal, and for its page among the docs. */
import { type AnyModel, describeOption, laws, type Needs, type Option } from '../models/index.ts'
import { list, numberWord } from './format.ts'
import { escapeMarkdown, markdownTable } from './markdown-table.ts'
import { type JsonObject, plainObject } from './plain-json.ts'
import { formatReference, type Reference } from './reference.ts'
import { lines, padEnd, type Style, styleOf, type TextOptions, wrap } from './text/ansi.ts'
import { bullets } from './text/bullets.ts'

export function renderModelList(models: readonly AnyModel[], options: TextOptions): string {
  const style = styleOf(options.colour)
  const id = Math.max(...models.map((model) => model.id.length)) + 2
  const title = Math.max(...models.map((model) => model.title.length)) + 2
  return lines(
    models.map((model) => {
      const gist = model.baseline ? `${model.gist} (baseline)` : model.gist
      return `${style.bold(padEnd(model.id, id))}${padEnd(model.title, title)}${style.dim(gist)}`
    }),
  ).concat('\n')
}

export function renderModelText(
  model: AnyModel,
  references: readonly Reference[],
  { colour, width }: TextOptions,
): string {
  const style = styleOf(colour)
  const options = optionsOf(model)
  return lines([
    `${style.bold(model.title)} ${style.dim(`(${model.id})`)}`,
    ...wrap(`${model.gist}. ${kindOf(model)}`, width),
    ...wrap(`In the literature: ${list(model.names)}.`, width).map(style.dim),
    ...bullets('Assumes', model.assumes, style, width),
    ...bullets('Known to fail', model.fails, style, width),
    ...bullets('Needs', needsOf(model.needs), style, width),
    ...(options.length === 0
      ? []
      : ['', style.bold('Options'), ...optionLines(options, style, width)]),
    ...bullets('Laws it is held to', lawsOf(model), style, width),
    ...bullets('References', citationsOf(model, references), style, width),
    '',
  ])
}

/** The part of the docs page that is made from the object. */
export function renderModelMarkdown(model: AnyModel, references: readonly Reference[]): string {
  const options = optionsOf(model)
  const items = (title: string, sentences: readonly string[]) =>
    sentences.length === 0
      ? []
      : [`## ${title}`, sentences.map((each) => `- ${escapeMarkdown(each)}`).join('\n')]
  return [
    `# ${model.title}`,
    `\`${model.id}\`: ${model.gist}. ${kindOf(model)}`,
    `In the literature: ${escapeMarkdown(list(model.names))}.`,
    ...items('Assumes', model.assumes),
    ...items('Known to fail', model.fails),
    ...items('Needs', needsOf(model.needs)),
    ...(options.length === 0 ? [] : ['## Options', optionTable(options)]),
    ...items('Laws it is held to', lawsOf(model)),
    ...items('References', citationsOf(model, references)),
  ]
    .join('\n\n')
    .concat('\n')
}

function kindOf({ linksIssues, baseline, stochastic, slow }: AnyModel): string {
  return [
    linksIssues ? 'Settles all issues as one package.' : 'Settles each issue by itself.',
    ...(stochastic ? ['Has chance of its own, beyond that of the inputs.'] : []),
    ...(slow ? ['Slow: an ensemble runs it on its first draws only.'] : []),
    baseline ? 'A baseline: shown, never a member of the pool.' : 'A member of the pool.',
  ].join(' ')
}

function needsOf({ rules, agendaSetter, issues, statusQuo }: Needs): readonly string[] {
  return [
    ...(rules === undefined ? [] : [`A decision rule among ${list(rules)}.`]),
    ...(agendaSetter === true ? ['An agenda setter.'] : []),
    ...(issues === undefined ? [] : [`At least ${numberWord(issues)} issues.`]),
    ...(statusQuo === true ? ['A status quo that is known.'] : []),
  ]
}

function lawsOf(model: AnyModel): readonly string[] {
  return model.laws.map((id) => laws[id])
}

function optionsOf(model: AnyModel): readonly (readonly [string, Option])[] {
  return Object.entries(model.options as Readonly<Record<string, Option>>)
}

function optionLines(
  options: readonly (readonly [string, Option])[],
  style: Style,
  width: number,
): readonly string[] {
  return options.flatMap(([name, option]) => [
    `  ${style.bold(name)} ${style.dim(`${describeOption(option)}; ${String(option.default)} when left out`)}`,
    ...wrap(option.doc, width, '    '),
  ])
}

function optionTable(options: readonly (readonly [string, Option])[]): string {
  const code = (text: string) => `\`${text.replaceAll('|', '\\|')}\``
  const rows = options.map(([name, option]) => [
    code(name),
    code(describeOption(option)),
    code(String(option.default)),
    escapeMarkdown(option.doc),
  ])
  return markdownTable(['Option', 'Takes', 'Default', 'What it does'], rows).replaceAll(
    '--:',
    '---',
  )
}

function citationsOf(model: AnyModel, references: readonly Reference[]): readonly string[] {
  return model.references.map(({ key, at }) => {
    const entry = references.find(({ id }) => id === key)
    const text = entry === undefined ? key : formatReference(entry)
    return at === undefined ? text : `${text} (${at})`
  })
}

/** The same facts as data. */
export function modelJson(model: AnyModel): JsonObject {
  const { id, title, gist, names, references, assumes, fails, needs, laws, options } = model
  const { linksIssues, stochastic, baseline, slow } = model
  return plainObject({
    id,
    title,
    gist,
    names,
    references,
    assumes,
    fails,
    needs,
    laws,
    options,
    linksIssues,
    stochastic,
    baseline,
    slow,
  })
}

export type { Reference }
