/** A stretch cut at its marks, and before a verb that a conjunction adds. */
import type { Stretch } from '../text/stretch.ts'
import type { Item } from '../text/structure.ts'
import type { Chunk, Predicate, Subject } from './clause-grammar.ts'

/** Marks at which a chunk ends. */
const breaks = /^[,;:–—()]$/

export interface Cuts {
  /** Whether a conjunction at `at` begins another clause, where the chunk before began at `start`. */
  joins(at: number, start: number): boolean
  kindOf(from: number, to: number, mark: string): Chunk['kind']
}

/** Chunks of a stretch in order. */
export function chunked(
  items: readonly Item[],
  from: number,
  to: number,
  { joins, kindOf }: Cuts,
): Chunk[] {
  const chunks: Chunk[] = []
  let start = from
  let mark = ''
  const close = (end: number, next: string): void => {
    if (end > start) chunks.push({ from: start, to: end, mark, kind: kindOf(start, end, mark) })
    mark = next
  }
  for (let at = from; at < to; at++) {
    const item = items[at] as Item
    const isBreak = item.kind === 'mark' && breaks.test(item.text)
    if (!isBreak && !(item.kind === 'word' && at > start && joins(at, start))) continue
    close(at, isBreak ? item.text : item.lower)
    start = at + 1
  }
  close(to, '')
  return chunks
}

/** Without the adverbs that stand before the other part of the verb: `wies die Klage entschieden zurück`. */
export function trimmed({ items, discourse }: Stretch, from: number, to: number): number {
  const { adverbs, grammar } = discourse.setting.language
  let end = to
  while (grammar === 'verb-second' && end > from + 1 && adverbs.has(items[end - 1]?.lower ?? ''))
    end--
  return end
}

/** Whether a cue inside an open statement begins a new one. */
export function parts(
  { items }: Stretch,
  clause: boolean,
  chunk: Chunk,
  predicate: Predicate,
  subject: Subject | null,
): boolean {
  if (subject === null || chunk.kind === 'relative') return false
  if (predicate.subjunctive && subject.place !== 'same') return false
  if (predicate.subjunctive && clause) return false
  if (/^(?:\p{L}+|;)$/u.test(chunk.mark)) return true
  const first = items[chunk.from]?.lower ?? ''
  if (subject.place === 'same') return chunk.mark === ','
  if (/^(?:während|wobei|doch|aber|tandis|alors)$/.test(first)) return true
  return !clause && chunk.mark !== ':'
}
