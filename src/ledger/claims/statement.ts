/** A reader's statement as claims: one for each number that it states of a country. */
import type { Stance, StatedNumber, Statement } from '../../article/index.ts'
import type { Ledger } from '../ledger.ts'
import { type ClaimOptions, checkText } from './check.ts'
import type { CheckedClaim } from './claim.ts'
import { namesIn } from './known.ts'
import { parseClaim } from './parse.ts'
import { itemsOf } from './reading.ts'
import { tokensOf } from './tokens.ts'

/** What of a statement the check needs. */
export type StatedClaim = Pick<Statement, 'text' | 'speaker' | 'onBehalfOf' | 'stance' | 'numbers'>

/** Speech that asks for something instead of telling what is. */
const wishes: Readonly<Partial<Record<Stance, string>>> = {
  demand: 'it is a demand, and figures tell only what was',
  condition: 'it is a condition, and figures tell only what was',
  threaten: 'it is a threat, and figures tell only what was',
}

/**
 * Checks every number of a statement; none gives an empty list.
 * @throws LedgerError for an edition that is not there
 */
export function checkStatement(
  statement: StatedClaim,
  known: Ledger,
  all: Ledger,
  options: ClaimOptions = {},
): readonly CheckedClaim[] {
  const { text, stance, numbers } = statement
  if (numbers.length === 0) return []
  const why = wishes[stance] ?? (numbers.some(({ by }) => by !== undefined) ? plan : undefined)
  if (why !== undefined) return [{ ...unread, text, why }]
  const about = isoOf(statement, all)
  const own = about === undefined ? options : { ...options, about }
  if ('claim' in parseClaim(text, all, about)) return [checkText(text, known, all, own)]
  const clauses = new Set(numbers.map((number) => clauseOf(text, number)))
  return [...clauses].map((clause) => checkText(clause, known, all, own))
}

const plan = 'it names a year to come, and figures tell only what was'

const unread: Omit<CheckedClaim, 'text' | 'why'> = {
  claim: undefined,
  verdict: 'cannot be checked',
  finding: undefined,
  later: [],
  published: [],
}

/** The country that the statement is made for. */
function isoOf({ onBehalfOf, speaker }: StatedClaim, ledger: Ledger): string | undefined {
  return [onBehalfOf ?? '', speaker].flatMap((name) => namesIn(itemsOf(name, ledger)))[0]
}

/** The part of the text between commas and semicolons that states the number. */
function clauseOf(text: string, { value }: Pick<StatedNumber, 'value'>): string {
  const clauses = text.split(/[;,](?!\d)| and | but /)
  const stating = clauses.find((clause) =>
    tokensOf(clause).some((token) => token.kind === 'number' && token.value === value),
  )
  return (stating ?? text).trim()
}
