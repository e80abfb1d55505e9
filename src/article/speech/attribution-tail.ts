/** What may follow the verb of an attribution. */

import type { Language } from '../language/index.ts'
import type { Item } from '../text/structure.ts'
import type { Hit } from './cue.ts'
import { phraseAt } from './phrase.ts'
import type { Timed } from './subject.ts'

/** To the next comma or the end of the sentence; an apposition after a name belongs to it. */
export function tailEnd(items: readonly Item[], from: number, to: number): number {
  let at = from
  while (at < to && !/^[,;:–—.!?…]$/.test(items[at]?.text ?? '') && items[at]?.kind !== 'quotation')
    at++
  return at
}

const tailPrepositions = new Set(
  'in on at after before during to from with by through via outside inside as over late earlier following amid'.split(
    ' ',
  ),
)

/** Whether nothing follows but adverbs, places, times and whom it was told. */
export function isTail(
  items: readonly Item[],
  from: number,
  to: number,
  hit: Hit,
  language: Language,
  timed: Timed,
): boolean {
  let at = from
  if (at < to && hit.cues.some(({ frame }) => frame === 'tell')) {
    const addressee = phraseAt(items, at, language, (index) => timed(items[index] as Item))
    at = addressee?.to ?? at
    if (/^(?:her|him|them|us|me)$/.test(items[at]?.lower ?? '')) at++
  }
  while (at < to) {
    const item = items[at] as Item
    if (
      timed(item) ||
      (item.kind === 'word' && (language.adverbs.has(item.lower) || /ly$/.test(item.lower)))
    ) {
      at++
      continue
    }
    if (item.kind === 'word' && tailPrepositions.has(item.lower)) {
      const phrase = phraseAt(items, at + 1, language, (index) => timed(items[index] as Item))
      at = phrase?.to ?? at + 1
      continue
    }
    return false
  }
  return true
}
