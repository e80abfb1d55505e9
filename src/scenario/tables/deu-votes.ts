/**
 * Capabilities in a DEU table, which it does not have itself: the Council votes of the treaty regime
 * in force, and from November 2014, when votes ended, population. Commission and Parliament count as
 * the largest member present. The choice moves the error of the weighted mean by less than 0.4 of
 * 100 points.
 *
 * Regimes: Act of Accession of 1994 (15 members); Treaty of Nice (to October 2014); Treaty of
 * Lisbon, TEU art. 16(4). Nice counts from the accession of May 2004 on: its six months of transition
 * saw proposals, but those of the table were decided later.
 */
import { plainNumber } from './cursor.ts'
import { members } from './deu-actors.ts'

interface Regime {
  /** First day, YYYY-MM-DD. */
  readonly from: string
  /** Column of the table of votes. */
  readonly column: string
  /** Share of the votes that carries a qualified majority. */
  readonly share: number
  /** Share of the members that must be among them. */
  readonly memberShare: number
}

/** 62 of 87; 255 of 345; 65 % of the population. Members: 8 of 15; a majority; 55 %. */
const regimes: readonly Regime[] = [
  { from: '0000-01-01', column: 'v15', share: 62 / 87, memberShare: 8 / 15 },
  { from: '2004-05-01', column: 'v25', share: 255 / 345, memberShare: 14 / 27 },
  { from: '2014-11-01', column: 'p2014a', share: 0.65, memberShare: 0.55 },
]

/** Under this a population, in hundreds, has lost a final zero: no member has 200,000 people. */
const leastPopulation = 2000

export interface CouncilRules {
  /** By member's code; those not in the regime are as they joined. */
  readonly weight: Readonly<Record<string, number>>
  readonly share: number
  readonly memberShare: number
}

/**
 * The table of votes by day. Without a table every member weighs the same.
 * @param rows header first, then one row a member
 */
export function councilRules(rows: readonly (readonly string[])[]): (day: string) => CouncilRules {
  const [header = [], ...body] = rows
  const rowOf = new Map(body.map((row) => [row[0] ?? '', row]))
  const at = (name: string, column: string): number => {
    const cell = rowOf.get(name)?.[header.indexOf(column)] ?? ''
    if (cell === '') return Number.NaN
    const value = plainNumber(cell)
    return column.startsWith('p') && value < leastPopulation ? value * 10 : value
  }
  const known = regimes.map((regime, r) => {
    const later = [...regimes.slice(r), ...regimes].map(({ column }) => column)
    const weight = Object.entries(members).map(([code, name]) => {
      const values = later.map((column) => at(name, column))
      return [code, values.find((value) => value > 0) ?? 1] as const
    })
    return { ...regime, weight: Object.fromEntries(weight) }
  })
  return (day) => known.findLast(({ from }) => from <= day) ?? (known[0] as (typeof known)[0])
}
