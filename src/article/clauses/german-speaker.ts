/** Who a German noun phrase means: every noun has a capital there, so that capitals alone name nobody. */

import { canonical, nameParts, wordsOf } from '../cast/name.ts'
import { titledAbroad } from '../cast/titled-abroad.ts'
import type { Language } from '../language/index.ts'
import { asPerson } from '../speaker/behalf.ts'
import { pronounAbroad } from '../speaker/pronoun-abroad.ts'
import type { Person } from '../speaker/setting.ts'
import { isCapital, nounOf, type Phrase } from '../speech/phrase.ts'
import type { Discourse } from '../text/discourse.ts'
import type { Item } from '../text/structure.ts'
import type { Heard } from './clause-grammar.ts'
import { germanBody, germanOwner } from './german-body.ts'
import { germanGender } from './german-names.ts'

const nobility = new Set(['von', 'zu', 'van', 'de', 'der', 'den', 'dem', 'la', 'del', 'al', 'bin'])

/** A run of capitals with the small words inside names; a role noun before it belongs to it. */
export function runAt(items: readonly Item[], at: number, to: number, language: Language): Phrase {
  let end = at
  while (end < to) {
    const item = items[end] as Item
    if (isCapital(item)) end++
    else if (item.text === '.' && end > at && (items[end - 1]?.text.length ?? 9) <= 3) end++
    else if (item.text === '&' || (item.kind === 'quotation' && isName(item.text))) end++
    else {
      let skip = end
      while (nobility.has(items[skip]?.lower ?? '') && skip - end < 2) skip++
      if (
        skip === end ||
        end === at ||
        nounOf(items[end - 1], language) !== undefined ||
        (skip - end > 1 &&
          !/^(?:leyen|heyden|heydt|goltz|schulenburg|decken|marwitz|groeben|osten|tann|heide)s?$/.test(
            items[skip]?.lower ?? '',
          )) ||
        !isCapital(items[skip]) ||
        !/^(?:von|zu|van|de|al|bin|del|la)$/.test(items[end]?.lower ?? '')
      )
        break
      end = skip + 1
    }
  }
  while (end > at && items[end - 1]?.text === '.') end--
  return { from: at, to: end }
}

const isName = (text: string): boolean =>
  /^\p{Lu}/u.test(text) && text.length < 40 && !/[.!?,]$/.test(text)

/**
 * The speaker that the phrase at `at` means, and where it ends; null where it means none.
 * @param plural whether the verb stands in the plural
 */
export function germanSpeaker(
  items: readonly Item[],
  at: number,
  to: number,
  sentence: number,
  discourse: Discourse,
  plural = false,
): Heard | null {
  const { language } = discourse.setting
  const first = items[at]
  if (first === undefined || at >= to || first.kind === 'mark') return null
  const pronoun = language.pronouns.get(first.lower)
  if (pronoun !== undefined) {
    if (pronoun.gender === 'n') return null
    const many = plural && first.lower === 'sie'
    const gender = many || pronoun.gender === null ? null : pronoun.gender
    const speaker = pronounAbroad(
      first,
      { gender, plural: many },
      sentence,
      discourse,
      ({ name }) => germanGender(name, discourse),
    )
    return speaker === null ? null : { speaker, to: at + 1 }
  }
  if (language.nobody.has(first.lower) && !isCapital(items[at + 1])) return null
  const kin = kinOf(items, at, to, sentence, discourse)
  if (kin !== null) return kin
  let start = at
  if (
    /^(?:auch|selbst|sogar|allein|nur|ausgerechnet)$/.test(first.lower) &&
    !isCapital(items[at + 1])
  )
    return germanSpeaker(items, at + 1, to, sentence, discourse, plural)
  while (language.determiners.has(items[start]?.lower ?? '') || items[start]?.kind === 'number')
    start++
  while (
    start < to &&
    start - at < 6 &&
    items[start]?.kind === 'word' &&
    !isCapital(items[start]) &&
    adjective(items[start] as Item, discourse)
  )
    start++
  if (!isCapital(items[start]) && items[start]?.kind !== 'quotation') return null
  const run = runAt(items, start, to, language)
  if (run.to === run.from) return null
  return named(items, run, to, discourse) ?? common(items, at, run, to, sentence, discourse, plural)
}

/** `Garniers polnischer Kollege`: somebody by a genitive before the noun. */
function kinOf(
  items: readonly Item[],
  at: number,
  to: number,
  sentence: number,
  discourse: Discourse,
): Heard | null {
  const { setting, cast } = discourse
  const first = items[at] as Item
  if (!isCapital(first) || !first.text.endsWith('s')) return null
  const owner = first.text.slice(0, -1)
  if (cast.personOf(owner) === undefined && setting.gazetteer.find(owner).length === 0) return null
  let noun = at + 1
  while (
    noun < to &&
    noun - at < 4 &&
    !isCapital(items[noun]) &&
    adjective(items[noun] as Item, discourse)
  )
    noun++
  if (noun >= to || noun === at + 1 || nounOf(items[noun], setting.language)?.kind !== 'role')
    return null
  const run = runAt(items, noun, to, setting.language)
  return named(items, run, to, discourse) ?? common(items, at, run, to, sentence, discourse, false)
}

/** Over the article and the adjectives before a noun: `, der pensionierte Richter Alois Moser`. */
function nounFrom(items: readonly Item[], at: number, discourse: Discourse): number {
  if (!/^(?:der|die|das|ein|eine)$/.test(items[at]?.lower ?? '')) return at
  let start = at + 1
  while (
    start - at < 5 &&
    items[start]?.kind === 'word' &&
    !isCapital(items[start]) &&
    adjective(items[start] as Item, discourse)
  )
    start++
  return start
}

const adjective = ({ lower }: Item, { setting: { language } }: Discourse): boolean =>
  /(?:e[nrsm]?|iger|[a-zäöü]er)$/.test(lower) &&
  !language.prepositions.has(lower) &&
  !language.conjunctions.has(lower) &&
  !language.auxiliaries.has(lower) &&
  !language.cues.has(lower)

/** A person or a body whose name stands in the run. */
function named(
  items: readonly Item[],
  run: Phrase,
  to: number,
  discourse: Discourse,
): Heard | null {
  const { setting, cast } = discourse
  for (let end = run.to; end > run.from; end--) {
    const part = nameParts(items, { from: run.from, to: end }, setting).at(-1)
    if (part === undefined || part.to !== end) continue
    const words = wordsOf(items, part)
    const person = cast.personOf(words) ?? cast.personOf(words.replace(/s$/, ''))
    if (person !== undefined) {
      enrich(person, items, run.from, part.from, discourse)
      const owner = germanOwner(items, end, to, discourse)
      if (
        owner !== null &&
        person.from === null &&
        /^(?:von|vom|aus)$/.test(items[end]?.lower ?? '')
      )
        person.from = owner.name
      return { speaker: asPerson(person, words, discourse), to: Math.max(end, owner?.to ?? end) }
    }
  }
  const apposed =
    items[run.to]?.text === ','
      ? runAt(items, nounFrom(items, run.to + 1, discourse), to, setting.language)
      : undefined
  if (
    apposed !== undefined &&
    apposed.to > apposed.from &&
    nounOf(items[run.to - 1], setting.language)?.kind === 'role'
  ) {
    const part = nameParts(items, apposed, setting).at(-1)
    const person = part === undefined ? undefined : cast.personOf(wordsOf(items, part))
    if (person !== undefined && part !== undefined) {
      const close = items[apposed.to]?.text === ',' ? apposed.to + 1 : apposed.to
      return { speaker: asPerson(person, wordsOf(items, part), discourse), to: close }
    }
  }
  return null
}

/** A body, a group, a post or a document that is only described. */
function common(
  items: readonly Item[],
  at: number,
  run: Phrase,
  to: number,
  sentence: number,
  discourse: Discourse,
  plural: boolean,
): Heard | null {
  const { setting } = discourse
  const owner = germanOwner(items, run.to, to, discourse)
  const end = owner?.to ?? run.to
  const noun = nounOf(items[run.to - 1], setting.language)
  if (noun?.kind === 'role' && !noun.plural && !plural) {
    if (items[end]?.text === ',') {
      const behind = runAt(
        items,
        nounFrom(items, end + 1, discourse),
        items.length,
        setting.language,
      )
      const shut = /^[,(.]$/.test(items[behind.to]?.text ?? '.')
      const part =
        behind.to > behind.from && shut ? nameParts(items, behind, setting).at(-1) : undefined
      const person = part === undefined ? undefined : discourse.cast.personOf(wordsOf(items, part))
      if (person !== undefined && part !== undefined) {
        if (owner !== null && person.from === null) person.from = owner.name
        const close = items[behind.to]?.text === ',' ? behind.to + 1 : behind.to
        return { speaker: asPerson(person, wordsOf(items, part), discourse), to: close }
      }
    }
    const person = titledAbroad(items, run.to - 1, owner?.name ?? null, sentence, discourse)
    if (person !== undefined)
      return {
        speaker: asPerson(
          person,
          setting.text.slice(items[at]?.start ?? 0, items[end - 1]?.end ?? 0),
          discourse,
        ),
        to: end,
      }
  }
  return germanBody(items, at, run, owner, plural, discourse)
}

/** What the titles before a name say of the post: `CDU-Politikerin`, `Bundesfinanzminister`. */
function enrich(
  person: Person,
  items: readonly Item[],
  from: number,
  to: number,
  discourse: Discourse,
): void {
  const { language } = discourse.setting
  for (let at = from; at < to; at++) {
    const noun = nounOf(items[at], language)
    if (noun?.kind !== 'role') continue
    if (person.gender === null && noun.gender !== null) person.gender = noun.gender
    const word = items[at]?.text ?? ''
    const hyphen = word.lastIndexOf('-')
    const before = items[at - 1]
    const state =
      at > 0 && isCapital(before)
        ? discourse.setting.gazetteer
            .find((before?.text ?? '').replace(/s$/, ''))
            .find(({ kind }) => kind === 'state')?.name
        : undefined
    const of =
      state !== undefined
        ? state
        : hyphen > 0 && !/^(?:vize|ex|co|chef|haupt|general)$/i.test(word.slice(0, hyphen))
          ? canonical(word.slice(0, hyphen), discourse.setting)
          : /^bundes/i.test(word)
            ? (discourse.cast.home ?? 'Germany')
            : null
    const own = person.posts.find((post) => post.noun === word.toLowerCase())
    if (own === undefined)
      person.posts.push({ noun: word.toLowerCase(), words: word.toLowerCase(), of })
    else if (own.of === null && of !== null)
      person.posts[person.posts.indexOf(own)] = { ...own, of }
  }
}
