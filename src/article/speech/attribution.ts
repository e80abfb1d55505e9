/** Who the words beside a quotation give as its speaker. */

import { attributionIn } from '../clauses/attribution-by-clause.ts'
import { grammarOf } from '../clauses/grammar-of.ts'
import type { Language } from '../language/index.ts'
import { speakerOf } from '../speaker/resolve.ts'
import type { Discourse, Speaker } from '../text/discourse.ts'
import type { Item } from '../text/structure.ts'
import { accordingAt, inverted, straight } from './between-commas.ts'
import { type Hit, hitAt, hitsIn } from './cue.ts'
import { equated, ownerBefore } from './noun-cue.ts'
import { isCapital, type Phrase, phraseAt } from './phrase.ts'
import { subjectBefore, type Timed } from './subject.ts'

export interface Attributed {
  readonly speaker: Speaker
  readonly cue: string
  readonly hit: Hit | null
}

export interface Place {
  readonly items: readonly Item[]
  readonly sentence: number
  readonly discourse: Discourse
  readonly timed: Timed
  readonly subject: Speaker | null
}

/**
 * Who a stretch beside a quotation gives as its speaker, and where the stretch goes on with speech
 * of its own. `nobody`: the words attribute, but to no speaker (`read a placard`).
 */
export function attributionOf(
  items: readonly Item[],
  from: number,
  to: number,
  before: boolean,
  place: Place,
): { attributed: Attributed; rest: number; before: number } | 'nobody' | undefined {
  const { discourse, sentence, timed } = place
  const { language } = discourse.setting
  const grammar = grammarOf(language)
  if (grammar !== undefined) return attributionIn(items, from, to, before, place, grammar)
  let at = from
  while (at < to && /^[,–—.]$/.test(items[at]?.text ?? '')) at++
  if (at >= to) return undefined
  const resolve = (
    subject: Phrase,
    hit: Hit | null,
    cue: string,
    rest: number,
    start: number,
  ): ReturnType<typeof attributionOf> => {
    const speaker = speakerOf(items, subject, sentence, discourse)
    return speaker === null ? 'nobody' : { attributed: { speaker, cue, hit }, rest, before: start }
  }
  if (!before) {
    const near =
      accordingAt(items, at, to, language) ??
      inverted(items, at, to, language, timed) ??
      loose(items, at, to, language, timed)
    if (near !== undefined)
      return resolve(
        near.subject,
        near.hit,
        near.hit?.text ?? cueText(items, at, near.subject.from),
        near.to,
        from,
      )
    return undefined
  }
  return leadingAttribution(items, from, to, place, resolve)
}

const cueText = (items: readonly Item[], from: number, to: number): string =>
  items
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ')

/** `he told reporters`, `the Danish leader said, adding …`: subject, cue, then anything. */
export function loose(
  items: readonly Item[],
  at: number,
  to: number,
  language: Language,
  timed: Timed,
): ReturnType<typeof inverted> {
  const strict = straight(items, at, to, language, timed)
  if (strict !== undefined) return strict
  for (let index = at + 1; index < Math.min(to, at + 24); index++) {
    const hit = hitAt(items, index, language)
    if (hit === undefined || hit.form === 'ing') continue
    const subject = subjectBefore(items, hit, at, language, timed)
    if (subject === undefined) continue
    if (
      subject.from > at + 3 &&
      items[at]?.kind === 'word' &&
      !language.adverbs.has(items[at]?.lower ?? '') &&
      !language.prepositions.has(items[at]?.lower ?? '') &&
      !appositive(items, at, subject.from)
    )
      return undefined
    let end = hit.to
    while (end < to && !/^[,;.–—]$/.test(items[end]?.text ?? '')) end++
    return { to: end, hit, subject, according: false }
  }
  return undefined
}

const appositive = (items: readonly Item[], at: number, from: number): boolean =>
  items.slice(at, from).some(({ text }) => text === ',')

/** Words before the first quotation: the last cue with a subject, or the subject of a clause with a colon. */
function leadingAttribution(
  items: readonly Item[],
  from: number,
  to: number,
  place: Place,
  resolve: (
    subject: Phrase,
    hit: Hit | null,
    cue: string,
    rest: number,
    start: number,
  ) => { attributed: Attributed; rest: number; before: number } | 'nobody' | undefined,
): { attributed: Attributed; rest: number; before: number } | 'nobody' | undefined {
  const { timed } = place
  const { language } = place.discourse.setting
  const hits = hitsIn(items.slice(0, to), language).filter(({ at }) => at >= from)
  let participle: Hit | undefined
  for (const hit of hits.reverse()) {
    if (hit.form === 'ing' && !hit.progressive && participle === undefined) {
      participle = hit
      continue
    }
    if (hit.form === 'base' && !/^(?:say|add|write|ask)$/.test(items[hit.at]?.lower ?? '')) continue
    const subject =
      subjectBefore(items, hit, from, language, timed) ?? invertedSubject(items, hit, to, language)
    if (subject === undefined) continue
    if (participle !== undefined)
      return resolve(subject, participle, participle.text, to, participle.left - 1)
    return resolve(
      subject,
      hit,
      hit.text,
      to,
      subject.from > from + 1 ? startOf(items, subject.from, from) : from,
    )
  }
  if (items[to - 1]?.text !== ':') return undefined
  if (written.test(items[to - 2]?.lower ?? '')) return 'nobody'
  let at = from
  if (
    language.prepositions.has(items[at]?.lower ?? '') ||
    language.adverbs.has(items[at]?.lower ?? '') ||
    language.conjunctions.has(items[at]?.lower ?? '')
  ) {
    const comma = items.findIndex(({ text }, index) => index > from && index < to && text === ',')
    if (comma > 0) at = comma + 1
    else if (items[at]?.kind === 'word' && !language.prepositions.has(items[at]?.lower ?? '')) at++
  }
  const owner = equatedOwner(items, at, to, place)
  if (owner !== undefined) return owner
  const subject = colonSubject(items, at, to, language)
  return subject === undefined
    ? undefined
    : resolve(subject, participle ?? null, participle?.text ?? ':', to, from)
}

/** `Her answer was blunt: “…”`: the owner of what the quotation equals speaks it. */
function equatedOwner(
  items: readonly Item[],
  from: number,
  to: number,
  { discourse, sentence }: Pick<Place, 'discourse' | 'sentence'>,
): { attributed: Attributed; rest: number; before: number } | undefined {
  for (let at = from + 1; at < Math.min(to - 1, from + 8); at++) {
    if (!equated.has(items[at]?.lower ?? '') || !/^(?:is|was|:)$/.test(items[at + 1]?.lower ?? ''))
      continue
    const speaker = ownerBefore({ items, from, sentence, discourse }, at)
    if (speaker !== null)
      return { attributed: { speaker, cue: ':', hit: null }, rest: to, before: from }
  }
  return undefined
}

/** What bears words that nobody speaks: `activists had hung a banner: “…”`. */
const written =
  /^(?:banners?|placards?|signs?|posters?|badges?|slogans?|chants?|graffiti|stickers?|t-shirts?|shirts?|headlines?|jokes?|sayings?|proverbs?|mottos?|mottoes|inscriptions?|notices?|plaques?|tattoos?|caps?|mugs?|billboards?|caption|captions)$/

const startOf = (items: readonly Item[], at: number, from: number): number => {
  let start = at
  while (start > from && !/^[,;–—]$/.test(items[start - 1]?.text ?? '')) start--
  return start
}

export const invertedSubject = (
  items: readonly Item[],
  hit: Hit,
  to: number,
  language: Language,
): Phrase | undefined => {
  const phrase = phraseAt(items, hit.to, language, () => false)
  return phrase !== undefined && phrase.to <= to && hit.cues.some(({ stance }) => stance === 'say')
    ? phrase
    : undefined
}

/** The name, pronoun or title at the head of a clause that a colon ends. */
function colonSubject(
  items: readonly Item[],
  from: number,
  to: number,
  language: Language,
): Phrase | undefined {
  for (let length = 1; length <= 9 && from + length <= to; length++) {
    const next = items[from + length]
    if (
      next === undefined ||
      next.text === ':' ||
      next.text === ',' ||
      (next.kind === 'word' &&
        (language.auxiliaries.has(next.lower) ||
          (/(?:ed|s)$/.test(next.lower) && !isCapital(next))))
    ) {
      return { from, to: from + length }
    }
    if (next.kind !== 'word') return undefined
  }
  return { from, to: from + 1 }
}
