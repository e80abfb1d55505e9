/** The common noun beside the name of a body. */

import type { Setting } from '../speaker/setting.ts'
import { isPossessive, nounOf, type Phrase, phraseAt } from '../speech/phrase.ts'
import { headEnd } from '../speech/phrase-head.ts'
import type { Item } from '../text/structure.ts'
import { trades } from './firm.ts'

/** `the carmaker Voltaro`, `the drivers’ union, Strand,`, `Norlink, the grid operator`. */
export function kindOf(
  items: readonly Item[],
  { from, to }: Phrase,
  { language }: Setting,
): string | null {
  const bodily = (item: Item | undefined): boolean =>
    item !== undefined &&
    (nounOf(item, language)?.kind === 'organisation' || trades.test(item.lower)) &&
    nounOf(item, language)?.plural !== true
  const comma = items[from - 1]?.text === ','
  const before = items[comma ? from - 2 : from - 1]
  if (bodily(before) && !isPossessive(before) && (!comma || items[to]?.text === ','))
    return before?.lower ?? null
  if (items[to]?.text !== ',' || !language.determiners.has(items[to + 1]?.lower ?? '')) return null
  const phrase = phraseAt(items, to + 1, language, () => false)
  if (phrase === undefined || phrase.to - phrase.from > 6) return null
  const head = items[headEnd(items, phrase, language) - 1]
  return bodily(head) ? (head?.lower ?? null) : null
}
