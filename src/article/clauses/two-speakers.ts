/** Two speakers that a conjunction makes one subject. */
import type { Discourse } from '../text/discourse.ts'
import type { Item } from '../text/structure.ts'
import type { Heard } from './clause-grammar.ts'

/** @param at first item of the first of them */
export function both(
  one: Heard,
  two: Heard,
  items: readonly Item[],
  at: number,
  { setting }: Discourse,
): Heard {
  const behalf = [...new Set([one.speaker.onBehalfOf, two.speaker.onBehalfOf])]
  return {
    speaker: {
      name: `${one.speaker.name} and ${two.speaker.name}`,
      mention: setting.text.slice(items[at]?.start ?? 0, items[two.to - 1]?.end ?? 0),
      onBehalfOf: behalf.includes(null) ? null : behalf.join(' and '),
      person: null,
      plural: true,
    },
    to: two.to,
  }
}
