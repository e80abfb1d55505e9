/** A reader's statement as claims: one for each number that it states of a country. */
import type { Stance, StatedNumber, Statement } from '../../article/index.ts'
import type { Ledger } from '../ledger.ts'
import { type ClaimOptions, checkClaim, checkText } from './check.ts'
import type { CheckedClaim, Claim, Relation } from './claim.ts'
import { namedIn } from './names.ts'
import { parseClaim } from './parse.ts'
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
  return numbers.map((number) => {
    const claim = claimOf(text, number, about, all)
    return claim === undefined
      ? checkText(clauseOf(text, number), known, all, own)
      : checkClaim(claim, known, all, own)
  })
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
  const named = [onBehalfOf ?? '', speaker].flatMap((name) => namedIn(wordsOf(name), ledger))
  return named[0]
}

const wordsOf = (text: string): readonly string[] =>
  tokensOf(text).flatMap((token) => (token.kind === 'word' ? [token.word] : []))

const relations: Readonly<Record<string, Relation>> = {
  'at least': 'at least',
  'up to': 'at most',
  about: 'about',
}

/** Of a share of GDP whose subject the words leave no doubt of. */
function claimOf(
  text: string,
  { value, unit, qualifier }: StatedNumber,
  about: string | undefined,
  ledger: Ledger,
): Claim | undefined {
  if (unit !== '% of GDP' || qualifier === 'range') return undefined
  const [named, other] = namedIn(wordsOf(clauseOf(text, { value })), ledger)
  const iso3 = named ?? about
  if (iso3 === undefined || other !== undefined) return undefined
  const decimals = `${value}`.split('.')[1]?.length ?? 0
  let tolerance = 0.5
  for (let i = 0; i < decimals; i++) tolerance /= 10
  return {
    text,
    subject: { kind: 'country', iso3 },
    measure: 'pct_gdp',
    relation: relations[qualifier ?? ''] ?? 'is',
    value,
    tolerance,
    year: undefined,
  }
}

/** The part of the text between commas and semicolons that states the number. */
function clauseOf(text: string, { value }: Pick<StatedNumber, 'value'>): string {
  const clauses = text.split(/[;,](?!\d)| and | but /)
  const stating = clauses.find((clause) =>
    tokensOf(clause).some((token) => token.kind === 'number' && token.value === value),
  )
  return (stating ?? text).trim()
}
