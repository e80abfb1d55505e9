/**
 * Text to tree: tells JSON from YAML, and refuses what is no text at all.
 */
import { parseJson } from './json-tree.ts'
import { deepest, longestText, mostValues } from './limits.ts'
import { Lines, type Parsed } from './tree.ts'
import { parseYaml } from './yaml-tree.ts'

/** Why a file is refused as a whole. */
interface Refusal {
  readonly found: string
  readonly expected: string
}

/** Parses YAML or JSON. A byte order mark and CRLF are accepted. Never throws. */
export function parseText(
  text: string,
): (Parsed & { readonly lines: Lines }) | { readonly refusal: Refusal } {
  if (text.length > longestText) {
    const found = `${text.length} characters`
    return { refusal: { found, expected: `at most ${longestText} (5 MB)` } }
  }
  const bare = text.startsWith('\uFEFF') ? text.slice(1) : text
  if (bare.trim() === '') return { refusal: { found: 'an empty file', expected: 'a scenario' } }
  if (isBinary(bare)) {
    return { refusal: { found: 'binary data', expected: 'a scenario in YAML or JSON' } }
  }
  const lines = new Lines(bare)
  const parsed = parseEither(bare)
  const { root } = parsed
  if (!root) return { ...parsed, lines }
  if (root.size > mostValues || root.height > deepest) {
    const found = root.height > deepest ? `${root.height} levels` : `${root.size} values`
    const expected = `at most ${root.height > deepest ? deepest : mostValues}`
    return { findings: [{ start: root.start, path: [], found, expected }], lines }
  }
  return { ...parsed, lines }
}

/** JSON is what starts with a brace and a double quote: its errors are then those of JSON. */
function parseEither(text: string): Parsed {
  return /^\s*\{\s*["}]/.test(text.slice(0, 1000)) ? parseJson(text) : parseYaml(text)
}

/** Control characters that no text has, or a start that did not decode. */
function isBinary(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/.test(text)) return true
  const start = text.slice(0, 1000)
  return [...start].filter((char) => char === '\uFFFD').length > start.length / 10
}
