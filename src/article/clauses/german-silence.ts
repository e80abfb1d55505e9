/** Speech that fails to come, in German. */

import type { Item } from '../text/structure.ts'
import type { Chunk, Predicate } from './clause-grammar.ts'

/** `wollte sich nicht äußern`, `lehnte eine Stellungnahme ab`, `äußerte sich nicht`, `wollte keine Zahlen nennen`. */
export function isSilent(
  items: readonly Item[],
  { from, to }: Chunk,
  { at, cues }: Predicate,
): boolean {
  const words = items
    .slice(from, to)
    .filter(({ kind }) => kind === 'word')
    .map(({ lower }) => lower)
  const negated = words.some((word) =>
    /^(?:nicht|nichts|kein|keine|keinen|weder|niemand)$/.test(word),
  )
  const [{ base }] = cues
  const speaking = words.some((word) =>
    /^(?:äußern|kommentieren|sagen|stellungnahme|auskunft|kommentar|festlegen|nennen|bestätigen|erklären|antworten|verraten|mitteilen|beantworten|reden|sprechen)$/.test(
      word,
    ),
  )
  if (
    /^(?:ablehnen|verweigern)$/.test(base) &&
    words.some((word) => /^(?:stellungnahme|kommentar|auskunft|interview)$/.test(word))
  )
    return true
  if (base === 'wollen' && negated && speaking) return true
  if (!negated) return false
  return (
    /^(?:äußern|sagen|mitteilen|bestätigen|erklären|bekanntgeben|antworten|nennen|festlegen|verraten|kommentieren)$/.test(
      base,
    ) &&
    items[at] !== undefined &&
    !words.includes('dass')
  )
}
