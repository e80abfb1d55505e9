/** Subjects and contents of French cues. */

import type { Cue } from '../language/index.ts'
import { isCapital } from '../speech/phrase.ts'
import type { Item } from '../text/structure.ts'
import type { Content, ContentAsked, Heard, Subject, SubjectAsked } from './clause-grammar.ts'
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
  const apart = apartFrom(asked)
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

/** `Lundi`, `Interrogé hier`: a chunk that can hold no subject. */
const startsAside = (items: readonly Item[], at: number, openers: ReadonlySet<string>): boolean =>
  openers.has(items[at]?.lower ?? '') &&
  !/^(?:le|la|les|l'|un|une|des|son|sa|ses|leur|leurs|ce|cette|ces|deux|trois|plusieurs|certains|il|elle|ils|elles)$/.test(
    items[at]?.lower ?? '',
  )

function headBefore({ items, before, sentence, discourse }: SubjectAsked): Subject | null {
  const chunk = before.at(-1)
  if (chunk === undefined) return null
  for (let at = chunk.from; at < chunk.to; at++) {
    const heard = frenchSpeaker(items, at, chunk.to, sentence, discourse)
    if (heard !== null && heard.to === chunk.to)
      return { speaker: heard.speaker, place: 'before', to: 0 }
  }
  return null
}

/** Length of an adverbial of several words: `en revanche`, `pour sa part`. */
const adverbial = (items: readonly Item[], at: number): number => {
  const words = items
    .slice(at, at + 4)
    .map(({ lower }) => lower)
    .join(' ')
  const found =
    /^(?:en revanche|en outre|en effet|en particulier|par ailleurs|de son côté|de leur côté|pour sa part|pour leur part|au contraire|à son tour|dans la foulée|quant à lui|quant à elle|quant à eux|d' emblée|d' abord|d' ailleurs|une nouvelle fois|à nouveau|de nouveau)(?= |$)/.exec(
      words,
    )
  return found === null ? 0 : found[0].split(' ').length
}

const noComplement =
  /^(?:plus|moins|ainsi|tandis|alors|avant|après|dès|parce|condition|lorsque|tant|sans|pour|bien|autre|même|aussi|tel|telle|cours|afin|sorte|pas|rien|jamais|aucun|mieux|moment)$/

export function frenchMiddle({
  items,
  chunk,
  predicate,
  subject,
  next,
  timed,
  discourse,
}: ContentAsked): Content | undefined {
  const { language } = discourse.setting
  const says = predicate.cues.find(({ frame }) => frame === 'say')
  const object = predicate.cues.find(({ frame }) => frame === 'urge' || frame === 'noun')
  const naming = predicate.cues.find(({ frame }) => frame === 'name')
  const start = Math.max(predicate.behind, subject.place === 'after' ? subject.to : 0)
  if (says !== undefined)
    for (let at = start; at < chunk.to; at++)
      if (
        /^(?:que|qu')$/.test(items[at]?.lower ?? '') &&
        !noComplement.test(items[at - 1]?.lower ?? '') &&
        (at === start || object === undefined || setting(items, start, at))
      )
        return at + 1 < chunk.to
          ? { start: at + 1, inside: true, cue: says, clause: true }
          : next === undefined
            ? undefined
            : { start: next.from, inside: false, cue: says, clause: true }
  if (/^(?:que|qu')$/.test(predicate.text.split(' ').at(-1) ?? '') && start < chunk.to)
    return { start, inside: true, cue: predicate.cues[0], clause: true }
  let at = start
  for (;;) {
    const item = items[at]
    const phrase = adverbial(items, at)
    if (item === undefined || at >= chunk.to) break
    if (phrase > 0) at += phrase
    else if (
      timed(item) ||
      (item.kind === 'word' &&
        language.adverbs.has(item.lower) &&
        !/^(?:en|plus|tout)$/.test(item.lower))
    )
      at++
    else break
  }
  const clause =
    next !== undefined &&
    (next.mark === ':' ||
      (next.mark === ',' && /^(?:que|qu')$/.test(items[next.from]?.lower ?? '')))
  if (at >= chunk.to || (says !== undefined && object === undefined && clause)) {
    const cue: Cue | undefined = says ?? object
    return clause && cue !== undefined
      ? { start: next.from, inside: false, cue, clause: true }
      : undefined
  }
  const quoted = items.slice(at, chunk.to).some(({ kind }) => kind === 'quotation')
  if (predicate.cues[0].frame === 'name' || (naming !== undefined && object === undefined))
    return chunk.to - at > 1 || quoted
      ? { start: at, inside: true, cue: naming ?? predicate.cues[0] }
      : undefined
  if (object !== undefined) {
    const urge = predicate.cues.find(({ frame }) => frame === 'urge')
    const urges =
      urge !== undefined &&
      items.slice(at + 1, chunk.to).some(({ lower }) => /^(?:à|de|d'|au|aux)$/.test(lower))
    const cue = urges ? urge : (predicate.cues.find(({ frame }) => frame === 'noun') ?? object)
    if (
      /^(?:sur|dans|par|lors|avec|pour|en|après|avant)$/.test(items[at]?.lower ?? '') &&
      cue.words.length === 1
    )
      return undefined
    return { start: at, inside: true, cue }
  }
  if (
    quoted &&
    says !== undefined &&
    !/^(?:lors|dans|sur|à|au|par|en)$/.test(items[at]?.lower ?? '')
  )
    return { start: at, inside: true, cue: says }
  return undefined
}

/** Only whom, when and where it was said between the verb and `que`. */
const setting = (items: readonly Item[], from: number, to: number): boolean =>
  /^(?:à|au|aux|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|dans|lors|devant|sur|en|toutefois|cependant|aussi|ensuite)$/.test(
    items[from]?.lower ?? '',
  ) || to - from <= 1
