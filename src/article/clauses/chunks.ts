/** A stretch cut at its marks, and before a verb that a conjunction adds. */
import type { Item } from '../text/structure.ts'
import type { Chunk } from './clause-grammar.ts'

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
