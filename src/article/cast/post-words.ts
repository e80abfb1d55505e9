/** What single words beside a post say: whose it is, whether it was given up, which body it is held in. */

import type { Post, Setting } from '../speaker/setting.ts'
import { isPossessive, type Phrase } from '../speech/phrase.ts'
import type { Item } from '../text/structure.ts'

/** `his deputy`, `her counterpart`: of a man or of a woman. */
export function personal(...words: readonly string[]): Pick<Post, 'personal'> {
  if (words.includes('his')) return { personal: 'm' }
  return words.includes('her') ? { personal: 'f' } : {}
}

/** `former`, `ex-`, `retired`: nobody speaks for a post that was given up. */
export function isPast(items: readonly Item[], { from, to }: Phrase): boolean {
  for (let at = from; at < to; at++)
    if (
      /^(?:former|ex|retired|onetime|one-time|erstwhile|late|ex-.+)$/.test(items[at]?.lower ?? '')
    )
      return true
  return false
}

const bodies =
  /^(?:council|committee|party|union|federation|confederation|association|league|alliance|company|firm|group|board|commission|club|guild|chamber|foundation|institute|bank|fund|agency|cooperative|consortium|coalition|opposition|network|syndicate|authority|airline|railway|hospital|university|court|tribunal|movement|charity|works-council|bloc|lobby)$/

/** `council spokesman`, `League president`: the common noun before a post. */
export function bodyBefore(
  items: readonly Item[],
  from: number,
  setting: Setting,
): { body?: string } {
  const word = items[from - 1]
  if (word === undefined || word.kind !== 'word' || !bodies.test(word.lower)) return {}
  if (setting.language.possessives.has(word.lower) || isPossessive(word)) return {}
  return { body: word.lower }
}
