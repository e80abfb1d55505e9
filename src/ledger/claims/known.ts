/** What every kind of claim asks of its words. */
import type { Parsed, Reading } from './parse.ts'
import type { Item } from './reading.ts'
import { plainWords } from './vocabulary.ts'

/** The first word that nobody took and that is not plain: it may mean anything. */
export function unknownWord(
  items: readonly Item[],
  taken: ReadonlySet<string>,
): string | undefined {
  const found = items.find(
    (item) => item.kind === 'word' && !taken.has(item.word) && !plainWords.has(item.word),
  )
  return found?.kind === 'word' ? found.word : undefined
}

export const notKnown = (word: string): { readonly why: string } => ({
  why: `it has the word “${word}”, and what that changes is not known`,
})

export const unclear: Extract<Parsed, { readonly why: string }> = {
  why: 'its words of comparison do not go together',
}

/** The codes of the countries that are named, in their order. */
export function namesIn(items: readonly Item[]): readonly string[] {
  const found = items.flatMap((item) => (item.kind === 'name' ? item.iso3.split(' ') : []))
  return [...new Set(found)]
}

/** Whether an item is one of the words. */
export const isWord = (item: Item | undefined, words: ReadonlySet<string>): boolean =>
  item?.kind === 'word' && words.has(item.word)

/** The country of “we”, where one is known. */
export function weOf({ words, about }: Reading): readonly string[] {
  const said = words.has('we') || words.has('our')
  return said && about !== undefined ? [about] : []
}
