/**
 * XML text to a tree of elements that know their place. Nothing that a table needs is given up by
 * refusing the rest: no document type, hence no entities but the five of XML; limits on length,
 * depth and number of elements.
 */
import { SaxesParser } from 'saxes'
import { deepest, longestText } from '../limits.ts'
import { describe, problem, ScenarioError } from '../problem.ts'
import { Lines, wholeFile } from '../tree.ts'

/** Elements of a file: 500 actors on 200 issues have 203,000. */
const mostElements = 250_000

export interface XmlElement {
  readonly name: string
  /** Offset of its first character. */
  readonly start: number
  /** Offset of its value: of the first character that is not blank, if there is one. */
  readonly inside: number
  /** All text directly in it, trimmed. */
  readonly text: string
  readonly attributes: readonly string[]
  readonly children: readonly XmlElement[]
}

export interface XmlTree {
  readonly file: string
  readonly root: XmlElement
  readonly lines: Lines
}

interface Open {
  readonly name: string
  readonly start: number
  readonly content: number
  readonly attributes: readonly string[]
  readonly children: XmlElement[]
  text: string
}

/** @throws ScenarioError with the place where the text stops being XML, or passes a limit */
export function parseXml(given: string, file: string): XmlTree {
  if (given.length > longestText) {
    const found = `${given.length} characters`
    throw new ScenarioError([wholeFile(file, found, `at most ${longestText} (5 MB)`)])
  }
  const text = given.startsWith('\uFEFF') ? given.slice(1) : given
  const lines = new Lines(text)
  const open: Open[] = []
  let root: XmlElement | undefined
  let closed: Open | undefined
  let elements = 0
  let start = 0
  const refuse = (offset: number, found: string, expected: string): never => {
    const path = open.length === 0 ? 'scenario' : open.map(({ name }) => name).join('.')
    throw new ScenarioError([problem({ file, ...lines.at(offset), path, found, expected })])
  }
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    const reason = error.message.replace(/^\d+:\d+: /, '').replace(/\.$/, '')
    if (reason === 'unexpected close tag' && closed) {
      const offset = text.lastIndexOf('<', parser.position - 1)
      open.push(closed)
      refuse(offset, text.slice(offset, parser.position).slice(0, 80), `</${closed.name}>`)
    }
    refuse(parser.position, `text that is not XML (${reason.slice(0, 160)})`, 'well-formed XML')
  })
  parser.on('doctype', () => {
    const offset = text.lastIndexOf('<!DOCTYPE', parser.position)
    refuse(offset, 'a document type (DOCTYPE)', 'none: entities are not read')
  })
  parser.on('opentagstart', () => {
    start = text.lastIndexOf('<', parser.position - 1)
  })
  parser.on('opentag', ({ name, attributes }) => {
    elements++
    if (elements > mostElements) refuse(start, `${elements} elements`, `at most ${mostElements}`)
    if (open.length >= deepest) refuse(start, `${open.length + 1} levels`, `at most ${deepest}`)
    const content = parser.position
    open.push({ name, start, content, attributes: Object.keys(attributes), children: [], text: '' })
  })
  const append = (part: string) => {
    const parent = open.at(-1)
    if (parent) parent.text += part
  }
  parser.on('text', append)
  parser.on('cdata', append)
  parser.on('closetag', () => {
    closed = open.pop()
    if (!closed) return
    const { content, ...element } = closed
    const blanks = /^\s*/.exec(closed.text)?.[0].length ?? 0
    const inside = blanks === closed.text.length ? content : content + blanks
    const node = { ...element, inside, text: closed.text.trim() }
    const parent = open.at(-1)
    if (parent) parent.children.push(node)
    else root = node
  })
  parser.write(text).close()
  if (root) return { file, root, lines }
  return refuse(0, describe(text.trim().slice(0, 60) || undefined), 'an element')
}
