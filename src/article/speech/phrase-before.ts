/** The noun phrase that ends at a place in a sentence. */
import type { Language } from '../language/index.ts'
import type { Item } from '../text/structure.ts'
import {
  farthest,
  isCapital,
  isPossessive,
  modifies,
  nameBefore,
  nounOf,
  numbered,
  type Phrase,
} from './phrase.ts'

const reduced = new Set(
  `familiar briefed involved close present based working quoted privy directly taking part speaking
   attending sitting who that there`.split(/\s+/),
)

/**
 * The noun phrase that ends at `last`: a pronoun, a name with the title before it, or a noun that
 * can speak with its article, modifiers and what `of`, `in` and the like hang on it.
 */
export function phraseBefore(
  items: readonly Item[],
  last: number,
  language: Language,
  floor = 0,
): Phrase | undefined {
  const item = items[last]
  if (item === undefined || last < floor) return undefined
  if (item.kind === 'quotation') return quotedName(items, last, language)
  if (
    item.kind !== 'word' &&
    !(item.kind === 'number' && numbered.test(items[last - 1]?.lower ?? ''))
  )
    return undefined
  if (language.pronouns.has(item.lower)) return { from: last, to: last + 1 }
  const name = nameBefore(items, last, language)
  if (name !== undefined)
    return extended(items, withTitle(items, name, language, floor), language, floor)
  if (!modifies(item, language)) return undefined
  const from = leftEdge(items, last, language, floor)
  return extended(items, { from, to: last + 1 }, language, floor)
}

/** `the ‘Frugal Four’ said`: a name in marks with its article. */
function quotedName(items: readonly Item[], last: number, language: Language): Phrase | undefined {
  const before = items[last - 1]
  if (!/^\p{Lu}/u.test(items[last]?.text ?? '') || before === undefined) return undefined
  return language.determiners.has(before.lower) ? { from: last - 1, to: last + 1 } : undefined
}

function leftEdge(items: readonly Item[], last: number, language: Language, floor: number): number {
  let from = last
  while (from > floor && last - from < farthest) {
    const before = items[from - 1] as Item
    if (language.determiners.has(before.lower)) {
      from--
      const again = items[from - 1]
      if (again !== undefined && from > floor && language.determiners.has(again.lower)) from--
      break
    }
    if (!modifies(before, language)) break
    if (
      items[from]?.kind === 'number' &&
      before.kind === 'word' &&
      !/^(?:nearly|about|some|around|almost|top)$/.test(before.lower)
    )
      break
    from--
  }
  return from
}

/** `NATO chief Mark Rutte`, `head of research Ana Perc`, `Hungary’s Viktor Orbán`, `the charity Fair Share`. */
function withTitle(
  items: readonly Item[],
  name: Phrase,
  language: Language,
  floor: number,
): Phrase {
  const before = items[name.from - 1]
  if (before === undefined || name.from <= floor) return name
  if (isPossessive(before))
    return { from: leftEdge(items, name.from - 1, language, floor), to: name.to }
  if (language.determiners.has(before.lower)) return { from: name.from - 1, to: name.to }
  if (nounOf(before, language) === undefined || isCapital(before)) {
    if (before.lower === '.' && language.honorifics.has(items[name.from - 2]?.lower ?? ''))
      return { from: name.from - 2, to: name.to }
    const post = name.from - 3
    if (
      post >= floor &&
      before.kind === 'word' &&
      /^\p{Ll}/u.test(before.text) &&
      /^(?:of|for)$/.test(items[name.from - 2]?.lower ?? '') &&
      nounOf(items[post], language)?.kind === 'role'
    )
      return { from: leftEdge(items, post, language, floor), to: name.to }
    return name
  }
  return { from: leftEdge(items, name.from - 1, language, floor), to: name.to }
}

/** Goes on to the left over `of`, over a place, and over a second name joined by `and`. */
function extended(
  items: readonly Item[],
  phrase: Phrase,
  language: Language,
  floor: number,
): Phrase {
  const before = items[phrase.from - 1]
  if (
    before === undefined ||
    before.kind !== 'word' ||
    phrase.from - 1 <= floor ||
    phrase.to - phrase.from > farthest
  )
    return phrase
  if (language.prepositions.has(before.lower) && before.lower !== 'because') {
    let last = phrase.from - 2
    for (
      let skips = 0;
      skips < 3 && before.lower !== 'of' && reduced.has(items[last]?.lower ?? '');
      skips++
    )
      last--
    const left = phraseBefore(items, last, language, floor)
    if (left === undefined) return phrase
    const head = items[left.to - 1]
    const speaks =
      nounOf(head, language) !== undefined ||
      (isCapital(head) &&
        (before.lower === 'of' ||
          before.lower === 'from' ||
          before.lower === 'for' ||
          before.lower === 'at' ||
          before.lower === 'in'))
    return speaks ? { from: left.from, to: phrase.to } : phrase
  }
  if (before.lower === 'and' || before.lower === 'und' || before.lower === 'et') {
    const left = phraseBefore(items, phrase.from - 2, language, floor)
    if (left === undefined) return phrase
    const head = items[left.to - 1]
    if (nounOf(head, language) === undefined && !isCapital(head)) return phrase
    const edge = items[left.from - 1]
    const atStart =
      left.from <= floor ||
      edge === undefined ||
      edge.kind !== 'word' ||
      language.conjunctions.has(edge.lower)
    return atStart ? { from: listStart(items, left.from, language, floor), to: phrase.to } : phrase
  }
  return phrase
}

/** `The Hague, Vienna and Stockholm`: names before the comma belong to the list. */
function listStart(items: readonly Item[], at: number, language: Language, floor: number): number {
  let from = at
  for (let names = 0; names < 6 && from - 2 >= floor && items[from - 1]?.text === ','; names++) {
    const name = nameBefore(items, from - 2, language)
    if (name === undefined || name.from < floor) break
    from = name.from > floor && items[name.from - 1]?.lower === 'the' ? name.from - 1 : name.from
  }
  const edge = items[from - 1]
  return edge === undefined || from === floor || edge.text !== ',' ? from : at
}
