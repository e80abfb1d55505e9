/** A participle with a subject of its own after `with`. */

import type { Item } from '../text/structure.ts'
import type { Hit } from './cue.ts'

/** `…, with the Commission asking for 40`: the `with` of a participle that has a subject of its own. */
export function absoluteAt(
  items: readonly Item[],
  { at, left, form }: Pick<Hit, 'at' | 'left' | 'form'>,
): number | undefined {
  if (form !== 'ing' || left !== at) return undefined
  for (let back = at - 2; back >= Math.max(0, at - 9); back--) {
    const item = items[back] as Item
    if (item.kind !== 'word' || /^(?:and|to|that|which|who)$/.test(item.lower)) return undefined
    if (item.lower !== 'with') continue
    const before = items[back - 1]
    return before === undefined || before.text === ',' || before.text === '—' ? back : undefined
  }
  return undefined
}
