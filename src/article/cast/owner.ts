/** To whom a post belongs: `Velmora’s`, `Danish`, `of Nordvik`, `of the makers’ federation`. */

import type { Setting } from '../speaker/setting.ts'
import { isCapital, isPossessive, nameAt, nounOf, type Phrase, phraseAt } from '../speech/phrase.ts'
import type { Item } from '../text/structure.ts'
import { canonical, entityOf, nameParts, wordsOf } from './name.ts'
import { isCue } from './namesake.ts'
import { partyAt } from './party.ts'

/** The state, body or party that a phrase names before its head: `Velmora’s`, `Danish`, `NATO`. */
export function ownerIn(
  items: readonly Item[],
  { from, to }: Phrase,
  setting: Setting,
): string | null {
  for (let at = from; at < to; at++) {
    if (continents.test(items[at]?.lower ?? '') && worldly.test(items[at - 1]?.lower ?? ''))
      continue
    if (!isCapital(items[at])) {
      const state = setting.language.id === 'en' ? undefined : adjectival(items[at], setting)
      if (state !== undefined) return state
      continue
    }
    const creed = partyAt(items, at)
    if (creed !== undefined && creed.to - at === 2 && creed.to < to) return creed.party
    const run = nameAt(items, at, setting.language)
    if (run === undefined) continue
    const limited = { from: run.from, to: Math.min(run.to, to) }
    const body = bodyIn(items, limited, setting)
    if (body !== null) return body
    for (let end = limited.to; end > limited.from; end--) {
      const words = wordsOf(items, { from: limited.from, to: end })
      const entry = entityOf(words, setting)
      if (entry !== undefined)
        return entry.kind === 'party' ? canonical(words, setting) : entry.name
    }
    if (isPossessive(items[limited.to - 1])) return wordsOf(items, limited)
    if (isFirmBefore(items, limited, to, setting))
      return canonical(wordsOf(items, limited), setting)
    const word = wordsOf(items, { from: at, to: at + 1 })
    const owner =
      at === 0 && fields.test(items[at]?.lower ?? '') ? null : modifierOwner(word, setting)
    if (owner !== null) return owner
    if (at > 0 && isUnknownOwner(items, at, to, setting)) return word
  }
  return null
}

/** `Harlow Bay Council leader`, `Bank of Kasanza Governor`: all of a name that ends in a body, not its first state. */
function bodyIn(items: readonly Item[], run: Phrase, setting: Setting): string | null {
  const { language } = setting
  let { to } = run
  while (to > run.from + 1 && nounOf(items[to - 1], language)?.kind === 'role') to--
  while (to > run.from + 1 && titular.test(items[to - 1]?.lower ?? '')) to--
  if (to - run.from < 2) return null
  const words = wordsOf(items, { from: run.from, to })
  const bodily =
    nounOf(items[to - 1], language)?.kind === 'organisation' ||
    (nounOf(items[run.from], language)?.kind === 'organisation' &&
      items[run.from + 1]?.lower === 'of')
  if (entityOf(words, setting) !== undefined) return canonical(words, setting)
  if (bodily && to < run.to) return canonical(words, setting)
  if (bodily && nounOf(items[run.to], language)?.kind === 'role') return canonical(words, setting)
  return null
}

/** Words of a title that may stand between a body and its post: `Harbour Party Deputy Leader`. */
const titular = /^(?:deputy|vice|chief|acting|interim|general|press|co|first|lead|senior|former)$/

/** `Latin American`, `Central European`: parts of the world, not actors. */
const continents = /^(?:american|european|asian|african)$/

/** Capitalised modifiers that name no body: points of the compass, faiths, the Nobel prize. */
const worldly =
  /^(?:north|south|east|west|northern|southern|eastern|western|central|nordic|baltic|balkan|gulf|arab|asian|african|latin|arctic|antarctic|pacific|atlantic|caribbean|mediterranean|anglo|muslim|christian|catholic|jewish|sunni|shia|shiite|orthodox|protestant|anglican|buddhist|hindu|sikh|nobel|olympic|allied|whitehall|marxist|maoist)$/

/** `a Norlink spokesperson`: an unknown name right before a post written small owns it; `a Kasanzan official` names a people. */
function isUnknownOwner(
  items: readonly Item[],
  at: number,
  to: number,
  { language }: Setting,
): boolean {
  const item = items[at] as Item
  if (at + 1 !== to - 1 || isCapital(items[to - 1]) || !/^\p{Lu}[\p{L}\d]{2,}$/u.test(item.text))
    return false
  if (nounOf(items[to - 1], language)?.kind !== 'role') return false
  return (
    language.determiners.has(items[at - 1]?.lower ?? '') &&
    !worldly.test(item.lower) &&
    !/(?:an|ese|ish|ic|ist|i)$/.test(item.lower) &&
    !language.openers.has(item.lower) &&
    !language.nouns.has(item.lower)
  )
}

/** `Kisira Sugar managing director`, `a Local 88 spokesman`: a name of two words or more before a post in small letters. */
function isFirmBefore(
  items: readonly Item[],
  { from, to }: Phrase,
  end: number,
  { language }: Setting,
): boolean {
  if (to - from < 2 || to >= end || end - to > 3) return false
  if (items.slice(to, end).some((item) => isCapital(item) || item.kind !== 'word')) return false
  if (nounOf(items[end - 1], language)?.kind !== 'role') return false
  const last = items[to - 1]?.lower ?? ''
  return (
    !worldly.test(items[from]?.lower ?? '') &&
    !worldly.test(last) &&
    !/(?:an|ese|ish)$/.test(last) &&
    !language.openers.has(items[from]?.lower ?? '') &&
    items.slice(from, to).every((item) => nounOf(item, language)?.kind !== 'role')
  )
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
export function commonOwner(
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
function modifierOwner(word: string, { names, stems, language, text }: Setting): string | null {
  const lower = word.toLowerCase()
  if (worldly.test(lower)) return null
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
  if (party !== word) return party
  return /\p{Ll}an$/u.test(word) ? demonym(word, text) : null
}

/** `Marendan` of Marenda, `Nordlian` of Nordlia: the name of the article that the adjective lengthens. */
function demonym(word: string, text: string): string | null {
  for (const name of [
    word.slice(0, -1),
    `${word.slice(0, -2)}ia`,
    `${word.slice(0, -3)}ia`,
    word.slice(0, -2),
  ])
    if (name.length >= 4 && new RegExp(`(?<![\\p{L}-])${name}(?![\\p{L}-])`, 'u').test(text))
      return name
  return null
}

/** `Green leader` leads the Greens. */
export const partyOf = (word: string): string =>
  /^(?:Green|Democrat|Republican|Liberal|Conservative|Social Democrat|Christian Democrat|Liberal Democrat|Socialist|Tory)$/.test(
    word,
  )
    ? word === 'Tory'
      ? 'Tories'
      : `${word}s`
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
  if (items[at - 1]?.lower === 'chief' && items[at + 1]?.lower === 'staff') return null
  if (seats.test(items[at - 1]?.lower ?? '') && link !== 'of' && link !== 'from') return null
  const phrase = phraseAt(items, at + 1, setting.language, (index) => index >= end)
  if (phrase === undefined || items[at + 1]?.kind === 'number') return null
  const start = setting.language.determiners.has(items[at + 1]?.lower ?? '') ? at + 2 : at + 1
  const skipped = partisan.test(items[start]?.lower ?? '') ? start + 1 : start
  const run = nameAt(items, skipped, setting.language)
  if (run !== undefined) {
    const parts = nameParts(items, run, setting)
    const kind = items[run.to]
    const lower =
      isPossessive(items[run.to - 1]) &&
      /s['’]$/.test(items[run.to - 1]?.text ?? '') &&
      nounOf(kind, setting.language)?.kind === 'organisation'
    if (lower) return setting.text.slice(items[run.from]?.start ?? 0, kind?.end ?? 0)
    const words = wordsOf(items, parts[0] ?? run)
    const place =
      deputies.test(items[at - 1]?.lower ?? '') && entityOf(words, setting) === undefined
    return place ? null : canonical(words, setting)
  }
  if (link === 'in' || link === 'with') return null
  const noun = nounOf(items[phrase.to - 1], setting.language)
  const document =
    nounOf(items[at - 1], setting.language)?.kind === 'document' && (link === 'of' || link === 'by')
  if (link === 'to' && noun?.kind !== 'organisation') return null
  if (!document && (noun === undefined || noun.kind === 'role' || noun.kind === 'document'))
    return named(items, start, phrase.to, setting)
  return wordsOf(items, { from: start, to: phrase.to })
}

const issued =
  /^(?:published|issued|released|drafted|written|signed|circulated|commissioned|prepared|produced|adopted|tabled|submitted|compiled|presented|unveiled|seen|sent|leaked)$/

/** `a briefing published on Monday by the Lindholm Institute`: who issued a document. */
export function issuedBy(items: readonly Item[], head: number, setting: Setting): string | null {
  if (nounOf(items[head - 1], setting.language)?.kind !== 'document') return null
  if (!issued.test(items[head]?.lower ?? '')) return null
  for (let at = head + 1; at < head + 9; at++) {
    const item = items[at]
    if (item === undefined || item.kind === 'quotation' || /^[.;:]$/.test(item.text)) return null
    if (item.lower === 'by') return ownerAfter(items, at, setting)
  }
  return null
}

/** Words before the name of a party that are no part of it. */
const partisan =
  /^(?:opposition|ruling|governing|main|largest|biggest|smaller|rival|centrist|conservative|liberal|socialist|nationalist|populist|far-right|far-left|left-wing|right-wing|centre-left|centre-right|center-left|center-right|anti-immigration|pro-european)$/

/** Posts that are held at a place rather than for it: `envoy to Yemen`, `ambassador in Oslo`. */
const seats =
  /^(?:ambassador|envoy|mediator|rapporteur|representative|emissary|correspondent|mission)s?$/

/** Members speak for a constituency that is no actor: `MP for Saltmarsh`. */
const deputies =
  /^(?:mp|mep|member|senator|deputy|lawmaker|legislator|councillor|congressman|congresswoman|candidate)s?$/

/** `the rail union Strand`, `policy at the Chamber of Shipping`: a name at the end, after its kind or a further link. */
function named(items: readonly Item[], from: number, to: number, setting: Setting): string | null {
  const { language } = setting
  for (let at = from; at < to; at++) {
    const item = items[at] as Item
    if (/^(?:of|at|for|from)$/.test(item.lower) && item.kind === 'word')
      return ownerAfter(items, at, setting, to)
    const run = nameAt(items, at, language)
    if (run === undefined) continue
    const kind = nounOf(items[at - 1], language)?.kind
    const ends = run.to === to || isCue(items[run.to], setting)
    return ends && (kind === 'organisation' || kind === 'group')
      ? canonical(wordsOf(items, run), setting)
      : null
  }
  return null
}
