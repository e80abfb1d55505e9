/** Attributions that stand apart between commas. */

import type { Cue, Language } from '../language/index.ts'
import { hasVerb } from '../text/clause.ts'
import type { Item } from '../text/structure.ts'
import { isTail, tailEnd } from './attribution-tail.ts'
import { type Hit, hitAt } from './cue.ts'
import { isCapital, nounOf, type Phrase, phraseAt } from './phrase.ts'
import { phraseBefore } from './phrase-before.ts'
import { quotedAs } from './quoted-as.ts'
import { subjectBefore, type Timed } from './subject.ts'

export interface Attribution {
  /** From the mark before it, or after a quotation that ends in one, to the mark after it (exclusive). */
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
    const within = mark.kind === 'quotation' && /,$/.test(mark.text)
    if (!within && mark.text !== ',' && mark.text !== '–' && mark.text !== '—') continue
    const one =
      accordingAt(items, at + 1, to, language) ??
      (at !== closes && hasVerb(items, { from, to: at }, language)
        ? inverted(items, at + 1, to, language, timed)
        : undefined) ??
      straight(items, at + 1, to, language, timed)
    if (one === undefined) continue
    found.push({ ...one, from: within ? at + 1 : at })
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
  if (
    items[at]?.lower === 'in' &&
    /^(?:his|her|its|their)$/.test(items[at + 1]?.lower ?? '') &&
    /^(?:view|opinion|judgment|judgement|eyes|telling|estimation)$/.test(items[at + 2]?.lower ?? '')
  )
    return { to: at + 3, hit: null, subject: { from: at + 1, to: at + 2 }, according: true }
  for (const words of language.accordingTo) {
    if (!words.every((word, index) => items[at + index]?.lower === word)) continue
    const subject =
      objectPronoun.test(items[at + words.length]?.lower ?? '') &&
      items[at + words.length + 1]?.kind !== 'word'
        ? { from: at + words.length, to: at + words.length + 1 }
        : phraseAt(items, at + words.length, language, () => false)
    if (subject === undefined || subject.to > to) return undefined
    if (ownPapers(items, subject))
      return {
        to: tailEnd(items, subject.to, to),
        hit: null,
        subject: { from: subject.from, to: subject.from + 1 },
        according: true,
      }
    return { to: tailEnd(items, subject.to, to), hit: null, subject, according: true }
  }
  return undefined
}

/** `according to its own calculations`: who reckoned is the speaker. */
const ownPapers = (items: readonly Item[], { from, to }: Phrase): boolean =>
  /^(?:its|their|his|her)$/.test(items[from]?.lower ?? '') &&
  /^(?:calculations?|figures|estimates?|data|analysis|study|numbers|sums|reckoning|account|version|lawyers|polling)$/.test(
    items[to - 1]?.lower ?? '',
  )

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
  while (
    start < to &&
    (timed(items[start] as Item) ||
      (language.id !== 'en' &&
        (language.adverbs.has(items[start]?.lower ?? '') ||
          /^(?:d'|emblée|abord)$/.test(items[start]?.lower ?? ''))))
  )
    start++
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
    const quoted = quotedAs(items, hit, to + 1, language)
    if (quoted !== undefined)
      return { to: quoted.to, hit, subject: quoted.subject, according: false }
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
