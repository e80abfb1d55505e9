/** Phrases with a name: a person of the cast, a state, a body. */

import { canonical, entityOf, nameParts, wordsOf } from '../cast/name.ts'
import { ownerIn } from '../cast/owner.ts'
import { nationalOf, sameBody } from '../cast/title.ts'
import type { Language } from '../language/index.ts'
import { bare, isCapital, isPossessive, nameAt, nounOf, type Phrase } from '../speech/phrase.ts'
import { headEnd } from '../speech/phrase-head.ts'
import type { Discourse, Speaker } from '../text/discourse.ts'
import type { Item } from '../text/structure.ts'
import { asPerson } from './behalf.ts'

/** `the host, Tomas Wronka`: the name that follows a title. */
export function apposedTo(
  items: readonly Item[],
  phrase: Phrase,
  discourse: Discourse,
): Speaker | undefined {
  if (items[phrase.to]?.text !== ',') return undefined
  let at = phrase.to + 1
  while (discourse.setting.language.honorifics.has(items[at]?.lower ?? ''))
    at += items[at + 1]?.text === '.' ? 2 : 1
  const run = nameAt(items, at, discourse.setting.language)
  if (run === undefined) return undefined
  const next = items[run.to]
  if (
    next !== undefined &&
    next.kind === 'word' &&
    !discourse.setting.language.prepositions.has(next.lower)
  )
    return undefined
  const part = nameParts(items, run, discourse.setting).at(-1)
  const person = part === undefined ? undefined : discourse.cast.personOf(wordsOf(items, part))
  return person === undefined ? undefined : asPerson(person, wordsOf(items, run), discourse)
}

/** A phrase with a name that speaks: the last name before any `of`. */
export function namedIn(
  items: readonly Item[],
  phrase: Phrase,
  discourse: Discourse,
): Speaker | undefined {
  const { setting, cast } = discourse
  const { language } = setting
  const head = headEnd(items, phrase, language)
  for (let at = head - 1; at >= phrase.from; at--) {
    if (!isCapital(items[at])) {
      if (at === head - 1) return undefined
      continue
    }
    if (at !== head - 1) return undefined
    let from = at
    while (from > phrase.from && isCapital(items[from - 1]) && !isPossessive(items[from - 1]))
      from--
    const run = widened(items, from, phrase, language)
    const parts = nameParts(items, { from: run.from, to: head }, setting)
    const part = parts.at(-1)
    if (part === undefined || part.to !== head) return undefined
    const words = wordsOf(items, part)
    const person = cast.personOf(words)
    if (person !== undefined) return asPerson(person, mentionOf(items, part, words), discourse)
    if (
      part.from === phrase.from &&
      part.to - part.from === 1 &&
      part.from === 0 &&
      !namesSomebody(words, discourse) &&
      !isApposed(items, part.to, language)
    )
      return undefined
    const noun = nounOf(items[head - 1], language)
    if (noun !== undefined && noun.kind !== 'organisation' && noun.kind !== 'government')
      return undefined
    const national = nationalOf(items, part, words, discourse)
    if (national !== undefined)
      return asPerson(
        national,
        setting.text.slice(items[phrase.from]?.start ?? 0, items[part.to - 1]?.end ?? 0),
        discourse,
      )
    return asBody(items, phrase, part, words, discourse)
  }
  return undefined
}

const widened = (
  items: readonly Item[],
  from: number,
  phrase: Phrase,
  language: Discourse['setting']['language'],
): Phrase => {
  for (let at = phrase.from; at < from; at++) {
    const run = nameAt(items, at, language)
    if (run !== undefined && run.from < from && run.to > from) return run
  }
  return { from, to: phrase.to }
}

/** A capital at the start of a sentence names somebody only if the article or the gazetteer knows it. */
function namesSomebody(words: string, { cast, setting }: Discourse): boolean {
  if (entityOf(words, setting) !== undefined || /^\p{Lu}[\p{Lu}\d]+$|\p{Ll}\p{Lu}/u.test(words))
    return true
  return (cast.counts.get(words) ?? 0) > 1
}

/** `Kestrel, the miner, said`: what is explained by a noun that can speak is a name. */
function isApposed(items: readonly Item[], at: number, language: Language): boolean {
  if (items[at]?.text !== ',' || !language.determiners.has(items[at + 1]?.lower ?? '')) return false
  for (let next = at + 2; next < at + 7; next++) {
    if (items[next]?.kind !== 'word') return false
    if (nounOf(items[next], language) !== undefined && !isPossessive(items[next])) return true
  }
  return false
}

const mentionOf = (items: readonly Item[], { from, to }: Phrase, words: string): string =>
  to > from ? words : (items[from]?.text ?? '')

/** Parts of a government: `Kenya’s Treasury` speaks for Kenya, a Chilean firm for itself. */
const isOrgan = (name: string): boolean =>
  /^(?:Treasury|Cabinet|Presidency|Army|Navy|Military)$/.test(name) ||
  /\bMinistry\b|(?<!International )\b(?:Treasury|Army|Navy|Presidency|Embassy)$/.test(name)

function asBody(
  items: readonly Item[],
  phrase: Phrase,
  part: Phrase,
  words: string,
  discourse: Discourse,
): Speaker {
  const { setting } = discourse
  const short = canonical(words, setting)
  const name = discourse.cast.firms.get(short) ?? short
  if (
    part.to - part.from === 1 &&
    nounOf(items[part.from], setting.language) !== undefined &&
    /^the$/.test(items[part.from - 1]?.lower ?? '')
  ) {
    const known = sameBody(
      bare(items[part.from]?.lower ?? ''),
      items[part.from]?.start ?? 0,
      discourse,
    )
    if (known !== undefined)
      return {
        ...known,
        mention: setting.text.slice(items[part.from - 1]?.start ?? 0, items[part.from]?.end ?? 0),
      }
  }
  const article = setting.language.determiners.has(items[part.from - 1]?.lower ?? '')
  const from = phrase.from < part.from ? phrase.from : article ? part.from - 1 : part.from
  const start = items[from]?.start ?? 0
  const last = items[part.to - 1] as Item
  const owner = ownerIn(items, { from: phrase.from, to: part.from }, setting)
  const entry = entityOf(words, setting)
  const of =
    entry?.kind === 'body' &&
    entry.of !== null &&
    entry.id !== 'nato' &&
    /^[A-Z]{3}$/.test(entry.of)
      ? (setting.gazetteer.byId(entry.of)?.name ?? null)
      : null
  return {
    name,
    mention: setting.text.slice(start, last.start + bare(last.text).length),
    onBehalfOf: (isOrgan(name) ? (owner ?? discourse.cast.home) : null) ?? of ?? name,
    person: null,
    plural: false,
  }
}
