/** Names in German, where every noun has a capital: places, names behind a common noun, cases undone. */

import type { Language } from '../language/index.ts'
import type { Setting } from '../speaker/setting.ts'
import { isCapital, nounOf, type Phrase } from '../speech/phrase.ts'
import type { Discourse } from '../text/discourse.ts'
import type { Item } from '../text/structure.ts'

/** Common nouns that are part of the name, or no firm and no institute. */
const keeps =
  /^(?:gewerkschaft|verband|partei|kanton|stadt|gemeinde|kreis|land|initiative|bündnis|koalition|fraktion|aktion|gruppe|liste|kammer|union)s?$/

/** `des Instituts Eurostrom` is Eurostrom: one word behind a common noun that no sentence gives an article. */
export function properName(
  items: readonly Item[],
  run: Phrase,
  { setting }: Discourse,
): string | null {
  if (run.to - run.from !== 2) return null
  const [noun, name] = [items[run.from], items[run.to - 1]]
  if (noun?.kind !== 'word' || name?.kind !== 'word' || noun.text.includes('-')) return null
  const kind = nounOf(noun, setting.language)?.kind
  if (kind !== 'organisation' && kind !== 'group') return null
  if (keeps.test(noun.lower) || !isCapital(name) || /^\p{Lu}[\p{Lu}\d&]+$/u.test(name.text))
    return null
  if (nounOf(name, setting.language) !== undefined) return null
  if (
    /(?:schutz|ung|heit|keit|schaft|tion|wirtschaft|industrie|wesen|bau|handel|energie|verkehr|gesundheit)$/.test(
      name.lower,
    )
  )
    return null
  return name.text
}

/** `der Deutschen Krankenhausgesellschaft` is the Deutsche, `einem hohen Beamten` a hoher Beamter: adjectives in the nominative. */
export function uninflected(
  items: readonly Item[],
  at: number,
  run: Phrase,
  words: string,
  language: Language,
): string {
  const head = items[run.to - 1]?.text ?? ''
  const noun = nounOf(items[run.to - 1], language)
  if (noun?.plural === true) return words
  const feminine =
    noun?.gender === 'f' ||
    /(?:schaft|ung|heit|keit|tion|partei|kammer|bank|börse|behörde|agentur|kasse|spitze|union|zentrale|kommission)$/i.test(
      head,
    )
  const article = items[at]?.lower ?? ''
  if (article === 'der' && !feminine) return words
  const ending = feminine
    ? 'e'
    : /(?:ministerium|institut|amt|werk|unternehmen|gericht|parlament|büro|zentrum|bündnis)s?$/i.test(
          head,
        )
      ? 'es'
      : 'er'
  return words.replace(/(\p{L}{3,})(?:en|em|er)(?= \p{Lu})/gu, (whole, stem: string) =>
    /^\p{Lu}/u.test(stem) &&
    !/^(?:Deutsch|Europäisch|Französisch|Österreichisch|Schweizerisch|Bayerisch|Sächsisch|International|Freiwillig|Grün|Allgemein|Christlich|Evangelisch|Katholisch|Vereint)$/.test(
      stem,
    )
      ? whole
      : `${stem}${ending}`,
  )
}

const placesOf = new WeakMap<Setting, ReadonlySet<string>>()

/** Nouns that the article never gives an article, and puts after `in`, `aus`, `nach` or `mit`. */
export function places(setting: Setting): ReadonlySet<string> {
  const known = placesOf.get(setting)
  if (known !== undefined) return known
  const after = (links: string): Set<string> =>
    new Set(
      [
        ...setting.text.matchAll(
          new RegExp(` (?:${links}) (\\p{Lu}\\p{Ll}{3,30})(?![\\p{L}-])`, 'gu'),
        ),
      ].map(([, word]) => word as string),
    )
  const found = after('in|aus|nach|mit')
  for (const word of after('der|die|das|den|dem|eine|ein|einen')) found.delete(word)
  placesOf.set(setting, found)
  return found
}

/** Grammatical gender of a body by the ending of its noun. */
export function germanGender(
  name: string,
  { setting: { language } }: Discourse,
): 'f' | 'm' | 'n' | null {
  const head =
    name.split(' ').find((word) => language.nouns.has(word.toLowerCase())) ??
    name.split(' ')[0] ??
    ''
  const known = language.nouns.get(head.toLowerCase())
  if (known?.gender != null) return known.gender
  if (
    /(?:schaft|ung|heit|keit|tion|partei|kammer|bank|börse|behörde|agentur|liste|kasse|spitze|union|allianz|armee|wehr|polizei|kirche|firma|airline|reederei|präfektur|in)$/i.test(
      head,
    )
  )
    return 'f'
  if (
    /(?:verband|verein|rat|bund|konzern|senat|bundestag|hof|ausschuss|klub|chef|minister|sprecher|er)$/i.test(
      head,
    )
  )
    return 'm'
  return null
}
