/** Whom a pronoun means where bodies have a gender too: `sie`, `il`. */

import { type Discourse, lowest, type Speaker } from '../text/discourse.ts'
import type { Item } from '../text/structure.ts'
import { asPerson } from './behalf.ts'

/** How many sentences a pronoun may look back. */
const reach = 7

/**
 * The last speaker that the gender allows, else the first person of the nearest sentence with one.
 * @param genderOf gender of a body or of somebody described, by its words; null where they tell none
 */
export function pronounAbroad(
  item: Item,
  pronoun: { readonly gender: 'f' | 'm' | null; readonly plural: boolean },
  sentence: number,
  discourse: Discourse,
  genderOf: (speaker: Speaker) => 'f' | 'm' | 'n' | null,
): Speaker | null {
  const { cast } = discourse
  const spoken = discourse.spoken.slice(-40).filter(({ at }) => at < item.start)
  const suits = (gender: 'f' | 'm' | 'n' | null): boolean =>
    pronoun.gender === null || gender === null || gender === pronoun.gender
  for (let back = sentence; back >= Math.max(0, sentence - reach); back--) {
    const said = spoken.findLast(
      ({ sentence: of, speaker }) =>
        of === back &&
        speaker.plural === pronoun.plural &&
        suits(speaker.person === null ? genderOf(speaker) : speaker.person.gender),
    )
    if (pronoun.plural) {
      if (said !== undefined) return { ...said.speaker, mention: item.text }
      continue
    }
    if (back < sentence && said !== undefined) return { ...said.speaker, mention: item.text }
    const named = cast.mentions
      .slice(lowest(cast, back), lowest(cast, back + 1))
      .find(({ at, person }) => at < item.start && person !== null && suits(person.gender))?.person
    if (named != null) {
      if (named.gender === null && pronoun.gender !== null) named.gender = pronoun.gender
      return asPerson(named, item.text, discourse)
    }
    if (said !== undefined) return { ...said.speaker, mention: item.text }
  }
  return null
}
