/**
 * JSON text to a tree of values with places. `JSON.parse` tells no positions and accepts a key
 * twice; this does neither, and stays linear on hostile input.
 */
import { deepest, mostValues } from './limits.ts'
import { describe } from './problem.ts'
import { forbiddenKeys } from './schema.ts'
import { listNode, mapNode, type Node, type Parsed, scalarNode, type TextFinding } from './tree.ts'

/** Parses text that has no byte order mark. Never throws. A syntax error gives no tree. */
export function parseJson(text: string): Parsed {
  const reader = new JsonReader(text)
  const root = reader.document()
  return root ? { root, findings: reader.findings } : { findings: reader.findings }
}

const blank = /[ \t\r\n]*/y
const numeral = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const word = /true|false|null/y
const special = /["\\\n]/g

class JsonReader {
  readonly findings: TextFinding[] = []
  readonly #text: string
  #at = 0
  #values = 0

  constructor(text: string) {
    this.#text = text
  }

  document(): Node | undefined {
    const root = this.#value(0)
    if (!root) return undefined
    this.#take(blank)
    return this.#at === this.#text.length ? root : this.#fail('the end of the file')
  }

  #take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at
    const match = pattern.exec(this.#text)?.[0]
    if (match !== undefined) this.#at += match.length
    return match
  }

  #fail(expected: string): undefined {
    const rest = this.#text.slice(this.#at, this.#at + 12).split(/\s/)[0]
    const found = this.#at >= this.#text.length ? 'the end of the file' : describe(rest || ' ')
    this.findings.push({ start: this.#at, path: [], found, expected })
    return undefined
  }

  #limit(found: string, expected: string): undefined {
    this.findings.push({ start: this.#at, path: [], found, expected })
    return undefined
  }

  #value(depth: number): Node | undefined {
    this.#take(blank)
    const start = this.#at
    const first = this.#text[start]
    this.#values++
    if (depth > deepest) return this.#limit(`more than ${deepest} levels`, `at most ${deepest}`)
    if (this.#values > mostValues) return this.#limit(`more than ${mostValues} values`, 'fewer')
    if (first === '{') return this.#mapping(start, depth)
    if (first === '[') return this.#list(start, depth)
    if (first === '"') return this.#string(start)
    const numeric = this.#take(numeral)
    if (numeric) return scalarNode(start, Number(numeric))
    const literal = this.#take(word)
    if (literal) return scalarNode(start, literal === 'null' ? null : literal === 'true')
    return this.#fail('a JSON value')
  }

  #string(start: number): Node | undefined {
    const raw = this.#quoted()
    return raw === undefined ? undefined : scalarNode(start, raw)
  }

  #quoted(): string | undefined {
    const start = this.#at
    const end = this.#endOfQuoted(start)
    if (end === undefined) return this.#fail('a text in double quotes')
    try {
      const value: unknown = JSON.parse(this.#text.slice(start, end))
      if (typeof value === 'string') {
        this.#at = end
        return value
      }
    } catch {
      // A wrong escape: the text as a whole is what was found.
    }
    return this.#fail('a text in double quotes with valid escapes')
  }

  /** Offset behind the closing quote, or undefined when the line ends before it. */
  #endOfQuoted(start: number): number | undefined {
    // One step for each special character: a single pattern for the whole would recurse.
    special.lastIndex = start + 1
    for (;;) {
      const char = special.exec(this.#text)?.[0]
      if (char === '"') return special.lastIndex
      if (char !== '\\') return undefined
      special.lastIndex++
    }
  }

  #list(start: number, depth: number): Node | undefined {
    this.#at++
    const items: Node[] = []
    if (this.#closes(']')) return listNode(start, items)
    for (;;) {
      const item = this.#value(depth + 1)
      if (!item) return undefined
      items.push(item)
      if (this.#closes(']')) return listNode(start, items)
      if (!this.#skip(',')) return this.#fail('a comma or ]')
    }
  }

  #mapping(start: number, depth: number): Node | undefined {
    this.#at++
    const entries = new Map<string, { keyStart: number; node: Node }>()
    if (this.#closes('}')) return mapNode(start, entries)
    for (;;) {
      this.#take(blank)
      const keyStart = this.#at
      const key =
        this.#text[keyStart] === '"' ? this.#quoted() : this.#fail('a key in double quotes')
      if (key === undefined) return undefined
      if (!this.#skip(':')) return this.#fail('a colon')
      const node = this.#value(depth + 1)
      if (!node) return undefined
      this.#enter(entries, key, keyStart, node)
      if (this.#closes('}')) return mapNode(start, entries)
      if (!this.#skip(',')) return this.#fail('a comma or }')
    }
  }

  #enter(
    entries: Map<string, { keyStart: number; node: Node }>,
    key: string,
    keyStart: number,
    node: Node,
  ): void {
    const twice = entries.has(key)
    if (!twice && !forbiddenKeys.has(key)) {
      entries.set(key, { keyStart, node })
      return
    }
    const found = twice ? `the key ${describe(key)} twice` : `the key ${key}`
    const expected = twice ? 'each key once' : 'a key that is not a prototype key'
    this.findings.push({ start: keyStart, path: [], found, expected })
  }

  #closes(bracket: string): boolean {
    return this.#skip(bracket)
  }

  #skip(char: string): boolean {
    this.#take(blank)
    if (this.#text[this.#at] !== char) return false
    this.#at++
    return true
  }
}
