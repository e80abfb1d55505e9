/** Checked claims in the terminal. */
import { type CheckedClaim, cellOf, type Ledger } from '../../ledger/index.ts'
import { day } from '../format.ts'
import { lines, printable, styleOf, type TextOptions, wrap } from '../text/ansi.ts'
import { claimSentence, countedSentence, laterSentences } from './claims-words.ts'

/** More cells than these are named by the table alone. */
const mostCells = 3

/** @param ledger with everything, for the names of countries and editions */
export function renderClaimsText(
  claims: readonly CheckedClaim[],
  ledger: Ledger,
  { colour, width }: TextOptions,
): string {
  const style = styleOf(colour)
  return lines(
    claims.flatMap((checked, i) => {
      const { finding, published } = checked
      const counted = countedSentence(checked)
      return [
        ...(i === 0 ? [] : ['']),
        ...wrap(`“${printable(checked.text)}”`, width).map(style.dim),
        ...wrap(claimSentence(checked, ledger), width).map((line) =>
          style.bold(style.answer(line)),
        ),
        ...(counted === undefined ? [] : wrap(counted, width, '  ')),
        ...(finding === undefined ? [] : cells(finding.figures.map(cellOf))),
        ...laterSentences(checked, ledger).flatMap((each) =>
          wrap(each, width, '    ', '  Later: '),
        ),
        ...published.flatMap(({ claim, source, published: when, url }) => [
          ...wrap(
            `${claim} (${source}${when === '' ? '' : `, ${day(when)}`}).`,
            width,
            '    ',
            '  Published: ',
          ),
          ...(url === '' ? [] : [style.dim(`    ${url}`)]),
        ]),
      ]
    }),
  )
}

function cells(places: readonly string[]): readonly string[] {
  const shown = places.slice(0, mostCells).map((place) => `  Cell: ${place}`)
  const more = places.length - shown.length
  return more === 0 ? shown : [...shown, `  and ${more} more cells of the same table`]
}
