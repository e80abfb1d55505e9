/** Names in a sentence, and whether each is of a person or of a body. */

import type { Entry } from '../gazetteer/index.ts'
import { holdsPost, servedBy } from '../speaker/serving.ts'
import type { Post, Setting } from '../speaker/setting.ts'
import { bare, isCapital, isPossessive, nameAt, nounOf, type Phrase } from '../speech/phrase.ts'
import type { Item } from '../text/structure.ts'
import { dual, firms, isFirm, relations, trades } from './firm.ts'
import { spokenFor } from './front.ts'
import { givenName, isName } from './given.ts'
import { kindOf } from './kind-of.ts'
import { isCue } from './namesake.ts'
import { ownerAfter } from './owner.ts'
import { partyAt } from './party.ts'
import { postAfter, postBefore } from './post.ts'
import { titledInFrench } from './titled-abroad.ts'

export interface FoundName {
  readonly words: string
  readonly at: number
  readonly end: number
  readonly person: boolean
  readonly gender: 'f' | 'm' | null
  readonly post: Post | null
  /** A second post, in apposition after the name. */
  readonly second: Post | null
  readonly from: string | null
  /** Beside a verb of saying. */
  readonly speaks: boolean
  /** The common noun beside the name of a body: `carmaker` Voltaro, Norlink, `the grid operator`. */
  readonly kind: string | null
  /** A single word with an initial capital, in the place of a state: `of Kasria`, `Kasria will`. */
  readonly place: boolean
}

/** Names in a sentence with the title before them and the apposition after them. */
export function namesIn(items: readonly Item[], setting: Setting): FoundName[] {
  const names: FoundName[] = []
  const { language } = setting
  for (let at = 0; at < items.length; ) {
    const run = nameAt(items, at, language)
    if (
      run === undefined ||
      (run.to === run.from + 1 && at === 0 && language.openers.has(items[at]?.lower ?? ''))
    ) {
      at = run?.to ?? at + 1
      continue
    }
    for (const part of nameParts(items, run, setting)) names.push(foundName(items, part, setting))
    at = run.to
  }
  return names
}

/** `US President Donald Trump` holds two names: the state and the person. */
export function nameParts(items: readonly Item[], run: Phrase, setting: Setting): Phrase[] {
  const { language } = setting
  const whole = wordsOf(items, run)
  if (entityOf(whole, setting) !== undefined) return [run]
  let { from } = run
  if (from === 0 && language.openers.has(items[from]?.lower ?? '') && run.to - from > 1) from++
  if (
    from === 0 &&
    run.to - from > 1 &&
    firms.test(items[from]?.lower ?? '') &&
    givenName(items[from + 1], setting) === undefined &&
    !(isCapital(items[run.to - 1]) && nounOf(items[run.to - 1], language) !== undefined)
  )
    return [{ from: from + 1, to: run.to }]
  const creed = partyAt(items, from)
  if (creed !== undefined && run.to - creed.to > 0 && isName(items, creed.to, run.to, setting))
    return [{ from: creed.to, to: run.to }]
  let lastTitle = -1
  const lastNoun = nounOf(items[run.to - 1], language)
  if (
    lastNoun !== undefined &&
    (lastNoun.kind === 'organisation' || lastNoun.kind === 'government') &&
    run.to - run.from > 1
  )
    return [{ from, to: run.to }]
  for (let at = from; at < run.to; at++) {
    const noun = nounOf(items[at], language)
    if (noun !== undefined && noun.kind === 'role') lastTitle = at
    if (language.honorifics.has(items[at]?.lower ?? '') && at + 1 < run.to)
      lastTitle = Math.max(lastTitle, items[at + 1]?.lower === '.' ? at + 1 : at)
  }
  if (lastTitle >= 0 && lastTitle + 1 < run.to) {
    const parts: Phrase[] = []
    const owner = ownerRun(items, { from, to: lastTitle }, setting)
    if (owner !== undefined) parts.push(owner)
    return [...parts, { from: lastTitle + 1, to: run.to }]
  }
  if (lastTitle >= 0) {
    const owner = ownerRun(items, { from, to: lastTitle }, setting)
    return owner === undefined ? [] : [owner]
  }
  for (let to = from + 1; to <= from + 2 && run.to - to > 1; to++) {
    if (entityOf(wordsOf(items, { from, to }), setting) === undefined) continue
    if (isName(items, to, run.to, setting))
      return [
        { from, to },
        { from: to, to: run.to },
      ]
  }
  return [{ from, to: run.to }]
}

function ownerRun(
  items: readonly Item[],
  { from, to }: Phrase,
  setting: Setting,
): Phrase | undefined {
  for (let end = to; end > from; end--)
    for (let start = from; start < end; start++)
      if (entityOf(wordsOf(items, { from: start, to: end }), setting) !== undefined)
        return { from: start, to: end }
  return undefined
}

function foundName(items: readonly Item[], phrase: Phrase, setting: Setting): FoundName {
  const words = wordsOf(items, phrase)
  const first = items[phrase.from] as Item
  const last = items[phrase.to - 1] as Item
  const title = postBefore(items, phrase, setting)
  const after = postAfter(items, phrase, setting)
  const post = title ?? after
  const before = items[phrase.from - 1]
  const honorific =
    items[phrase.from - 1]?.lower === '.' ? items[phrase.from - 2]?.lower : before?.lower
  const gender =
    givenName(first, setting) ??
    (/^(?:mr|sir|lord|herr|baron|monsieur)$/.test(honorific ?? '')
      ? 'm'
      : /^(?:mrs|ms|miss|dame|lady|baroness|frau|mme|madame)$/.test(honorific ?? '')
        ? 'f'
        : null)
  return {
    words,
    at: first.start,
    end: last.start + bare(last.text).length,
    person: isPerson(items, phrase, words, post, setting),
    gender:
      gender ?? (post === null ? null : (setting.language.nouns.get(post.noun)?.gender ?? null)),
    post,
    second: title === null ? null : after,
    from:
      (post?.past === true ? null : post?.of) ??
      (after?.past === true ? null : after?.of) ??
      spokenFor(items, phrase, setting) ??
      ownerAfter(items, phrase.to, setting) ??
      servedBy(items, phrase.to, setting),
    speaks:
      [items[phrase.from - 1], items[phrase.to]].some((item) => isCue(item, setting)) ||
      (items[phrase.to]?.text === ',' && items[phrase.to + 1]?.lower === 'who'),
    kind: kindOf(items, phrase, setting),
    place:
      phrase.to - phrase.from === 1 &&
      /^\p{Lu}\p{Ll}{3,}$/u.test(words) &&
      phrase.from > 0 &&
      !setting.language.determiners.has(items[phrase.from - 1]?.lower ?? ''),
  }
}

function isPerson(
  items: readonly Item[],
  phrase: Phrase,
  words: string,
  post: Post | null,
  setting: Setting,
): boolean {
  if (words.includes(' of ') || /^The /.test(words) || isFirm(words)) return false
  const known = setting.gazetteer.find(words)
  if (known.some(({ kind }) => kind === 'person')) return true
  if (known.length > 0) return false
  const { language } = setting
  if (language.id === 'fr' && words.includes(' ') && titledInFrench(items, phrase.from, language))
    return true
  if (words.includes(' ') && holdsPost(items, phrase.to, setting)) return true
  const last = items[phrase.to - 1]
  const noun = language.nouns.get(bare(last?.lower ?? ''))
  if (noun !== undefined && noun.kind !== 'role') return false
  if (/^[\p{Lu}\d]{2,6}$/u.test(bare(words))) return false
  const before = items[phrase.from - 1]
  if (
    trades.test(before?.lower ?? '') &&
    givenName(items[phrase.from], setting) === undefined &&
    (items[phrase.to]?.text !== ',' ||
      (relations.test(before?.lower ?? '') && !words.includes(' ')))
  )
    return false
  const state = post !== null && post.noun === '' && isPossessive(before)
  if (state && !words.includes(' ')) return false
  if (
    post !== null &&
    !words.includes(' ') &&
    items[phrase.to]?.text === ',' &&
    dual.test(post.noun)
  )
    return givenName(items[phrase.from], setting) !== undefined
  if (post !== null || language.honorifics.has(before?.lower ?? '')) return true
  if (before !== undefined && language.determiners.has(before.lower) && !isPossessive(before))
    return false
  if (before !== undefined && nounOf(before, language)?.kind === 'organisation') return false
  const count = words.split(' ').length
  if (givenName(items[phrase.from], setting) !== undefined && count >= 2) return true
  if (
    count < 2 ||
    count > 4 ||
    /^(?:north|south|east|west|new|upper|lower|great|greater|central|national|united|general|grand|old|saint|port|mount|lake|radio|fair|free|first|black|red|blue|green|white|golden|high|royal|global|world|american|european|african|asian|pacific|atlantic)/i.test(
      words,
    )
  )
    return false
  const verb = items[phrase.from - 1]
  if (
    count <= 3 &&
    verb !== undefined &&
    verb.kind === 'word' &&
    language.cues
      .get(verb.lower)
      ?.some(({ frame, form }) => (frame === 'say' || frame === 'quote') && form !== 'base') ===
      true
  )
    return true
  const known2 =
    setting.names.has(words.split(' ').at(-1) ?? '') ||
    (items[phrase.to]?.text === ',' &&
      /^(?:who|whose|\d\d)$/.test(items[phrase.to + 1]?.lower ?? ''))
  if (!known2) return false
  for (let at = phrase.from; at < phrase.to; at++)
    if (
      nounOf(items[at], language)?.kind === 'organisation' ||
      setting.gazetteer
        .find(items[at]?.text ?? '')
        .some(({ kind }) => kind === 'state' || kind === 'body')
    )
      return false
  return !words.includes(' of ')
}

export const wordsOf = (items: readonly Item[], { from, to }: Phrase): string => {
  const last = items[to - 1]
  let words = ''
  for (let at = from; at < to; at++) {
    const item = items[at] as Item
    if (item.kind === 'quotation') continue
    const previous = items[at - 1]
    words +=
      (at > from && previous !== undefined && previous.end < item.start ? ' ' : '') +
      (item === last ? bare(item.text) : item.text)
  }
  return words
}

/** A state, body, party or company of the gazetteer; never a person. */
export function entityOf(words: string, { gazetteer }: Setting): Entry | undefined {
  const entry = ({ kind }: Entry): boolean => kind !== 'person' && kind !== 'office'
  return (
    gazetteer.find(words).find(entry) ??
    (/^[Tt]he /.test(words) ? gazetteer.find(words.slice(4)).find(entry) : undefined)
  )
}

const told = new WeakMap<Setting, Map<string, boolean>>()

/** Whether the article has the name; the text is searched once for each. */
function isTold(name: string, setting: Setting): boolean {
  const known = told.get(setting) ?? new Map<string, boolean>()
  told.set(setting, known)
  const isHere = known.get(name) ?? setting.text.includes(name)
  known.set(name, isHere)
  return isHere
}

/** States for their capitals and palaces, bodies by their full name, anything else as it stands. */
export function canonical(words: string, setting: Setting): string {
  const entry = entityOf(words, setting)
  const own = words.replace(/^(?:the|The) /, '')
  if (entry === undefined) return setting.shortForms?.get(own) ?? own
  if (entry.kind === 'party' && !isTold(entry.name, setting))
    return /^(?:Green|Democrat|Republican|Liberal|Conservative|Social Democrat|Socialist)$/.test(
      own,
    )
      ? `${own}s`
      : own
  if (
    setting.language.id !== 'en' &&
    entry.kind === 'body' &&
    entry.id !== 'eu' &&
    own.includes(' ')
  )
    return own
  const shorter =
    own.includes(' ') && entry.kind === 'body' && entry.name !== own && entry.name.includes(own)
  return shorter && !isTold(entry.name, setting) ? own : entry.name
}
