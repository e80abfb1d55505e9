/** `claims.csv` as a further source: what was published on the same figure, or with the same number. */
import type { PublishedClaim } from '../figures/published.ts'
import type { Ledger } from '../ledger.ts'
import type { Claim, Finding } from './claim.ts'
import { parseClaim } from './parse.ts'
import { fits } from './relation.ts'
import { tokensOf } from './tokens.ts'

/**
 * Later publications on the same figure: rows about the ledger whose words, clause by clause, state
 * a number for the same subject in the same year.
 */
export function publishedFindings(claim: Claim, ledger: Ledger, after: string): readonly Finding[] {
  return ledger.claims.flatMap((row) => {
    if (row.topic !== 'ledger' || row.published <= after) return []
    return row.claim.split(/[;:]/).flatMap((clause) => {
      const parsed = parseClaim(clause, ledger)
      if (!('claim' in parsed) || !isSame(parsed.claim, claim)) return []
      const { value } = parsed.claim
      const year = parsed.claim.year ?? yearIn(row.claim)
      if (value === 'all' || claim.value === 'all' || year !== claim.year) return []
      const holds = fits(claim.relation, value, claim.value, claim.tolerance, claim.upTo)
      const unit = unitOf(claim)
      return {
        value,
        unit,
        year: claim.year ?? 0,
        edition: row.id,
        published: row.published,
        verdict: holds ? ('holds' as const) : ('does not hold' as const),
        estimated: true,
        figures: [],
        counted: [],
      }
    })
  })
}

function unitOf({ subject, measure }: Claim): string {
  if (subject.kind === 'allies') return 'allies'
  if (subject.kind === 'part') return '% of NATO spending'
  return measure === 'pct_gdp' ? '% of GDP' : ''
}

function isSame(one: Claim, other: Claim): boolean {
  const subject = ({ subject: each }: Claim) => JSON.stringify(each)
  return one.measure === other.measure && subject(one) === subject(other)
}

/** The year of the figures: the last one that the words name. */
function yearIn(text: string): number | undefined {
  const years = tokensOf(text).flatMap((token) =>
    token.kind === 'number' && token.unit === 'year' ? [token.value] : [],
  )
  return years.at(-1)
}

/** Words that say nothing of what a claim is about. */
const empty = new Set(
  'the a an of in at is are to and for by on it its that this per from with as not no nato gdp'.split(
    ' ',
  ),
)

/** Rows, seen at their source, that state one of the text's numbers and share two of its words: what else is known of it. */
export function numberMatches(text: string, { claims }: Ledger): readonly PublishedClaim[] {
  const asked = contentOf(text)
  if (asked.numbers.size === 0) return []
  return claims.filter((row) => {
    if (!row.verified) return false
    const { numbers, words } = contentOfRow(row)
    if ([...numbers].every((number) => !asked.numbers.has(number))) return false
    return [...words].filter((word) => asked.words.has(word)).length >= 2
  })
}

const read = new WeakMap<PublishedClaim, ReturnType<typeof contentOf>>()

function contentOfRow(row: PublishedClaim) {
  const content = read.get(row) ?? contentOf(row.claim)
  read.set(row, content)
  return content
}

function contentOf(text: string) {
  const numbers = new Set<number>()
  const words = new Set<string>()
  for (const token of tokensOf(text)) {
    if (token.kind === 'number' && token.unit !== 'year') numbers.add(token.value)
    if (token.kind === 'word' && token.word.length > 1 && !empty.has(token.word)) {
      words.add(token.word)
    }
  }
  return { numbers, words }
}
