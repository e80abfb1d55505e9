/** Posts and their owners in the words around a name: `Velmora’s water minister`, `of Nordvik`. */

import type { Post, Setting } from '../speaker/setting.ts'
import {
  isCapital,
  isPossessive,
  modifies,
  nameAt,
  nounOf,
  type Phrase,
  phraseAt,
} from '../speech/phrase.ts'
import { headEnd } from '../speech/phrase-head.ts'
import type { Item } from '../text/structure.ts'
import { canonical, wordsOf } from './name.ts'
import { commonOwner, ownerAfter, ownerIn, partyOf } from './owner.ts'
import { partyAt, partyBefore } from './party.ts'
import { bodyBefore, isPast, personal } from './post-words.ts'

const governs =
  /^(?:prime|foreign|defence|defense|finance|trade|home|interior|economy|energy|environment|deputy|chief|vice|first|press|secretary|general|government|federal|acting|former|senior|lead|top|special|co|climate|housing|health|education|transport|agriculture|farm|fisheries|justice|labour|labor|culture|water|industry|infrastructure|development|security|migration|immigration|police|commerce|planning|science|research|sport|sports|tourism|welfare|pensions|business|mines|mining|oil|petroleum|forestry|communities|families|youth|works|budget|treasury|shadow|cabinet|europe|regional|digital)$/

export function postBefore(items: readonly Item[], phrase: Phrase, setting: Setting): Post | null {
  const { language } = setting
  let last = phrase.from - 1
  while (
    last > 0 &&
    (language.honorifics.has(items[last]?.lower ?? '') ||
      (items[last]?.text === '.' && language.honorifics.has(items[last - 1]?.lower ?? '')))
  )
    last--
  const rank = overRank(items, last, language)
  if (rank !== undefined) {
    const post = postBefore(items, { from: rank, to: phrase.to }, setting)
    if (post !== null) return post
  }
  const before = items[last]
  if (before === undefined) return null
  const creed = partyBefore(items, last + 1)
  if (creed !== undefined) return { noun: '', words: '', of: creed }
  if (isPossessive(before)) {
    const of = ownerIn(items, { from: Math.max(0, last - 2), to: last + 1 }, setting)
    return of === null ? null : { noun: '', words: '', of }
  }
  if (before.lower === ',') last--
  const noun = nounOf(items[last], language)
  const fromOf = before.lower === ',' ? ownedBefore(items, last, setting) : undefined
  if (fromOf !== undefined) return fromOf
  if (noun === undefined || noun.kind !== 'role') return null
  let from = last
  while (from > 0 && last - from < 8 && modifies(items[from - 1], language)) {
    from--
    if (items[from - 1]?.text === '&' && isCapital(items[from - 2])) from -= 2
  }
  if (
    items[from - 1]?.lower === 'of' &&
    isCapital(items[from]) &&
    isCapital(items[from - 2]) &&
    nounOf(items[from - 2], language)?.kind === 'organisation'
  )
    from -= 2
  if (
    before.lower === ',' &&
    !(
      language.determiners.has(items[from - 1]?.lower ?? '') ||
      isPossessive(items[from]) ||
      hasPossessive(items, from, last)
    )
  ) {
    if (from > 0 || last - from < 1) return null
  }
  const post = postIn(items, { from, to: last + 1 }, setting)
  if (post.past !== true || items[from - 2]?.text !== ',') return post
  return postBefore(items, { from: from - 1, to: phrase.to }, setting) ?? post
}

/** `its commander, General Vos`, `its chief negotiator, retired Gen. Tolun`: the index after the comma before a rank. */
function overRank(
  items: readonly Item[],
  last: number,
  language: Setting['language'],
): number | undefined {
  let at = last
  if (isCapital(items[at]) && nounOf(items[at], language)?.kind === 'role') at--
  while (/^(?:retired|former|then|acting)$/.test(items[at]?.lower ?? '')) at--
  return at < last && items[at]?.text === ',' ? at + 1 : undefined
}

const hasPossessive = (items: readonly Item[], from: number, to: number): boolean =>
  items.slice(from, to).some(isPossessive)

/** `her colleague from Sundmark, Erik Taule`: a post with its owner behind it, before the name. */
function ownedBefore(items: readonly Item[], last: number, setting: Setting): Post | undefined {
  for (let at = last; at > Math.max(0, last - 7); at--) {
    const { lower, kind } = items[at] as Item
    if (kind !== 'word') return undefined
    const french = setting.language.id === 'fr' && /^(?:de|du|des|d')$/.test(lower)
    if (lower !== 'of' && lower !== 'from' && lower !== 'for' && lower !== 'at' && !french) continue
    const noun = nounOf(items[at - 1], setting.language)
    if (noun?.kind !== 'role') return undefined
    let from = at - 1
    while (from > 0 && at - from < 6 && modifies(items[from - 1], setting.language)) from--
    const post = postIn(items, { from, to: at }, setting)
    const nation = french
      ? setting.gazetteer.find(items[last]?.text ?? '').find(({ kind }) => kind === 'state')?.name
      : undefined
    return { ...post, of: nation ?? ownerAfter(items, at, setting) ?? post.of }
  }
  return undefined
}

/** `Danika Reyl, Velmora’s water minister`: the apposition after a name. */
export function postAfter(items: readonly Item[], phrase: Phrase, setting: Setting): Post | null {
  const { language } = setting
  if (items[phrase.to]?.lower !== ',' && items[phrase.to]?.lower !== '(') return null
  const at = phrase.to + 1
  if (items[at]?.lower === 'who')
    return ledAfter(items, at, setting) ?? heldAfter(items, at, setting)
  const party = partyAfter(items, at, setting)
  if (party !== null) return { noun: '', words: '', of: party }
  const next = phraseAt(items, at, language, () => false)
  if (next === undefined) return null
  const creed = partyAt(items, next.to - 1)
  if (creed !== undefined && creed.to === next.to && creed.party !== '' && next.to - at <= 4)
    return { noun: '', words: '', of: creed.party }
  let head = -1
  for (let index = at; index < next.to; index++) {
    const item = items[index] as Item
    if (item.kind === 'word' && language.prepositions.has(item.lower)) break
    if (nounOf(item, language)?.kind === 'role') head = index
  }
  if (head < 0) return items[next.to]?.lower === 'who' ? ledAfter(items, next.to, setting) : null
  // `In Houma, Mayor Terrell Baptiste`: the title is of the name behind it.
  if (head === at && isCapital(items[head]) && isCapital(items[head + 1])) return null
  const post = postIn(items, { from: at, to: head + 1 }, setting)
  const leader = items[next.to]?.lower === 'who' ? ledAfter(items, next.to, setting) : null
  const of = leader?.of ?? post.of ?? ownerAfter(items, head + 1, setting)
  if (leader === null || post.past !== true) return { ...post, of }
  const { past: _, ...present } = post
  return { ...present, of }
}

/** `who became climate minister in May`, `who was the bank’s governor until 2019`. */
function heldAfter(items: readonly Item[], who: number, setting: Setting): Post | null {
  const verb = items[who + 1]?.lower ?? ''
  if (!/^(?:is|became|becomes|was|remains)$/.test(verb)) return null
  const next = phraseAt(items, who + 2, setting.language, () => false)
  if (next === undefined) return null
  const head = headEnd(items, next, setting.language)
  if (nounOf(items[head - 1], setting.language)?.kind !== 'role') return null
  const post = postIn(items, { from: next.from, to: head }, setting)
  const of = post.of ?? ownerAfter(items, head, setting)
  return verb === 'was' ? { ...post, of, past: true } : { ...post, of }
}

/** `who leads`, `who has led`: what somebody leads is what they speak for. */
function ledAfter(items: readonly Item[], who: number, setting: Setting): Post | null {
  const verb = /^(?:has|had)$/.test(items[who + 1]?.lower ?? '') ? who + 2 : who + 1
  const took = /^(?:took|takes|taken)$/.test(items[verb]?.lower ?? '')
  if (took && items[verb + 1]?.lower === 'over') return led(items, verb + 2, setting)
  return leads.test(items[verb]?.lower ?? '') ? led(items, verb + 1, setting) : null
}

/** The body spoken of last owns what follows. */
const theirs = /^(?:its|their|sa|son|leur|ihr|ihre)$/

/** `the ferry company’s team`: the company. */
function possessorIn(
  items: readonly Item[],
  { from, to }: Phrase,
  { language }: Setting,
): string | null {
  const last = items.findLastIndex((item, at) => at >= from && at < to && isPossessive(item))
  if (last < 0 || nounOf(items[last], language) === undefined) return null
  const start = language.determiners.has(items[from]?.lower ?? '') ? from + 1 : from
  return start > last ? null : wordsOf(items, { from: start, to: last + 1 })
}

const organ = /^(?:team|delegation|side|mission|government|group|caucus|faction|negotiators)$/

/** Offices of a government that a minister runs. */
const offices = /^(?:ministry|treasury|government|cabinet|portfolio)$/

const leads =
  /^(?:lead|leads|led|heads|headed|chairs|chaired|runs|represents|commands|directs|negotiates|speaks|presides|fronts)$/

/** `(Labour)`, `(SPD, Kiel)`, `, R-Texas,`, `, a Democrat,`: the party behind a name. */
function partyAfter(
  items: readonly Item[],
  at: number,
  { gazetteer, language }: Setting,
): string | null {
  const american = /^(r|d)-\p{Lu}/iu.exec(items[at]?.text ?? '')
  if (american !== null) return american[1]?.toLowerCase() === 'r' ? 'Republicans' : 'Democrats'
  const start = language.determiners.has(items[at]?.lower ?? '') ? at + 1 : at
  const run = nameAt(items, start, language)
  if (run === undefined) return null
  const words = wordsOf(items, run)
  if (/^(?:of|from)$/.test(items[run.to]?.lower ?? '') && partyOf(words) !== words)
    return partyOf(words)
  if (!/^[,)]$/.test(items[run.to]?.text ?? '')) return null
  if (partyOf(words) !== words) return partyOf(words)
  return gazetteer.find(words).some(({ kind }) => kind === 'party') ? words : null
}

/** `the drivers’ union Rail & Road`, `the Parliament’s team`: a team speaks for its owner. */
function led(items: readonly Item[], at: number, setting: Setting): Post | null {
  const start = /^(?:for|over)$/.test(items[at]?.lower ?? '') ? at + 1 : at
  const phrase = phraseAt(items, start, setting.language, () => false)
  if (phrase === undefined) return null
  let of: string | null = null
  for (let index = start; index < phrase.to; index++) {
    const run = nameAt(items, index, setting.language)
    if (run !== undefined) {
      of = canonical(wordsOf(items, run), setting)
      index = run.to - 1
    }
  }
  const office = items.findIndex(
    ({ lower }, index) => index >= start && index < phrase.to && offices.test(lower),
  )
  if (office >= 0 && !isCapital(items[office])) {
    const owner = ownerIn(items, { from: start, to: office }, setting)
    return { noun: 'minister', words: 'minister', of: owner ?? 'government' }
  }
  if (organ.test(items[phrase.to - 1]?.lower ?? '') && phrase.to - start > 1) {
    const owner =
      ownerIn(items, { from: start, to: phrase.to - 1 }, setting) ??
      possessorIn(items, { from: start, to: phrase.to - 1 }, setting)
    if (owner !== null) return { noun: 'leader', words: 'leader', of: owner }
  }
  const owned = ownedBody(items, start, phrase.to, setting)
  if (owned !== null) return { noun: 'leader', words: 'leader', of: owned }
  if (setting.language.possessives.has(items[start]?.lower ?? '')) return null
  const from = setting.language.determiners.has(items[start]?.lower ?? '') ? start + 1 : start
  if (of === null && nounOf(items[phrase.to - 1], setting.language) !== undefined)
    of = wordsOf(items, { from, to: phrase.to })
  return of === null ? null : { noun: 'leader', words: 'leader', of }
}

/** `Quebec’s dairy federation` is the dairy federation of Quebec. */
function ownedBody(
  items: readonly Item[],
  from: number,
  to: number,
  setting: Setting,
): string | null {
  const run = nameAt(items, from, setting.language)
  if (run === undefined || run.to >= to || !isPossessive(items[run.to - 1])) return null
  if (isCapital(items[to - 1])) return null
  if (nounOf(items[to - 1], setting.language)?.kind !== 'organisation') return null
  return `${wordsOf(items, { from: run.to, to })} of ${canonical(wordsOf(items, run), setting)}`
}

export function postIn(items: readonly Item[], phrase: Phrase, setting: Setting): Post {
  const { language } = setting
  const noun = items[phrase.to - 1]?.lower ?? ''
  let from = phrase.to - 1
  while (from > phrase.from && governs.test(items[from - 1]?.lower.replace(/-.*$/, '') ?? ''))
    from--
  const words = items
    .slice(from, phrase.to)
    .map(({ lower }) => lower)
    .join(' ')
  const before = items[phrase.from - 1]?.lower ?? ''
  const anaphoric = theirs.test(before) || theirs.test(items[phrase.from]?.lower ?? '')
  return {
    noun: language.nouns.has(noun) ? noun : noun.slice(noun.lastIndexOf('-') + 1),
    words,
    of:
      anaphoric && posted.test(noun)
        ? null
        : (ownerIn(items, phrase, setting) ?? commonOwner(items, phrase, setting)),
    anaphoric,
    ...personal(before, items[phrase.from]?.lower ?? ''),
    ...(isPast(items, phrase) ? { past: true } : {}),
    ...bodyBefore(items, from, setting),
  }
}

/** `its Canadian director` directs the body, not Canada. */
const posted =
  /^(?:director|manager|head|chief|secretary|spokesman|spokeswoman|spokesperson|president|chair|chairman|chairwoman|representative|officer|organiser|organizer|coordinator|economist|boss|envoy)$/
