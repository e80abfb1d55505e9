/** For whom somebody speaks whose post names nobody. */

import { entityOf } from '../cast/name.ts'
import { servesBody } from '../speaker/behalf.ts'
import type { Person } from '../speaker/setting.ts'
import { type Discourse, placeOf } from '../text/discourse.ts'
import type { Found } from './found.ts'

/** For whom somebody speaks whose post names nobody: `its chair`, or the state that their words begin with. */
export function imply(
  { speaker: { person }, start, end, sentence }: Found,
  discourse: Discourse,
): void {
  if (person === null || person.implied !== undefined) return
  const before = discourse.spoken
    .slice(-12)
    .findLast(
      ({ speaker, at, sentence: of }) =>
        at < start &&
        sentence - of <= 8 &&
        speaker.person === null &&
        speaker.onBehalfOf === speaker.name,
    )
  if (person.posts.some(({ anaphoric }) => anaphoric === true)) {
    if (before !== undefined && before.sentence >= lastNamed(person, start, sentence, discourse))
      person.anchor = before.speaker.name
    if (before !== undefined) {
      person.implied = before.speaker.name
      return
    }
  }
  if (person.from !== null || person.posts.some(({ of }) => of !== null)) return
  if (before !== undefined && person.posts.some(servesBody)) {
    person.implied = before.speaker.name
    return
  }
  const words = discourse.setting.text.slice(start, end)
  const name = /^(?:that )?((?:\p{Lu}[\p{L}-]+)(?: \p{Lu}[\p{L}-]+)?)(?=,| \p{Ll})/u.exec(
    words,
  )?.[1]
  if (name === undefined || interjections.test(name)) return
  const entry = entityOf(name, discourse.setting)
  if (
    entry?.kind === 'state' ||
    (entry === undefined &&
      discourse.setting.names.has(name) &&
      (discourse.setting.language.grammar !== 'verb-second' ||
        (discourse.cast.counts.get(name) ?? 0) > 1) &&
      discourse.cast.personOf(name) === undefined)
  )
    person.implied = entry?.name ?? name
}

/** Words that open an answer with a comma and name nobody. */
const interjections =
  /^(?:Yes|No|Well|Look|Sure|Right|Fine|Nein|Ja|Doch|Naja|Gut|Oui|Non|Si|Bon|Bref)$/

/** The last sentence that names the body found for the post; three back where none does. */
function lastNamed(person: Person, start: number, sentence: number, discourse: Discourse): number {
  const owner = person.posts.find(({ of }) => of !== null)?.of
  const { mentions } = discourse.cast
  for (let at = placeOf(discourse.cast, start) - 1; at >= 0; at--) {
    const mention = mentions[at] as (typeof mentions)[number]
    if (sentence - mention.sentence > 2) break
    if (owner != null && mention.body === owner) return mention.sentence
  }
  return sentence - 2
}
