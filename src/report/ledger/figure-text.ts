/** A figure of the ledger traced to its cell, in the terminal and as JSON. */
import { cellOf, type Figure, type Ledger, measureOf, refOf } from '../../ledger/index.ts'
import { day } from '../format.ts'
import { type JsonObject, plainObject } from '../plain-json.ts'
import { lines, styleOf, type TextOptions, wrap } from '../text/ansi.ts'

const estimates: Readonly<Record<Figure['estimate'], string>> = {
  '': '',
  e: 'estimate',
  u: 'uncertain',
  a: 'authorised strength',
  s: 'as stated',
}

/** `2.119 % of GDP (estimate)`. */
export function valueWords({ value, unit, estimate }: Figure): string {
  const words = estimates[estimate]
  return `${inUnit(value, unit)}${words === '' ? '' : ` (${words})`}`
}

/** As published, with its unit: `2.119% of GDP`, `US$ 967,707 m`. */
export function inUnit(value: number, unit: string): string {
  const money = /^(US\$|EUR) (m|bn)$/.exec(unit)
  if (money !== null) return `${money[1]} ${grouped(value)} ${money[2]}`
  if (unit === 'persons') return `${grouped(value)} ${unit}`
  return unit.startsWith('%') ? `${value}${unit}` : `${value} ${unit}`
}

/** Every digit of the cell, its thousands apart. */
function grouped(value: number): string {
  const [whole = '', decimals] = String(value).split('.')
  const apart = whole.replace(/\B(?=(?:\d{3})+$)/g, ',')
  return decimals === undefined ? apart : `${apart}.${decimals}`
}

export function countryName(ledger: Ledger, iso3: string): string {
  return ledger.countries.find((country) => country.iso3 === iso3)?.name ?? iso3
}

/** The same figure in the editions that came later. */
export function laterRevisions(ledger: Ledger, figure: Figure): readonly Figure[] {
  return ledger
    .revisions(figure.measure, figure.iso3, figure.year)
    .filter((other) => other.published > figure.published)
}

export function renderFigureText(
  figure: Figure,
  ledger: Ledger,
  { colour, width }: TextOptions,
): string {
  const style = styleOf(colour)
  const { measure, iso3, year, published, note } = figure
  const edition = ledger.edition(figure.edition)
  const title = measureOf(measure)?.title ?? measure
  const prices = pricesOf(figure, ledger)
  const later = laterRevisions(ledger, figure)
  return lines([
    ...wrap(`${countryName(ledger, iso3)}, ${title}, ${year}: ${valueWords(figure)}.`, width).map(
      (line) => style.bold(style.answer(line)),
    ),
    '',
    `Cell     ${cellOf(figure)}`,
    ...wrap(
      `${edition.publisher}, ${edition.title}, known from ${day(published)}${edition.secondary ? ', read from a copy' : ''}`,
      width,
      '         ',
      `Edition  ${edition.id}: `,
    ),
    ...(edition.url === '' ? [] : [style.dim(`         ${edition.url}`)]),
    ...(prices === undefined ? [] : wrap(prices, width, '         ', 'Prices   ')),
    ...(note === '' ? [] : wrap(note, width, '         ', 'Note     ')),
    ...(edition.note === '' ? [] : wrap(edition.note, width, '         ', 'Caveat   ')),
    ...(later.length === 0
      ? []
      : [
          '',
          'Later editions',
          ...later.map((other) => `  ${other.edition}: ${valueWords(other)}`),
        ]),
  ])
}

export function pricesOf(figure: Figure, ledger: Ledger): string | undefined {
  const base = ledger.edition(figure.edition).priceBase
  switch (measureOf(figure.measure)?.prices) {
    case 'current':
      return 'current prices'
    case 'constant':
      return base === '' ? 'constant prices' : `prices of ${base}`
    case 'share':
      return figure.measure === 'pct_gdp' && base !== ''
        ? `both sides of the share at prices of ${base}`
        : undefined
    default:
      return undefined
  }
}

export function figureJson(figure: Figure, ledger: Ledger): JsonObject {
  return plainObject({
    entente: 1,
    kind: 'figure',
    ref: refOf(figure),
    country: countryName(ledger, figure.iso3),
    ...figure,
    cell: cellOf(figure),
    source: ledger.edition(figure.edition),
    later: laterRevisions(ledger, figure),
  })
}
