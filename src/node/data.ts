/** Values taken from the data folder by `ref:`. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { nearest, type Resolve } from '../scenario/index.ts'
import { dataFolder } from './data-folder.ts'

/** The tables that `ledger:` refs may name: one row per country, year and edition. */
const ledgerTables = ['nato_defence_expenditure.csv', 'military_personnel.csv'] as const

/** Columns that say what a row is, and are no figure. */
const labels = new Set([
  'iso3',
  'country',
  'year',
  'estimate',
  'source',
  'source_note',
  'definition',
  'url',
  'constant_base',
])

/** The table of Council votes and populations, which a DEU table needs for its capabilities. */
export function councilVotes(folder = dataFolder): string {
  return readFileSync(join(folder, 'eucouncil_weights_EU9-EU28.csv'), 'utf8')
}

type Row = Readonly<Record<string, string>>

/**
 * Resolves `ledger:<series>/<ISO3>/<year>[@<edition>]` from the data folder. Without an edition the
 * reference must be unambiguous: editions are on different price bases and are never mixed.
 */
export function ledgerResolver(folder = dataFolder): Resolve {
  let tables: readonly (readonly Row[])[] | undefined
  return (ref) => {
    tables ??= ledgerTables.map((name) =>
      parse(readFileSync(join(folder, name)), { columns: true, bom: true }),
    )
    const match = /^ledger:([^/]+)\/([^/]+)\/(\d{4})(?:@(.+))?$/.exec(ref)
    if (match === null) return { problem: 'expected ledger:<series>/<ISO3>/<year>[@<edition>]' }
    const [, series = '', iso3 = '', year = '', edition] = match
    const known = tables
      .flatMap((rows) => Object.keys(rows[0] ?? {}))
      .filter((name) => !labels.has(name))
    if (!known.includes(series))
      return { problem: `a series of ${known.join(', ')}`, ...near(series, known) }
    const rows = tables.find((candidates) => Object.hasOwn(candidates[0] ?? {}, series)) ?? []
    const ofCountry = rows.filter((row) => row.iso3 === iso3)
    if (ofCountry.length === 0) {
      const countries = [...new Set(rows.map((row) => row.iso3 ?? ''))]
      return { problem: 'a country in the data', ...near(iso3, countries) }
    }
    const filled = ofCountry.filter((row) => row.year === year && (row[series] ?? '') !== '')
    const editions = [...new Set(filled.map((row) => row.source ?? ''))]
    if (filled.length === 0) return { problem: `a year in which ${iso3} has ${series}` }
    const row =
      edition === undefined
        ? editions.length === 1
          ? filled[0]
          : undefined
        : filled.find((r) => r.source === edition)
    if (row === undefined) {
      return edition === undefined
        ? { problem: `an edition, one of ${editions.map((e) => `@${e}`).join(', ')}` }
        : {
            problem: `an edition that has this figure, one of ${editions.join(', ')}`,
            ...near(edition, editions),
          }
    }
    return { value: Number(row[series]) }
  }
}

function near(found: string, known: readonly string[]): { nearest?: string } {
  const name = nearest(found, known)
  return name === undefined ? {} : { nearest: name }
}
