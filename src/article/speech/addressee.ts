/** Whom something was told, where and when: what stands between a cue and its content. */
import type { Cue, Language } from '../language/index.ts'
import { currencies } from '../number/number-words.ts'
import type { Item } from '../text/structure.ts'
import { isCapital, nounOf, phraseAt } from './phrase.ts'
import type { Timed } from './subject.ts'

const hearers =
  /^(?:reporters|journalists|parliament|lawmakers|parliamentarians|colleagues|ministers|diplomats|delegates|supporters|viewers|readers|listeners|deputies|mps|meps|allies|officials|envoys|members|staff|workers|unions|negotiators|investors|guests|counterparts)$/

export function addresseeEnd(
  items: readonly Item[],
  from: number,
  to: number,
  language: Language,
  timed: Timed,
): number | undefined {
  const first = items[from]
  if (first === undefined) return undefined
  let at: number
  if (/^(?:him|her|them|us|me|it|you)$/.test(first.lower)) at = from + 1
  else if (hearers.test(first.lower)) at = from + 1
  else {
    const phrase = phraseAt(
      items,
      from,
      language,
      (index) =>
        index > from &&
        (timed(items[index] as Item) ||
          (hearers.test(items[index - 1]?.lower ?? '') && index > from) ||
          language.determiners.has(items[index]?.lower ?? '')),
    )
    if (phrase === undefined) return undefined
    at = phrase.to
    if (items[at]?.lower === 'and') at = phraseAt(items, at + 1, language, () => false)?.to ?? at
  }
  return overSetting(items, at, to, language, timed)
}

const span = /^(?:hour|day|night|week|fortnight|month|year|decade)$/
/** Verbs that give somebody something. */
const giving = /^(?:offer|promise|pledge|guarantee|vow|grant)$/
const sum =
  /^(?:a|an|the|its|their|his|her|no|another|more|any|up|about|around|some|nearly|almost|only|just|at|between|over|\p{Sc}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/u

/** `promised investors | a dividend`, `offered the nurses | 4 per cent`: where the gift begins after whom it is for. */
export function recipientEnd(
  items: readonly Item[],
  from: number,
  to: number,
  { base, frame, words }: Cue,
  language: Language,
): number | undefined {
  if (language.id !== 'en' || !giving.test(base) || frame !== 'noun' || words.length > 1)
    return undefined
  const opens = (at: number): boolean =>
    items[at]?.kind === 'number' ||
    sum.test(items[at]?.lower ?? '') ||
    (items[at]?.lower === 'to' && at > from)
  const first = items[from]
  if (first === undefined || first.kind !== 'word' || first.lower === 'to') return undefined
  if (currencies.has(first.lower)) return undefined
  let at = from + 1
  if (!/^(?:him|her|them|us|me|it|you)$/.test(first.lower) || modifiesNext(items, from, opens)) {
    if (opens(from) && !language.determiners.has(first.lower)) return undefined
    if (/^(?:a|an|no|another|more|some|any)$/.test(first.lower)) return undefined
    const phrase = phraseAt(items, from, language, (index) => index > from && opens(index))
    if (phrase === undefined) return undefined
    at = phrase.to
    if (
      at - from === 1 &&
      !isCapital(first) &&
      nounOf(first, language) === undefined &&
      !/[^s]s$/.test(first.lower)
    )
      return undefined
  }
  if (at >= to || !opens(at)) return undefined
  if (/^an?$/.test(items[at]?.lower ?? '') && span.test(items[at + 1]?.lower ?? ''))
    return undefined
  if (items[at]?.lower === 'to')
    return giving.test(base) &&
      base !== 'offer' &&
      isBase(items[at + 1], language) &&
      base === 'promise'
      ? at
      : undefined
  if (/^(?:at|over|up|about|around|between|only|just)$/.test(items[at]?.lower ?? ''))
    return isSum(items, at + 1, to) ? at : undefined
  return at
}

/** `her` before a noun is a possessive. */
const modifiesNext = (
  items: readonly Item[],
  from: number,
  opens: (at: number) => boolean,
): boolean => items[from]?.lower === 'her' && !opens(from + 1)

const isBase = (item: Item | undefined, language: Language): boolean =>
  item?.kind === 'word' &&
  /^\p{Ll}/u.test(item.text) &&
  !language.determiners.has(item.lower) &&
  nounOf(item, language) === undefined

/** A number within three words. */
const isSum = (items: readonly Item[], from: number, to: number): boolean =>
  items
    .slice(from, Math.min(to, from + 3))
    .some(({ kind, text }) => kind === 'number' || /^\p{Sc}$/u.test(text))

/** `in Brussels`, `after the meeting`, `at a news conference`: where and when it was said. */
export function overSetting(
  items: readonly Item[],
  from: number,
  to: number,
  language: Language,
  timed: Timed,
): number {
  let at = from
  for (let turns = 0; turns < 4; turns++) {
    while (at < to && (timed(items[at] as Item) || items[at]?.text === ',')) at++
    const item = items[at]
    if (
      item === undefined ||
      item.kind !== 'word' ||
      !/^(?:in|at|after|before|during|to|on|from|via|through|across|ahead|following)$/.test(
        item.lower,
      )
    )
      break
    const head = item.lower === 'ahead' ? at + 2 : at + 1
    const phrase = phraseAt(
      items,
      head,
      language,
      (index) =>
        index > head &&
        (timed(items[index] as Item) || hearers.test(items[index - 1]?.lower ?? '')),
    )
    if (phrase === undefined || phrase.to >= to) break
    const place =
      isCapital(items[head]) ||
      /^(?:interview|statement|conference|briefing|meeting|summit|talks|letter|speech|session|tweet|post|message|interviews|reporters|journalists|table|call|dinner|lunch|note|email|parliament|press|hearing|arrival|rally|radio|television|corridor)$/.test(
        items[phrase.to - 1]?.lower ?? '',
      )
    if (!place) break
    at = phrase.to
  }
  return at
}
