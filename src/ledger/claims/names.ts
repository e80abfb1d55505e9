/** Who a claim speaks of: allies by their names, and what people call them besides. */
import type { Ledger } from '../ledger.ts'

/** Lower case, as in running text. */
const aliases: Readonly<Record<string, string>> = {
  us: 'USA',
  usa: 'USA',
  america: 'USA',
  american: 'USA',
  americans: 'USA',
  washington: 'USA',
  uk: 'GBR',
  britain: 'GBR',
  british: 'GBR',
  london: 'GBR',
  german: 'DEU',
  germans: 'DEU',
  berlin: 'DEU',
  french: 'FRA',
  paris: 'FRA',
  poles: 'POL',
  polish: 'POL',
  warsaw: 'POL',
  spanish: 'ESP',
  madrid: 'ESP',
  italian: 'ITA',
  rome: 'ITA',
  turkey: 'TUR',
  turkiye: 'TUR',
  'czech republic': 'CZE',
  holland: 'NLD',
  dutch: 'NLD',
  macedonia: 'MKD',
  russian: 'RUS',
  moscow: 'RUS',
  ukrainian: 'UKR',
  kyiv: 'UKR',
  alliance: 'NATO',
  'europe and canada': 'NATO-EC',
  europe: 'NATO-EC',
  europeans: 'NATO-EC',
  'european allies': 'NATO-EC',
  'european allies and canada': 'NATO-EC',
}

/** Whether the words name Europe alone, for which the table has no total without Canada. */
export const meansEurope = (words: readonly string[]): boolean =>
  words.some((word) => /^europe(?:ans?)?$/.test(word)) && !words.includes('canada')

/** ISO codes in the order in which the words name them; the longest name first where two begin alike. */
export function namedIn(words: readonly string[], { countries }: Ledger): readonly string[] {
  const names = new Map<string, string>(Object.entries(aliases))
  for (const { iso3, name } of countries) names.set(name.toLowerCase(), iso3)
  names.set('nato', 'NATO')
  const longest = Math.max(...[...names.keys()].map((name) => name.split(' ').length))
  const found: string[] = []
  for (let at = 0; at < words.length; at++) {
    for (let length = longest; length > 0; length--) {
      const iso3 = names.get(words.slice(at, at + length).join(' '))
      if (iso3 === undefined) continue
      found.push(iso3)
      at += length - 1
      break
    }
  }
  return [...new Set(found)]
}
