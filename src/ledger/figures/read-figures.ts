/** From the tables to figures: one for every cell that is filled. */
import { nearest } from '../../scenario/index.ts'
import type { Edition } from './editions.ts'
import { LedgerError } from './error.ts'
import type { Estimate, Figure } from './figure.ts'
import { type Measure, measures, type TableName } from './measures.ts'
import { type Cell, numberIn, placeOf, readTable, type TableRow, yearIn } from './table.ts'

/** Where a table keeps the year, edition and mark of a figure; what is not a column is a constant. */
interface Layout {
  readonly columns: readonly string[]
  year(row: TableRow, measure: string): number
  edition(row: TableRow): { readonly name: string; readonly column?: string }
  estimate(row: TableRow): Cell | undefined
  note(row: TableRow): string
}

const yearly = (noteColumn: string): Layout => ({
  columns: ['iso3', 'country', 'year', 'estimate', 'source', noteColumn],
  year: (row) => yearIn(row.cell('year')),
  edition: (row) => ({ name: row.text('source'), column: 'source' }),
  estimate: (row) => row.cell('estimate'),
  note: (row) => row.text(noteColumn),
})

const worldBank: Readonly<Record<string, string>> = {
  population: 'population_year',
  gdp_usd_m_current_worldbank: 'gdp_year',
  ppp_lcu_per_intl_usd: 'ppp_year',
}

const layouts: Readonly<Record<TableName, Layout>> = {
  'nato_defence_expenditure.csv': yearly('source_note'),
  'military_personnel.csv': yearly('definition'),
  'gdp_population.csv': {
    columns: ['iso3', 'country', ...Object.values(worldBank)],
    year: (row, measure) => yearIn(row.cell(worldBank[measure] ?? '')),
    edition: () => ({ name: 'WB-WDI-2025' }),
    estimate: () => undefined,
    note: () => '',
  },
  'ukraine_support.csv': {
    columns: ['iso3', 'donor', 'cutoff'],
    year: (row) => Number(row.text('cutoff').slice(0, 4)),
    edition: () => ({ name: 'KIEL-UST-30' }),
    estimate: () => undefined,
    note: (row) => `sum of all years to ${row.text('cutoff')}`,
  },
}

export interface Country {
  readonly iso3: string
  readonly name: string
}

export interface Figures {
  readonly figures: readonly Figure[]
  readonly countries: readonly Country[]
}

/**
 * Reads the figures of one table.
 * @throws LedgerError for a missing column, a cell that is no number, an edition that
 *   `editions.csv` does not know, and a figure that is there twice
 */
export function readFigures(
  text: string,
  table: TableName,
  editions: readonly Edition[],
  file: string = table,
): Figures {
  const layout = layouts[table]
  const own = measures.filter((measure) => measure.table === table)
  const { rows } = readTable(text, file, [...layout.columns, ...own.map(({ id }) => id)])
  const known = new Map(editions.map((edition) => [edition.id, edition]))
  const named = layout.columns[1] ?? 'country'
  const countries = new Map<string, Country>()
  const figures: Figure[] = []
  for (const row of rows) {
    const iso3 = isoIn(row.cell('iso3'))
    if (iso3 === '') continue
    countries.set(iso3, { iso3, name: row.text(named) })
    const ofRow = { iso3, estimate: estimateIn(layout.estimate(row)), note: layout.note(row) }
    for (const measure of own) {
      const value = row.text(measure.id) === '' ? undefined : numberIn(row.cell(measure.id))
      if (value === undefined) continue
      const { id: edition, published } = editionOf(row, measure, layout, known)
      figures.push({
        measure: measure.id,
        ...ofRow,
        year: layout.year(row, measure.id),
        value,
        unit: measure.unit,
        edition,
        published,
        file,
        line: row.line,
        column: measure.id,
      })
    }
  }
  return { figures, countries: [...countries.values()] }
}

function editionOf(
  row: TableRow,
  { id }: Measure,
  layout: Layout,
  known: ReadonlyMap<string, Edition>,
): Edition {
  const { column, name } = layout.edition(row)
  const edition = known.get(name)
  if (edition !== undefined) return edition
  const found = name === '' ? 'a figure without a source' : JSON.stringify(name)
  const near = nearest(name, known.keys())
  throw new LedgerError(placeOf(row.cell(column ?? id)), found, 'an edition of editions.csv', near)
}

const marks: readonly Estimate[] = ['', 'e', 'u', 'a', 's']

function estimateIn(cell: Cell | undefined): Estimate {
  if (cell === undefined) return ''
  const mark = marks.find((known) => known === cell.text)
  if (mark !== undefined) return mark
  throw new LedgerError(placeOf(cell), JSON.stringify(cell.text), 'nothing, e, u, a or s')
}

function isoIn(cell: Cell): string {
  if (/^(?:[A-Z]{3}|NATO|NATO-EC|)$/.test(cell.text)) return cell.text
  throw new LedgerError(placeOf(cell), JSON.stringify(cell.text), 'three capital letters')
}
