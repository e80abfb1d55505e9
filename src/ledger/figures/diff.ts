/** What another table would move: a new edition against the one in use, or a table against itself. */
import { nearest } from '../../scenario/index.ts'
import type { Ledger } from '../ledger.ts'
import type { Edition } from './editions.ts'
import { LedgerError } from './error.ts'
import type { Figure } from './figure.ts'
import { measures, type TableName, tables } from './measures.ts'
import { readFigures } from './read-figures.ts'
import { readTable, type Table } from './table.ts'

export interface MovedFigure {
  readonly before: Figure
  readonly after: Figure
}

export interface EditionDiff {
  readonly edition: string
  /** Whether `editions.csv` has it. */
  readonly known: boolean
  /** The edition it is set against: itself when it is in the data already. */
  readonly against: string
  /** How many figures it has. */
  readonly figures: number
  readonly moved: readonly MovedFigure[]
  readonly same: number
  /** Figures that the other edition has not. */
  readonly added: readonly Figure[]
  /** Figures of the other edition that this one has not. */
  readonly gone: readonly Figure[]
}

export interface TableDiff {
  readonly table: TableName
  readonly editions: readonly EditionDiff[]
}

/**
 * Reads a table with the columns of one of the ledger's and sets each of its editions against the
 * data.
 * @throws LedgerError with file and line: no table of the ledger, a missing column, a bad cell
 */
export function diffTable(text: string, file: string, ledger: Ledger): TableDiff {
  const header = readTable(text, file, [])
  const table = tableOf(header.columns, file)
  const known = new Set(ledger.editions.map(({ id }) => id))
  const named = editionsIn(header, table)
  const all = [...ledger.editions, ...named.filter((id) => !known.has(id)).map(unknown)]
  const { figures } = readFigures(text, table, all, file)
  const byEdition = Map.groupBy(figures, ({ edition }) => edition)
  const editions = [...byEdition].map(([edition, own]) =>
    editionDiff(edition, own, known.has(edition), table, ledger),
  )
  return { table, editions }
}

/** The table that shares most measures with the columns. */
function tableOf(columns: readonly string[], file: string): TableName {
  const shared = (table: string): number =>
    measures.filter((measure) => measure.table === table && columns.includes(measure.id)).length
  const names = Object.keys(tables) as readonly TableName[]
  const best = names.toSorted((a, b) => shared(b) - shared(a))[0]
  if (best !== undefined && shared(best) > 0) return best
  const [first = ''] = columns
  const known = measures.map(({ id }) => id)
  const found = `the columns ${columns.slice(0, 12).join(', ')}`
  const expected = 'the columns of a table of the ledger, such as pct_gdp'
  throw new LedgerError(`${file}:1`, found, expected, nearest(first, known))
}

function editionsIn({ columns, rows }: Table, table: TableName): readonly string[] {
  const layout: { readonly edition?: string } = tables[table]
  const column = layout.edition
  if (column === undefined || !columns.includes(column)) return []
  return [...new Set(rows.map((row) => row.text(column)))].filter((id) => id !== '')
}

/** Of an edition that the data do not have yet: known from nowhere. */
function unknown(id: string): Edition {
  const blank = { publisher: '', title: '', published: '', priceBase: '', url: '', note: '' }
  return { id, ...blank, complete: false, secondary: false }
}

function editionDiff(
  edition: string,
  own: readonly Figure[],
  known: boolean,
  table: TableName,
  ledger: Ledger,
): EditionDiff {
  const inTable = ledger.figures.filter((figure) => figure.file === table)
  const isThere = inTable.some((figure) => figure.edition === edition)
  const against = isThere ? edition : ledger.standard
  const before = new Map(
    inTable.filter((figure) => figure.edition === against).map((figure) => [key(figure), figure]),
  )
  const moved: MovedFigure[] = []
  const added: Figure[] = []
  let same = 0
  for (const after of own) {
    const old = before.get(key(after))
    if (old === undefined) added.push(after)
    else if (old.value === after.value) same += 1
    else moved.push({ before: old, after })
  }
  const here = new Set(own.map(key))
  const gone = [...before.values()].filter((figure) => !here.has(key(figure)))
  return { edition, known, against, figures: own.length, moved, same, added, gone }
}

const key = ({ measure, iso3, year }: Figure): string => `${measure}/${iso3}/${year}`
