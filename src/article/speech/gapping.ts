/** A cue that stands once for several speakers: `Spain demanded 200 million, Portugal 90 million`. */

import type { Language } from '../language/index.ts'
import { numeral } from '../number/number-value.ts'
import type { Item } from '../text/structure.ts'
import { nameAt, type Phrase } from './phrase.ts'

export interface Gapped {
  /** The further speaker; undefined for the first. */
  readonly subject: Phrase | undefined
  readonly from: number
  readonly to: number
}

const before = /^(?:at|least|most|about|around|some|only|just|up|to|nearly|\p{Sc})$/u

/** Where a sum begins at `at`; false where none does. */
function isSum(items: readonly Item[], from: number, to: number): boolean {
  let at = from
  while (at < Math.min(to, from + 3) && before.test(items[at]?.lower ?? '')) at++
  const item = items[at]
  return (
    item !== undefined &&
    at < to &&
    (item.kind === 'number' || (item.kind === 'word' && numeral(item.lower, item.lower) !== null))
  )
}

/** Parts of the object of one cue: each further one is a name and the sum that it names. */
export function gappedIn(
  items: readonly Item[],
  start: number,
  end: number,
  language: Language,
  timed: (item: Item) => boolean,
): Gapped[] {
  const parts: Gapped[] = []
  let subject: Phrase | undefined
  let from = start
  if (language.id !== 'en' || items[end]?.kind === 'word') return [{ subject, from, to: end }]
  for (let at = start + 1; at < end - 2; at++) {
    const { text, lower } = items[at] as Item
    if (text !== ',' && lower !== 'and' && text !== ';') continue
    const next = text === ',' && items[at + 1]?.lower === 'and' ? at + 2 : at + 1
    const name = timed(items[next] as Item) ? undefined : nameAt(items, next, language)
    if (name === undefined || name.to - name.from > 4 || !isSum(items, name.to, end)) continue
    if (!items.slice(from, at).some((_, index) => isSum(items, from + index, at))) continue
    const rest = items.slice(name.to, end)
    if (rest.some((item) => item.kind === 'word' && language.auxiliaries.has(item.lower))) continue
    parts.push({ subject, from, to: at })
    subject = name
    from = name.to
    at = name.to
  }
  return [...parts, { subject, from, to: end }]
}
