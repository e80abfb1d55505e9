/** `the agency quoted Anna Berg as saying …`: the speaker is whom the words are about. */

import type { Language } from '../language/index.ts'
import type { Item } from '../text/structure.ts'
import type { Hit } from './cue.ts'
import { type Phrase, phraseAt } from './phrase.ts'

/** The phrase after the verb that speaks, and where its words begin; undefined where none is quoted. */
export function quotedAs(
  items: readonly Item[],
  hit: Hit,
  to: number,
  language: Language,
): { readonly subject: Phrase; readonly to: number } | undefined {
  if (!/^(?:quote|cite|report)$/.test(hit.cues[0]?.base ?? '')) return undefined
  const object = /^(?:him|her|them|it)$/.test(items[hit.to]?.lower ?? '')
    ? { from: hit.to, to: hit.to + 1 }
    : phraseAt(items, hit.to, language, () => false)
  if (object === undefined) return undefined
  const saying = object.to + 1
  if (
    saying >= to ||
    items[object.to]?.lower !== 'as' ||
    !/^(?:saying|telling|warning|adding|arguing)$/.test(items[saying]?.lower ?? '')
  )
    return undefined
  return {
    subject: object,
    to: saying + (language.that.has(items[saying + 1]?.lower ?? '') ? 2 : 1),
  }
}
