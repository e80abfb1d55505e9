/** Subjects of French cues. */

import { isCapital } from '../speech/phrase.ts'
import type { Item } from '../text/structure.ts'
import type { Heard, Subject, SubjectAsked } from './clause-grammar.ts'
import { contrasting } from './french-fields.ts'
import { adverbial } from './french-middle.ts'
import { frenchSpeaker } from './french-speaker.ts'

const conjunction = /^(?:et|mais|puis|or|donc|car|tandis|alors|que|qu')$/

export function frenchSubject(asked: SubjectAsked): Subject | null {
  const { items, chunk, predicate, discourse, sentence, last } = asked
  let start = chunk.from
  while (start < predicate.at && conjunction.test(items[start]?.lower ?? '')) start++
  if (chunk.kind === 'relative') return headBefore(asked)
  const pronoun = inverted(asked)
  if (pronoun !== null) return pronoun
  if (start < predicate.at) {
    for (let at = start; at < predicate.at && at < start + 12; at++) {
      const item = items[at] as Item
      if (at > start && !opens(items, at, asked)) continue
      if (item.kind === 'mark' || (/^(?:de|du|d'|des|à|au|aux)$/.test(item.lower) && at > start))
        continue
      const heard = frenchSpeaker(items, at, predicate.at, sentence, discourse, predicate.plural)
      if (heard !== null && heard.to <= predicate.at && loose(items, heard.to, predicate.at, asked))
        return { speaker: heard.speaker, place: 'before', to: predicate.behind }
      if (
        at === start &&
        !discourse.setting.language.prepositions.has(item.lower) &&
        !asked.timed(item) &&
        !discourse.setting.language.adverbs.has(item.lower)
      )
        break
    }
    return null
  }
  const [{ form }] = predicate.cues
  const apart = form === 'ing' ? ofMain(asked) : apartFrom(asked)
  const said = predicate.cues.some(({ frame }) => frame === 'say' || frame === 'quote')
  const after = said && !predicate.negated ? behind(asked) : null
  const object = predicate.cues.some(
    ({ frame }) => frame === 'noun' || frame === 'urge' || frame === 'name',
  )
  if (
    apart !== null &&
    !(
      after !== null &&
      after.to >= chunk.to &&
      !object &&
      /^[,–—]$/.test(items[chunk.to]?.text ?? '')
    )
  )
    return apart
  if (after !== null && predicate.cues[0].form !== 'ing' && !/^(?:et|mais|puis)$/.test(chunk.mark))
    return after
  if (apart !== null) return apart
  return last === null ? null : { speaker: last, place: 'same', to: predicate.behind }
}

/** Behind a preposition or an adverb a subject may begin. */
const opens = (items: readonly Item[], at: number, { timed, discourse }: SubjectAsked): boolean => {
  const before = items[at - 1] as Item
  return timed(before) || discourse.setting.language.adverbs.has(before.lower) || isCapital(before)
}

/** Only adverbs, times, places and stray pronouns between subject and verb. */
function loose(
  items: readonly Item[],
  from: number,
  to: number,
  { timed, discourse }: SubjectAsked,
): boolean {
  const { language } = discourse.setting
  for (let at = from; at < to; at++) {
    const item = items[at] as Item
    if (timed(item) || (item.kind === 'word' && language.adverbs.has(item.lower))) continue
    return item.kind === 'word' && language.prepositions.has(item.lower)
  }
  return true
}

/** `a-t-il dit`, `estime-t-elle`: the pronoun inside or behind the verb. */
function inverted({ items, predicate, sentence, discourse }: SubjectAsked): Subject | null {
  for (let at = predicate.at; at <= predicate.behind; at++) {
    const item = items[at]
    if (item?.kind !== 'word' || !/^(?:il|elle|ils|elles)$/.test(item.lower)) continue
    const before = items[at - 1]
    if (
      at === predicate.at ||
      before === undefined ||
      discourse.setting.text.slice(before.end, item.start) === ' '
    )
      continue
    const heard = frenchSpeaker(items, at, at + 1, sentence, discourse)
    return heard === null
      ? null
      : { speaker: heard.speaker, place: 'after', to: Math.max(predicate.behind, at + 1) }
  }
  const on = items[predicate.behind]
  if (on?.lower === 'on') {
    const at = predicate.behind + 1
    if (/^(?:à|au|chez|dans|en)$/.test(items[at]?.lower ?? '')) {
      const heard = frenchSpeaker(items, at + 1, items.length, sentence, discourse)
      if (heard !== null) return { speaker: heard.speaker, place: 'after', to: heard.to }
    }
  }
  return null
}

/** `a assuré Claire Vasseur`: the noun phrase behind the verb. */
function behind(asked: SubjectAsked): Subject | null {
  const { items, predicate, chunk, discourse, timed, sentence } = asked
  const { language } = discourse.setting
  let at = predicate.behind
  while (
    at < chunk.to &&
    (timed(items[at] as Item) ||
      (items[at]?.kind === 'word' && language.adverbs.has(items[at]?.lower ?? '')))
  )
    at++
  at += adverbial(items, at)
  at = overAddressee(items, at, chunk.to, asked)
  const first = items[at]
  if (
    first === undefined ||
    at >= chunk.to ||
    /^(?:que|qu'|à|de|d'|du|des|au|aux|si)$/.test(first.lower)
  )
    return null
  const heard: Heard | null = frenchSpeaker(
    items,
    at,
    items.length,
    sentence,
    discourse,
    predicate.plural,
  )
  return heard === null ? null : { speaker: heard.speaker, place: 'after', to: heard.to }
}

/** `a lancé à la presse son président`: the subject behind whom and where it was said. */
function overAddressee(
  items: readonly Item[],
  at: number,
  to: number,
  { sentence, discourse, predicate }: SubjectAsked,
): number {
  if (!/^(?:à|au|aux|devant|sur|dans|lors|en)$/.test(items[at]?.lower ?? '')) return at
  for (let start = at + 2; start < Math.min(to, at + 8); start++) {
    const opens =
      /^(?:le|la|l'|son|sa|leur|un|une|les)$/.test(items[start]?.lower ?? '') ||
      isCapital(items[start])
    const led = /^(?:à|de|du|des|d'|sur|dans|en)$/.test(items[start - 1]?.lower ?? '')
    if (!opens || led || (isCapital(items[start]) && isCapital(items[start - 1]))) continue
    if (start === at + 1) continue
    const heard = frenchSpeaker(items, start, items.length, sentence, discourse, predicate.plural)
    if (heard !== null && (heard.speaker.person !== null || heard.to >= to)) return start
  }
  return at
}

/** `Son président, Henri Dalmas, a prévenu`: the subject is in the clauses before. */
function apartFrom({
  items,
  before,
  sentence,
  discourse,
  predicate,
}: SubjectAsked): Subject | null {
  let first = 0
  while (
    first < before.length &&
    (before[first]?.kind === 'subordinate' ||
      startsAside(items, before[first]?.from ?? 0, discourse.setting.language.openers))
  )
    first++
  const chunk = before[first]
  if (chunk === undefined || before.slice(first).some(({ kind }) => kind === 'main')) return null
  let start = chunk.from
  while (start < chunk.to && conjunction.test(items[start]?.lower ?? '')) start++
  const heard = frenchSpeaker(
    items,
    start,
    (before.at(-1)?.to ?? chunk.to) + 1,
    sentence,
    discourse,
    predicate.plural,
  )
  if (heard === null || heard.to < chunk.to) return null
  return { speaker: heard.speaker, place: 'apart', to: predicate.behind }
}

/** `Tellier a quitté la salle, réclamant 8 %`: the subject of the main clause is that of the gerund. */
function ofMain({ items, before, sentence, discourse }: SubjectAsked): Subject | null {
  const main = before.find(({ kind }) => kind === 'main') ?? before[0]
  if (main === undefined) return null
  const heard = frenchSpeaker(items, main.from, main.to, sentence, discourse)
  return heard === null ? null : { speaker: heard.speaker, place: 'same', to: 0 }
}

/** `Lundi`, `Interrogé hier`: a chunk that can hold no subject. */
const startsAside = (items: readonly Item[], at: number, openers: ReadonlySet<string>): boolean =>
  !contrasting(items, at) &&
  openers.has(items[at]?.lower ?? '') &&
  !/^(?:le|la|les|l'|un|une|des|son|sa|ses|leur|leurs|ce|cette|ces|deux|trois|plusieurs|certains|il|elle|ils|elles)$/.test(
    items[at]?.lower ?? '',
  )

function headBefore({ items, before, sentence, discourse, last }: SubjectAsked): Subject | null {
  const chunk = before.at(-1)
  if (chunk === undefined) return last === null ? null : { speaker: last, place: 'same', to: 0 }
  for (let at = chunk.from; at < chunk.to; at++) {
    const heard = frenchSpeaker(items, at, chunk.to, sentence, discourse)
    if (heard !== null && heard.to === chunk.to)
      return { speaker: heard.speaker, place: 'before', to: 0 }
  }
  return null
}
