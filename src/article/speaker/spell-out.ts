/** The canonical form of somebody who is only described. */

import { bare, isCapital, isPossessive, type Phrase } from '../speech/phrase.ts'
import type { Discourse } from '../text/discourse.ts'
import type { Item } from '../text/structure.ts'

/** Numbers in words, which a described group leaves out as it does figures. */
const counts =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\p{L}+)?$/u

/** The noun phrase without article and number; `its minister` becomes `minister of Ukraine`. */
export function spelledOut(
  items: readonly Item[],
  phrase: Phrase,
  head: number,
  owner: string | null,
  { setting }: Discourse,
): string {
  let from = phrase.from
  while (
    from < head - 1 &&
    (setting.language.determiners.has(items[from]?.lower ?? '') ||
      items[from]?.kind === 'number' ||
      counts.test(items[from]?.lower ?? ''))
  )
    from++
  const possessive = ['its', 'his', 'her', 'their'].includes(items[phrase.from]?.lower ?? '')
  if (possessive && items[from]?.lower === 'own' && from < head - 1) from++
  let cut = from
  for (let at = phrase.from; at < head - 1; at++)
    if (
      isPossessive(items[at]) &&
      (isCapital(items[at]) ||
        (setting.language.determiners.has(items[phrase.from]?.lower ?? '') &&
          owner !== null &&
          bare(items[at]?.text ?? '').length > 0 &&
          owner.endsWith(bare(items[at]?.text ?? ''))))
    )
      cut = at + 1
  const words = setting.text.slice(
    items[Math.max(cut, from)]?.start ?? 0,
    items[phrase.to - 1]?.end ?? 0,
  )
  const link = items[head]?.lower
  if (
    owner !== null &&
    (link === 'in' || link === 'at') &&
    /ministry|ministère|ministerium/.test(items[head - 1]?.lower ?? '') &&
    setting.gazetteer.find(owner).length > 0
  )
    return `${setting.text.slice(items[Math.max(cut, from)]?.start ?? 0, items[head - 1]?.end ?? 0)} of ${owner}`
  return (possessive || cut > from) && owner !== null
    ? `${words} of ${/^[\p{Lu}]/u.test(owner) && /(?:Council|Commission|Court|Union|Bank|Parliament|Kingdom|States)/.test(owner) ? `the ${owner}` : owner}`
    : words
}
