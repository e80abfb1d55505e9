/**
 * KTAB XML (Wise, Lester & Efird 2015): name, description, seed, model parameters, dimensions,
 * actors with one coordinate and one salience for each dimension (0 to 100), and how far each
 * actor's ideal follows others. The seed and the last are not used here, and a note says so.
 */
import { nearest } from '../ids.ts'
import { describe } from '../problem.ts'
import type { ModelOptions } from '../scenario.ts'
import { compatibilityNote, ktabCompatibility, ktabParameters } from './ktab-parameters.ts'
import type { Table, TableActor, TableStance } from './table.ts'
import { XmlCursor } from './xml-cursor.ts'
import { parseXml, type XmlElement } from './xml-tree.ts'

/** What stands for no description: KTAB cannot read an empty one. */
export const noDescription = '-'

/** What may stand in which element; everything else is left out, and noted. */
const parts: Readonly<Record<string, readonly string[]>> = {
  Scenario: [
    'name',
    'desc',
    'prngSeed',
    'ModelParameters',
    'Dimensions',
    'Actors',
    'IdealAdjustment',
  ],
  ModelParameters: ktabParameters.map(({ element }) => element),
  Dimensions: ['dName'],
  Actors: ['Actor'],
  Actor: ['name', 'description', 'capability', 'Position', 'Salience'],
  Position: ['dCoord'],
  Salience: ['dSal'],
  IdealAdjustment: ['iaPair'],
  iaPair: ['adjustingIdeal', 'referencePos', 'adjust'],
}

/** @throws ScenarioError with every element that is missing, repeated or not a number in range */
export function readKtabXml(text: string, file: string): Table {
  const cursor = new XmlCursor(parseXml(text, file))
  const { root } = cursor.tree
  if (root.name !== 'Scenario') {
    cursor.reject(root.start, 'scenario', `an element <${root.name}>`, '<Scenario>')
    cursor.finish()
  }
  const notes: string[] = []
  noteUnread(cursor, root, notes)
  const title = cursor.text(cursor.one(root, 'name', 'name'), 'name', 'a name')
  const summary = described(cursor.optional(root, 'desc', 'desc'))
  const seed = cursor.optional(root, 'prngSeed', 'prngSeed')
  if (seed) notes.push(`prngSeed ${seed.text}: not used, a run is given its seed.`)
  const spatial = parametersOf(cursor, root, notes)
  const dimensions = cursor.one(root, 'Dimensions', 'Dimensions')
  const issues = cursor
    .all(dimensions, 'dName', 'Dimensions')
    .map((element, k) => cursor.text(element, `Dimensions.dName ${k + 1}`, 'a name'))
  const { actors, stances } = actorsOf(cursor, root, issues)
  const names = new Set(actors.map(({ name }) => name))
  if (!isIdentity(cursor, root, names)) {
    notes.push('IdealAdjustment lets ideals follow the positions of others: not used.')
  }
  cursor.finish()
  notes.push(compatibilityNote)
  return {
    title,
    ...(summary === undefined ? {} : { summary }),
    actors,
    issues,
    stances,
    entry: 'actor',
    percent: true,
    modelOptions: { spatial: { ...ktabCompatibility, ...spatial } },
    notes,
  }
}

function actorsOf(
  cursor: XmlCursor,
  root: XmlElement,
  issues: readonly string[],
): { readonly actors: readonly TableActor[]; readonly stances: readonly TableStance[] } {
  const actors: TableActor[] = []
  const stances: TableStance[] = []
  const seen = new Set<string>()
  for (const element of cursor.all(cursor.one(root, 'Actors', 'Actors'), 'Actor', 'Actors')) {
    const order = `actor ${actors.length + 1}`
    const named = cursor.one(element, 'name', `${order}.name`)
    const name = cursor.text(named, `${order}.name`, 'a name')
    if (named && seen.has(name)) {
      cursor.reject(named.inside, `${order}.name`, describe(name), 'each actor once')
    }
    if (name !== '') seen.add(name)
    const path = name === '' ? order : name
    const numbers = (layer: Layer) => numbersOf(cursor, element, layer, path, issues)
    const positions = numbers({ owner: 'Position', part: 'dCoord', what: 'position' })
    const saliences = numbers({ owner: 'Salience', part: 'dSal', what: 'salience' })
    for (const [issue] of issues.entries()) {
      const position = positions[issue] ?? Number.NaN
      const salience = saliences[issue] ?? Number.NaN
      stances.push({ actor: actors.length, issue, position, salience })
    }
    const power = cursor.one(element, 'capability', `${path}.capability`)
    const most = Number.POSITIVE_INFINITY
    const capability = cursor.number(power, `${path}.capability`, 0, most)
    const description = described(cursor.optional(element, 'description', `${path}.description`))
    const actor = { name, capability, line: actors.length + 1 }
    actors.push(description === undefined ? actor : { ...actor, description })
  }
  return { actors, stances }
}

interface Layer {
  readonly owner: string
  readonly part: string
  readonly what: string
}

/** The numbers in `<Position>` or `<Salience>`, as many as there are dimensions. */
function numbersOf(
  cursor: XmlCursor,
  actor: XmlElement,
  { owner, part, what }: Layer,
  path: string,
  issues: readonly string[],
): readonly number[] {
  const element = cursor.one(actor, owner, `${path}.${owner}`)
  if (!element) return []
  const values = element.children.filter(({ name }) => name === part)
  if (values.length !== issues.length) {
    const expected = `${issues.length}, one for each <dName>`
    cursor.reject(element.start, `${path}.${owner}`, `${values.length} <${part}>`, expected)
    return []
  }
  return values.map((value, k) => cursor.number(value, `${path}.${issues[k]}.${what}`, 0, 100))
}

/** The options of `spatial`; KTAB's defaults hold, unsaid, where a file has no parameters at all. */
function parametersOf(
  cursor: XmlCursor,
  root: XmlElement,
  notes: string[],
): ModelOptions[string] | undefined {
  const owner = cursor.optional(root, 'ModelParameters', 'ModelParameters')
  if (!owner) return undefined
  const options: Record<string, string> = {}
  for (const { element, option, values, others = [] } of ktabParameters) {
    const path = `ModelParameters.${element}`
    const found = cursor.one(owner, element, path)
    const known = [...values, ...others]
    const expected = `one of ${known.join(', ')}`
    const value = cursor.text(found, path, expected)
    if (!found || value === '') continue
    if (values.includes(value)) options[option] = value
    else if (others.includes(value)) {
      notes.push(`${element} ${value}: the model cannot take it; left out, so it is ${values[0]}.`)
    } else cursor.reject(found.inside, path, describe(value), expected, nearest(value, known))
  }
  return options
}

/** Whether every actor's ideal follows its own position alone. */
function isIdentity(cursor: XmlCursor, root: XmlElement, names: ReadonlySet<string>): boolean {
  const owner = cursor.optional(root, 'IdealAdjustment', 'IdealAdjustment')
  const pairs = owner?.children.filter(({ name }) => name === 'iaPair') ?? []
  let identity = true
  for (const [index, pair] of pairs.entries()) {
    const path = `IdealAdjustment.iaPair ${index + 1}`
    const [follower, leader] = ['adjustingIdeal', 'referencePos'].map((part) => {
      const element = cursor.one(pair, part, `${path}.${part}`)
      const name = cursor.text(element, `${path}.${part}`, 'the name of an actor')
      if (element && name !== '' && !names.has(name)) {
        const expected = 'the name of an actor'
        const hint = nearest(name, names)
        cursor.reject(element.inside, `${path}.${part}`, describe(name), expected, hint)
      }
      return name
    })
    const most = Number.POSITIVE_INFINITY
    const element = cursor.one(pair, 'adjust', `${path}.adjust`)
    const adjust = cursor.number(element, `${path}.adjust`, -most, most)
    if (adjust !== (follower === leader ? 1 : 0)) identity = false
  }
  return identity
}

function described(element: XmlElement | undefined): string | undefined {
  const text = element?.text ?? ''
  return text === '' || text === noDescription ? undefined : text
}

/** Notes elements, attributes and stray text that have no meaning here. */
function noteUnread(cursor: XmlCursor, root: XmlElement, notes: string[]): void {
  const unread = new Map<string, number>()
  const visit = (element: XmlElement): void => {
    const known = parts[element.name]
    for (const name of element.attributes) unread.set(`attribute ${name}`, element.start)
    if (known && element.text !== '') unread.set(`text in <${element.name}>`, element.inside)
    for (const child of element.children) {
      if (known?.includes(child.name)) visit(child)
      else unread.set(`element <${child.name}>`, child.start)
    }
  }
  visit(root)
  for (const [what, start] of [...unread].slice(0, 10)) {
    notes.push(`Line ${cursor.tree.lines.at(start).line}: ${what.slice(0, 100)} is not read.`)
  }
}
