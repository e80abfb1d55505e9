/**
 * Reading numbers and texts out of a tree of XML, collecting every problem on the way.
 */
import { mostShown } from '../limits.ts'
import { describe, type Problem, problem, ScenarioError } from '../problem.ts'
import { wholeFile } from '../tree.ts'
import { plainNumber } from './cursor.ts'
import type { XmlElement, XmlTree } from './xml-tree.ts'

export class XmlCursor {
  readonly tree: XmlTree
  readonly #problems: Problem[] = []
  #count = 0

  constructor(tree: XmlTree) {
    this.tree = tree
  }

  /** The one element of this name in `owner`; a problem, and undefined, when it is missing or repeated. */
  one(owner: XmlElement, name: string, path: string): XmlElement | undefined {
    const found = this.optional(owner, name, path)
    if (!found) this.reject(owner.start, path, 'nothing', `an element <${name}>`)
    return found
  }

  /** The element of this name in `owner`, if there is one; a problem when there are more. */
  optional(owner: XmlElement, name: string, path: string): XmlElement | undefined {
    const [first, second] = owner.children.filter((child) => child.name === name)
    if (second) this.reject(second.start, path, `a second <${name}>`, 'one')
    return first
  }

  /** All elements of this name; a problem when there is none. */
  all(owner: XmlElement | undefined, name: string, path: string): readonly XmlElement[] {
    if (!owner) return []
    const found = owner.children.filter((child) => child.name === name)
    if (found.length === 0) this.reject(owner.start, path, 'nothing', `an element <${name}>`)
    return found
  }

  /** The text of an element that holds nothing else; a problem, and '', when it is empty. */
  text(element: XmlElement | undefined, path: string, expected: string): string {
    if (!element) return ''
    const [child] = element.children
    if (child) this.reject(child.start, path, `an element <${child.name}>`, expected)
    else if (element.text === '') this.reject(element.inside, path, 'nothing', expected)
    else return element.text
    return ''
  }

  /** A finite number within bounds; NaN, and a problem, for anything else. */
  number(element: XmlElement | undefined, path: string, least: number, most: number): number {
    if (!element) return Number.NaN
    const bounded = `a number from ${least} to ${most}`
    const open = least === 0 ? 'a number, 0 or more' : 'a number, with a decimal point'
    const expected = Number.isFinite(most) ? bounded : open
    const text = this.text(element, path, expected)
    if (text === '') return Number.NaN
    const value = plainNumber(text)
    if (value >= least && value <= most) return value
    this.reject(element.inside, path, describe(text), expected)
    return Number.NaN
  }

  reject(start: number, path: string, found: string, expected: string, suggestion?: string): void {
    this.#count++
    if (this.#count > mostShown) return
    const { file, lines } = this.tree
    const parts = { file, ...lines.at(start), path, found, expected }
    this.#problems.push(problem(suggestion === undefined ? parts : { ...parts, suggestion }))
  }

  /** @throws ScenarioError with every problem so far, if there are some, in the order of the file */
  finish(): void {
    if (this.#count === 0) return
    const inOrder = this.#problems.toSorted((a, b) => a.line - b.line || a.column - b.column)
    const rest = this.#count - inOrder.length
    const more = rest > 0 ? [wholeFile(this.tree.file, `${rest} more problems`, 'none')] : []
    throw new ScenarioError([...inOrder, ...more])
  }
}
