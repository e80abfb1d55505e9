/** Somebody who was described before and comes again: one of a group, `the diplomat`, `the statement`. */

import type { Phrase } from '../speech/phrase.ts'
import type { Discourse, Speaker } from '../text/discourse.ts'
import type { Item } from '../text/structure.ts'

/** `one of them`: somebody of the group that was spoken of last. */
export function oneOf(
  items: readonly Item[],
  { from: start, to }: Phrase,
  discourse: Discourse,
): Speaker | undefined {
  const from = to - start === 1 ? start - 2 : start
  if (
    from < 0 ||
    to - from !== 3 ||
    items[from]?.lower !== 'one' ||
    items[from + 1]?.lower !== 'of' ||
    !/^(?:them|these|those)$/.test(items[from + 2]?.lower ?? '')
  )
    return undefined
  const group = discourse.spoken
    .slice(-20)
    .findLast(({ speaker, at }) => speaker.plural && at < (items[from]?.start ?? 0))?.speaker
  if (group === undefined) return undefined
  return {
    name: group.name.replace(/ies$/, 'y').replace(/s$/, ''),
    mention: discourse.setting.text.slice(items[from]?.start ?? 0, items[to - 1]?.end ?? 0),
    onBehalfOf: group.onBehalfOf === group.name ? null : group.onBehalfOf,
    person: null,
    plural: false,
  }
}

/**
 * `the diplomat` after `a Latin American diplomat`: whoever was described last under the same noun;
 * undefined where nobody was.
 */
export function describedBefore(
  noun: string,
  position: number,
  { spoken }: Discourse,
): Speaker | undefined {
  return spoken
    .slice(-40)
    .findLast(
      ({ speaker, at }) =>
        at < position &&
        speaker.person === null &&
        speaker.name.toLowerCase() !== noun &&
        headOf(speaker.name) === noun,
    )?.speaker
}

/** The last word before the first preposition: `diplomat from Paris` → `diplomat`. */
const headOf = (name: string): string =>
  (name.split(/ (?:of|from|for|at|in|to|with|close|familiar) /, 1)[0] ?? '')
    .toLowerCase()
    .split(' ')
    .at(-1) ?? ''

/** `the statement said`: the speaker who had just been quoted from one. */
export function issuerBefore(
  noun: string,
  position: number,
  sentence: number,
  { spoken, setting }: Discourse,
): Speaker | undefined {
  const last = spoken
    .slice(-6)
    .findLast(({ at, sentence: of }) => at < position && sentence - of <= 3)
  if (last === undefined) return undefined
  const before = setting.text.slice(Math.max(0, last.at - 200), position).toLowerCase()
  if (before.includes(` ${noun}`)) return last.speaker
  return anyPaper.test(noun) && papers.test(before) ? last.speaker : undefined
}

/** Nouns that take up any document: `a communiqué` comes again as `the text`. */
const anyPaper = /^(?:document|text|paper|statement|publication)$/

const papers =
  / (?:declaration|communiqu[eé]|statement|text|draft|report|briefing|letter|memo|memorandum|note|resolution|accord|pact|manifesto|study|survey|assessment|analysis|submission|petition|proposal|paper|treaty|agreement|press release|non-paper|review)s?(?![\p{L}-])/u
