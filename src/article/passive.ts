/** Passives with an agent, and speakers in the plural that no list knows. */
import type { Hit } from './cue.ts'
import type { Speaker } from './discourse.ts'
import type { Found } from './found.ts'
import { type Phrase, phraseAt } from './phrase.ts'
import { speakerOf } from './resolve.ts'
import { contents, type Stretch, skipOpeners } from './stretch.ts'
import type { Item } from './structure.ts'

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

const lifeless =
  /^(?:figures|numbers|results|signs|data|events|facts|polls|markets|prices|talks|rules|terms|costs|words|papers|lines|maps|points|others|things|times|years|days|taxes|sales|plans|costs|conditions|circumstances|odds|reasons|headlines|tariffs|duties|sanctions|cuts|rates|shares|stocks|bonds|exports|imports|walls|streets)$/

const animate =
  /^(?:say|insist|demand|want|reject|oppose|refuse|argue|claim|accuse|fear|hope|warn|urge|call|complain|threaten|vow|pledge|deny|believe|back|support|tell|ask|propose|offer|dismiss|welcome)$/

/** `The skippers want …`: people in the plural that no list knows, before a verb that only people take. */
export function crowd(stretch: Stretch, phrase: Phrase, hit: Hit): Speaker | null {
  const { items, discourse } = stretch
  const head = items[phrase.to - 1]
  const first = items[phrase.from]
  if (
    head === undefined ||
    first === undefined ||
    head.kind !== 'word' ||
    hit.cues.every(({ base }) => !animate.test(base))
  )
    return null
  if (
    !/^(?:the|both|most|some|many|several|all)$/.test(first.lower) ||
    !/[^s]s$/.test(head.lower) ||
    /ics$/.test(head.lower) ||
    lifeless.test(head.lower) ||
    phrase.to - phrase.from > 5
  )
    return null
  const { text } = discourse.setting
  const name = text.slice(items[phrase.from + 1]?.start ?? 0, head.end)
  return {
    name,
    mention: text.slice(first.start, head.end),
    onBehalfOf: name,
    person: null,
    plural: true,
  }
}
