/** A piece of evidence in words: what was said, or the figure of the ledger that it points at. */
import { measureOf, parseRef } from '../ledger/index.ts'
import type { Evidence, Scenario } from '../scenario/index.ts'
import { inUnit } from './ledger/figure-text.ts'

/** The figure as the scenario writes it or, of a reference, with its value; undefined when none. */
export function figureWords(
  { figure, ref }: Evidence,
  { actors, refs }: Pick<Scenario, 'actors' | 'refs'>,
): string | undefined {
  const parsed = ref === undefined ? undefined : parseRef(ref)
  const value = ref === undefined ? undefined : refs[ref]
  if (parsed === undefined || value === undefined) return figure
  const { measure, iso3, year, edition } = parsed
  const name = actors.find((actor) => actor.iso3 === iso3)?.name ?? iso3
  const known = measureOf(measure)
  const words = `${name}, ${known?.title ?? measure}, ${year}: ${inUnit(value, known?.unit ?? '')}`
  const from = edition === undefined ? words : `${words} (${edition})`
  return figure === undefined ? from : `${figure}. ${from}`
}
