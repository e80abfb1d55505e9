/** A question about cost, checked and filled in. */
import { LedgerError } from '../figures/error.ts'
import type { Ally } from '../figures/members.ts'
import type { Ledger } from '../ledger.ts'
import { type PathShape, pathShapes } from '../paths/shape.ts'
import type { CostRequest, GapBasis, ProjectedPrices } from './types.ts'

/** No state of the tables spends a twentieth of its GDP; Ukraine at war about a third. */
export const mostShare = 20

export const leastTarget = 0.01

/** Growth that is carried further than this is no projection. */
const mostYears = 50

/** 34 sums × 50 years × 3 quantities × 8 bytes a draw: 400 MB at the most. */
const mostDraws = 10_000

const bases: readonly GapBasis[] = ['share', 'dollars']
const prices: readonly ProjectedPrices[] = ['current', 'constant']

export interface Question {
  readonly target: number
  readonly related: number
  readonly by: number | null
  readonly year: number
  readonly edition: string
  readonly allies: readonly Ally[]
  readonly basis: GapBasis
  readonly prices: ProjectedPrices
  readonly path: PathShape
  readonly draws: number
  readonly seed: number
}

/**
 * @throws LedgerError that names the part, what was found and what was expected
 */
export function questionOf(ledger: Ledger, request: CostRequest): Question {
  const edition = request.edition ?? ledger.standard
  ledger.edition(edition)
  const years = yearsOf(ledger, edition)
  const last = years.at(-1)
  if (last === undefined) {
    const expected = `an edition with shares of GDP of the allies, such as ${ledger.standard}`
    throw new LedgerError('edition', edition, expected)
  }
  const year = request.year ?? last
  if (!years.includes(year)) {
    const expected = `${years[0]} to ${last}, the years of ${edition}`
    throw new LedgerError('year', String(year), expected)
  }
  return {
    target: within('target', request.target, leastTarget, mostShare, '% of GDP'),
    related: within('related', request.related ?? 0, 0, mostShare, '% of GDP'),
    by: request.by === undefined ? null : endOf(request.by, year),
    year,
    edition,
    allies: alliesOf(ledger, request.allies),
    basis: oneOf('basis', request.basis ?? 'share', bases),
    prices: oneOf('prices', request.prices ?? 'current', prices),
    path: oneOf('path', request.path ?? 'linear', pathShapes),
    draws: whole('draws', request.draws ?? 1000, 1, mostDraws),
    seed: whole('seed', request.seed ?? 1, 0, Number.MAX_SAFE_INTEGER),
  }
}

/** Years for which an edition has shares of GDP, ascending. */
function yearsOf(ledger: Ledger, edition: string): readonly number[] {
  const years = ledger.allies.flatMap(({ iso3 }) =>
    ledger.series('pct_gdp', iso3, edition).map(({ year }) => year),
  )
  return [...new Set(years)].sort((a, b) => a - b)
}

function endOf(by: number, year: number): number {
  if (Number.isInteger(by) && by > year && by <= year + mostYears) return by
  throw new LedgerError(
    'by',
    String(by),
    `a year after ${year}, the year of the figures, and at most ${year + mostYears}`,
  )
}

/** In the order of the ledger, each once. */
function alliesOf(ledger: Ledger, names: readonly string[] | undefined): readonly Ally[] {
  if (names === undefined) return ledger.allies
  const wanted = new Set(names.map((name) => ledger.ally(name).iso3))
  if (wanted.size === 0) throw new LedgerError('allies', 'none', 'at least one ally')
  return ledger.allies.filter(({ iso3 }) => wanted.has(iso3))
}

function within(place: string, value: number, least: number, most: number, unit: string): number {
  if (value >= least && value <= most) return value
  throw new LedgerError(place, String(value), `${least} to ${most} ${unit}`)
}

function whole(place: string, value: number, least: number, most: number): number {
  if (Number.isInteger(value) && value >= least && value <= most) return value
  throw new LedgerError(place, String(value), `an integer from ${least} to ${most}`)
}

function oneOf<T extends string>(place: string, value: T, known: readonly T[]): T {
  if (known.includes(value)) return value
  throw new LedgerError(place, JSON.stringify(value), `one of ${known.join(', ')}`)
}
