/** The subject of a German cue: before the verb, behind it, in the clauses before, or the one before it. */

import { isCapital } from '../speech/phrase.ts'
import type { Speaker } from '../text/discourse.ts'
import type { Item } from '../text/structure.ts'
import type { SubjectAsked as Asked, Chunk, Heard, Subject } from './clause-grammar.ts'
import { germanSpeaker } from './german-speaker.ts'
import { both } from './two-speakers.ts'

const conjunction = /^(?:und|aber|doch|denn|oder|sondern|jedoch|allerdings)$/

export function germanSubject(asked: Asked): Subject | null {
  const { items, chunk, predicate, discourse, sentence, timed } = asked
  const { language } = discourse.setting
  let start = chunk.from
  while (start < predicate.at && conjunction.test(items[start]?.lower ?? '')) start++
  if (chunk.kind === 'relative') return relativeHead(asked)
  if (chunk.kind === 'subordinate') {
    const heard = subjectsAt(items, chunk.from + 1, predicate.at, asked)
    return heard === null ? null : { speaker: heard.speaker, place: 'before', to: heard.to }
  }
  if (start < predicate.at) {
    const first = items[start] as Item
    if (!language.prepositions.has(first.lower) && !oblique(first) && !timed(first)) {
      const heard = subjectsAt(items, start, predicate.at, asked)
      if (heard !== null && heard.to <= predicate.at && plain(items, heard.to, predicate.at, asked))
        return { speaker: heard.speaker, place: 'before', to: predicate.at + 1 }
    }
    const after = behind(asked)
    if (after !== null) return after
    return null
  }
  const urging = predicate.cues.every(
    ({ frame }) => frame === 'noun' || frame === 'urge' || frame === 'name',
  )
  const apart = apartFrom(asked)
  if (apart !== null && (urging || behind(asked) === null)) return apart
  const after =
    chunk.mark === ',' || chunk.mark === '' || chunk.mark === '–' || chunk.mark === '—'
      ? behind(asked)
      : null
  if (after !== null && !(urging && asked.last !== null)) return after
  if (apart !== null) return apart
  return asked.last === null ? null : { speaker: asked.last, place: 'same', to: predicate.at + 1 }

  function relativeHead({ before, last }: Asked): Subject | null {
    const head = before.at(-1)
    const heard = head === undefined ? null : lastIn(items, head, asked)
    if (heard !== null) return { speaker: heard, place: 'before', to: chunk.from + 1 }
    void last
    void sentence
    return null
  }
}

/** Dative and accusative articles open no subject. */
const oblique = (item: Item): boolean =>
  /^(?:den|dem|einen|einem|keinen|keinem|diesen|diesem|ihn|ihm|ihnen|ihren|ihrem|seinen|seinem|unseren|unserem|des|jeden|jedem|beiden|allen)$/.test(
    item.lower,
  )

/** One subject, or several that `und` joins. */
function subjectsAt(
  items: readonly Item[],
  at: number,
  to: number,
  { sentence, discourse, predicate }: Asked,
): Heard | null {
  const one = germanSpeaker(items, at, to, sentence, discourse, predicate.plural)
  if (one === null || items[one.to]?.lower !== 'und' || one.to + 1 >= to) return one
  const two = germanSpeaker(items, one.to + 1, to, sentence, discourse, predicate.plural)
  if (two === null) return one
  return both(one, two, items, at, discourse)
}

/** Only adverbs, times and prepositional phrases between two places. */
function plain(
  items: readonly Item[],
  from: number,
  to: number,
  { discourse, timed }: Asked,
): boolean {
  const { language } = discourse.setting
  for (let at = from; at < to; at++) {
    const item = items[at] as Item
    if (timed(item) || (item.kind === 'word' && language.adverbs.has(item.lower))) continue
    if (item.kind === 'word' && language.prepositions.has(item.lower)) return true
    return false
  }
  return true
}

/** `sagte am Mittwoch die Ministerin`: the noun phrase behind the verb. */
function behind(asked: Asked): Subject | null {
  const { items, predicate, chunk, discourse, timed, sentence } = asked
  const { language } = discourse.setting
  let at = predicate.at + 1
  for (let turns = 0; turns < 12 && at < chunk.to; turns++) {
    const item = items[at] as Item
    if (
      timed(item) ||
      (item.kind === 'word' && language.adverbs.has(item.lower) && !isCapital(item))
    ) {
      at++
      continue
    }
    if (
      item.kind === 'word' &&
      language.prepositions.has(item.lower) &&
      turns < 3 &&
      (timed(items[at + 1] as Item) || isCapital(items[at + 1]) || isCapital(items[at + 2]))
    ) {
      let end = at + 1
      while (end < chunk.to && !isCapital(items[end])) end++
      while (end < chunk.to && isCapital(items[end]) && end - at < 4) end++
      if (predicate.linked !== null && at < predicate.linked) break
      at = end
      continue
    }
    break
  }
  const item = items[at]
  if (item === undefined || at >= chunk.to || oblique(item)) return null
  if (
    language.pronouns.get(item.lower) !== undefined &&
    item.lower === 'sie' &&
    /^(?:er)$/.test(items[at + 1]?.lower ?? '')
  )
    return null
  const heard = subjectsAt(items, at, chunk.to, asked)
  void sentence
  return heard === null ? null : { speaker: heard.speaker, place: 'after', to: heard.to }
}

/** `Die Chefin der Union, Beate Kirchhoff, verlangt`: the subject is in the clauses before. */
function apartFrom({ items, before, sentence, discourse, predicate }: Asked): Subject | null {
  const [first] = before
  if (first === undefined || before.some(({ kind }) => kind === 'main' || kind === 'infinitive'))
    return null
  let start = first.from
  while (start < first.to && conjunction.test(items[start]?.lower ?? '')) start++
  const opening = items[start]
  if (opening === undefined || oblique(opening)) return null
  const heard = germanSpeaker(
    items,
    start,
    (before.at(-1)?.to ?? first.to) + 1,
    sentence,
    discourse,
    predicate.plural,
  )
  if (heard === null || heard.to < first.to) return null
  return { speaker: heard.speaker, place: 'apart', to: predicate.at + 1 }
}

/** The last speaker of a chunk, for a relative clause behind it. */
function lastIn(
  items: readonly Item[],
  { from, to }: Chunk,
  { sentence, discourse }: Asked,
): Speaker | null {
  for (let at = from; at < to; at++) {
    const heard = germanSpeaker(items, at, to, sentence, discourse)
    if (heard !== null && heard.to === to) return heard.speaker
  }
  return null
}
