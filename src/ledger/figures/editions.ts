/** The editions of the tables: which publication a figure comes from, and since when it is known. */
import { dayIn, readTable } from './table.ts'

export interface Edition {
  /** `NATO-2024-06`. */
  readonly id: string
  readonly publisher: string
  readonly title: string
  /** Day from which its figures were known, YYYY-MM-DD. */
  readonly published: string
  /** Whether it covers every ally, so that totals can be made of it. */
  readonly complete: boolean
  /** Read from a transcription or the press, not from the publisher's own table. */
  readonly secondary: boolean
  /** Base year of its constant prices; empty when it has none. */
  readonly priceBase: string
  readonly url: string
  readonly note: string
}

export const editionsFile = 'editions.csv'

export const editionColumns = [
  'edition',
  'publisher',
  'title',
  'published',
  'complete',
  'secondary',
  'price_base',
  'url',
  'note',
] as const

/** @throws LedgerError */
export function readEditions(text: string, file: string): readonly Edition[] {
  return readTable(text, file, editionColumns).rows.map((row) => ({
    id: row.text('edition'),
    publisher: row.text('publisher'),
    title: row.text('title'),
    published: dayIn(row.cell('published')),
    complete: row.text('complete') === 'yes',
    secondary: row.text('secondary') === 'yes',
    priceBase: row.text('price_base'),
    url: row.text('url'),
    note: row.text('note'),
  }))
}
