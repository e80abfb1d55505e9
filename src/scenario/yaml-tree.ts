/**
 * YAML text to a tree of values with places. The parser of the `yaml` package is fed piece by
 * piece, so that a hostile file is refused while it is read: its own recursion overflows on deep
 * nesting, its check of equal keys is quadratic, and it unfolds aliases without an end.
 */
import { Composer, Document, isAlias, isMap, isScalar, isSeq, Lexer, Parser } from 'yaml'
import { deepest, mostAliasedValues, mostEscapes, mostPieces, mostShown } from './limits.ts'
import { describe } from './problem.ts'
import { forbiddenKeys } from './schema.ts'
import { listNode, mapNode, type Node, type Parsed, scalarNode, type TextFinding } from './tree.ts'

type Token = Parameters<Composer['next']>[0]

/** Parses text that has no byte order mark. Never throws. */
export function parseYaml(text: string): Parsed {
  const read = tokensOf(text)
  if ('found' in read) return { findings: [read] }
  const documents = [...new Composer({ uniqueKeys: false }).compose(read.tokens, true, text.length)]
  const [document, second] = documents
  if (!(document instanceof Document)) {
    return { findings: [{ start: 0, path: [], found: 'an empty file', expected: 'a scenario' }] }
  }
  const findings = document.errors
    .slice(0, mostShown)
    .map((error) => syntaxFinding(error.message, error.pos[0]))
  if (second) {
    const start = second.range[0]
    findings.push({ start, path: [], found: 'a second document', expected: 'one document' })
  }
  if (document.directives?.yaml.version === '1.1') {
    findings.push({ start: 0, path: [], found: 'YAML 1.1', expected: 'YAML 1.2' })
  }
  if (findings.length > 0) return { findings }
  const builder = new TreeBuilder()
  const root = builder.build(document.contents, 0)
  return root ? { root, findings: builder.findings } : { findings: builder.findings }
}

/** Splits text into the parser's tokens, or says which limit it exceeds and where. */
function tokensOf(text: string): { readonly tokens: readonly Token[] } | TextFinding {
  const parser = new Parser()
  const tokens: Token[] = []
  let pieces = 0
  let escapes = 0
  for (const piece of new Lexer().lex(text)) {
    for (const token of parser.next(piece)) tokens.push(token)
    pieces += 1 + count(piece, '\n')
    if (piece.startsWith('"')) escapes += count(piece, '\\')
    // The stack holds the document, each open collection and the value that is being read.
    if (parser.stack.length > deepest + 3) return limit(parser.offset, ...tooDeep)
    if (pieces > mostPieces) return limit(parser.offset, ...tooMany)
    if (escapes > mostEscapes) {
      return limit(parser.offset, 'too many escapes', `at most ${mostEscapes}; JSON takes more`)
    }
  }
  for (const token of parser.end()) tokens.push(token)
  return { tokens }
}

const tooDeep = [`more than ${deepest} levels`, `at most ${deepest}`] as const
const tooMany = [`more than ${mostPieces} pieces of YAML`, 'fewer; JSON takes more'] as const

function limit(start: number, found: string, expected: string): TextFinding {
  return { start, path: [], found, expected }
}

function count(text: string, wanted: string): number {
  let total = 0
  for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + 1)) total++
  return total
}

function syntaxFinding(message: string, start: number): TextFinding {
  const reason = message.split('\n')[0]?.slice(0, 160).replace(/[.:]$/, '')
  return { start, path: [], found: `text that is not YAML (${reason})`, expected: 'valid YAML' }
}

/** Builds the tree of one document and collects what YAML allows but a scenario does not. */
class TreeBuilder {
  readonly findings: TextFinding[] = []
  readonly #anchors = new Map<string, Node | undefined>()
  #aliased = 0

  build(node: unknown, depth: number): Node | undefined {
    if (depth > deepest) {
      this.#find(startOf(node), ...tooDeep)
      return undefined
    }
    if (isAlias(node)) return this.#unfold(node.source, startOf(node))
    const anchor = isScalar(node) || isMap(node) || isSeq(node) ? node.anchor : undefined
    const explicit = isScalar(node) || isMap(node) || isSeq(node) ? node.tag : undefined
    if (explicit !== undefined && !plainTags.has(explicit)) {
      this.#find(startOf(node), `the tag ${explicit.slice(0, 60)}`, 'a value without a tag')
      return scalarNode(startOf(node), null)
    }
    if (anchor !== undefined) this.#anchors.set(anchor, undefined)
    const built = this.#collection(node, depth)
    if (anchor !== undefined) this.#anchors.set(anchor, built)
    return built
  }

  #collection(node: unknown, depth: number): Node {
    const start = startOf(node)
    if (isSeq(node)) {
      const items = node.items.map((item) => this.build(item, depth + 1) ?? scalarNode(start, null))
      return listNode(start, items)
    }
    if (!isMap(node)) return this.#scalar(node, start)
    const entries = new Map<string, { keyStart: number; node: Node }>()
    for (const { key, value } of node.items) {
      const keyStart = key === null ? startOf(node) : startOf(key)
      const name = this.#key(key, keyStart)
      if (name === undefined) continue
      if (entries.has(name)) {
        this.#find(keyStart, `the key ${describe(name)} twice`, 'each key once')
        continue
      }
      const child = value === null ? scalarNode(keyStart, null) : this.build(value, depth + 1)
      entries.set(name, { keyStart, node: child ?? scalarNode(keyStart, null) })
    }
    return mapNode(start, entries)
  }

  #key(key: unknown, start: number): string | undefined {
    const value = isScalar(key) ? key.value : undefined
    // A plain number is a usable name: its text is what was meant.
    const name = typeof value === 'number' && isScalar(key) ? (key.source ?? `${value}`) : value
    if (typeof name !== 'string') {
      this.#find(
        start,
        isScalar(key) ? `the key ${describe(value)}` : 'a key that is no text',
        'a text as key',
      )
      return undefined
    }
    if (!forbiddenKeys.has(name)) return name
    this.#find(start, `the key ${name}`, 'a key that is not a prototype key')
    return undefined
  }

  #scalar(node: unknown, start: number): Node {
    const value = isScalar(node) ? node.value : null
    const plain = value === null || ['string', 'number', 'boolean'].includes(typeof value)
    if (plain) return scalarNode(start, value)
    this.#find(start, `a value of type ${typeof value}`, 'a text, a number, true or false')
    return scalarNode(start, null)
  }

  #unfold(name: string, start: number): Node {
    const known = this.#anchors.get(name)
    if (!known) {
      const found = `the alias *${name.slice(0, 60)}`
      const expected = this.#anchors.has(name)
        ? 'an alias outside its own anchor'
        : 'an anchor of that name before it'
      this.#find(start, found, expected)
      return scalarNode(start, null)
    }
    this.#aliased += known.size
    if (this.#aliased <= mostAliasedValues) return known
    if (this.#aliased - known.size <= mostAliasedValues) {
      this.#find(start, `aliases that repeat more than ${mostAliasedValues} values`, 'fewer')
    }
    return scalarNode(start, null)
  }

  #find(start: number, found: string, expected: string): void {
    this.findings.push({ start, path: [], found, expected })
  }
}

const plainTags: ReadonlySet<string> = new Set(
  ['str', 'int', 'float', 'bool', 'null', 'map', 'seq'].map((tag) => `tag:yaml.org,2002:${tag}`),
)

function startOf(node: unknown): number {
  return isAlias(node) || isScalar(node) || isMap(node) || isSeq(node) ? (node.range?.[0] ?? 0) : 0
}
