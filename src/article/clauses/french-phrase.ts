/** The words of a French noun phrase, and the names in it. */

import { entityOf, nameParts, wordsOf } from '../cast/name.ts'
import type { Person } from '../speaker/setting.ts'
import { isCapital, nounOf, type Phrase } from '../speech/phrase.ts'
import type { Discourse } from '../text/discourse.ts'
import type { Item } from '../text/structure.ts'

export const links = /^(?:de|du|des|d'|à|au|aux|en|pour|chez)$/
export const articles =
  /^(?:le|la|les|l'|un|une|des|du|au|aux|son|sa|ses|leur|leurs|notre|nos|ce|cette|ces|cet|deux|trois|quatre|plusieurs|certains|certaines|quelques|tous|toutes|d')$/
const stops =
  /^(?:qui|que|qu'|dont|où|et|mais|ou|dans|par|sur|sous|avec|sans|avant|après|depuis|contre|entre|vers|lors|dès|pendant|durant|face|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|demain|aujourd'hui|ce|matin|soir|lui|elle|eux|pas|ne|n'|a|ont|avait|est|sont|se|s'|il|ils|elles|devant|jusqu'|si|comme|tandis|alors|toutefois|cependant|aussi|encore|déjà|en)$/
const honorific = /^(?:m|mme|mlle|mm|mmes|monsieur|madame|me)$/

export interface Region {
  /** Behind articles and numbers. */
  readonly start: number
  readonly end: number
  /** The first link behind the head. */
  readonly link: number
}
/** The words of the noun phrase: articles, adjectives, nouns, names and what `de` adds. */
export function regionAt(
  items: readonly Item[],
  at: number,
  to: number,
  { setting }: Discourse,
): Region | null {
  let start = at
  while (
    start < to &&
    (articles.test(items[start]?.lower ?? '') || items[start]?.kind === 'number')
  )
    start++
  let link = -1
  let end = start
  for (; end < to && end - at < 16; end++) {
    const item = items[end] as Item
    if (item.text === '.' && honorific.test(items[end - 1]?.lower ?? '')) continue
    if (item.kind !== 'word') break
    if (item.lower === 'en' && items[end + 1]?.lower === 'chef') {
      end++
      continue
    }
    if (links.test(item.lower) && end > start) {
      const next = items[end + 1]
      if (next === undefined || next.kind !== 'word' || end + 1 >= to) break
      const place = /^(?:à|au|aux|en|pour|chez)$/.test(item.lower)
      const after = articles.test(next.lower) ? items[end + 2] : next
      const remit =
        /^(?:au|aux)$/.test(item.lower) && nounOf(items[end - 1], setting.language)?.kind === 'role'
      if (place && !isCapital(after) && !remit) break
      if (place && ((!articles.test(next.lower) && item.lower === 'à') || link >= 0)) break
      if (place && nounOf(items[end - 1], setting.language) === undefined) break
      if (link < 0) link = end
      if (articles.test(next.lower)) end++
      continue
    }
    if (isCapital(item) && end > start) continue
    if (stops.test(item.lower) || articles.test(item.lower)) break
    if (!isCapital(item) && end > start && setting.language.prepositions.has(item.lower)) break
    if (
      end > start &&
      participle(item) &&
      /^(?:à|au|dans|par|sur|en|lors|devant|sous|avec|de|du)$/.test(items[end + 1]?.lower ?? '') &&
      nounOf(item, setting.language) === undefined
    )
      break
    if (
      !isCapital(item) &&
      /(?:ment)$/.test(item.lower) &&
      !/^(?:de|du|des|d'|au|aux|le|la|l'|les|un|une)$/.test(items[end - 1]?.lower ?? '') &&
      nounOf(item, setting.language) === undefined
    )
      break
  }
  while (
    end > start &&
    (links.test(items[end - 1]?.lower ?? '') || articles.test(items[end - 1]?.lower ?? ''))
  )
    end--
  return end > start ? { start, end, link: link < 0 || link >= end ? end : link } : null
}

const participle = ({ lower, text }: Item): boolean =>
  /^\p{Ll}/u.test(text) && /(?:é|ée|és|ées)$/.test(lower)

export const commaAfter = (items: readonly Item[], at: number, to: number): number => {
  let end = at
  while (end < to && items[end]?.text !== ',') end++
  return end
}

/** A person of the cast named in a stretch. */
export function personIn(
  items: readonly Item[],
  from: number,
  to: number,
  { setting, cast }: Discourse,
): { person: Person; words: string; from: number; to: number } | null {
  for (let start = from; start < to; start++) {
    if (!isCapital(items[start])) continue
    const end = runEnd(items, start, to)
    for (let last = end; last > start; last--) {
      const part: Phrase | undefined = nameParts(items, { from: start, to: last }, setting).at(-1)
      if (part === undefined || part.to !== last) continue
      const words = wordsOf(items, part)
      const person = cast.personOf(words)
      if (person !== undefined) return { person, words, from: part.from, to: last }
    }
    start = end - 1
  }
  return null
}

export const runEnd = (items: readonly Item[], at: number, to: number): number => {
  let end = at
  while (
    end < to &&
    (isCapital(items[end]) ||
      (/^(?:de|du|d'|la|le|von|van)$/.test(items[end]?.lower ?? '') &&
        end > at &&
        isCapital(items[end + 1])))
  )
    end++
  return Math.max(end, at + 1)
}

/** The longest name of the gazetteer that begins a stretch. */
export function entityIn(
  items: readonly Item[],
  from: number,
  to: number,
  { setting }: Discourse,
): { words: string; to: number } | null {
  if (!isCapital(items[from])) return null
  for (let end = Math.min(to, from + 7); end > from; end--) {
    const words = wordsOf(items, { from, to: end })
    if (entityOf(words, setting) !== undefined) return { words, to: end }
    const upper = words.replace(/ \p{Ll}/gu, (letter) => letter.toUpperCase())
    if (upper !== words && entityOf(upper, setting) !== undefined) return { words: upper, to: end }
  }
  return null
}
