/** Whom a pronoun means. */

import { type Discourse, lowest, type Speaker } from '../text/discourse.ts'
import type { Item } from '../text/structure.ts'
import { asPerson } from './behalf.ts'
import type { Cast, Person } from './setting.ts'

/** How many sentences a pronoun may look back. */
const reach = 7

export function lastBody(position: number, sentence: number, discourse: Discourse): string | null {
  const { cast, spoken } = discourse
  const last = spoken.at(-1)
  for (let at = lowest(cast, sentence + 1) - 1; at >= 0; at--) {
    const mention = cast.mentions[at] as Cast['mentions'][number]
    if (mention.at >= position || mention.body === null) continue
    if (sentence - mention.sentence > reach) break
    const subject = firstOf(mention.sentence, position, discourse)
    return subject ?? mention.body
  }
  return last?.speaker.onBehalfOf ?? null
}

/** The first body of a sentence: more often its subject than the last. */
function firstOf(sentence: number, position: number, { cast }: Discourse): string | null {
  for (let at = lowest(cast, sentence); at < cast.mentions.length; at++) {
    const mention = cast.mentions[at] as Cast['mentions'][number]
    if (mention.sentence > sentence || mention.at >= position) return null
    if (mention.body !== null) return mention.body
  }
  return null
}

export function antecedent(
  item: Item,
  pronoun: { readonly gender: 'f' | 'm' | 'n' | null; readonly plural: boolean },
  sentence: number,
  discourse: Discourse,
): Speaker | null {
  return pronoun.gender === 'm' || pronoun.gender === 'f'
    ? human(item, pronoun.gender, sentence, discourse)
    : thing(item, pronoun.plural, sentence, discourse)
}

function human(
  item: Item,
  gender: 'f' | 'm',
  sentence: number,
  discourse: Discourse,
): Speaker | null {
  const { cast } = discourse
  const spoken = discourse.spoken.slice(-40)
  const suits = (person: Person): boolean => person.gender === null || person.gender === gender
  for (let back = sentence; back >= Math.max(0, sentence - reach); back--) {
    const speakers = spoken.filter(({ sentence: of, at }) => of === back && at < item.start)
    const inside = cast.mentions
      .slice(lowest(cast, back), lowest(cast, back + 1))
      .filter(({ at, person }) => at < item.start && person !== null && suits(person))
    const said = speakers.findLast(({ speaker }) =>
      speaker.person === null ? isUnnamed(speaker, gender) : suits(speaker.person),
    )
    if (back < sentence && said !== undefined) return { ...said.speaker, mention: item.text }
    const person = inside[0]?.person ?? null
    if (person !== null) {
      person.gender ??= gender
      return asPerson(person, item.text, discourse)
    }
    if (said !== undefined) return { ...said.speaker, mention: item.text }
  }
  return null
}

const isUnnamed = (speaker: Speaker, gender: 'f' | 'm'): boolean =>
  !speaker.plural &&
  speaker.name !== speaker.onBehalfOf &&
  !(
    gender === 'f' ? /\b(?:spokesman|chairman|king)\b/ : /\b(?:spokeswoman|chairwoman|queen)\b/
  ).test(speaker.name)

function thing(
  item: Item,
  plural: boolean,
  sentence: number,
  discourse: Discourse,
): Speaker | null {
  const { cast } = discourse
  const spoken = discourse.spoken.slice(-40)
  for (let back = sentence; back >= Math.max(0, sentence - reach); back--) {
    const said = spoken.findLast(
      ({ sentence: of, at, speaker }) =>
        of === back &&
        at < item.start &&
        speaker.person === null &&
        (plural ? true : !speaker.plural),
    )
    if (said !== undefined) return { ...said.speaker, mention: item.text }
    const body = cast.mentions
      .slice(lowest(cast, back), lowest(cast, back + 1))
      .find(({ at, body }) => at < item.start && body !== null)
    if (body?.body != null && back < sentence)
      return {
        name: body.body,
        mention: item.text,
        onBehalfOf: body.body,
        person: null,
        plural: false,
      }
  }
  return null
}
