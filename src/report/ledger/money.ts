/** Money, shares and allies as the ledger's sentences carry them. */
import { type ActorNames, actorNames } from '../actor-names.ts'
import { fixed, trimmed } from '../format.ts'

/** US$ m as billions with one digit: 413.7. */
export function billions(usdM: number | null, digits = 1): string {
  return fixed(usdM === null ? null : usdM / 1000, digits)
}

/** “US$ 413.7 bn”. */
export function dollars(usdM: number | null, digits = 1): string {
  return `US$ ${billions(usdM, digits)} bn`
}

/** Digits of what is projected: none from a hundred billion on. */
export function projected(usdM: number): number {
  return Math.abs(usdM) < 100_000 ? 1 : 0
}

/** A share of GDP: 3.5%, 2.12%. */
export function share(value: number): string {
  return `${trimmed(value, 2)}%`
}

/** Points of GDP a year: 0.13. */
export function pace(points: number): string {
  return Math.abs(points) < 0.005 && points !== 0 ? 'less than 0.01' : fixed(Math.abs(points), 2)
}

/** Allies by the names a sentence can carry. */
export function allyNames(
  allies: readonly { readonly iso3: string; readonly name: string }[],
): ActorNames {
  return actorNames({
    actors: allies.map(({ iso3, name }) => ({ id: iso3, name, kind: 'state', capability: 0 })),
  })
}
