/** The French verb: what leans on it, its forms, and the words that lead to its content. */
import type { Cue, Language } from '../language/index.ts'
import { isCapital, nounOf } from '../speech/phrase.ts'
import type { Item } from '../text/structure.ts'

/** What leans on a verb from the left. */
const clitics = /^(?:n'|ne|se|s'|l'|le|la|les|y|en|lui|leur|me|m'|nous|vous|te|t')$/
export const have = /^(?:a|ont|avait|avaient|aura|auront|ait|aient|eut|eurent)$/
export const be = /^(?:est|sont|était|étaient|sera|seront|fut|furent|soit|soient)$/
export const hearsay = /^(?:aurait|auraient|serait|seraient)$/
const inside = /^(?:pas|jamais|plus|guère|rien|été)$/

export const isWord = (item: Item | undefined): item is Item => item?.kind === 'word'

/** First item behind auxiliaries, clitics and adverbs. */
export function clusterFrom(items: readonly Item[], at: number, to: number): number {
  let index = at
  while (
    index < Math.min(to, at + 7) &&
    isWord(items[index]) &&
    (have.test(items[index]?.lower ?? '') ||
      be.test(items[index]?.lower ?? '') ||
      clitics.test(items[index]?.lower ?? '') ||
      inside.test(items[index]?.lower ?? '') ||
      /^(?:il|elle|ils|elles|on)$/.test(items[index]?.lower ?? '') ||
      adverb(items[index] as Item))
  )
    index++
  return index
}

const adverb = ({ lower }: Item): boolean =>
  /ment$/.test(lower) ||
  /^(?:toutefois|cependant|pourtant|aussi|ensuite|également|aussitôt|déjà|encore|hier|enfin|néanmoins|alors|bien|tout|même|ainsi|notamment|aussi|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|toujours|rapidement|désormais|d'ailleurs|ailleurs|puis|récemment|vite|d'emblée|emblée|jeudi)$/.test(
    lower,
  )

/** Auxiliaries, modals and verbs with the endings of future and imperfect. */
export const finiteAt = (items: readonly Item[], at: number): boolean => {
  const item = items[at]
  if (!isWord(item) || isCapital(item)) return false
  return (
    have.test(item.lower) ||
    be.test(item.lower) ||
    hearsay.test(item.lower) ||
    /^(?:doit|doivent|peut|peuvent|va|vont|fait|font|faut|reste|restent|devra|devront)$/.test(
      item.lower,
    ) ||
    /^\p{L}{2,}(?:eront|iront|erait|eraient|aient|irait)$/u.test(item.lower) ||
    (/^\p{L}{3,}(?:era|ira)$/u.test(item.lower) && !/^(?:opéra|caméra)$/.test(item.lower))
  )
}

interface Verb {
  readonly at: number
  readonly to: number
  readonly cues: readonly [Cue, ...Cue[]]
  readonly negated: boolean
  readonly plural: boolean
  readonly text: string
}

/** The cue at a place with what leans on it, if the words around it make it a verb. */
export function verbAt(
  items: readonly Item[],
  at: number,
  from: number,
  language: Language,
): Verb | undefined {
  const item = items[at]
  if (!isWord(item) || isCapital(item)) return undefined
  const candidates = language.cues.get(item.lower)
  if (candidates === undefined) return undefined
  let left = at
  while (
    left > from &&
    isWord(items[left - 1]) &&
    (have.test(items[left - 1]?.lower ?? '') ||
      be.test(items[left - 1]?.lower ?? '') ||
      hearsay.test(items[left - 1]?.lower ?? '') ||
      clitics.test(items[left - 1]?.lower ?? '') ||
      inside.test(items[left - 1]?.lower ?? '') ||
      adverb(items[left - 1] as Item) ||
      (left - 2 >= from &&
        /^(?:il|elle|ils|elles|on)$/.test(items[left - 1]?.lower ?? '') &&
        (have.test(items[left - 2]?.lower ?? '') || be.test(items[left - 2]?.lower ?? ''))))
  )
    left--
  const words = items.slice(left, at).map(({ lower }) => lower)
  const reflexive = words.includes('se') || words.includes("s'")
  const had = words.some((word) => have.test(word))
  const was = words.some((word) => be.test(word))
  const before = items[left - 1]
  const usable = candidates.filter((cue) => {
    if (
      !fits(items, at, cue) &&
      !(words.includes('y') && /^(?:à|au|aux)$/.test(cue.words[1] ?? ''))
    )
      return false
    if (reflexive && cue.base === 'vouloir') return false
    if (words.some((word) => hearsay.test(word)) && cue.base !== 'vouloir') return false
    if (cue.form === 'ing')
      return items.slice(from, at).every(({ lower }) => /^(?:tout|en|et|mais)$/.test(lower))
    if (cue.participle) return had || (was && reflexive)
    if (cue.base === 'être') return !hearsay.test(item.lower) && !had
    if (had || was) return false
    return true
  })
  const [first] = usable
  if (first === undefined) return undefined
  if (
    first.form === 'finite' &&
    left === at &&
    isWord(before) &&
    nounAfter(before, language) &&
    at > from
  )
    return undefined
  if (
    first.form === 'finite' &&
    words.length === 1 &&
    /^(?:l'|le|la|les|leur|en)$/.test(words[0] ?? '') &&
    !(isWord(before) && (language.pronouns.has(before.lower) || isCapital(before))) &&
    !(words[0] === 'en' && before?.text === ',')
  )
    return undefined
  if (
    first.form === 'finite' &&
    left === at &&
    at - 2 >= from &&
    ambiguous.test(item.lower) &&
    isWord(before) &&
    !isCapital(before) &&
    language.determiners.has(items[at - 2]?.lower ?? '') &&
    nounOf(before, language) === undefined
  )
    return undefined
  const most = Math.max(...usable.map(({ words: own }) => own.length))
  const kept = usable.filter(
    (cue) => cue.words.length === most || (most === 1 && cue.words.length === 1),
  )
  const end = endOf(items, at, kept[0] ?? first)
  const start = words.findIndex((word) => have.test(word) || be.test(word))
  return {
    at: left,
    to: end,
    cues: kept as unknown as [Cue, ...Cue[]],
    negated:
      ((words.includes("n'") || words.includes('ne')) && !only(items, at + 1)) ||
      (first.form === 'finite' && /^(?:pas|plus|guère)$/.test(items[at + 1]?.lower ?? '')),
    plural:
      /(?:ent|ont)$/.test(start >= 0 ? (words[start] ?? '') : item.lower) &&
      !/(?:ment)$/.test(item.lower),
    text: items
      .slice(at, end)
      .map(({ text }) => text)
      .join(' '),
  }
}

/** `ne propose que 3 %`: a restriction, no denial. */
const only = (items: readonly Item[], at: number): boolean =>
  items.slice(at, at + 2).some(({ lower }) => /^(?:que|qu')$/.test(lower))

/** Words of a cue behind its verb, with adverbs between them. */
function placeOf(
  items: readonly Item[],
  at: number,
  words: readonly string[],
  upTo: number,
): number {
  let next = at + 1
  for (let index = 1; index <= upTo; index++) {
    let skipped = 0
    while (
      items[next]?.lower !== words[index] &&
      isWord(items[next]) &&
      (adverb(items[next] as Item) || inside.test(items[next]?.lower ?? '')) &&
      skipped < 3
    ) {
      next++
      skipped++
    }
    if (items[next]?.lower !== words[index]) return -1
    if (index < upTo) next++
  }
  return next
}

const fits = (items: readonly Item[], at: number, cue: Cue): boolean =>
  late(cue)
    ? lateAt(items, at, cue.words) > 0
    : cue.words.length < 2 || placeOf(items, at, cue.words, cue.words.length - 1) > 0

/** `qualifie l’offre de “ridicule”`: the last word stands behind the object. */
const late = ({ words, frame }: Cue): boolean => frame === 'name' && words.length === 2

const lateAt = (items: readonly Item[], at: number, words: readonly string[]): number => {
  for (let index = at + 1; index < Math.min(items.length, at + 16); index++) {
    if (items[index]?.text === ',' || items[index]?.text === ';') return -1
    if (items[index]?.lower === words.at(-1)) return index
  }
  return -1
}

const endOf = (items: readonly Item[], at: number, cue: Cue): number =>
  cue.words.length < 2 || late(cue)
    ? at + 1
    : Math.max(at, placeOf(items, at, cue.words, cue.words.length - 1)) + 1

/** Verb forms that are nouns as often: `l’ancien juge`. */
const ambiguous = /^(?:juge|demande|offre|critique|menace|annonce|note|alerte)$/

/** A determiner or preposition before it makes a noun of a form that may be a verb. */
const nounAfter = (before: Item, language: Language): boolean =>
  (language.determiners.has(before.lower) &&
    !/^(?:tous|toutes|certains|certaines|plusieurs)$/.test(before.lower)) ||
  language.prepositions.has(before.lower) ||
  /^(?:que|qu')$/.test(before.lower)
