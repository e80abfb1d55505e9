/** For whom somebody speaks by the words around the name: `For Labour, Priya Nair`, `Ann Lee, speaking for the islanders`. */

import type { Setting } from '../speaker/setting.ts'
import { nounOf, type Phrase } from '../speech/phrase.ts'
import type { Item } from '../text/structure.ts'
import { ownerAfter } from './owner.ts'

const opens =
  /^(?:speaking|opening|replying|closing|answering|responding|summing|winding|talking|arguing|appearing|acting)$/

/** The actor behind `for` or `on behalf of`, at the head of the sentence or in commas after the name. */
export function spokenFor(items: readonly Item[], phrase: Phrase, setting: Setting): string | null {
  if (items[phrase.to]?.text === ',') {
    const link = linkAt(items, phrase.to + 1)
    if (link !== undefined) return ownerAfter(items, link, setting)
  }
  if (phrase.from > 16) return null
  const link = linkAt(items, 0)
  if (link === undefined) return null
  let commas = 0
  let title = -1
  for (let at = link; at < phrase.from; at++) {
    const item = items[at] as Item
    if (item.text === ',') {
      commas++
      if (commas === 1) title = at + 1
    } else if (item.kind !== 'word' && item.text !== '.') return null
  }
  if (commas === 0 || commas > 2) return null
  if (title === phrase.from) return ownerAfter(items, link, setting)
  const last = items[commas === 2 ? phrase.from - 2 : phrase.from - 1]
  const titled =
    nounOf(last, setting.language)?.kind === 'role' ||
    last?.text === '.' ||
    setting.language.honorifics.has(last?.lower ?? '')
  return titled ? ownerAfter(items, link, setting) : null
}

/** The index of the `for` or `of` that the actor follows. */
function linkAt(items: readonly Item[], at: number): number | undefined {
  if (items[at]?.lower === 'for') return at
  if (items[at]?.lower === 'on' && items[at + 1]?.lower === 'behalf') return at + 2
  if (!opens.test(items[at]?.lower ?? '')) return undefined
  if (items[at + 1]?.lower === 'for') return at + 1
  if (items[at + 1]?.lower === 'up' && items[at + 2]?.lower === 'for') return at + 2
  return items[at + 1]?.lower === 'on' && items[at + 2]?.lower === 'behalf' ? at + 3 : undefined
}
