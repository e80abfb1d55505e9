/** Whether words make a clause. */
import type { Language } from '../language/index.ts'
import { isCapital, type Phrase } from '../speech/phrase.ts'
import type { Item } from './structure.ts'

/** Whether a stretch holds a finite verb, as far as forms tell. */
export function hasVerb(items: readonly Item[], { from, to }: Phrase, language: Language): boolean {
  for (let at = from; at < to; at++) {
    const item = items[at] as Item
    if (item.kind === 'quotation') {
      if (/\b(?:is|are|was|will|would|can|cannot|must|has|have|do|does)\b/.test(item.text))
        return true
      continue
    }
    if (item.kind !== 'word') continue
    if (language.auxiliaries.has(item.lower)) return true
    if (language.id === 'en' && /^\p{L}+'(?:d|ll|re|ve|m)$/u.test(item.lower)) return true
    if (
      at > from &&
      /(?:ed|es|[^s]s)$/.test(item.lower) &&
      !isCapital(item) &&
      !isSmall(item.lower, language) &&
      isCapitalOrNoun(items[at - 1], language) &&
      !/['’]s$/.test(item.text)
    )
      return true
    if (at > from && (verbs.has(item.lower) || (language.id !== 'en' && foreign.has(item.lower))))
      return true
  }
  return false
}

/** `as`, `across`, `various`: words in -s or -ed that are no verbs. */
const isSmall = (lower: string, language: Language): boolean =>
  language.prepositions.has(lower) ||
  language.conjunctions.has(lower) ||
  language.adverbs.has(lower) ||
  language.determiners.has(lower) ||
  /ous$/.test(lower)

const isCapitalOrNoun = (item: Item | undefined, language: Language): boolean =>
  item !== undefined &&
  item.kind === 'word' &&
  !language.determiners.has(item.lower) &&
  !language.prepositions.has(item.lower)
const verbs = new Set(
  `costs cost goes went gets got gives gave takes took makes made needs need means meant comes came keeps kept leaves left
  remains stood stands knows knew pays paid wants becomes became begins lies lay falls fell rises rose holds held put puts
  go get give take make mean come keep leave remain stand know pay want become begin lie fall rise hold bring brought brings let lets`.split(
    /\s+/,
  ),
)
const foreign = new Set(
  `hat haben ist sind war waren wird werden kann können muss müssen soll sollen wolle werde habe sei solle könne müsse
  würde hätte wäre est sont a ont sera doit doivent peut peuvent fait va vont était avait serait`.split(
    /\s+/,
  ),
)
