/** Names that stand on their own in an article, in no title. */

import { wordsOf } from '../cast/name.ts'
import type { Language } from '../language/index.ts'
import { isPossessive, nameAt, nounOf } from '../speech/phrase.ts'
import type { Sentence } from './structure.ts'

/** Names outside titles: a modifier among them owns the post it stands before. */
export function standaloneNames(
  sentences: readonly Sentence[],
  language: Language,
): ReadonlySet<string> {
  const names = new Set<string>()
  for (const { items } of sentences)
    for (let at = 0; at < items.length; ) {
      const run = nameAt(items, at, language)
      if (run === undefined) {
        at++
        continue
      }
      at = run.to
      const next = items[run.to]
      if (
        run.to - run.from > 3 ||
        nounOf(items[run.to - 1], language)?.kind === 'role' ||
        (run.from === 0 && nounOf(next, language) !== undefined)
      )
        continue
      if (nounOf(next, language)?.kind === 'role' && !isPossessive(items[run.to - 1])) continue
      names.add(wordsOf(items, run))
    }
  return names
}

/** Names by their first four letters, a few for each. */
export function stemsOf(names: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> {
  const stems = new Map<string, string[]>()
  for (const name of names) {
    if (name.length < 4) continue
    const list = stems.get(name.slice(0, 4)) ?? []
    if (list.length < 12) list.push(name)
    stems.set(name.slice(0, 4), list)
  }
  return stems
}
