/** The subject of a cue, and attributions that stand apart between commas. */

import { hasVerb } from './clause.ts'
import { type Hit, hitAt } from './cue.ts'
import type { Cue, Language } from './language/index.ts'
import { isCapital, isPossessive, nounOf, type Phrase, phraseAt, phraseBefore } from './phrase.ts'
import type { Item } from './structure.ts'

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
    else if (
      item.kind === 'word' &&
      (language.auxiliaries.has(item.lower) ||
        (language.adverbs.has(item.lower) && item.lower !== 'all'))
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
    const last = skipBack(items, at - 1, timed, language)
    const before = last >= floor ? phraseBefore(items, last, language, floor) : undefined
    const name = inner ?? whole(items, at + 1, close, language, timed)
    if (mark === '(') return before
    if (name !== undefined && inner === undefined) {
      if (before === undefined || !joins(items, before, name, language)) return name
      return isNamed(items, name, language) && !isNamed(items, before, language)
        ? { from: name.from, to: name.to }
        : before
    }
    if (before !== undefined && parenthetic(items[at + 1], language)) return before
    inner = undefined
  }
  return undefined
}

/** A stretch that is one noun phrase, end to end. */
function whole(
  items: readonly Item[],
  from: number,
  to: number,
  language: Language,
  timed: Timed,
): Phrase | undefined {
  const phrase = phraseBefore(items, skipBack(items, to - 1, timed, language), language, from)
  return phrase !== undefined && phrase.from === from ? phrase : undefined
}

const isNamed = (items: readonly Item[], { from, to }: Phrase, language: Language): boolean =>
  isCapital(items[to - 1]) &&
  nounOf(items[to - 1], language)?.kind !== 'role' &&
  !(to - from === 1 && isPossessive(items[from]))

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

export interface Attribution {
  /** From the mark before it to the mark after it (exclusive). */
  readonly from: number
  readonly to: number
  readonly hit: Hit | null
  readonly subject: Phrase
  /** `according to` and its kin. */
  readonly according: boolean
}

/** Cues by which speech is attributed from aside. */
const attributes = ({ frame }: Cue): boolean =>
  frame === 'say' || frame === 'tell' || frame === 'quote'

/** Attributions between commas or after the last comma of a stretch. */
export function attributionsIn(
  items: readonly Item[],
  from: number,
  to: number,
  language: Language,
  timed: Timed,
): Attribution[] {
  const found: Attribution[] = []
  const closes = relativeEnd(items, from, to, language)
  for (let at = from; at < to; at++) {
    const mark = items[at] as Item
    if (mark.text !== ',' && mark.text !== '–' && mark.text !== '—') continue
    const one =
      accordingAt(items, at + 1, to, language) ??
      (at !== closes && hasVerb(items, { from, to: at }, language)
        ? inverted(items, at + 1, to, language, timed)
        : undefined) ??
      straight(items, at + 1, to, language, timed)
    if (one === undefined) continue
    found.push({ ...one, from: at })
    at = one.to - 1
  }
  return found
}

const objectPronoun = /^(?:her|him|them|it)$/

/** `Oleh Marchenko, who leads them, said`: the comma that closes a relative clause after the subject. */
function relativeEnd(
  items: readonly Item[],
  from: number,
  to: number,
  language: Language,
): number | undefined {
  const comma = items.findIndex(({ text }, at) => at > from && at < to && text === ',')
  if (comma < 0 || !language.relatives.has(items[comma + 1]?.lower ?? '')) return undefined
  if (hasVerb(items, { from, to: comma }, language)) return undefined
  const end = items.findIndex(({ text }, at) => at > comma && at < to && text === ',')
  return end < 0 ? undefined : end
}

/** `according to two diplomats briefed on the call`. */
export function accordingAt(
  items: readonly Item[],
  at: number,
  to: number,
  language: Language,
): Omit<Attribution, 'from'> | undefined {
  for (const words of language.accordingTo) {
    if (!words.every((word, index) => items[at + index]?.lower === word)) continue
    const subject =
      objectPronoun.test(items[at + words.length]?.lower ?? '') &&
      items[at + words.length + 1]?.kind !== 'word'
        ? { from: at + words.length, to: at + words.length + 1 }
        : phraseAt(items, at + words.length, language, () => false)
    if (subject === undefined || subject.to > to) return undefined
    return { to: tailEnd(items, subject.to, to), hit: null, subject, according: true }
  }
  return undefined
}

/** `said Lotte Brandt of the makers’ federation`. */
export function inverted(
  items: readonly Item[],
  at: number,
  to: number,
  language: Language,
  timed: Timed,
): Omit<Attribution, 'from'> | undefined {
  let verb = at
  while (language.id === 'fr' && language.auxiliaries.has(items[verb]?.lower ?? '')) verb++
  const hit = items[verb] === undefined ? undefined : hitAt(items, verb, language)
  if (
    hit === undefined ||
    hit.form === 'ing' ||
    !hit.cues.some(attributes) ||
    hit.cues.every(({ frame }) => frame === 'tell') ||
    hit.to >= to
  )
    return undefined
  let start = hit.to
  while (start < to && timed(items[start] as Item)) start++
  if (items[start] === undefined || language.that.has(items[start]?.lower ?? '')) return undefined
  const subject = phraseAt(
    items,
    start,
    language,
    (index) =>
      index > start && hitAt(items, index, language) !== undefined && !isCapital(items[index]),
  )
  if (subject === undefined || subject.to > to) return undefined
  const next = items[subject.to]
  for (let index = subject.to; index < to && !/^[,;.]$/.test(items[index]?.text ?? ''); index++)
    if (language.that.has(items[index]?.lower ?? '') && items[index - 1]?.kind === 'word')
      return undefined
  if ((next?.kind === 'quotation' || next?.lower === 'to') && subject.to < to) return undefined
  if (
    next !== undefined &&
    next.kind === 'word' &&
    subject.to < to &&
    goesOn(next, language) &&
    !timed(next)
  )
    return undefined
  return { to: tailEnd(items, subject.to, to), hit, subject, according: false }
}

/** A verb after the noun phrase: it is the subject of what follows, not of the cue. */
const goesOn = (item: Item, language: Language): boolean =>
  language.auxiliaries.has(item.lower) || language.negations.has(item.lower)

/**
 * `its president noted dryly`, `its commander, General Vos, told a conference`; nothing may follow but
 * adverbs, places, times and whom it was told.
 */
export function straight(
  items: readonly Item[],
  at: number,
  to: number,
  language: Language,
  timed: Timed,
): Omit<Attribution, 'from'> | undefined {
  let commas = 0
  for (let index = at + 1; index < Math.min(to, at + 24); index++) {
    const item = items[index] as Item
    if (item.text === ',') commas++
    if (
      (item.kind === 'mark' && !/^[.,()]$/.test(item.text)) ||
      item.kind === 'quotation' ||
      commas > 2
    )
      return undefined
    const hit = hitAt(items, index, language)
    if (hit === undefined) continue
    if (hit.form === 'ing' || hit.negated || !hit.cues.some(attributes)) return undefined
    const subject = subjectBefore(items, hit, at, language, timed)
    if (subject === undefined || !(subject.from === at || apposed(items, at, subject, language)))
      return undefined
    const end = tailEnd(items, hit.to, to)
    if (end < to && items[end]?.kind === 'quotation') return undefined
    if (
      items
        .slice(hit.to, end)
        .some(({ lower, kind }) => kind === 'quotation' || language.that.has(lower))
    )
      return undefined
    if (!isTail(items, hit.to, end, hit, language, timed)) return undefined
    return { to: end, hit, subject, according: false }
  }
  return undefined
}

/** `its mission chief, Soo-ah Lim`: a title from `at` to the comma before the name. */
function apposed(items: readonly Item[], at: number, subject: Phrase, language: Language): boolean {
  let comma = subject.from - 1
  while (
    comma > at &&
    items[comma]?.kind === 'word' &&
    (isCapital(items[comma]) || nounOf(items[comma], language) !== undefined)
  )
    comma--
  if (items[comma]?.text !== ',') return false
  const title = phraseBefore(items, comma - 1, language, at)
  return title !== undefined && title.from === at
}

/** To the next comma or the end of the sentence; an apposition after a name belongs to it. */
function tailEnd(items: readonly Item[], from: number, to: number): number {
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

function isTail(
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
