/** Passives with an agent. */

import { speakerOf } from '../speaker/resolve.ts'
import { contents, type Stretch, skipOpeners } from '../text/stretch.ts'
import type { Item } from '../text/structure.ts'
import type { Found } from './found.ts'
import { phraseAt } from './phrase.ts'

/** `The offer was turned down by the federation`: what the passive is about, said by its agent. */
export function passiveIn(stretch: Stretch): Found | undefined {
  const { items, from, to, discourse, timed } = stretch
  const { language } = discourse.setting
  for (let at = from + 2; at < to - 1; at++) {
    const item = items[at] as Item
    if (item.kind !== 'word') continue
    const cues = language.cues
      .get(item.lower)
      ?.filter(
        ({ participle, frame, form }) =>
          participle && form !== 'ing' && (frame === 'noun' || frame === 'name'),
      )
    if (cues === undefined || cues.length === 0) continue
    const cue = cues.find(({ words }) =>
      words.slice(1).every((word, index) => items[at + 1 + index]?.lower === word),
    )
    if (cue === undefined) continue
    let by = at + cue.words.length
    while (
      by < to &&
      (timed(items[by] as Item) ||
        (items[by]?.kind === 'word' && language.adverbs.has(items[by]?.lower ?? '')))
    )
      by++
    if (items[by]?.lower !== 'by') continue
    let left = at - 1
    while (
      left > from &&
      items[left]?.kind === 'word' &&
      (language.adverbs.has(items[left]?.lower ?? '') || /ly$/.test(items[left]?.lower ?? ''))
    )
      left--
    if (!language.be.has(items[left]?.lower ?? '')) continue
    while (left > from && language.auxiliaries.has(items[left - 1]?.lower ?? '')) left--
    const agent = phraseAt(items, by + 1, language, (index) => timed(items[index] as Item))
    if (agent === undefined) continue
    const speaker = speakerOf(items, agent, stretch.sentence, discourse)
    if (speaker === null) continue
    const start = skipOpeners(items, from, left)
    const [one] = contents(
      stretch,
      start,
      left,
      speaker,
      items
        .slice(at, at + cue.words.length)
        .map(({ text }) => text)
        .join(' '),
      null,
      cue,
    )
    return one
  }
  return undefined
}
