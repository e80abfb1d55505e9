/** Claims of fact: who is said to reach or miss which level. */
import type { Statement } from '../statement.ts'
import type { Scale } from './scale.ts'
import type { Report } from './unattributed.ts'

/** For whoever has figures. */
export interface FactClaim {
  /** The sentence. */
  readonly text: string
  /** State, ISO 3166-1 alpha-3. */
  readonly iso3: string
  readonly name: string
  readonly relation: 'less than' | 'at least'
  readonly value: number
  /** Natural unit: `% of GDP`. */
  readonly unit: string
}

export interface CheckedFact {
  /** `ledger:pct_gdp/USA/2024@NATO-2024-06` */
  readonly ref: string
  /** One sentence: what the figure says of the claim. */
  readonly says: string
  /** Day on which the figure was published. */
  readonly date: string
  /** Title of its source. */
  readonly title: string
}

/** Null where the claim is about no state or about a level that no number gives. */
export function factOf(
  report: Report,
  statements: readonly Statement[],
  reports: readonly Report[],
  scales: readonly Scale[],
): FactClaim | null {
  const { actor, actorId, text, reaches } = report
  if (actor === null || actorId === null || !/^[A-Z]{3}$/.test(actorId)) return null
  const number = [...statements, ...reports]
    .filter(({ start, numbers }) => start < report.end && numbers.length > 0)
    .sort((a, b) => a.start - b.start)
    .at(-1)
    ?.numbers.at(-1)
  const scale = number && scales.find((each) => each.has(number))
  if (number === undefined || scale === undefined) return null
  return {
    text,
    iso3: actorId,
    name: actor,
    relation: reaches === true ? 'at least' : 'less than',
    value: scale.inUnit(number).value,
    unit: scale.unit,
  }
}

/** `United States: less than 5% of GDP` */
export function factWords({ name, relation, value, unit }: FactClaim): string {
  return `${name}: ${relation} ${value}${unit.startsWith('%') ? '' : ' '}${unit}`
}
