/** Who a claim speaks of: countries by any name that people call them, and the alliance's parts. */
import { nameKey } from '../figures/country-names.ts'
import type { Ledger } from '../ledger.ts'

/** Europe's allies together, without Canada: no row of the table, a sum of its rows. */
export const europeanAllies = 'NATO-E'

const aggregates: ReadonlyMap<string, string> = new Map([
  ['nato', 'NATO'],
  ['alliance', 'NATO'],
  ['all allies together', 'NATO'],
  ['all allies combined', 'NATO'],
  ['nato allies together', 'NATO'],
  ['nato allies combined', 'NATO'],
  ['nato total', 'NATO'],
  ['europe and canada', 'NATO-EC'],
  ['nato europe and canada', 'NATO-EC'],
  ['european allies and canada', 'NATO-EC'],
  ['canada and europe', 'NATO-EC'],
  ['canada and the european allies', 'NATO-EC'],
  ['canada and european allies', 'NATO-EC'],
  ['nato europe', europeanAllies],
  ['europe', europeanAllies],
  ['europeans', europeanAllies],
  ['baltics', 'EST LVA LTU'],
  ['baltic states', 'EST LVA LTU'],
  ['baltic countries', 'EST LVA LTU'],
])

/** “European members”, “European NATO countries”, in the singular too. */
const european = /^european (?:nato )?(?:allies|ally|members?|countries|country|nations?|states?)$/

/** Words of the longest name that is looked for. */
const longest = 5

/** The name that begins at a place, the longest first; several codes for a group of countries. */
export function nameAt(
  wordAt: (ahead: number) => string,
  { names }: Pick<Ledger, 'names'>,
): { readonly iso3: string; readonly words: string; readonly taken: number } | undefined {
  for (let taken = longest; taken > 0; taken--) {
    const words = Array.from({ length: taken }, (_, ahead) => wordAt(ahead))
    if (words.includes('')) continue
    const key = nameKey(words.join(' '))
    const iso3 = aggregates.get(key) ?? (european.test(key) ? europeanAllies : names.get(key))
    if (iso3 !== undefined) return { iso3, words: key, taken }
  }
  return undefined
}
