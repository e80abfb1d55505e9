/** Who a sentence without speech is about. */

import { wordsOf } from '../cast/name.ts'
import { grammarOf } from '../clauses/grammar-of.ts'
import { asPerson } from '../speaker/behalf.ts'
import { speakerOf } from '../speaker/resolve.ts'
import { nameAt, phraseAt } from '../speech/phrase.ts'
import type { Discourse, Speaker } from './discourse.ts'
import type { Sentence } from './structure.ts'

/** Who a sentence without speech is about: the likeliest meaning of the next pronoun. */
export function topicOf(
  { items }: Sentence,
  at: number,
  discourse: Discourse,
): Discourse['spoken'][number] | undefined {
  const { language } = discourse.setting
  let from = 0
  const first = items[0]
  if (
    first?.kind === 'word' &&
    (language.prepositions.has(first.lower) || language.conjunctions.has(first.lower))
  ) {
    const comma = items.findIndex(({ text }) => text === ',')
    if (comma > 0 && comma < 14) from = comma + 1
  }
  const grammar = grammarOf(language)
  if (grammar !== undefined) {
    for (let start = from; start < Math.min(from + 3, items.length); start++) {
      const heard = grammar.speaker(items, start, items.length, at, discourse)
      if (heard !== null)
        return { at: items[start]?.start ?? 0, sentence: at, speaker: heard.speaker }
    }
    const finite = items.findIndex(
      ({ lower }, index) => index > from && index < from + 16 && language.auxiliaries.has(lower),
    )
    const behind =
      language.grammar === 'verb-second' && finite > 0
        ? grammar.speaker(items, finite + 1, items.length, at, discourse, true)
        : null
    return behind?.speaker.plural === true
      ? { at: items[finite + 1]?.start ?? 0, sentence: at, speaker: behind.speaker }
      : undefined
  }
  const phrase = phraseAt(items, from, language, () => false)
  if (phrase === undefined) return undefined
  const name = items[phrase.to]?.text === ',' ? nameAt(items, phrase.to + 1, language) : undefined
  const apposed =
    name !== undefined && items[name.to]?.text === ','
      ? discourse.cast.personOf(wordsOf(items, name))
      : undefined
  if (apposed !== undefined) {
    return {
      at: items[from]?.start ?? 0,
      sentence: at,
      speaker: asPerson(apposed, apposed.name, discourse),
    }
  }
  for (let to = phrase.to; to > from; to--) {
    const speaker: Speaker | null = speakerOf(items, { from, to }, at, discourse)
    if (speaker === null) continue
    return !speaker.plural || speaker.person === null
      ? { at: items[from]?.start ?? 0, sentence: at, speaker }
      : undefined
  }
  return undefined
}
