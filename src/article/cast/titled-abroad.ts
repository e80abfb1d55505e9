/** `die Ministerin`, `le ministre`: a title without a name, for somebody named before. */

import type { Language } from '../language/index.ts'
import { behalfOf } from '../speaker/behalf.ts'
import type { Cast, Person } from '../speaker/setting.ts'
import { nounOf } from '../speech/phrase.ts'
import { type Discourse, lowest } from '../text/discourse.ts'
import type { Item } from '../text/structure.ts'

/** Nouns that fit whoever has been named, whatever the post. */
const loose =
  /(?:politiker|anwalt|anwält|abgeordnete[nr]?|gewerkschafter|funktionär|diplomat|jurist|ökonom|manager|unternehmer|chef|präsident|demokrat|liberale[nr]?|grüne[nr]?|jährige[nr]?|mann|frau|vertreter|senator|beamte[nr]?)(?:in|en)?$|^(?:élue?|députée?|sénat(?:eur|rice)|responsable|dirigeante?|syndicaliste|diplomate|patronn?e?|cheffe?|présidente?|leader|socialiste|écologiste)$/

const stem = (noun: string): string =>
  noun.replace(/(?:innen|in|en|s|e)$/, '').replace(/(?:tric|teur)$/, 't')

/** The person of the article whose post the phrase repeats. */
export function titledAbroad(
  items: readonly Item[],
  at: number,
  owner: string | null,
  sentence: number,
  discourse: Discourse,
  possessive = false,
): Person | undefined {
  const { cast, setting } = discourse
  const head = items[at]
  const noun = head?.lower.slice((head?.lower.lastIndexOf('-') ?? -1) + 1) ?? ''
  let from = at
  while (from > 0 && at - from < 4 && !setting.language.determiners.has(items[from]?.lower ?? ''))
    from--
  const article = items[from]?.lower ?? ''
  if (/^(?:ein|eine|einem|einer|einen|un|une)$/.test(article)) return undefined
  const gender =
    nounOf(head, setting.language)?.gender ??
    (article === 'la' ? 'f' : article === 'le' ? 'm' : null)
  const former =
    /^(?:frühere[nr]?|ehemalige[nr]?|gelernte[nr]?|promovierte[nr]?|gebürtige[nr]?|studierte[nr]?|ancien|ancienne)$/.test(
      items[at - 1]?.lower ?? '',
    )
  const position = items[at]?.start ?? 0
  let near: Person | undefined
  for (let at = lowest(cast, sentence + 1) - 1; at >= 0; at--) {
    const { person, at: place, sentence: of } = cast.mentions[at] as Cast['mentions'][number]
    if (sentence - of > 60) break
    if (person === null || place >= position) continue
    if (gender !== null && person.gender !== null && person.gender !== gender) continue
    if (
      owner !== null &&
      person.posts.length > 0 &&
      (behalfOf(person, discourse) ?? owner) !== owner
    )
      continue
    if (
      person.posts.some(
        (post) => stem(post.noun).endsWith(stem(noun)) || stem(noun).endsWith(stem(post.noun)),
      )
    )
      return person
    if (possessive) continue
    if (near === undefined && sentence - of <= 4 && (former || loose.test(noun))) near = person
    if (near === undefined && sentence - of === 1 && person.posts.length === 0) near = person
  }
  return near
}

/** `le ministre espagnol Luis Ortega`, `l’adjointe au logement, Samia Belkacem`: a title and what belongs to it before a name. */
export function titledInFrench(items: readonly Item[], from: number, language: Language): boolean {
  const next = items[from - 1]
  if (next === undefined || /^(?:de|du|des|d'|à|au|aux|en|et|ou|par|pour|avec)$/.test(next.lower))
    return false
  const last = next.text === ',' ? from - 2 : from - 1
  for (let at = last; at >= Math.max(0, from - 12); at--) {
    const item = items[at] as Item
    if (item.kind !== 'word' || language.auxiliaries.has(item.lower)) return false
    const noun = /^\p{Ll}/u.test(item.text) || at === 0 ? nounOf(item, language) : undefined
    if (noun?.kind === 'role' && !noun.plural) return true
    if (language.cues.has(item.lower) && !language.nouns.has(item.lower)) return false
  }
  return false
}
