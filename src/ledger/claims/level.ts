/** What one edition has of a country, of several, or of one against another. */
import { isEuropean } from '../burden/calibrate.ts'
import type { Figure } from '../figures/figure.ts'
import type { Ally } from '../figures/members.ts'
import type { Ledger } from '../ledger.ts'
import { wasAllyIn } from './members-in.ts'
import { europeanAllies } from './names.ts'

/** A number and the cells it was made of. */
export interface Level {
  readonly value: number
  readonly unit: string
  readonly year: number
  readonly figures: readonly Figure[]
}

/** Where to look. */
export interface Standing {
  readonly measure: string
  /** The newest of the edition when left out. */
  readonly year: number | undefined
  readonly ledger: Ledger
  readonly edition: string
}

/** Of a country, of `NATO` or `NATO-EC`, or of the European allies together. */
export function levelOf(at: Standing, iso3: string): Level | undefined {
  if (iso3 === europeanAllies) return europeanLevel(at)
  const { measure, ledger } = at
  const figure = figureOf(at, iso3)
  if (figure === undefined) return undefined
  const currency = ledger.allies.find((ally) => ally.iso3 === iso3)?.currency
  const unit = measure === 'national_currency_m' ? `${currency} m` : figure.unit
  return { value: figure.value, unit, year: figure.year, figures: [figure] }
}

function figureOf({ measure, year, ledger, edition }: Standing, iso3: string): Figure | undefined {
  return year === undefined
    ? ledger.series(measure, iso3, edition).at(-1)
    : ledger.figure(measure, iso3, year, edition)
}

const summed = new Set(['usd_m_current', 'gdp_usd_m_current', 'personnel'])

/** A sum of the rows; a share from the sums at constant prices, as NATO makes its own. */
function europeanLevel(at: Standing): Level | undefined {
  const year = at.year ?? figureOf(at, 'NATO')?.year
  if (year === undefined) return undefined
  const of = (measure: string) => sumOver({ ...at, measure, year })
  if (summed.has(at.measure)) return of(at.measure)
  if (at.measure !== 'pct_gdp') return undefined
  const share = quotient(of('usd_m_constant'), of('gdp_usd_m_constant'), 100)
  return share && { ...share, unit: '% of GDP' }
}

function sumOver(at: Standing): Level | undefined {
  const figures = standings(at)?.flatMap(({ ally, figure }) =>
    isEuropean(ally.iso3) ? [figure] : [],
  )
  const [first] = figures ?? []
  if (figures === undefined || first === undefined) return undefined
  const value = figures.reduce((sum, each) => sum + each.value, 0)
  return { value, unit: first.unit, year: first.year, figures }
}

interface Standings {
  readonly ally: Ally
  readonly figure: Figure
}

/** Every ally of the year that has forces; undefined unless all have the figure: some are no count. */
export function standings(at: Standing): readonly Standings[] | undefined {
  const { measure, ledger, edition } = at
  if (!ledger.editions.some(({ id, complete }) => id === edition && complete)) return undefined
  const year = at.year ?? ledger.series('pct_gdp', 'NATO', edition).at(-1)?.year
  if (year === undefined) return undefined
  const members = ledger.allies.filter((ally) => ally.hasForces && wasAllyIn(ally, year))
  const found = members.flatMap((ally) => {
    const figure = ledger.figure(measure, ally.iso3, year, edition)
    return figure === undefined ? [] : [{ ally, figure }]
  })
  return found.length < members.length ? undefined : found
}

/** One by another, times so much; `% of NATO spending` unless the caller renames it. */
export function quotient(
  one: Level | undefined,
  other: Level | undefined,
  times = 1,
): Level | undefined {
  if (one === undefined || other === undefined || one.year !== other.year) return undefined
  return {
    value: (times * one.value) / other.value,
    unit: one.unit === 'persons' ? '% of NATO personnel' : '% of NATO spending',
    year: one.year,
    figures: [...one.figures, ...other.figures],
  }
}

/** How many times as much a country has as another, or as all the other allies together. */
export function comparedOf(at: Standing, iso3: string, than: string): Level | undefined {
  const own = levelOf(at, iso3)
  if (own === undefined) return undefined
  const then = { ...at, year: own.year }
  const other = than === 'rest' ? restOf(then, own) : levelOf(then, than)
  const ratio = quotient(own, other)
  return ratio && { ...ratio, unit: 'times' }
}

function restOf(at: Standing, own: Level): Level | undefined {
  const whole = levelOf(at, 'NATO')
  return whole && { ...whole, value: whole.value - own.value }
}

/** Its place among the allies, 1 for the highest or the lowest; who has the same shares it. */
export function placeOf(
  at: Standing,
  iso3: string,
  order: 'highest' | 'lowest',
): Level | undefined {
  const everybody = standings(at)
  const own = everybody?.find(({ ally }) => ally.iso3 === iso3)?.figure
  if (everybody === undefined || own === undefined) return undefined
  const ahead = everybody.filter(({ figure: { value } }) =>
    order === 'highest' ? value > own.value : value < own.value,
  )
  const figures = [own, ...everybody.map(({ figure }) => figure).filter((each) => each !== own)]
  return { value: ahead.length + 1, unit: 'place', year: own.year, figures }
}
