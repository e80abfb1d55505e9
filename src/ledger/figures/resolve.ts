/** From a reference of a scenario to the figure it names. */
import { nearest, type Resolve } from '../../scenario/index.ts'
import type { Ledger } from '../ledger.ts'
import { LedgerError } from './error.ts'
import type { Figure } from './figure.ts'
import { measures } from './measures.ts'

/** What `ledger:<series>/<ISO3>/<year>[@<edition>]` says. */
export interface Reference {
  readonly measure: string
  readonly iso3: string
  readonly year: number
  readonly edition: string | undefined
}

/** Undefined for a text that is no reference. */
export function parseRef(ref: string): Reference | undefined {
  const match = /^ledger:([a-z0-9_]{1,60})\/([A-Z-]{3,8})\/(\d{4})(?:@(.{1,80}))?$/.exec(ref)
  if (match === null) return undefined
  const [, measure = '', iso3 = '', year = '', edition] = match
  return { measure, iso3, year: Number(year), edition }
}

type Answer = { readonly figure: Figure } | { readonly problem: string; readonly nearest?: string }

/**
 * The figure of a reference. Without an edition the reference must be unambiguous, since editions
 * stand on different price bases.
 * @param knownBy day by which its edition must have been published
 */
export function lookUp(ledger: Ledger, ref: string, knownBy?: string): Answer {
  const parsed = parseRef(ref)
  if (parsed === undefined) return { problem: 'expected ledger:<series>/<ISO3>/<year>[@<edition>]' }
  const { measure, iso3, year, edition } = parsed
  const series = measures.map(({ id }) => id)
  if (!series.includes(measure)) {
    return { problem: `a series of ${series.join(', ')}`, ...near(measure, series) }
  }
  const countries = ledger.countries.map((country) => country.iso3)
  if (!countries.includes(iso3)) {
    return { problem: 'a country in the data', ...near(iso3, countries) }
  }
  const editions = ledger.revisions(measure, iso3, year)
  if (editions.length === 0) return { problem: yearsOf(ledger, measure, iso3) }
  const ids = editions.map((each) => each.edition)
  const figure =
    edition === undefined ? only(editions) : editions.find((f) => f.edition === edition)
  if (figure === undefined) {
    return edition === undefined
      ? { problem: `an edition, one of ${ids.map((id) => `@${id}`).join(', ')}` }
      : {
          problem: `an edition that has this figure, one of ${ids.join(', ')}`,
          ...near(edition, ids),
        }
  }
  if (knownBy !== undefined && figure.published > knownBy) {
    const late = `${figure.edition} came out on ${figure.published}`
    return { problem: `an edition published by ${knownBy}, as ${late}` }
  }
  return { figure }
}

const only = <T>(list: readonly T[]): T | undefined => (list.length === 1 ? list[0] : undefined)

function near(found: string, known: readonly string[]): { nearest?: string } {
  const name = nearest(found, known)
  return name === undefined ? {} : { nearest: name }
}

/** What `readScenario` is handed to find the values of its references. */
export function resolverOf(ledger: Ledger): Resolve {
  return (ref, knownBy) => {
    const answer = lookUp(ledger, ref, knownBy)
    return 'figure' in answer ? { value: answer.figure.value } : answer
  }
}

/**
 * The figure of a reference.
 * @throws LedgerError saying what is wrong with it
 */
export function figureOf(ledger: Ledger, ref: string): Figure {
  const answer = lookUp(ledger, ref)
  if ('figure' in answer) return answer.figure
  throw new LedgerError('', ref, answer.problem.replace(/^expected /, ''), answer.nearest)
}

/** The years of a series, for who asked for another one. */
function yearsOf({ figures }: Ledger, measure: string, iso3: string): string {
  const years = figures.flatMap((each) =>
    each.measure === measure && each.iso3 === iso3 ? [each.year] : [],
  )
  const [first, last] = [Math.min(...years), Math.max(...years)]
  if (years.length === 0) return `a country that has ${measure}, which ${iso3} has not`
  return `a year in which ${iso3} has ${measure}, ${first === last ? first : `${first} to ${last}`}`
}
