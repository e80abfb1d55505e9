/** Noun phrases before and after a place in a sentence, found by their words and capitals. */
import type { Language, Noun } from './language/index.ts'
import type { Item } from './structure.ts'

/** Items `from` to `to` (exclusive) of a sentence. */
export interface Phrase {
  readonly from: number
  readonly to: number
}

const particles = new Set(
  'de la von van der den del di da al el bin ibn du le ter ten zu af dos das y'.split(' '),
)
const farthest = 24

export const isCapital = (item: Item | undefined): boolean =>
  item !== undefined &&
  item.kind === 'word' &&
  /^(?:\p{Lu}|(?:d|l|al-|el-)['’]?\p{Lu})/u.test(item.text)

export const isPossessive = (item: Item | undefined): boolean =>
  item !== undefined && item.kind === 'word' && /(?:['’]s|s['’])$/.test(item.text)

/** A possessive without its ending: `Spain’s` is Spain. */
export const bare = (word: string): string => word.replace(/(?:['’]s|['’])$/u, '')

const isWord = (item: Item | undefined): boolean => item !== undefined && item.kind === 'word'

export function nounOf(item: Item | undefined, language: Language): Noun | undefined {
  if (item === undefined || item.kind !== 'word') return undefined
  const lower = bare(item.lower)
  const noun = language.nouns.get(lower)
  if (noun !== undefined) return noun
  const hyphen = lower.lastIndexOf('-')
  if (hyphen > 0) return language.nouns.get(lower.slice(hyphen + 1))
  if (
    /(?:makers|workers|growers|owners|producers|builders|drivers|traders|breeders|dealers|holders|sellers|buyers|importers|exporters|setters|fighters|backers|campaigners|planners|lenders|refiners|brewers|millers|hauliers|retailers|smelters|operators|processors)$/.test(
      lower,
    )
  )
    return { kind: 'group', gender: null, plural: true }
  if (language.id === 'de') {
    const compound = germanHead(lower, language)
    if (compound !== undefined) return compound
  }
  if (lower.endsWith('s')) {
    const one = language.nouns.get(
      lower.endsWith('ies') ? `${lower.slice(0, -3)}y` : lower.slice(0, -1),
    )
    if (one !== undefined && one.kind === 'role') return { ...one, kind: 'group', plural: true }
    if (one !== undefined) return { ...one, plural: true }
  }
  return undefined
}

/** `Hafenverband`, `Rechnungshofs`: the last part of a German compound, its case ending left out. */
function germanHead(lower: string, language: Language): Noun | undefined {
  const word = lower.replace(/(?:es|s)$/, '')
  for (let at = 3; at < word.length - 2 && at < 20; at++) {
    const noun = language.nouns.get(word.slice(at))
    if (noun !== undefined) return noun
  }
  return language.nouns.get(word)
}

/** Words that can stand inside a noun phrase before its head. */
export function modifies(item: Item | undefined, language: Language): boolean {
  if (item === undefined) return false
  if (item.kind === 'number') return true
  if (item.kind === 'quotation') return item.text.length < 40 && !/[.!?,]$/.test(item.text)
  if (item.kind !== 'word') return false
  const { lower } = item
  return !(
    language.prepositions.has(lower) ||
    language.conjunctions.has(lower) ||
    language.auxiliaries.has(lower) ||
    language.relatives.has(lower) ||
    language.pronouns.has(lower) ||
    language.that.has(lower) ||
    language.determiners.has(lower) ||
    (language.adverbs.has(lower) && lower !== 'then' && lower !== 'first')
  )
}

/** A run of capitalised words that begins at `at`; one that ends in `’s` is cut there. */
export function nameAt(items: readonly Item[], at: number, language: Language): Phrase | undefined {
  const first = items[at]
  if (first === undefined || !isCapital(first)) return undefined
  if (
    openerOnly(first, language) &&
    !(
      first.lower === 'the' &&
      isCapital(items[at + 1]) &&
      /^(?:hague|bahamas|gambia)/.test(items[at + 1]?.lower ?? '')
    )
  )
    return undefined
  let to = at + 1
  if (
    isPossessive(first) &&
    !(
      /s['’]$/.test(first.text) &&
      isCapital(items[to]) &&
      nounOf(items[to], language)?.kind === 'organisation'
    )
  )
    return { from: at, to }
  while (to < items.length && to - at < 9) {
    const item = items[to] as Item
    if (isCapital(item) && !openerOnly(item, language)) {
      to++
      if (isPossessive(item)) break
    } else if (
      item.kind === 'number' &&
      item.text.length <= 3 &&
      numbered.test(items[to - 1]?.lower ?? '')
    )
      to++
    else if (item.text === '&' && isCapital(items[to + 1])) to++
    else if (item.kind === 'word' && particles.has(item.lower) && isCapital(items[to + 1])) to++
    else if (isNickname(item) && isCapital(items[to + 1])) to++
    else if (
      item.lower === '.' &&
      (items[to - 1]?.text.length ?? 9) <= 3 &&
      isCapital(items[to + 1])
    )
      to++
    else if (item.lower === 'of' && nounOf(items[to - 1], language)?.kind === 'organisation') {
      const next = items[to + 1]
      const skip = next !== undefined && next.lower === 'the' ? 2 : 1
      if (!isCapital(items[to + skip])) break
      to += skip + 1
    } else break
  }
  return { from: at, to }
}

const numbered = /^(?:article|local|group|clause|unit|annex|chapter|section|channel|g|paragraph)$/

/** `Jim ‘The Haddock’ Baines`. */
const isNickname = (item: Item): boolean =>
  item.kind === 'quotation' && item.text.length < 30 && /^\p{Lu}/u.test(item.text)

const openerOnly = (item: Item, language: Language): boolean =>
  language.openers.has(item.lower) && !['may', 'will'].includes(item.lower)

/** The run of capitalised words that ends at `last`. */
export function nameBefore(
  items: readonly Item[],
  last: number,
  language: Language,
): Phrase | undefined {
  if (items[last]?.kind === 'number' && numbered.test(items[last - 1]?.lower ?? '')) {
    const head = nameBefore(items, last - 1, language)
    return head === undefined ? undefined : { from: head.from, to: last + 1 }
  }
  if (!isCapital(items[last])) return undefined
  let from = last
  while (from > 0 && last - from < 9) {
    const before = items[from - 1] as Item
    if (
      isCapital(before) &&
      (!isPossessive(before) ||
        (/s['’]$/.test(before.text) && nounOf(items[from], language)?.kind === 'organisation'))
    ) {
      if (from - 1 === 0 && language.openers.has(before.lower)) break
      if (openerOnly(before, language)) break
      from--
    } else if (before.text === '&' && isCapital(items[from - 2])) from -= 2
    else if (isNickname(before) && isCapital(items[from - 2])) from -= 2
    else if (
      before.kind === 'word' &&
      particles.has(before.lower) &&
      isCapital(items[from - 2]) &&
      !isPossessive(items[from - 2])
    )
      from -= 2
    else if (
      before.lower === '.' &&
      isCapital(items[from - 2]) &&
      (items[from - 2]?.text.length ?? 9) <= 3
    )
      from -= 2
    else break
  }
  return { from, to: last + 1 }
}

/** The noun phrase that begins at `at`, with what `of` adds to it; undefined where none begins. */
export function phraseAt(
  items: readonly Item[],
  at: number,
  language: Language,
  stops: (index: number) => boolean,
): Phrase | undefined {
  let to = at
  const first = items[at]
  if (!isWord(first) && first?.kind !== 'number') return undefined
  if (language.pronouns.has(first?.lower ?? '')) return { from: at, to: at + 1 }
  if (language.determiners.has(first?.lower ?? '')) to++
  const body = to
  while (to < items.length && to - at < farthest) {
    const item = items[to] as Item
    if (stops(to)) break
    const dotted =
      item.lower === '.' && (items[to - 1]?.text.length ?? 9) <= 3 && isCapital(items[to + 1])
    if (modifies(item, language) || dotted) to++
    else if (
      item.kind === 'word' &&
      isPossessive(items[to - 1]) &&
      language.determiners.has(item.lower)
    )
      break
    else if (
      to > body &&
      (item.lower === 'of' ||
        (postNominal.has(item.lower) && nounOf(items[to - 1], language) !== undefined))
    ) {
      const next = phraseAt(items, to + 1, language, stops)
      if (next === undefined) break
      to = next.to
      break
    } else if (item.kind === 'word' && particles.has(item.lower) && isCapital(items[to + 1])) to++
    else break
  }
  return to > body ? { from: at, to } : undefined
}

const postNominal = new Set([
  'for',
  'from',
  'at',
  'to',
  'in',
  'on',
  'von',
  'aus',
  'für',
  'pour',
  'du',
  'de',
  'der',
  'des',
])
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

/** `NATO chief Mark Rutte`, `Hungary’s Viktor Orbán`, `the charity Fair Share`. */
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
