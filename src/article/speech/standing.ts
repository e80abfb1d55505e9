/** Which quotations of a sentence stand as speech, rather than inside a clause of the author’s. */

import { standsAlone } from '../clauses/attribution-by-clause.ts'
import { grammarOf } from '../clauses/grammar-of.ts'
import type { Language } from '../language/index.ts'
import { hasVerb } from '../text/clause.ts'
import type { Item } from '../text/structure.ts'
import { invertedSubject, loose } from './attribution.ts'
import { accordingAt, inverted } from './between-commas.ts'
import { hitAt, hitsIn } from './cue.ts'
import { isCapital } from './phrase.ts'
import { subjectBefore, type Timed } from './subject.ts'

/** Indexes of the quotations that stand on their own rather than inside a clause. */
export function standingQuotations(
  items: readonly Item[],
  language: Language,
  timed: Timed,
): number[] {
  const standing: number[] = []
  const grammar = grammarOf(language)
  items.forEach((item, at) => {
    if (item.kind !== 'quotation') return
    const own =
      grammar === undefined
        ? stands(items, at, standing, language, timed)
        : standsAlone(items, at, standing, language, grammar)
    if (own) standing.push(at)
  })
  return standing
}

const sentenceLike = (text: string): boolean =>
  /^[\p{Lu}\d…[€$£]/u.test(text) && (text.split(' ').length >= 4 || /[.!?,…]$/.test(text))

function stands(
  items: readonly Item[],
  at: number,
  earlier: readonly number[],
  language: Language,
  timed: Timed,
): boolean {
  const item = items[at] as Item & { kind: 'quotation' }
  const before = items[at - 1]
  const next = items[at + 1]
  const { text } = item
  if (text === '') return false
  const ends = next === undefined || /^[.!?…;]$/.test(next.text)
  const comma = /[,!?…—–.]$/.test(text) || next?.text === ','
  const start = before === undefined || (at === 1 && /^(?:and|but|or|so|–|—)$/.test(before.lower))
  if (start) {
    if (!item.quotation.closed) return true
    if (ends) return sentenceLike(text) || text.split(' ').length >= 3
    return comma
      ? attributionFollows(items, at + 1, language, timed)
      : invertedNext(items, at + 1, language) ||
          (sentenceLike(text) && attributionFollows(items, at + 1, language, timed))
  }
  if (before.text === ':') return text.split(' ').length >= 2 || /[.!?]$/.test(text)
  if (before.text === ',' || before.text === '–' || before.text === '—') {
    if (earlier.length > 0 && (ends || comma)) return true
    if (/^\p{Ll}/u.test(text) && asked(items, at - 1, language)) return false
    if (attributes(items, at - 1, language, timed))
      return (
        sentenceLike(text) ||
        ((ends || comma) && (earlier.length > 0 || !interrupts(items, at, language)))
      )
    return comma && sentenceLike(text) && attributionFollows(items, at + 1, language, timed)
  }
  if (
    earlier.length > 0 &&
    before.kind === 'word' &&
    isCapital(items[at - 1]) &&
    sentenceLike(text)
  )
    return true
  return sentenceLike(text) && text.split(' ').length >= 4 && attributes(items, at, language, timed)
}

/** `told allies to invest now, “because …”`: what somebody is told to do, which the quotation only goes on with. */
function asked(items: readonly Item[], to: number, language: Language): boolean {
  const hit = hitsIn(items.slice(0, to), language).findLast(({ cues }) =>
    cues.some(({ frame }) => frame === 'tell' || frame === 'urge'),
  )
  if (hit === undefined) return false
  const verb = items.findIndex(({ lower }, at) => at > hit.to && at < to - 1 && lower === 'to')
  return (
    verb > 0 &&
    items[verb + 1]?.kind === 'word' &&
    /^\p{Ll}/u.test(items[verb + 1]?.text ?? '') &&
    !language.determiners.has(items[verb + 1]?.lower ?? '') &&
    items.slice(hit.to, to).every(({ text }) => text !== ',' && text !== ';')
  )
}

/** Words before the attribution and a small letter after it: the quotation ends the speaker’s own clause. */
function interrupts(items: readonly Item[], at: number, language: Language): boolean {
  const comma = items.findIndex(({ text }) => text === ',')
  if (comma < 1 || comma >= at - 1) return false
  return (
    items
      .slice(0, comma)
      .some(({ kind, lower }) => kind === 'word' && !language.adverbs.has(lower)) &&
    !hasVerb(items, { from: 0, to: comma }, language) &&
    !language.prepositions.has(items[0]?.lower ?? '')
  )
}

const invertedNext = (items: readonly Item[], at: number, language: Language): boolean => {
  let verb = at
  while (language.id === 'fr' && language.auxiliaries.has(items[verb]?.lower ?? '')) verb++
  const hit = items[verb] === undefined ? undefined : hitAt(items, verb, language)
  return (hit?.cues ?? []).some(
    ({ stance, frame }) => stance === 'say' || frame === 'say' || frame === 'quote',
  )
}

function attributionFollows(
  items: readonly Item[],
  from: number,
  language: Language,
  timed: Timed,
): boolean {
  let at = from
  while (items[at]?.text === ',' || items[at]?.text === '–' || items[at]?.text === '—') at++
  if (items[at] === undefined) return true
  return (
    inverted(items, at, items.length, language, timed) !== undefined ||
    invertedNext(items, at, language) ||
    loose(items, at, items.length, language, timed) !== undefined ||
    accordingAt(items, at, items.length, language) !== undefined
  )
}

/** Whether the words up to `to` end in a cue with its subject: what follows is the speech. */
function attributes(items: readonly Item[], to: number, language: Language, timed: Timed): boolean {
  for (const hit of hitsIn(items.slice(0, to), language).reverse()) {
    if (hit.cues.every(({ frame }) => frame === 'noun' || frame === 'name' || frame === 'urge'))
      continue
    if (to - hit.to > 14) return false
    if (subjectBefore(items, hit, 0, language, timed) === undefined && hit.form !== 'ing') {
      if (invertedSubject(items, hit, to, language) === undefined) continue
    }
    return (
      !hasVerb(items, { from: hit.to, to }, language) &&
      items.slice(hit.to, to).every(({ lower, text }) => !language.that.has(lower) && text !== ';')
    )
  }
  return false
}
