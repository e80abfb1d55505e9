/** Posts and their owners in the words around a name: `Velmora’s water minister`, `of Nordvik`. */
import { canonical, entityOf, nameParts, wordsOf } from './name.ts'
import {
  isCapital,
  isPossessive,
  modifies,
  nameAt,
  nounOf,
  type Phrase,
  phraseAt,
} from './phrase.ts'
import type { Post, Setting } from './setting.ts'
import type { Item } from './structure.ts'

const governs =
  /^(?:prime|foreign|defence|defense|finance|trade|home|interior|economy|energy|environment|deputy|chief|vice|first|press|secretary|general|government|federal|acting|former|senior|lead|top|special|co)$/

export function postBefore(items: readonly Item[], phrase: Phrase, setting: Setting): Post | null {
  const { language } = setting
  let last = phrase.from - 1
  while (
    last > 0 &&
    (language.honorifics.has(items[last]?.lower ?? '') ||
      (items[last]?.text === '.' && language.honorifics.has(items[last - 1]?.lower ?? '')))
  )
    last--
  const before = items[last]
  if (before === undefined) return null
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
  while (from > 0 && last - from < 8 && modifies(items[from - 1], language)) from--
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
  return postIn(items, { from, to: last + 1 }, setting)
}

const hasPossessive = (items: readonly Item[], from: number, to: number): boolean =>
  items.slice(from, to).some(isPossessive)

/** `her colleague from Sundmark, Erik Taule`: a post with its owner behind it, before the name. */
function ownedBefore(items: readonly Item[], last: number, setting: Setting): Post | undefined {
  for (let at = last; at > Math.max(0, last - 7); at--) {
    const { lower, kind } = items[at] as Item
    if (kind !== 'word') return undefined
    if (lower !== 'of' && lower !== 'from' && lower !== 'for' && lower !== 'at') continue
    const noun = nounOf(items[at - 1], setting.language)
    if (noun?.kind !== 'role') return undefined
    let from = at - 1
    while (from > 0 && at - from < 6 && modifies(items[from - 1], setting.language)) from--
    const post = postIn(items, { from, to: at }, setting)
    return { ...post, of: ownerAfter(items, at, setting) ?? post.of }
  }
  return undefined
}

/** `Danika Reyl, Velmora’s water minister`: the apposition after a name. */
export function postAfter(items: readonly Item[], phrase: Phrase, setting: Setting): Post | null {
  const { language } = setting
  if (items[phrase.to]?.lower !== ',' && items[phrase.to]?.lower !== '(') return null
  const at = phrase.to + 1
  if (items[at]?.lower === 'who' && leads.test(items[at + 1]?.lower ?? ''))
    return led(items, at + 2, setting)
  const next = phraseAt(items, at, language, () => false)
  if (next === undefined) return null
  let head = -1
  for (let index = at; index < next.to; index++) {
    const item = items[index] as Item
    if (item.kind === 'word' && language.prepositions.has(item.lower)) break
    if (nounOf(item, language)?.kind === 'role') head = index
  }
  if (head < 0) return null
  const post = postIn(items, { from: at, to: head + 1 }, setting)
  return { ...post, of: post.of ?? ownerAfter(items, head + 1, setting) }
}

/** The body spoken of last owns what follows. */
const theirs = /^(?:its|their|sa|son|leur|ihr|ihre)$/

const leads =
  /^(?:leads|led|heads|headed|chairs|chaired|runs|represents|commands|directs|negotiates|speaks|presides|fronts)$/

/** `who leads the drivers’ union Rail & Road`: what somebody leads is what they speak for. */
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
  const from = setting.language.determiners.has(items[start]?.lower ?? '') ? start + 1 : start
  if (of === null && nounOf(items[phrase.to - 1], setting.language) !== undefined)
    of = wordsOf(items, { from, to: phrase.to })
  return of === null ? null : { noun: 'leader', words: 'leader', of }
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
    of: ownerIn(items, phrase, setting) ?? commonOwner(items, phrase, setting),
    anaphoric,
  }
}

/** The state, body or party that a phrase names before its head: `Velmora’s`, `Danish`, `NATO`. */
export function ownerIn(
  items: readonly Item[],
  { from, to }: Phrase,
  setting: Setting,
): string | null {
  for (let at = from; at < to; at++) {
    if (!isCapital(items[at])) {
      const state = setting.language.id === 'en' ? undefined : adjectival(items[at], setting)
      if (state !== undefined) return state
      continue
    }
    const run = nameAt(items, at, setting.language)
    if (run === undefined) continue
    const limited = { from: run.from, to: Math.min(run.to, to) }
    for (let end = limited.to; end > limited.from; end--) {
      const words = wordsOf(items, { from: limited.from, to: end })
      const entry = entityOf(words, setting)
      if (entry !== undefined)
        return entry.kind === 'party' ? canonical(words, setting) : entry.name
    }
    if (isPossessive(items[limited.to - 1])) return wordsOf(items, limited)
    const owner =
      at === 0 && fields.test(items[at]?.lower ?? '')
        ? null
        : modifierOwner(wordsOf(items, { from: at, to: at + 1 }), setting)
    if (owner !== null) return owner
  }
  return null
}

/** Fields of government that open a sentence: `Social affairs minister`. */
const fields =
  /^(?:social|foreign|home|trade|interior|health|finance|defence|defense|energy|economic|economy|economics|central|fisheries|police|public|transport|climate|education|environment|justice)$/

/** `le ministre français`: adjectives of states that are written small. */
function adjectival(item: Item | undefined, setting: Setting): string | undefined {
  if (item?.kind !== 'word') return undefined
  return setting.gazetteer.find(item.text).find(({ kind }) => kind === 'state')?.name
}

/** `the hospital federation’s`: a body without a name of its own as the owner of a post. */
function commonOwner(
  items: readonly Item[],
  { from, to }: Phrase,
  { language }: Setting,
): string | null {
  for (let at = from; at < to; at++) {
    if (!isPossessive(items[at]) || isCapital(items[at])) continue
    const noun = nounOf(items[at], language)
    if (noun === undefined || noun.kind === 'role') continue
    const last = items[at + 1]
    if (last === undefined || nounOf(last, language)?.kind === 'organisation') continue
    let start = from
    while (start < at && language.determiners.has(items[start]?.lower ?? '')) start++
    return wordsOf(items, { from: start, to: at + 1 })
  }
  return null
}

/** A capitalised modifier before a post: a name of the article, its adjective (`Velmoran`), an acronym, a party. */
function modifierOwner(word: string, { names, stems, language }: Setting): string | null {
  const lower = word.toLowerCase()
  if (language.honorifics.has(lower) || language.openers.has(lower) || language.nouns.has(lower))
    return null
  if (names.has(word) || /^(?!MS|MR|MRS|DR|QC|KC)\p{Lu}{2,6}$/u.test(word)) return partyOf(word)
  if (word.length >= 6)
    for (const name of stems.get(word.slice(0, 4)) ?? [])
      if (
        word.startsWith(name.slice(0, Math.max(4, name.length - 1))) &&
        word.length - name.length <= 4
      )
        return name
  const party = partyOf(word)
  return party === word ? null : party
}

/** `Green leader` leads the Greens. */
const partyOf = (word: string): string =>
  /^(?:Green|Democrat|Republican|Liberal|Conservative|Social Democrat)$/.test(word)
    ? `${word}s`
    : word

/** `of Nordvik`, `from Sundmark`, `of the makers’ federation` after a name or a post. */
export function ownerAfter(
  items: readonly Item[],
  at: number,
  setting: Setting,
  end = items.length,
): string | null {
  const link = items[at]?.lower
  if (
    link !== 'of' &&
    link !== 'from' &&
    link !== 'for' &&
    link !== 'at' &&
    link !== 'in' &&
    link !== 'to' &&
    link !== 'with' &&
    link !== 'by'
  )
    return null
  const phrase = phraseAt(items, at + 1, setting.language, (index) => index >= end)
  if (phrase === undefined || items[at + 1]?.kind === 'number') return null
  const start = setting.language.determiners.has(items[at + 1]?.lower ?? '') ? at + 2 : at + 1
  const run = nameAt(items, start, setting.language)
  if (run !== undefined) {
    const parts = nameParts(items, run, setting)
    const part = parts[0] ?? run
    return canonical(wordsOf(items, part), setting)
  }
  if (link === 'in' || link === 'to' || link === 'with') return null
  const noun = nounOf(items[phrase.to - 1], setting.language)
  const document =
    nounOf(items[at - 1], setting.language)?.kind === 'document' && (link === 'of' || link === 'by')
  if (!document && (noun === undefined || noun.kind === 'role' || noun.kind === 'document'))
    return null
  return wordsOf(items, { from: start, to: phrase.to })
}
