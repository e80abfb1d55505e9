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
  let start = at
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

const adjective = ({ lower }: Item, { setting: { language } }: Discourse): boolean =>
  /(?:e[nrsm]?|iger|[a-zäöü]er)$/.test(lower) &&
  !language.prepositions.has(lower) &&
  !language.conjunctions.has(lower) &&
  !language.auxiliaries.has(lower) &&
  !language.cues.has(lower)

/** Grammatical gender of a body by the ending of its noun. */
function germanGender(name: string, { setting: { language } }: Discourse): 'f' | 'm' | 'n' | null {
  const head =
    name.split(' ').find((word) => language.nouns.has(word.toLowerCase())) ??
    name.split(' ')[0] ??
    ''
  const known = language.nouns.get(head.toLowerCase())
  if (known?.gender != null) return known.gender
  if (
    /(?:schaft|ung|heit|keit|tion|partei|kammer|bank|börse|behörde|agentur|liste|kasse|spitze|union|allianz|armee|wehr|polizei|kirche|firma|airline|reederei|präfektur|in)$/i.test(
      head,
    )
  )
    return 'f'
  if (
    /(?:verband|verein|rat|bund|konzern|senat|bundestag|hof|ausschuss|klub|chef|minister|sprecher|er)$/i.test(
      head,
    )
  )
    return 'm'
  return null
}

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
    items[run.to]?.text === ',' ? runAt(items, run.to + 1, to, setting.language) : undefined
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
      const behind = runAt(items, end + 1, to, setting.language)
      const part = behind.to > behind.from ? nameParts(items, behind, setting).at(-1) : undefined
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
