/** Where the head of a noun phrase ends and what hangs on it begins. */
import type { Language } from '../language/index.ts'
import type { Item } from '../text/structure.ts'
import { isCapital, nameAt, type Phrase } from './phrase.ts'

/** Index after the head: before the first preposition that is no part of a name. */
export function headEnd(items: readonly Item[], phrase: Phrase, language: Language): number {
  const run = nameAt(items, phrase.from, language)
  let at = run !== undefined && run.to <= phrase.to ? run.to : phrase.from + 1
  for (; at < phrase.to; at++) {
    const item = items[at] as Item
    if (item.kind === 'word' && language.prepositions.has(item.lower)) {
      const wide =
        items[at - 1] !== undefined && isCapital(items[at - 1])
          ? nameRunOver(items, at, phrase, language)
          : undefined
      if (wide !== undefined) at = wide - 1
      else return at
    }
  }
  return phrase.to
}

/** `Court of Auditors` goes on over its `of`. */
function nameRunOver(
  items: readonly Item[],
  at: number,
  phrase: Phrase,
  language: Language,
): number | undefined {
  let from = at - 1
  while (
    from > phrase.from &&
    isCapital(items[from - 1]) &&
    !language.determiners.has(items[from - 1]?.lower ?? '')
  )
    from--
  const run = nameAt(items, from, language)
  return run !== undefined && run.to > at ? run.to : undefined
}
