/**
 * Whether the quotes of a scenario still stand in their sources, where the text of a source is at
 * hand. Only white space is made alike; nothing else is.
 */

import { locateIn, settle } from './locate.ts'
import { entriesOf, isMapping, textOf } from './loose.ts'
import { parseText } from './parse.ts'
import { describe, type Finding, type Problem } from './problem.ts'

export interface QuoteOptions {
  /** Name that problems carry. */
  readonly file: string
  /** The text of a source by its path; undefined where it is not at hand. */
  readonly textOf: (path: string) => string | undefined
}

/**
 * Every quote that its source does not hold, with the passage that is nearest to it.
 * @param text a scenario that reads without a mistake
 */
export function checkQuotes(text: string, options: QuoteOptions): readonly Problem[] {
  const parsed = parseText(text)
  if ('refusal' in parsed || !parsed.root || !isMapping(parsed.root.value)) return []
  const { root } = parsed
  const file = parsed.root.value
  const paths = new Map<unknown, string>()
  for (const { value } of entriesOf(file, 'sources')) {
    const path = textOf(value, 'text')
    if (path !== undefined) paths.set(value.id, path)
  }
  const texts = new Map<string, string | undefined>()
  const findings: Finding[] = []
  for (const { path: at, value: item } of entriesOf(file, 'evidence')) {
    const quote = textOf(item, 'quote')
    const path = paths.get(item.source)
    if (quote === undefined || path === undefined) continue
    if (!texts.has(path)) texts.set(path, alike(options.textOf(path)))
    const source = texts.get(path)
    const wanted = alike(quote) ?? ''
    if (source === undefined || source.includes(wanted)) continue
    const near = nearestPassage(source, wanted)
    const hint = near === undefined ? '' : `; nearest is ${JSON.stringify(near)}`
    const expected = `words of ${path}${hint}`
    findings.push({ path: [...at, 'quote'], found: describe(quote), expected })
  }
  return settle(findings, root.value, locateIn(options.file, parsed.lines, root))
}

function alike(text: string | undefined): string | undefined {
  return text?.replace(/\s+/gu, ' ').trim()
}

/** Characters of a passage that an error shows. */
const longestShown = 200

/**
 * The stretch of as many words as the quote that has most of its words; undefined where none is
 * there. One pass over the text, whatever its length.
 */
function nearestPassage(source: string, quote: string): string | undefined {
  const words = [...source.matchAll(/\S+/gu)]
  const wanted = new Map<string, number>()
  const parts = quote.split(' ')
  for (const part of parts) wanted.set(bare(part), (wanted.get(bare(part)) ?? 0) + 1)
  const counts = new Map<string, number>()
  let shared = 0
  let best = 0
  let from = -1
  for (const [index, match] of words.entries()) {
    shared += turn(counts, wanted, bare(match[0]), 1)
    const leaving = words[index - parts.length]
    if (leaving !== undefined) shared += turn(counts, wanted, bare(leaving[0]), -1)
    if (shared > best) {
      best = shared
      from = Math.max(0, index - parts.length + 1)
    }
  }
  const first = words[from]
  const last = words[Math.min(words.length, from + parts.length) - 1]
  if (first === undefined || last === undefined || best * 3 < parts.length) return undefined
  const passage = source.slice(first.index, last.index + last[0].length)
  return passage.length > longestShown ? `${passage.slice(0, longestShown)}…` : passage
}

/** Adds or takes away a word; the change in how many words of the quote are there. */
function turn(
  counts: Map<string, number>,
  wanted: ReadonlyMap<string, number>,
  word: string,
  by: 1 | -1,
): number {
  const needed = wanted.get(word)
  if (needed === undefined) return 0
  const before = counts.get(word) ?? 0
  counts.set(word, before + by)
  return Math.min(before + by, needed) - Math.min(before, needed)
}

function bare(word: string): string {
  return word.toLowerCase().replace(/[^\p{L}\p{N}%]/gu, '')
}
