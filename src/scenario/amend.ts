/**
 * Amending the text of a scenario: entries come in behind the others of their list, and evidence is
 * added to a stance or an exit. Everything else, comments and layout included, stays as it was typed.
 */
import { isMap, isScalar, isSeq, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml'
import type { ScenarioFile } from './scenario.ts'
import { entryToYaml, inlineYaml } from './write.ts'

type List = 'sources' | 'evidence' | 'actors' | 'issues' | 'stances'

export type Amendment =
  | {
      readonly kind: 'append'
      readonly list: List
      readonly entry: NonNullable<ScenarioFile[List]>[number]
    }
  /** `at` leads to a stance or an exit, lists counted from 0: `['stances', 3]`. */
  | {
      readonly kind: 'cite'
      readonly at: readonly (string | number)[]
      readonly evidence: readonly string[]
    }

interface Insertion {
  readonly at: number
  readonly end: number
  readonly text: string
}

/**
 * @param text YAML or JSON that reads without a mistake
 * @throws RangeError for an entry that is not there, or a list that is no list
 */
export function amendText(text: string, amendments: readonly Amendment[]): string {
  const root = parseDocument(text, { uniqueKeys: false }).contents
  if (!isMap(root)) throw new RangeError('found no mapping, expected a scenario')
  const insertions = amendments.map((amendment) =>
    amendment.kind === 'append'
      ? append(text, root, amendment.list, amendment.entry)
      : cite(text, root, amendment.at, amendment.evidence),
  )
  return applied(text, insertions)
}

/**
 * One entry more behind the others of a list at the root of a file, one line for each key.
 * @throws RangeError where the list is no list
 */
export function appendEntry(text: string, list: string, entry: object): string {
  const root = parseDocument(text, { uniqueKeys: false }).contents
  if (!isMap(root)) throw new RangeError('found no mapping, expected one')
  return applied(text, [append(text, root, list, entry, true)])
}

/**
 * Replaces plain values inside the entries of a list at the root of a file; comments stay.
 * @param changes by the place of the entry, counted from 0
 * @throws RangeError for an entry or a key that is not there
 */
export function replaceIn(
  text: string,
  list: string,
  changes: ReadonlyMap<number, { readonly key: string; readonly value: string }>,
): string {
  const document = parseDocument(text, { uniqueKeys: false })
  const insertions = [...changes].map(([index, { key, value }]): Insertion => {
    const node = document.getIn([list, index, key], true)
    const [at, end] = rangeOf(node)
    if (at === undefined || end === undefined) {
      throw new RangeError(`${list}: found no ${key} in entry ${index}, expected one`)
    }
    return { at, end, text: value }
  })
  return applied(text, insertions)
}

/** Equal places keep their order; the text is put together once. */
function applied(text: string, insertions: readonly Insertion[]): string {
  const ordered = insertions
    .map((insertion, index) => ({ ...insertion, index }))
    .sort((a, b) => a.at - b.at || a.index - b.index)
  const parts: string[] = []
  let at = 0
  for (const { at: start, end, text: inserted } of ordered) {
    parts.push(text.slice(at, start), inserted)
    at = Math.max(end, at)
  }
  parts.push(text.slice(at))
  return parts.join('')
}

function append(text: string, root: YAMLMap, list: string, entry: object, open = false): Insertion {
  const seq = root.get(list, true)
  if (seq === undefined || (isScalar(seq) && seq.value === null)) {
    if (root.flow === true) return inMap(text, root, `"${list}": [${inlineYaml(entry)}]`)
    const newline = text.endsWith('\n') ? '' : '\n'
    const block = `${newline}${list}:\n${indented(entryToYaml(entry, open), '  ')}`
    return { at: text.length, end: text.length, text: block }
  }
  if (!isSeq(seq)) throw new RangeError(`${list}: found no list, expected one`)
  if (seq.flow === true) return inSeq(text, seq, inlineYaml(entry))
  const last = seq.items.at(-1)
  const [start = 0, valueEnd = 0] = rangeOf(last)
  const dash = text.lastIndexOf('-', start)
  const lineStart = text.lastIndexOf('\n', dash) + 1
  const at = endOfLine(text, valueEnd)
  const newline = at > 0 && text[at - 1] !== '\n' ? '\n' : ''
  const block = indented(entryToYaml(entry, open), text.slice(lineStart, dash))
  return { at, end: at, text: newline + block }
}

function cite(
  text: string,
  root: YAMLMap,
  path: readonly (string | number)[],
  ids: readonly string[],
): Insertion {
  const stance = root.getIn(path, true)
  if (!isMap(stance)) {
    throw new RangeError(`found no entry at ${path.join('.')}, expected a stance or an exit`)
  }
  const cited = stance.get('evidence', true)
  if (isSeq(cited)) {
    if (cited.flow === true) return inSeq(text, cited, ids.join(', '))
    const [start = 0, valueEnd = 0] = rangeOf(cited.items.at(-1))
    const dash = text.lastIndexOf('-', start)
    const indent = text.slice(text.lastIndexOf('\n', dash) + 1, dash)
    const at = endOfLine(text, valueEnd)
    const newline = text[at - 1] === '\n' ? '' : '\n'
    return { at, end: at, text: newline + ids.map((id) => `${indent}- ${id}\n`).join('') }
  }
  const list = `evidence: [${ids.join(', ')}]`
  if (stance.flow === true) return inMap(text, stance, list)
  const [first = 0] = rangeOf(stance.items[0]?.key)
  const column = first - (text.lastIndexOf('\n', first) + 1)
  const at = endOfLine(text, rangeOf(stance.items.at(-1)?.value)[1] ?? first)
  const newline = text[at - 1] === '\n' ? '' : '\n'
  return { at, end: at, text: `${newline}${' '.repeat(column)}${list}\n` }
}

function inSeq(text: string, seq: YAMLSeq, inline: string): Insertion {
  const [start = 0, end = 0] = rangeOf(seq)
  const [, lastEnd] = rangeOf(seq.items.at(-1))
  if (lastEnd === undefined) return { at: start + 1, end: text.lastIndexOf(']', end), text: inline }
  return { at: lastEnd, end: lastEnd, text: `, ${inline}` }
}

function inMap(text: string, map: YAMLMap, inline: string): Insertion {
  const [, end = 0] = rangeOf(map)
  const [, lastEnd] = rangeOf(map.items.at(-1)?.value)
  const at = lastEnd ?? text.lastIndexOf('}', end)
  return { at, end: at, text: `${lastEnd === undefined ? '' : ', '}${inline}` }
}

/** Behind the line break of the line that a value ends in, a comment of that line included. */
function endOfLine(text: string, at: number): number {
  if (text[at - 1] === '\n') return at
  const newline = text.indexOf('\n', at)
  return newline === -1 ? text.length : newline + 1
}

function rangeOf(node: unknown): readonly number[] {
  const has = typeof node === 'object' && node !== null && 'range' in node
  return has && Array.isArray(node.range) ? (node.range as number[]) : []
}

function indented(block: string, indent: string): string {
  return block.replace(/^(?=.)/gm, indent)
}
