/** What people call countries: names, adjectives and capitals, from the table of states. */
import { LedgerError } from './error.ts'
import { readTable } from './table.ts'

export const namesFile = 'actors/states.csv'

const columns = ['iso3', 'name', 'aliases', 'adjectives', 'capital', 'metonyms']

/** Lower case without accents and dots, so that `U.S.` and `Türkiye` are found however they are typed. */
export function nameKey(name: string): string {
  if (/^[a-z ]*$/.test(name)) return name
  return name
    .normalize('NFD')
    .replace(/[\p{M}.]/gu, '')
    .trim()
    .toLowerCase()
}

/**
 * ISO codes by `nameKey`; a name beats what stands for another country.
 * @throws LedgerError
 */
export function readCountryNames(text: string, file: string): ReadonlyMap<string, string> {
  const { rows } = readTable(text, file, columns)
  if (rows.length === 0) throw new LedgerError(file, 'no rows', 'a country a row')
  const names = new Map<string, string>()
  for (const column of ['name', 'aliases', 'adjectives', 'capital', 'metonyms']) {
    for (const row of rows) {
      for (const name of row.text(column).split('|')) {
        const key = nameKey(name)
        if (key !== '' && !names.has(key)) names.set(key, row.text('iso3'))
      }
    }
  }
  return names
}
