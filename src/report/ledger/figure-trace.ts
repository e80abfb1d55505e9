/** A figure of the ledger down to its cell, in lines that a page can lay out. */
import { cellOf, type Figure, type Ledger, measureOf } from '../../ledger/index.ts'
import { day } from '../format.ts'
import { countryName, laterRevisions, pricesOf, valueWords } from './figure-text.ts'

export interface FigureTrace {
  /** “Spain, defence expenditure as a share of GDP, 2024: 1.28 % of GDP (estimate).” */
  readonly says: string
  readonly cell: string
  readonly edition: string
  /** Empty for none. */
  readonly url: string
  readonly prices: string | undefined
  readonly notes: readonly string[]
  /** The same figure in later editions. */
  readonly later: readonly string[]
}

export function figureTrace(figure: Figure, ledger: Ledger): FigureTrace {
  const { measure, iso3, year, published, note } = figure
  const edition = ledger.edition(figure.edition)
  const title = measureOf(measure)?.title ?? measure
  return {
    says: `${countryName(ledger, iso3)}, ${title}, ${year}: ${valueWords(figure)}.`,
    cell: cellOf(figure),
    edition: `${edition.publisher}, ${edition.title}, known from ${day(published)}${edition.secondary ? ', read from a copy' : ''}`,
    url: edition.url,
    prices: pricesOf(figure, ledger),
    notes: [note, edition.note].filter((each) => each !== ''),
    later: laterRevisions(ledger, figure).map(
      (other) => `${other.edition}, ${day(other.published)}: ${valueWords(other)}`,
    ),
  }
}
