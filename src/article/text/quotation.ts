/** Pairs of quotation marks, whatever the typographic style; one pass over each paragraph. */
import { isLetter } from './token.ts'

export interface Quotation {
  /** Offset of the opening mark. */
  readonly open: number
  /** Offset just past the closing mark, or the end of the paragraph where none closes. */
  readonly close: number
  /** The words between the marks, without the spaces of French typography. */
  readonly start: number
  readonly end: number
  readonly closed: boolean
}

/** Marks that may close what a mark has opened. */
const closers: Readonly<Record<string, string>> = {
  '“': '”"',
  '„': '“”"',
  '‟': '”',
  '”': '”',
  '«': '»',
  '»': '«',
  '"': '"',
  '‘': '’',
  '‚': '‘’',
  '‹': '›',
  '›': '‹',
  "'": "'",
}
const single = new Set(['‘', '‚', "'"])

/** How deep marks may nest; deeper openings are taken for stray marks. */
const deepest = 8

/**
 * The outermost quotations of a paragraph. An apostrophe is told from a closing single mark by its
 * neighbours; a double mark that nothing closes runs to the end of the paragraph (a quotation that
 * the next paragraph takes up again), a single one is an apostrophe.
 */
export function quotationsIn(text: string, from: number, to: number): Quotation[] {
  const pairs: Quotation[] = []
  const open: { mark: string; at: number }[] = []
  const closing = lastClosers(text, from, to)
  for (let at = from; at < to; at++) {
    const mark = text[at] as string
    if (!(mark in closers) && mark !== '’') continue
    const depth = open.findLastIndex(({ mark: opener }) => (closers[opener] ?? '').includes(mark))
    const before = text[at - 1]
    const after = text[at + 1]
    if (depth >= 0 && closes(text, at, from, to, open[depth]?.mark as string, closing)) {
      const { at: start } = open[depth] as { at: number }
      open.length = depth
      if (depth === 0) pairs.push(pairOf(text, start, at + 1, true))
    } else if (opens(mark, at === from ? undefined : before, after) && open.length < deepest) {
      const reopened =
        mark === '‘' &&
        open.length === 0 &&
        /\p{Lu}/u.test(after ?? '') &&
        /[.!?…]/.test(text[to - 1] ?? '')
      if (!single.has(mark) || closing.after(at)) open.push({ mark, at })
      else if (reopened) {
        pairs.push(pairOf(text, at, to, false))
        return pairs
      }
    }
  }
  return withUnclosed(text, to, pairs, open)
}

function withUnclosed(
  text: string,
  to: number,
  pairs: Quotation[],
  open: readonly { mark: string; at: number }[],
): Quotation[] {
  const first = open.find(({ mark }) => !single.has(mark))
  if (first === undefined) return pairs
  const kept = pairs.filter(({ open: at }) => at < first.at)
  return [...kept, pairOf(text, first.at, to, false)]
}

function pairOf(text: string, open: number, close: number, closed: boolean): Quotation {
  let start = open + 1
  let end = closed ? close - 1 : close
  while (start < end && /\s/u.test(text[start] as string)) start++
  while (end > start && /\s/u.test(text[end - 1] as string)) end--
  return { open, close, start, end, closed }
}

const edge = (char: string | undefined): boolean =>
  char === undefined || /[\s([{—–\-:;,/…“"„«»‹‘‚]/u.test(char)

function opens(mark: string, before: string | undefined, after: string | undefined): boolean {
  if (after === undefined) return false
  if (mark === '’') return false
  if (mark === '«' || mark === '„' || mark === '‚') return true
  if (mark === '”' || mark === '»' || mark === "'" || mark === '"')
    return edge(before) && !/\s/u.test(after)
  return edge(before)
}

function closes(
  text: string,
  at: number,
  from: number,
  to: number,
  opener: string,
  closing: { after(at: number): boolean },
): boolean {
  const before = text[at - 1]
  const after = at + 1 < to ? text[at + 1] : undefined
  if (!single.has(opener)) return at > from
  if (isLetter(after) || before === undefined || /\s/u.test(before)) return false
  const possessive =
    (before === 's' || before === 'z') &&
    after === ' ' &&
    isLetter(text[at + 2]) &&
    closing.after(at)
  return !possessive
}

/** Whether a mark that can close a single quotation stands after an offset, before the next opens. */
function lastClosers(text: string, from: number, to: number): { after(at: number): boolean } {
  const ends: number[] = []
  const starts: number[] = []
  for (let at = from; at < to; at++) {
    const mark = text[at] as string
    if (mark !== '’' && mark !== "'" && mark !== '‘' && mark !== '‚') continue
    const before = at > from ? text[at - 1] : undefined
    const after = at + 1 < to ? text[at + 1] : undefined
    if (mark !== '’' && edge(before) && isLetter(after)) starts.push(at)
    else if (before !== undefined && !/\s/u.test(before) && !isLetter(after)) ends.push(at)
  }
  return {
    after(at) {
      const end = firstAfter(ends, at)
      const start = firstAfter(starts, at)
      return end !== undefined && (start === undefined || end < start)
    },
  }
}

function firstAfter(sorted: readonly number[], at: number): number | undefined {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] as number) > at) high = middle
    else low = middle + 1
  }
  return sorted[low]
}
