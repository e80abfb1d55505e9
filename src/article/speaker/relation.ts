/** People known by their tie to somebody: `his deputy`, `Mr Vane’s office`, `her own brother`. */

import { bare, isPossessive, type Phrase } from '../speech/phrase.ts'
import type { Discourse, Speaker } from '../text/discourse.ts'
import type { Item } from '../text/structure.ts'
import { antecedent } from './antecedent.ts'
import { asPerson } from './behalf.ts'

const family =
  /^(?:wife|husband|brother|sister|mother|father|son|daughter|uncle|aunt|cousin|nephew|niece|widow|widower|partner|neighbour|neighbor|friend|biographer|rival|predecessor|successor)$/
const staff =
  /^(?:deputy|office|aide|adviser|advisor|assistant|lawyer|attorney|spokesman|spokeswoman|spokesperson|secretary|officer|press|agent|counsel|team|campaign|staff|aides|advisers|advisors|lawyers)$/

/** Somebody named by whose kin or staff they are; kin speak for themselves, staff for their chief. */
export function relatedTo(
  items: readonly Item[],
  { from }: Phrase,
  head: number,
  sentence: number,
  discourse: Discourse,
): Speaker | undefined {
  const noun = items[head - 1]?.lower ?? ''
  const kin = family.test(noun)
  if (!kin && !staff.test(noun)) return undefined
  const owner = ownerOf(items, from, head, sentence, discourse)
  if (owner?.speaker.person == null) return undefined
  let start = owner.to
  while (start < head - 1 && items[start]?.lower === 'own') start++
  if (head - start > 2) return undefined
  const words = discourse.setting.text.slice(items[start]?.start ?? 0, items[head - 1]?.end ?? 0)
  return {
    name: `${words} of ${owner.speaker.name}`,
    mention: words,
    onBehalfOf: kin ? null : owner.speaker.onBehalfOf,
    person: null,
    plural: false,
  }
}

function ownerOf(
  items: readonly Item[],
  from: number,
  head: number,
  sentence: number,
  discourse: Discourse,
): { speaker: Speaker; to: number } | undefined {
  const first = items[from]
  if (first?.lower === 'his' || first?.lower === 'her') {
    const gender = first.lower === 'his' ? 'm' : 'f'
    const speaker = antecedent(first, { gender, plural: false }, sentence, discourse)
    return speaker === null ? undefined : { speaker, to: from + 1 }
  }
  for (let at = from; at < Math.min(head - 1, from + 5); at++) {
    if (!isPossessive(items[at])) continue
    for (let start = from; start <= at; start++) {
      const words = bare(
        discourse.setting.text.slice(items[start]?.start ?? 0, items[at]?.end ?? 0),
      )
      const person = discourse.cast.personOf(words)
      if (person !== undefined) return { speaker: asPerson(person, words, discourse), to: at + 1 }
    }
    return undefined
  }
  return undefined
}
