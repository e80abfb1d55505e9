/** The body that a common noun takes up: `the union’s secretary` after `Vakbond Energie, which …`. */

import type { Mention } from '../speaker/setting.ts'

/** Nouns by which any body may be called again. */
const generic =
  /^(?:company|firm|group|organi[sz]ation|charity|union|operator|agency|federation|association|network|airline|carmaker|manufacturer|regulator|watchdog|club|trust|institute|society|foundation|party|fund|lender|bank|insurer|retailer|brewer|miner|developer|board|lobby|alliance|bloc)$/

/** How many sentences a generic noun may reach back. */
const reach = 3

/** Null where the noun is no common one, or no body before it can be meant. */
export function bodyMeant(
  owner: string,
  at: number,
  sentence: number,
  mentions: readonly Mention[],
  kinds: ReadonlyMap<string, string>,
): string | null {
  if (!/^\p{Ll}[\p{Ll}-]*(?: \p{Ll}[\p{Ll}-]*)?$/u.test(owner)) return null
  const words = owner.split(' ')
  const noun = words.at(-1) ?? ''
  for (const { body, at: place, sentence: of } of mentions.slice(-80).toReversed()) {
    if (body === null || place >= at || !body.includes(' ')) continue
    if (body === 'European Union' && sentence - of > 1) continue
    const own = body.toLowerCase().split(' ')
    if (words.every((word) => own.includes(word))) return body
  }
  if (words.length > 1) return null
  const called = kinds.get(noun)
  if (called !== undefined) return called
  if (!generic.test(noun)) return null
  const near = mentions
    .slice(-40)
    .filter((one) => one.body !== null && one.at < at && sentence - one.sentence <= reach)
  for (let back = 0; back <= reach; back++) {
    const first = near.find((one) => one.sentence === sentence - back && !one.state)
    if (first !== undefined) return first.body
  }
  return null
}
