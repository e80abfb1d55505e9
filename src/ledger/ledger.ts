/**
 * The ledger: published figures on defence expenditure, GDP, people and claims, each with the cell
 * it was read from, the edition, and the day from which it was known. Editions stand on different
 * price bases and are never mixed: whoever asks for a figure gets it from one edition.
 */
import { nearest } from '../scenario/index.ts'
import { nameKey, namesFile, readCountryNames } from './figures/country-names.ts'
import { type Edition, editionsFile, readEditions } from './figures/editions.ts'
import { LedgerError } from './figures/error.ts'
import type { Figure } from './figures/figure.ts'
import { type TableName, tables } from './figures/measures.ts'
import { type Ally, membersFile, readMembers } from './figures/members.ts'
import { claimsFile, type PublishedClaim, readPublished } from './figures/published.ts'
import { type Country, readFigures } from './figures/read-figures.ts'

export interface Ledger {
  /** In the order of the table; no aggregates. Of `at(day)`, who was an ally that day. */
  readonly allies: readonly Ally[]
  /** Everybody who has figures, allies or not, and the aggregates `NATO` and `NATO-EC`. */
  readonly countries: readonly Country[]
  /** ISO codes by what people call a country, figures or not; keys as `nameKey` makes them. */
  readonly names: ReadonlyMap<string, string>
  /** In the order of publication. */
  readonly editions: readonly Edition[]
  /** The newest edition that covers every ally; what is taken when none is named. */
  readonly standard: string
  readonly claims: readonly PublishedClaim[]
  /** Day of `at`; undefined when everything is known. */
  readonly day: string | undefined
  /** All figures, in the order of the tables. */
  readonly figures: readonly Figure[]
  /** One figure of one edition, the `standard` one unless told otherwise; never from another. */
  figure(measure: string, iso3: string, year: number, edition?: string): Figure | undefined
  /** The figures of one edition by year. */
  series(measure: string, iso3: string, edition?: string): readonly Figure[]
  /** The same figure in every edition that has it, in the order of publication. */
  revisions(measure: string, iso3: string, year: number): readonly Figure[]
  /**
   * An ally by ISO code or any name that people call it by, capitals aside.
   * @throws LedgerError with the nearest name
   */
  ally(name: string): Ally
  /**
   * An edition by its key.
   * @throws LedgerError with the nearest key
   */
  edition(id: string): Edition
  /**
   * What was known on a day: editions and claims published by then, allies that had acceded.
   * @param day YYYY-MM-DD
   * @throws LedgerError when no figure was known yet
   */
  at(day: string): Ledger
}

/** Files that `ledgerFrom` needs, as they are called in the data folder. */
export const ledgerFiles: readonly string[] = [
  editionsFile,
  membersFile,
  claimsFile,
  namesFile,
  ...Object.keys(tables),
]

/**
 * Makes the ledger from the texts of its tables.
 * @param texts by file name, as in `ledgerFiles`
 * @throws LedgerError with file, line, column, what was found and what was expected
 */
export function ledgerFrom(texts: Readonly<Record<string, string>>): Ledger {
  const text = (file: string): string => {
    const found = Object.hasOwn(texts, file) ? texts[file] : undefined
    if (found === undefined) throw new LedgerError(file, 'nothing', 'a table of the ledger')
    return found
  }
  const editions = readEditions(text(editionsFile), editionsFile)
  const read = (Object.keys(tables) as readonly TableName[]).map((table) =>
    readFigures(text(table), table, editions),
  )
  const figures = read.flatMap((part) => part.figures)
  const spend = new Set(
    figures.filter(({ measure }) => measure === 'pct_gdp').map(({ iso3 }) => iso3),
  )
  const allies = readMembers(text(membersFile), membersFile).map((member) => ({
    ...member,
    hasForces: spend.has(member.iso3),
  }))
  const named = new Map<string, Country>(
    read
      .toReversed()
      .flatMap((part) => part.countries)
      .map((country) => [country.iso3, country]),
  )
  const countries = [...named.values()]
  const names = readCountryNames(text(namesFile), namesFile)
  const claims = readPublished(text(claimsFile), claimsFile)
  return ledgerOf({
    allies,
    countries,
    names,
    editions,
    claims,
    figures,
    day: undefined,
    firstDay: 'one that covers every ally',
  })
}

type Content = Pick<
  Ledger,
  'allies' | 'countries' | 'names' | 'editions' | 'claims' | 'figures' | 'day'
> & {
  /** What to expect of a day before any edition. */
  readonly firstDay: string
}

function ledgerOf(content: Content): Ledger {
  const { allies, countries, names, claims, figures, day } = content
  const editions = content.editions.toSorted((a, b) => (a.published < b.published ? -1 : 1))
  const complete = editions.filter((edition) => edition.complete)
  const standard = complete.at(-1)?.id
  if (standard === undefined) {
    throw new LedgerError('', `no complete edition by ${day ?? 'now'}`, content.firstDay)
  }
  const index = indexOf(figures)
  const figure = (measure: string, iso3: string, year: number, edition = standard) =>
    index.get(keyOf({ measure, iso3, year, edition }))
  let series: ReadonlyMap<string, readonly Figure[]> | undefined
  const bySeries = () => {
    series ??= Map.groupBy(figures, ({ measure, iso3, edition }) =>
      seriesKey(measure, iso3, edition),
    )
    return series
  }
  return {
    allies,
    countries,
    names,
    editions,
    standard,
    claims,
    figures,
    day,
    figure,
    series: (measure, iso3, edition = standard) =>
      (bySeries().get(seriesKey(measure, iso3, edition)) ?? []).toSorted((a, b) => a.year - b.year),
    revisions: (measure, iso3, year) =>
      editions.flatMap(({ id }) => figure(measure, iso3, year, id) ?? []),
    ally: (name) => allyOf(name, allies, names),
    edition: (id) => editionOf(id, editions),
    at: (until) =>
      ledgerOf({
        firstDay: `a day from ${complete[0]?.published} on`,
        allies: allies.filter(({ accession }) => accession <= until),
        countries,
        names,
        editions: editions.filter(({ published }) => published <= until),
        claims: claims.filter(({ published }) => published !== '' && published <= until),
        figures: figures.filter(({ published }) => published <= until),
        day: until,
      }),
  }
}

type Key = Pick<Figure, 'measure' | 'iso3' | 'year' | 'edition'>

const seriesKey = (measure: string, iso3: string, edition: string): string =>
  `${measure}/${iso3}@${edition}`

const keyOf = ({ measure, iso3, year, edition }: Key): string =>
  `${seriesKey(measure, iso3, edition)}/${year}`

/** @throws LedgerError for a figure that is there twice */
function indexOf(figures: readonly Figure[]): ReadonlyMap<string, Figure> {
  const index = new Map<string, Figure>()
  for (const figure of figures) {
    const key = keyOf(figure)
    const before = index.get(key)
    if (before !== undefined) {
      const place = `${figure.file}:${figure.line} ${figure.column}`
      throw new LedgerError(place, `the figure of line ${before.line} again`, 'each figure once')
    }
    index.set(key, figure)
  }
  return index
}

function allyOf(name: string, allies: readonly Ally[], names: ReadonlyMap<string, string>): Ally {
  const wanted = nameKey(name)
  const found =
    allies.find((ally) => ally.iso3.toLowerCase() === wanted || nameKey(ally.name) === wanted) ??
    allies.find(({ iso3 }) => iso3 === names.get(wanted))
  if (found !== undefined) return found
  if (names.has(wanted)) {
    throw new LedgerError(
      '',
      `${JSON.stringify(name)}, which is no ally`,
      'an ally by name or ISO code',
    )
  }
  const near = nearest(
    name.trim(),
    allies.flatMap((ally) => [ally.name, ally.iso3]),
  )
  throw new LedgerError('', JSON.stringify(name), 'an ally by name or ISO code', near)
}

function editionOf(id: string, editions: readonly Edition[]): Edition {
  const found = editions.find((edition) => edition.id === id)
  if (found !== undefined) return found
  const known = editions.map((edition) => edition.id)
  const expected = `an edition, one of ${known.join(', ')}`
  throw new LedgerError('', JSON.stringify(id), expected, nearest(id, known))
}
