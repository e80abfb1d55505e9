/** Who the words beside a quotation give as its speaker, and which quotations stand as speech, clause by clause. */

import type { Language } from '../language/index.ts'
import { pronounAbroad } from '../speaker/pronoun-abroad.ts'
import type { Attributed, Place } from '../speech/attribution.ts'
import type { Speaker } from '../text/discourse.ts'
import type { Item } from '../text/structure.ts'
import { tokenise } from '../text/token.ts'
import type { Chunk, ClauseGrammar, Predicate } from './clause-grammar.ts'
import { grammarOf } from './grammar-of.ts'
import { hitOf } from './hit-of.ts'

type Answer = { attributed: Attributed; rest: number; before: number } | 'nobody' | undefined

/** The attribution behind a quotation, or the one before the first. */
export function attributionIn(
  items: readonly Item[],
  from: number,
  to: number,
  before: boolean,
  place: Place,
  grammar: ClauseGrammar,
): Answer {
  const chunks = grammar.chunks(items, from, to, place.discourse.setting.language)
  return before
    ? leading(items, chunks, from, to, place, grammar)
    : trailing(items, chunks, from, to, place, grammar)
}

/** `, sagte sie am Mittwoch`, `, so Müller weiter`, `, heißt es in dem Papier`. */
function trailing(
  items: readonly Item[],
  chunks: readonly Chunk[],
  from: number,
  to: number,
  place: Place,
  grammar: ClauseGrammar,
): Answer {
  const { discourse } = place
  const [chunk] = chunks
  if (chunk === undefined) return undefined
  const rest = chunks[1]?.from ?? to
  const heard = grammar.aside({ ...place, from, to }, chunk)
  if (heard !== null)
    return { attributed: { speaker: heard.speaker, cue: heard.cue, hit: null }, rest, before: from }
  for (const one of chunks.slice(0, 3)) {
    const predicate = grammar.predicate(items, one, discourse.setting.language)
    if (predicate === undefined || !speaks(predicate)) continue
    const subject = subjectOf(items, one, predicate, [], place, grammar)
    if (subject === null || subject.place === 'same') continue
    const apposed = chunks[chunks.indexOf(one) + 1]
    const next =
      apposed !== undefined && subject.to > apposed.from
        ? chunks[chunks.indexOf(apposed) + 1]
        : apposed
    return {
      attributed: { speaker: subject.speaker, cue: predicate.text, hit: hitOf(predicate) },
      rest: next?.from ?? to,
      before: from,
    }
  }
  return undefined
}

const speaks = ({ cues }: Predicate): boolean =>
  cues.some(({ frame }) => frame === 'say' || frame === 'quote')

const subjectOf = (
  items: readonly Item[],
  chunk: Chunk,
  predicate: Predicate,
  before: readonly Chunk[],
  { discourse, sentence, timed, subject }: Place,
  grammar: ClauseGrammar,
) => grammar.subject({ items, chunk, predicate, before, sentence, discourse, timed, last: subject })

/** `Am Montag sagte Müller: …`, `Die Ministerin formuliert es schärfer: …`. */
function leading(
  items: readonly Item[],
  chunks: readonly Chunk[],
  from: number,
  to: number,
  place: Place,
  grammar: ClauseGrammar,
): Answer {
  const { discourse, sentence } = place
  for (let index = chunks.length - 1; index >= 0; index--) {
    const chunk = chunks[index] as Chunk
    const predicate = grammar.predicate(items, chunk, discourse.setting.language)
    if (predicate === undefined || !speaks(predicate)) continue
    const subject = subjectOf(items, chunk, predicate, chunks.slice(0, index), place, grammar)
    if (subject === null) continue
    const own = subject.place === 'same' ? chunk.from : (chunks[0]?.from ?? from)
    return {
      attributed: { speaker: subject.speaker, cue: predicate.text, hit: hitOf(predicate) },
      rest: to,
      before:
        index === 0 || subject.place === 'apart'
          ? from
          : Math.max(own, subject.place === 'same' ? chunk.from : from),
    }
  }
  if (items[to - 1]?.text !== ':') return undefined
  for (const chunk of chunks.toReversed())
    for (let at = chunk.from; at < chunk.to; at++) {
      const item = items[at] as Item
      if (
        (at > chunk.from && !grammar.finite(items, at - 1, discourse.setting.language)) ||
        item.kind === 'mark'
      )
        continue
      const heard = grammar.speaker(items, at, chunk.to, sentence, discourse)
      if (heard !== null)
        return {
          attributed: { speaker: heard.speaker, cue: ':', hit: null },
          rest: to,
          before: from,
        }
    }
  const [first] = chunks
  if (first === undefined) return undefined
  const owner = possessor(items, first.from, sentence, place)
  if (owner !== null)
    return { attributed: { speaker: owner, cue: ':', hit: null }, rest: to, before: from }
  return chunks.some(({ from: at }) =>
    discourse.setting.language.determiners.has(items[at]?.lower ?? ''),
  )
    ? 'nobody'
    : undefined
}

/** `Sein Fazit: „…“`, `Son message : « … »`: whose conclusion it is. */
function possessor(
  items: readonly Item[],
  at: number,
  sentence: number,
  { discourse }: Place,
): Speaker | null {
  const item = items[at]
  if (item === undefined) return null
  const gender = /^(?:sein|seine)$/.test(item.lower)
    ? 'm'
    : /^(?:ihr|ihre)$/.test(item.lower)
      ? 'f'
      : /^(?:son|sa)$/.test(item.lower)
        ? null
        : undefined
  return gender === undefined
    ? null
    : pronounAbroad(item, { gender, plural: false }, sentence, discourse, () => null)
}

const sentenceLike = (text: string): boolean =>
  /^[\p{Lu}\d…[€$£›‹‚‘„]/u.test(text) && (text.split(' ').length >= 4 || /[.!?,…]$/.test(text))

/** Whether a quotation stands on its own rather than inside a clause. */
export function standsAlone(
  items: readonly Item[],
  at: number,
  earlier: readonly number[],
  language: Language,
  grammar: ClauseGrammar,
): boolean {
  const item = items[at] as Item & { kind: 'quotation' }
  const before = items[at - 1]
  const next = items[at + 1]
  const { text } = item
  if (text === '') return false
  const ends = next === undefined || /^[.!?…;]$/.test(next.text)
  if (
    before === undefined ||
    (at === 1 && (/^[–—-]$/.test(before.text) || language.conjunctions.has(before.lower)))
  ) {
    if (!item.quotation.closed) return true
    if (ends) return sentenceLike(text) || text.split(' ').length >= 3
    return attributed(items, at + 1, language, grammar)
  }
  if (before.text === ':') return text.split(' ').length >= 2 || /[.!?]$/.test(text)
  if (/^[,–—]$/.test(before.text)) {
    if (earlier.length > 0 && (ends || /[,!?…]$/.test(text) || next?.text === ',')) return true
    return (
      sentenceLike(text) &&
      (ends
        ? governed(items, at - 1, language, grammar)
        : attributed(items, at + 1, language, grammar) ||
          governed(items, at - 1, language, grammar))
    )
  }
  return false
}

/** Behind the quotation stand words that attribute it. */
function attributed(
  items: readonly Item[],
  from: number,
  language: Language,
  grammar: ClauseGrammar,
): boolean {
  let at = from
  while (/^[,–—]$/.test(items[at]?.text ?? '')) at++
  const first = items[at]
  if (first === undefined) return true
  return first.kind === 'word' && grammar.attributes(items, at, language)
}

/** The clause before the quotation is one of saying. */
function governed(
  items: readonly Item[],
  to: number,
  language: Language,
  grammar: ClauseGrammar,
): boolean {
  return grammar
    .chunks(items, 0, to, language)
    .slice(-2)
    .some((chunk) => {
      const predicate = grammar.predicate(items, chunk, language)
      return predicate !== undefined && speaks(predicate)
    })
}

/** `« Nous signerons, a assuré Claire Vasseur, si … »`: an attribution between commas inside the marks. */
export function inciseIn(
  items: readonly Item[],
  standing: readonly number[],
  place: Place,
): Attributed | null {
  const { language, text } = place.discourse.setting
  const grammar = grammarOf(language)
  if (grammar?.incise !== true) return null
  for (const at of standing) {
    const { quotation } = items[at] as Item
    if (quotation === undefined) continue
    const words = tokenise(text, quotation.start, quotation.end)
    const chunks = grammar.chunks(words, 0, words.length, language)
    for (const [index, chunk] of chunks.entries()) {
      if (index === 0 || (chunk.mark !== ',' && chunk.mark !== '–')) continue
      const predicate = grammar.predicate(words, chunk, language)
      if (predicate === undefined || predicate.at !== chunk.from || !speaks(predicate)) continue
      const subject = subjectOf(words, chunk, predicate, [], { ...place, subject: null }, grammar)
      if (subject?.place === 'after')
        return { speaker: subject.speaker, cue: predicate.text, hit: hitOf(predicate) }
    }
  }
  return null
}
