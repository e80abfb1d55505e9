/** Where the content of a cue begins, and which reading of the cue it asks for. */

import type { Cue, Language } from '../language/index.ts'
import { hasVerb } from '../text/clause.ts'
import type { Stretch } from '../text/stretch.ts'
import type { Item } from '../text/structure.ts'
import { addresseeEnd, overSetting, recipientEnd } from './addressee.ts'
import type { Hit } from './cue.ts'
import { readingOf } from './found.ts'
import { named, urges } from './naming.ts'
import { isCapital, nounOf, phraseAt } from './phrase.ts'
import type { Open } from './split.ts'

/** Where the content of a cue begins, and whether it is a clause; undefined where there is none. */
export function contentOf(
  stretch: Stretch,
  hit: Hit,
  _open: Open | undefined,
): { start: number; cue: Cue; clause: boolean } | undefined {
  const { items, to, discourse, timed } = stretch
  const { language } = discourse.setting
  const that = thatAfter(items, hit, to, language)
  if (that !== undefined) {
    const cue = readingOf(hit, 'clause')
    return that + 1 < to ? { start: that + 1, cue, clause: true } : undefined
  }
  let start = hit.to
  const skip = (): void => {
    while (
      start < to &&
      (timed(items[start] as Item) ||
        items[start]?.text === ',' ||
        (items[start]?.kind === 'word' &&
          /^(?:also|again|too|instead|however|yesterday|today|earlier|later|late|early|repeatedly|meanwhile)$/.test(
            items[start]?.lower ?? '',
          )))
    )
      start++
  }
  skip()
  const next = items[start]
  if (next === undefined || start >= to) return undefined
  if (
    /^(?:nobody|no-one|nothing|anyone|anything)$/.test(next.lower) &&
    /^(?:in|at|else)$|^$/.test(items[start + 1]?.lower ?? '') &&
    !hasVerb(items, { from: start, to }, language)
  )
    return undefined
  const infinitive = next.lower === 'to'
  const said = readingOf(hit, 'clause')
  const noun = readingOf(hit, infinitive ? 'infinitive' : 'noun')
  if (infinitive && (noun.frame === 'noun' || noun.frame === 'urge'))
    return { start, cue: noun, clause: false }
  const told = hit.cues.find(({ frame }) => frame === 'tell')
  if (told !== undefined && said.frame === 'say') {
    const past = addresseeEnd(items, start, to, language, timed)
    if (
      past !== undefined &&
      (items[past]?.lower === 'to' ||
        (items[past]?.lower === 'not' && items[past + 1]?.lower === 'to') ||
        items[past]?.lower === 'against')
    )
      return { start, cue: { ...told, stance: 'demand' }, clause: false }
  }
  if (said.frame === 'tell') {
    const past = addresseeEnd(items, start, to, language, timed)
    const gift = hit.cues.find(({ frame }) => frame === 'noun')
    const given = gift === undefined ? undefined : recipientEnd(items, start, to, gift, language)
    if (gift !== undefined && given !== undefined) return { start: given, cue: gift, clause: false }
    if (past === undefined || past >= to)
      return gift === undefined ? undefined : { start, cue: gift, clause: false }
    if (items[past]?.lower === 'to' || items[past]?.lower === 'not') {
      const urge = hit.cues.find(({ frame }) => frame === 'urge')
      return { start, cue: urge ?? { ...said, stance: 'demand' }, clause: false }
    }
    const head = start
    start = past
    skip()
    if (hasVerb(items, { from: start, to }, language)) return { start, cue: said, clause: true }
    const plain = hit.cues.find(({ frame }) => frame === 'noun')
    return plain === undefined
      ? undefined
      : { start: recipientEnd(items, head, to, plain, language) ?? head, cue: plain, clause: false }
  }
  if (said.frame === 'say' && (noun.frame === 'say' || clauseFollows(items, start, to, language))) {
    start = overSetting(items, start, to, language, timed)
    skip()
    if (start >= to) return undefined
    if (/^(?:whether|if|why|how|what|when|who|where)$/.test(items[start]?.lower ?? ''))
      return hit.negated ? undefined : { start, cue: said, clause: true }
    const quoted = items
      .slice(start, Math.min(to, start + 8))
      .some(({ kind, text }) => kind === 'quotation' && text.includes(' '))
    if (
      !quoted &&
      !items.slice(start, to).some(({ kind }) => kind === 'number') &&
      !hasVerb(items, { from: start, to }, language)
    )
      return noun.frame === 'say' ? undefined : { start, cue: noun, clause: false }
    return { start, cue: said, clause: true }
  }
  if (noun.frame === 'name' && start === to - 1) return undefined
  if (noun.frame === 'name' && noun.words.length > 1 && !isMeasured(items, noun, start, to))
    return undefined
  if (noun.frame === 'quote' || noun.frame === 'say') return undefined
  if (noun.frame === 'to') return undefined
  const which = items
    .slice(Math.max(0, hit.left - 4), hit.left)
    .some(({ lower }) => lower === 'which')
  if (
    noun.frame === 'name' &&
    noun.words.length === 1 &&
    !which &&
    !named(items, start, to, language)
  )
    return undefined
  if (noun.frame === 'urge' && !urges(items, start, to)) {
    const plain = hit.cues.find(({ frame }) => frame === 'noun')
    if (plain === undefined) return undefined
    return { start, cue: plain, clause: false }
  }
  if (
    language.prepositions.has(next.lower) &&
    !/^(?:more|less|over|under|between|up|about|around|at|from|in|with|für|bis|de|entre)$/.test(
      next.lower,
    )
  )
    return undefined
  return {
    start: recipientEnd(items, start, to, noun, language) ?? start,
    cue: noun,
    clause: false,
  }
}

/** `put the cost at €2bn`, but not `put the request at a meeting`: a sum or a rank follows the particle. */
function isMeasured(
  items: readonly Item[],
  { words, base }: Cue,
  from: number,
  to: number,
): boolean {
  const particle = words.at(-1) ?? ''
  if (!/^(?:put|see)$/.test(base) || !/^(?:at|closer|nearer)$/.test(particle)) return true
  for (let at = from; at < to - 1; at++)
    if (
      items[at]?.lower === particle &&
      items
        .slice(at + 1, at + 7)
        .some(
          ({ kind, lower, text }) =>
            kind === 'number' || numberWords.test(lower) || /^[€$£¥]$/.test(text),
        )
    )
      return true
  return false
}

const numberWords =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundreds?|thousands?|dozens?|half|zero)$/u

/** `that` at the head of the content, over addressee, time and place. */
function thatAfter(
  items: readonly Item[],
  hit: Hit,
  to: number,
  language: Language,
): number | undefined {
  for (let at = hit.to; at < Math.min(to, hit.to + 22); at++) {
    const item = items[at] as Item
    if (item.kind === 'quotation' || item.text === ';' || item.text === ':') return undefined
    if (item.kind !== 'word') continue
    if (
      at > hit.to &&
      language.cues.has(item.lower) &&
      /^(?:,|and|but)$/.test(items[at - 1]?.lower ?? '')
    )
      return undefined
    if (language.that.has(item.lower)) {
      const next = items[at + 1]
      const before = items[at - 1]
      if (next === undefined || at + 1 >= to) return undefined
      const demonstrative =
        at > hit.to &&
        before !== undefined &&
        (language.prepositions.has(before.lower) || language.auxiliaries.has(before.lower))
      const relative =
        at > hit.to &&
        before?.kind === 'word' &&
        (language.auxiliaries.has(next.lower) ||
          (/^\p{Ll}+s$/u.test(next.lower) &&
            !language.auxiliaries.has(items[at + 2]?.lower ?? '') &&
            !language.determiners.has(next.lower) &&
            !language.pronouns.has(next.lower)) ||
          hit.cues.every(({ frame }) => frame !== 'say' && frame !== 'tell'))
      if (demonstrative || relative || explainsObject(items, hit, at, language)) continue
      return at
    }
    if (
      language.auxiliaries.has(item.lower) ||
      (language.pronouns.has(item.lower) && at > hit.to) ||
      (item.lower === 'to' && !/^(?:to)$/.test(items[hit.to]?.lower ?? '') && at > hit.to + 1)
    )
      return undefined
    if (
      at === hit.to &&
      item.lower === 'to' &&
      !language.determiners.has(items[at + 1]?.lower ?? '') &&
      !isCapital(items[at + 1]) &&
      nounOf(items[at + 1], language) === undefined &&
      !/^(?:reporters|journalists)$/.test(items[at + 1]?.lower ?? '')
    )
      return undefined
  }
  return undefined
}

/** `proposed a fund that others would pay for`: after an object `that` explains it, unless the object is who was told. */
const explainsObject = (
  items: readonly Item[],
  hit: Hit,
  at: number,
  language: Language,
): boolean =>
  language.id === 'en' &&
  at > hit.to + 1 &&
  /^(?:a|an|no|some|another|its|their|his|her)$/.test(items[hit.to]?.lower ?? '') &&
  hit.cues.every(({ frame }) => frame !== 'tell') &&
  hit.cues.some(({ frame }) => frame === 'noun') &&
  !/^(?:later|earlier|ago|time|day|week|month|year)$/.test(items[at - 1]?.lower ?? '')

function clauseFollows(
  items: readonly Item[],
  from: number,
  to: number,
  language: Language,
): boolean {
  const phrase = phraseAt(
    items,
    from,
    language,
    (index) => index > from && language.auxiliaries.has(items[index]?.lower ?? ''),
  )
  if (phrase === undefined || phrase.to >= to) return false
  const next = items[phrase.to] as Item
  return next.kind === 'word' && language.auxiliaries.has(next.lower)
}
