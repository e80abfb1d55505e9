/** The clauses of a German sentence and the verbs that stand in their brackets. */

import type { Language } from '../language/index.ts'
import { isCapital } from '../speech/phrase.ts'
import type { Item } from '../text/structure.ts'
import { chunked } from './chunks.ts'
import type { Chunk } from './clause-grammar.ts'

const joins = /^(?:und|oder|aber|sondern|doch)$/
const subordinators =
  /^(?:dass|daß|ob|weil|wenn|falls|obwohl|damit|solange|sofern|sobald|nachdem|bevor|ehe|während|wobei|indem|sodass|da|wie|wo|wohin|warum|weshalb|was|wer|wen|wem|worauf|wofür|als|seit|seitdem|bis|statt|anstatt|ohne|um|womit|wodurch|wonach|woraus|welche|welcher|welches|welchen|wann|obgleich|wenngleich|zumal|woran)$/
const relatives =
  /^(?:der|die|das|den|dem|denen|dessen|deren|welche|welcher|welches|welchen|welchem)$/
const finiteAux =
  /^(?:ist|sind|war|waren|wird|werden|wurde|wurden|hat|haben|hatte|hatten|sei|seien|wäre|wären|habe|hätte|hätten|kann|können|könne|könnte|könnten|muss|müssen|müsse|müsste|müssten|soll|sollen|solle|sollte|sollten|würde|würden|werde|darf|dürfen|dürfe|dürfte|dürften|mag|konnte|konnten|musste|mussten|will|wollen|wolle|wollte|wollten)$/

export const isFiniteAux = (item: Item | undefined): boolean =>
  item?.kind === 'word' && finiteAux.test(item.lower)

/** Chunks of a stretch in order. */
export function chunksOf(
  items: readonly Item[],
  from: number,
  to: number,
  language: Language,
): Chunk[] {
  return chunked(items, from, to, {
    joins: (at) => joins.test(items[at]?.lower ?? '') && finiteCue(items, at + 1, language),
    kindOf: (start, end, mark) => kindOf(items, start, end, mark, language),
  })
}

const finiteCue = (items: readonly Item[], at: number, language: Language): boolean => {
  const item = items[at]
  if (item === undefined || item.kind !== 'word' || isCapital(item)) return false
  return (
    language.cues
      .get(item.lower)
      ?.some(
        ({ build }) =>
          build?.kind === 'finite' || build?.kind === 'subjunctive' || build?.kind === 'infinitive',
      ) === true
  )
}

function kindOf(
  items: readonly Item[],
  from: number,
  to: number,
  mark: string,
  language: Language,
): Chunk['kind'] {
  let at = from
  while (
    at < to - 1 &&
    /^(?:und|aber|oder|doch|auch|sondern|nur|selbst|sogar|jedoch|allerdings|zwar|denn)$/.test(
      items[at]?.lower ?? '',
    )
  )
    at++
  const first = items[at]
  if (first?.kind === 'word') {
    if (
      subordinators.test(first.lower) &&
      !(first.lower === 'wie' && false) &&
      !(
        /^(?:seit|bis|statt|ohne|als|während|um)$/.test(first.lower) &&
        (!verbFinal(items, from, to, language) || bracketed(items, from, to))
      )
    )
      return 'subordinate'
    if (zuInfinitive(items, to - 1) && !verbSecond(items, at, to, language)) return 'infinitive'
    if (
      mark === ',' &&
      (relatives.test(first.lower) ||
        (language.prepositions.has(first.lower) &&
          relatives.test(items[at + 1]?.lower ?? '') &&
          !isCapital(items[at + 2]))) &&
      verbFinal(items, from, to, language) &&
      !verbSecond(items, at, to, language)
    )
      return 'relative'
  }
  if (zuInfinitive(items, to - 1) && !verbSecond(items, at, to, language)) return 'infinitive'
  for (let index = from; index < to; index++)
    if (
      isFiniteAux(items[index]) ||
      finiteCue(items, index, language) ||
      finiteLike(items, index, from, to)
    )
      return 'main'
  return 'fragment'
}

/** `zu senken`, `abzulehnen` at the end of a clause. */
const zuInfinitive = (items: readonly Item[], last: number): boolean => {
  const item = items[last]
  if (item?.kind !== 'word' || isCapital(item)) return false
  return (
    (/(?:n)$/.test(item.lower) && items[last - 1]?.lower === 'zu') ||
    /^\p{Ll}{2,}zu\p{Ll}{3,}n$/u.test(item.lower)
  )
}

const verbFinal = (
  items: readonly Item[],
  _from: number,
  to: number,
  language: Language,
): boolean => {
  const last = items[to - 1]
  return (
    last?.kind === 'word' &&
    !isCapital(last) &&
    !language.negations.has(last.lower) &&
    !language.adverbs.has(last.lower) &&
    (isFiniteAux(last) ||
      finiteCue(items, to - 1, language) ||
      /(?:t|te|en|e|ten)$/.test(last.lower))
  )
}

/** `Ohne Geld müsse er schließen`: a preposition before a main clause whose verb has its other part at the end. */
const bracketed = (items: readonly Item[], from: number, to: number): boolean => {
  for (let at = from + 1; at < to - 1; at++) if (isFiniteAux(items[at])) return true
  return false
}

/** A finite verb among the first places, so that the clause is no relative one. */
const verbSecond = (
  items: readonly Item[],
  from: number,
  to: number,
  language: Language,
): boolean => {
  for (let at = from; at < Math.min(to - 1, from + 8); at++)
    if (isFiniteAux(items[at]) || finiteCue(items, at, language))
      return at > from
        ? !(
            /^(?:der|die|das|den|dem)$/.test(items[from]?.lower ?? '') &&
            at === to - 2 &&
            isFiniteAux(items[to - 1])
          )
        : true
  return false
}

/** A small word with the ending of a finite verb between two nouns. */
const finiteLike = (items: readonly Item[], at: number, from: number, to: number): boolean => {
  const item = items[at]
  if (item?.kind !== 'word' || isCapital(item) || item.text.length < 4) return false
  return (
    /(?:[^aeiou]t|te|ten)$/.test(item.lower) &&
    (at === from || isCapital(items[at - 1])) &&
    (at === to - 1 || !isCapital(items[at + 1]) || at === from || isCapital(items[at - 1]))
  )
}
