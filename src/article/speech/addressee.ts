/** Whom something was told, where and when: what stands between a cue and its content. */
import type { Language } from '../language/index.ts'
import type { Item } from '../text/structure.ts'
import { isCapital, phraseAt } from './phrase.ts'
import type { Timed } from './subject.ts'

const hearers =
  /^(?:reporters|journalists|parliament|lawmakers|parliamentarians|colleagues|ministers|diplomats|delegates|supporters|viewers|readers|listeners|deputies|mps|meps|allies|officials|envoys|members|staff|workers|unions|negotiators|investors|guests|counterparts)$/

export function addresseeEnd(
  items: readonly Item[],
  from: number,
  to: number,
  language: Language,
  timed: Timed,
): number | undefined {
  const first = items[from]
  if (first === undefined) return undefined
  let at: number
  if (/^(?:him|her|them|us|me|it|you)$/.test(first.lower)) at = from + 1
  else if (hearers.test(first.lower)) at = from + 1
  else {
    const phrase = phraseAt(
      items,
      from,
      language,
      (index) =>
        index > from &&
        (timed(items[index] as Item) ||
          (hearers.test(items[index - 1]?.lower ?? '') && index > from) ||
          language.determiners.has(items[index]?.lower ?? '')),
    )
    if (phrase === undefined) return undefined
    at = phrase.to
    if (items[at]?.lower === 'and') at = phraseAt(items, at + 1, language, () => false)?.to ?? at
  }
  return overSetting(items, at, to, language, timed)
}

/** `in Brussels`, `after the meeting`, `at a news conference`: where and when it was said. */
export function overSetting(
  items: readonly Item[],
  from: number,
  to: number,
  language: Language,
  timed: Timed,
): number {
  let at = from
  for (let turns = 0; turns < 4; turns++) {
    while (at < to && (timed(items[at] as Item) || items[at]?.text === ',')) at++
    const item = items[at]
    if (
      item === undefined ||
      item.kind !== 'word' ||
      !/^(?:in|at|after|before|during|to|on|from|via|through|across|ahead|following)$/.test(
        item.lower,
      )
    )
      break
    const head = item.lower === 'ahead' ? at + 2 : at + 1
    const phrase = phraseAt(
      items,
      head,
      language,
      (index) =>
        index > head &&
        (timed(items[index] as Item) || hearers.test(items[index - 1]?.lower ?? '')),
    )
    if (phrase === undefined || phrase.to >= to) break
    const place =
      isCapital(items[head]) ||
      /^(?:interview|statement|conference|briefing|meeting|summit|talks|letter|speech|session|tweet|post|message|interviews|reporters|journalists|table|call|dinner|lunch|note|email|parliament|press|hearing|arrival|rally|radio|television|corridor)$/.test(
        items[phrase.to - 1]?.lower ?? '',
      )
    if (!place) break
    at = phrase.to
  }
  return at
}
