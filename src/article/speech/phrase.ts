/** Names, and noun phrases that begin at a place in a sentence, found by their words and capitals. */
import type { Language, Noun } from '../language/index.ts'
import type { Item } from '../text/structure.ts'
import { jointBody } from './joint-body.ts'
import { compound, manners, nobility } from './phrase-words.ts'

/** Items `from` to `to` (exclusive) of a sentence. */
export interface Phrase {
  readonly from: number
  readonly to: number
}

const particles = new Set(
  'de la von van der den del di da al el bin ibn du le ter ten zu af dos das y'.split(' '),
)
/** Longest phrase, in words. */
export const farthest = 24
export const isCapital = (item: Item | undefined): boolean =>
  item !== undefined &&
  item.kind === 'word' &&
  /^(?:\p{Lu}|(?:d|l|al-|el-)['’]?\p{Lu})/u.test(item.text) &&
  !compound.test(item.text)

export const isPossessive = (item: Item | undefined): boolean =>
  item !== undefined && item.kind === 'word' && /(?:['’]s|s['’])$/.test(item.text)

/** A possessive without its ending: `Spain’s` is Spain. */
export const bare = (word: string): string => word.replace(/(?:['’]s|['’])$/u, '')

const isWord = (item: Item | undefined): boolean => item?.kind === 'word'

export function nounOf(item: Item | undefined, language: Language): Noun | undefined {
  if (item === undefined || item.kind !== 'word') return undefined
  const lower = bare(item.lower)
  const noun = language.nouns.get(lower)
  if (noun !== undefined) return noun
  const hyphen = lower.lastIndexOf('-')
  if (hyphen > 0)
    return (
      language.nouns.get(lower.slice(hyphen + 1)) ??
      (language.id === 'de' ? germanHead(lower.slice(hyphen + 1), language) : undefined)
    )
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
  const word = lower.endsWith('ss') ? lower : lower.replace(/(?:es|s)$/, '')
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
  if (isPossessive(first) && !ownsBody(items, at, language)) return { from: at, to }
  while (to < items.length && to - at < 9) {
    const item = items[to] as Item
    if (isCapital(item) && !openerOnly(item, language)) {
      to++
      if (isPossessive(item) && !ownsBody(items, to - 1, language)) break
    } else if (joinsBody(items, to, language)) to += 2
    else if (
      item.kind === 'number' &&
      item.text.length <= 3 &&
      numbered.test(items[to - 1]?.lower ?? '')
    )
      to++
    else if (item.text === '&' && isCapital(items[to + 1])) to++
    else if (particleAt(items, to, language)) to += isCapital(items[to + 1]) ? 1 : 2
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

/** `Seafarers’ League`, `Danish Fishermen’s Association`: a possessive plural inside the name of a body. */
function ownsBody(items: readonly Item[], at: number, language: Language): boolean {
  if (!/(?:s['’]|(?:men|people|children|folk)['’]s)$/.test(items[at]?.text ?? '')) return false
  for (let next = at + 1; next < at + 4 && isCapital(items[next]); next++)
    if (nounOf(items[next], language)?.kind === 'organisation') return true
  return false
}

/** `the Rail and Port Workers’ Union`: the `and` inside the name of a body. */
export function joinsBody(items: readonly Item[], and: number, language: Language): boolean {
  if (items[and]?.lower !== 'and' || !isCapital(items[and + 1]) || !isCapital(items[and - 1]))
    return false
  if (!language.determiners.has(items[and - 2]?.lower ?? '')) return false
  if (nounOf(items[and - 1], language)?.kind === 'organisation') return false
  for (let at = and + 1; at < and + 4 && isCapital(items[at]); at++)
    if (isPossessive(items[at])) return ownsBody(items, at, language)
  return jointBody(items, and)
}

/** A small word inside a name; a German article is none unless `von` stands before it. */
function particleAt(items: readonly Item[], at: number, language: Language): boolean {
  const { lower, kind } = items[at] as Item
  if (kind !== 'word' || !particles.has(lower)) return false
  if (language.id === 'de' && /^(?:der|den|dos|das|du|le|la|y|ter|ten)$/.test(lower)) return false
  if (language.id === 'fr' && /^(?:du|le|la|y)$/.test(items[at]?.text ?? '')) return false
  return (
    isCapital(items[at + 1]) ||
    (/^(?:von|van|de)$/.test(lower) &&
      /^(?:der|den|la|dem)$/.test(items[at + 1]?.lower ?? '') &&
      language.id !== 'fr' &&
      isCapital(items[at + 2]) &&
      (language.id !== 'de' || nobility.test(items[at + 2]?.lower ?? '')))
  )
}

/** Words that a number may follow in a name. */
export const numbered =
  /^(?:article|local|group|clause|unit|annex|chapter|section|channel|g|paragraph)$/

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
    if (isCapital(before) && (!isPossessive(before) || ownsBody(items, from - 1, language))) {
      if (from - 1 === 0 && language.openers.has(before.lower)) break
      if (openerOnly(before, language)) break
      from--
    } else if (before.text === '&' && isCapital(items[from - 2])) from -= 2
    else if (joinsBody(items, from - 1, language)) from -= 2
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
  if (
    to > at &&
    /^(?:the|these|those|its|their|his|her|our|all|both)$/.test(first?.lower ?? '') &&
    /^(?:the|these|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|few|many|other|several)$/.test(
      items[to]?.lower ?? '',
    ) &&
    isWord(items[to + 1])
  )
    to++
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
      if (item.lower === 'to' && isInfinitive(items[to + 1], language)) break
      const next = phraseAt(items, to + 1, language, stops)
      if (
        next === undefined ||
        (item.lower === 'in' && manners.test(items[next.to - 1]?.lower ?? ''))
      )
        break
      to = next.to
      break
    } else if (item.kind === 'word' && particles.has(item.lower) && isCapital(items[to + 1])) to++
    else break
  }
  return to > body ? { from: at, to } : undefined
}

/** `the contract to add`: no place or person that a post is held at. */
const isInfinitive = (item: Item | undefined, language: Language): boolean =>
  language.id === 'en' &&
  item !== undefined &&
  /^\p{Ll}/u.test(item.text) &&
  !language.determiners.has(item.lower) &&
  nounOf(item, language) === undefined

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
