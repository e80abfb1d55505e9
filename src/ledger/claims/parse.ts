/**
 * Plain English to a claim: who, how much, of what, in which year. Deterministic and small; what it
 * does not understand it says instead of guessing, and any word that it does not know is a reason.
 */
import type { Ledger } from '../ledger.ts'
import type { Claim } from './claim.ts'
import { comparisonIn } from './comparison.ts'
import { countIn } from './count.ts'
import { ofCountry } from './country.ts'
import { type Item, itemsOf, wordOf } from './reading.ts'
import { longestClaim, type NumberToken } from './tokens.ts'
import { refusals } from './vocabulary.ts'

/** One claim; two where the words can be read in two ways; or why there is none. */
export type Parsed =
  | { readonly claim: Claim; readonly or?: Claim; readonly readings?: readonly [string, string] }
  | { readonly why: string }

/** What the parts of the parser share. */
export interface Reading {
  readonly text: string
  readonly items: readonly Item[]
  readonly words: ReadonlySet<string>
  /** The numbers that are no years. */
  readonly numbers: readonly NumberToken[]
  readonly year: number | undefined
  readonly ledger: Ledger
  /** ISO code of whoever “we” is. */
  readonly about: string | undefined
}

/**
 * Reads a claim.
 * @param about ISO code of whoever “we” is; nobody when left out
 */
export function parseClaim(text: string, ledger: Ledger, about?: string): Parsed {
  if (text.length > longestClaim) {
    return { why: `it has ${text.length} characters, and a claim at most ${longestClaim}` }
  }
  const items = itemsOf(text, ledger)
  const words = new Set(items.flatMap((item) => (item.kind === 'word' ? [item.word] : [])))
  const all = items.filter((item): item is NumberToken => item.kind === 'number')
  const years = new Set(all.flatMap(({ unit, value }) => (unit === 'year' ? [value] : [])))
  const reading: Reading = {
    text,
    items,
    words,
    numbers: all.filter(({ unit }) => unit !== 'year'),
    year: [...years][0],
    ledger,
    about,
  }
  const refused = refusal(reading, years.size)
  if (refused !== undefined) return { why: refused }
  return comparisonIn(reading) ?? countIn(reading) ?? ofCountry(reading)
}

function refusal({ items, words }: Reading, years: number): string | undefined {
  const found = refusals.find(([set]) => [...words].some((word) => set.has(word)))
  if (found !== undefined) return found[1]
  if (years > 1) return 'it names more than one year'
  const sign = items.find((item) => item.kind === 'sign')
  if (sign?.kind === 'sign') return `it has the sign “${sign.sign}”`
  if (words.has('last') && words.has('year')) return 'it names no calendar year'
  const begins = items.findIndex((item) => item.kind === 'number' && item.unit === 'year')
  if (begins > 0 && wordOf(items[begins - 1]) === 'from') return 'it speaks of more than one year'
  return undefined
}
