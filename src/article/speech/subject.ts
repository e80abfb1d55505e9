/** The subject of a cue. */

import type { Language } from '../language/index.ts'
import type { Item } from '../text/structure.ts'
import type { Hit } from './cue.ts'
import { isCapital, isPossessive, nounOf, type Phrase } from './phrase.ts'
import { phraseBefore } from './phrase-before.ts'
import { headEnd } from './phrase-head.ts'

/** Offsets of time expressions: words inside are no part of a noun phrase. */
export type Timed = (item: Item) => boolean

const farthest = 60

/** Skips time expressions and adverbs to the left of `last`. */
export function skipBack(
  items: readonly Item[],
  last: number,
  timed: Timed,
  language: Language,
): number {
  let at = last
  while (at >= 0) {
    const item = items[at] as Item
    if (timed(item) || /^(?:himself|herself|itself|themselves)$/.test(item.lower)) at--
    else if (/^(?:all|both|each)$/.test(item.lower) && at > 0 && isCapital(items[at - 1])) at--
    else if (
      item.kind === 'word' &&
      (language.auxiliaries.has(item.lower) ||
        (language.adverbs.has(item.lower) &&
          item.lower !== 'all' &&
          !(item.lower === 'both' && items[at - 1]?.kind !== 'word')))
    )
      at--
    else break
  }
  return at
}

/** The noun phrase before a cue that is its subject, or undefined. */
export function subjectBefore(
  items: readonly Item[],
  hit: Hit,
  floor: number,
  language: Language,
  timed: Timed,
): Phrase | undefined {
  let last = skipBack(items, hit.left - 1, timed, language)
  if (last < floor) return undefined
  if (/^(?:19|20)\d{2}$/.test(items[last]?.text ?? '') && items[last - 1]?.lower === 'of') last -= 2
  const item = items[last] as Item
  if (language.relatives.has(item.lower)) return relativeHead(items, last, language, floor)
  if (item.text === ',' || item.text === '–' || item.text === '—' || item.text === ')')
    return overParenthesis(items, last, language, floor, timed)
  return phraseBefore(items, last, language, floor)
}

/** `Trump, who has said …`: the phrase before the relative. */
function relativeHead(
  items: readonly Item[],
  at: number,
  language: Language,
  floor: number,
): Phrase | undefined {
  const before = items[at - 1]
  if (before === undefined) return undefined
  return phraseBefore(items, before.text === ',' ? at - 2 : at - 1, language, floor)
}

/** `Mark Rutte, leaving the building on Thursday, said`: the phrase before the comma that opens. */
function overParenthesis(
  items: readonly Item[],
  close: number,
  language: Language,
  floor: number,
  timed: Timed,
): Phrase | undefined {
  const mark = items[close]?.text === ')' ? '(' : (items[close]?.text as string)
  let inner: Phrase | undefined
  for (let at = close - 1; at >= Math.max(floor, close - farthest); at--) {
    if (items[at]?.text !== mark) continue
    const last = overAge(items, skipBack(items, at - 1, timed, language))
    const before = last >= floor ? phraseBefore(items, last, language, floor) : undefined
    const name = inner ?? whole(items, at + 1, close, language, timed)
    if (mark === '(') return before
    if (name !== undefined && inner === undefined) {
      if (before === undefined || !joins(items, before, name, language)) return name
      return isNamed(items, name, language) && !isNamed(items, before, language)
        ? { from: name.from, to: name.to }
        : before
    }
    if (before !== undefined && parenthetic(items[at + 1], language))
      return nameBehind(items, before, language, floor) ?? before
    inner = undefined
  }
  return undefined
}

/** `Northstar, the incumbent, whose contract ends in June, is offering`: the name before what explains it. */
function nameBehind(
  items: readonly Item[],
  phrase: Phrase,
  language: Language,
  floor: number,
): Phrase | undefined {
  if (items[phrase.from - 1]?.text !== ',' || isNamed(items, phrase, language)) return undefined
  const name = phraseBefore(items, phrase.from - 2, language, floor)
  return name !== undefined && name.from === floor && isNamed(items, name, language)
    ? name
    : undefined
}

/** `Dawn Pickles, 44, who drives a truck, raged`: the age stands between commas. */
const overAge = (items: readonly Item[], last: number): number =>
  items[last]?.kind === 'number' &&
  /^\d{1,3}$/.test(items[last]?.text ?? '') &&
  items[last - 1]?.text === ','
    ? last - 2
    : last

/** A stretch that is one noun phrase, end to end. */
function whole(
  items: readonly Item[],
  from: number,
  to: number,
  language: Language,
  timed: Timed,
): Phrase | undefined {
  const phrase = phraseBefore(items, skipBack(items, to - 1, timed, language), language, from)
  const start = /^(?:retired|then|now|acting)$/.test(items[from]?.lower ?? '') ? from + 1 : from
  return phrase !== undefined && (phrase.from === from || phrase.from === start)
    ? phrase
    : undefined
}

/** Whether the head is a name: `an economist at ING` has one only in what hangs on it. */
function isNamed(items: readonly Item[], phrase: Phrase, language: Language): boolean {
  const to = headEnd(items, phrase, language)
  return (
    isCapital(items[to - 1]) &&
    nounOf(items[to - 1], language)?.kind !== 'role' &&
    !/^(?:Democrat|Republican|Tory|Conservative|Liberal|Socialist|Independent)$/.test(
      items[to - 1]?.text ?? '',
    ) &&
    !(to - phrase.from === 1 && isPossessive(items[phrase.from]))
  )
}

/** Two phrases around a comma are one in apposition: a name and a post. */
const joins = (items: readonly Item[], one: Phrase, two: Phrase, language: Language): boolean =>
  isNamed(items, one, language) !== isNamed(items, two, language) ||
  nounOf(items[one.to - 1], language) !== undefined ||
  nounOf(items[two.to - 1], language) !== undefined

const parenthetic = (item: Item | undefined, language: Language): boolean =>
  item !== undefined &&
  item.kind === 'word' &&
  (language.relatives.has(item.lower) ||
    language.prepositions.has(item.lower) ||
    /(?:ing|ed)$/.test(item.lower) ||
    language.conjunctions.has(item.lower) ||
    [
      'himself',
      'herself',
      'itself',
      'themselves',
      'flanked',
      'now',
      'then',
      'once',
      'himself',
      'not',
      'a',
      'the',
      'an',
      'his',
      'her',
      'its',
    ].includes(item.lower))
