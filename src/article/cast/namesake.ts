/** Names that come after the title: `The American ambassador welcomed it. …, Ruth Calloway warned.` */

import type { Person, Post, Setting } from '../speaker/setting.ts'
import { isPossessive, modifies, nameAt, nounOf } from '../speech/phrase.ts'
import type { Item, Sentence } from '../text/structure.ts'
import { postIn } from './post.ts'

/** How many sentences a name may follow its title. */
const reach = 3

/** Posts of which there is one at a time, so that a name without a post may be of their holder. */
const single =
  /^(?:president|premier|chancellor|minister|secretary|leader|chief|head|chair|chairman|chairwoman|ambassador|envoy|negotiator|commissioner|governor|mayor|director|ceo|executive|boss|treasurer|king|queen|commander|mediator|taoiseach|comptroller|counterpart|spokesman|spokeswoman|spokesperson|governor|chairperson|convener|convenor|manager|coordinator)$/

export interface Title {
  readonly sentence: number
  readonly at: number
  readonly post: Post
}

/** Titles without a name that stand as subjects: at the head of a sentence or beside a verb of saying. */
export function titlesIn(sentences: readonly Sentence[], setting: Setting): Title[] {
  const { language } = setting
  const titles: Title[] = []
  sentences.forEach(({ items }, sentence) => {
    for (let head = 1; head < items.length; head++) {
      const item = items[head] as Item
      const noun = nounOf(item, language)
      if (noun?.kind !== 'role' || noun.plural || !single.test(item.lower)) continue
      let from = head
      while (from > 0 && head - from < 6 && modifies(items[from - 1], language)) from--
      if (/^(?:the|its|their|his|her)$/.test(items[from - 1]?.lower ?? '')) from--
      else if (!items.slice(from, head).some(isPossessive)) continue
      if (named(items, from, head, setting)) continue
      const speaks =
        from === 0 || isCue(items[from - 1], setting) || isCue(items[head + 1], setting)
      if (!speaks || (items[from - 1]?.text === ',' && nameBeforeComma(items, from - 1))) continue
      titles.push({
        sentence,
        at: item.start,
        post: postIn(items, { from, to: head + 1 }, setting),
      })
    }
  })
  return titles
}

export const isCue = (item: Item | undefined, { language }: Setting): boolean =>
  item !== undefined &&
  item.kind === 'word' &&
  language.cues
    .get(item.lower)
    ?.some(({ frame, form }) => frame !== 'name' && form !== 'base' && form !== 'ing') === true

const nameBeforeComma = (items: readonly Item[], comma: number): boolean =>
  /^\p{Lu}/u.test(items[comma - 1]?.text ?? '')

/** Whether a name stands beside the title: `the host, Tomas Wronka`, `chief Mark Rutte`. */
function named(items: readonly Item[], from: number, head: number, { language }: Setting): boolean {
  const next = items[head + 1]
  if (next === undefined) return false
  if (next.text === ',') return nameAt(items, head + 2, language) !== undefined
  if (nameAt(items, head + 1, language) !== undefined) return true
  if (!/^(?:of|for|to|in|at)$/.test(next.lower)) return false
  for (let at = head + 2; at < head + 9; at++)
    if (items[at]?.text === ',') return nameAt(items, at + 1, language) !== undefined
  return from < 0
}

/** Posts by noun and owner that somebody in the article holds already. */
export function heldPosts(people: readonly Person[]): ReadonlySet<string> {
  const held = new Set<string>()
  for (const { posts } of people)
    for (const { noun, of } of posts)
      for (const owner of [of ?? '', '*']) held.add(`${noun}|${owner}`)
  return held
}

/**
 * The title spoken of just before a person is first named, where nobody else in the article holds
 * it.
 */
export function holderOf(
  title: Title | undefined,
  sentence: number,
  held: ReadonlySet<string>,
): Title | undefined {
  if (title === undefined || sentence - title.sentence > reach) return undefined
  const { noun, of } = title.post
  const taken =
    of === null ? held.has(`${noun}|*`) : held.has(`${noun}|${of}`) || held.has(`${noun}|`)
  return taken ? undefined : title
}
