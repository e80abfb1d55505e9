/**
 * A parsed file as values that know where they stand in the text. YAML and JSON both become this,
 * so that everything behind it is the same for both.
 */
import { type Finding, type Path, type Problem, problem } from './problem.ts'

/** A value with the offset of its first character. */
export interface Node {
  readonly start: number
  /** The plain value: null, boolean, number, string, list or object. */
  readonly value: unknown
  readonly entries?: ReadonlyMap<string, { readonly keyStart: number; readonly node: Node }>
  readonly items?: readonly Node[]
  /** Values in it, itself included, aliases unfolded. */
  readonly size: number
  /** Levels of mappings and lists in it. */
  readonly height: number
}

/** Something wrong at a place in the text, found before there is any path. */
export interface TextFinding extends Finding {
  readonly start: number
}

/** What a parser returns: a tree if one could be made, and what is wrong. */
export interface Parsed {
  readonly root?: Node
  readonly findings: readonly TextFinding[]
}

export function scalarNode(start: number, value: unknown): Node {
  return { start, value, size: 1, height: 0 }
}

export function listNode(start: number, items: readonly Node[]): Node {
  let size = 1
  let height = 0
  for (const item of items) {
    size += item.size
    height = Math.max(height, item.height)
  }
  const value = items.map((item) => item.value)
  return { start, value, items, size, height: height + 1 }
}

export function mapNode(
  start: number,
  entries: ReadonlyMap<string, { readonly keyStart: number; readonly node: Node }>,
): Node {
  let size = 1
  let height = 0
  const value: Record<string, unknown> = {}
  for (const [key, { node }] of entries) {
    size += node.size
    height = Math.max(height, node.height)
    value[key] = node.value
  }
  return { start, value, entries, size, height: height + 1 }
}

/** Offset of the value (or key) at a path; where it is missing, of what should contain it. */
export function offsetOf(root: Node, path: Path, atKey = false): number {
  let node = root
  let start = root.start
  for (const [depth, segment] of path.entries()) {
    const entry = typeof segment === 'string' ? node.entries?.get(segment) : undefined
    const child = typeof segment === 'number' ? node.items?.[segment] : entry?.node
    if (!child) return node.start
    const last = depth === path.length - 1
    start = last && atKey && entry ? entry.keyStart : child.start
    node = child
  }
  return start
}

/** Line and column, both from 1, of offsets into one text. */
export class Lines {
  readonly #starts: number[] = [0]

  constructor(text: string) {
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) {
      this.#starts.push(at + 1)
    }
  }

  at(offset: number): { readonly line: number; readonly column: number } {
    let low = 0
    let high = this.#starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.#starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - (this.#starts[low] ?? 0) + 1 }
  }
}

/** A single problem at 1:1, for what concerns the file as a whole. */
export function wholeFile(file: string, found: string, expected: string): Problem {
  return problem({ file, line: 1, column: 1, path: 'scenario', found, expected })
}
