/** `die Ministerin`, `le ministre`: a title without a name, for somebody named before. */
import { behalfOf } from '../speaker/behalf.ts'
import type { Cast, Person } from '../speaker/setting.ts'
import { nounOf } from '../speech/phrase.ts'
import { type Discourse, lowest } from '../text/discourse.ts'
import type { Item } from '../text/structure.ts'

/** Nouns that fit whoever has been named, whatever the post. */
const loose =
  /(?:politiker|abgeordnete[nr]?|gewerkschafter|funktionär|diplomat|jurist|ökonom|manager|unternehmer|chef|präsident|demokrat|liberale[nr]?|grüne[nr]?|jährige[nr]?|mann|frau|vertreter|senator|beamte[nr]?)(?:in|en)?$|^(?:élue?|députée?|sénat(?:eur|rice)|responsable|dirigeante?|syndicaliste|diplomate|patronn?e?|cheffe?|présidente?|leader|socialiste|écologiste)$/

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
    if (near === undefined && sentence - of <= 4 && loose.test(noun)) near = person
    if (near === undefined && sentence - of === 1 && person.posts.length === 0) near = person
  }
  return near
}
