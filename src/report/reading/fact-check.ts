/** Claims of fact in an article against the ledger, on what was known on the day. */
import type { CheckedFact, FactClaim } from '../../article/index.ts'
import { checkClaim, type Ledger, LedgerError, refOf } from '../../ledger/index.ts'
import { day as inWords, trimmed } from '../format.ts'

/**
 * @param ledger with everything
 * @param day on which the article was published; later figures are not looked at
 */
export function factCheck(ledger: Ledger, day: string): (claim: FactClaim) => CheckedFact | null {
  return ({ text, iso3, name, relation, value, unit }) => {
    if (unit !== '% of GDP') return null
    try {
      const known = ledger.at(day)
      const subject = { kind: 'country', iso3 } as const
      const rest = { measure: 'pct_gdp', relation, value, tolerance: 0, year: undefined }
      const { finding, verdict } = checkClaim({ text, subject, ...rest }, known, ledger)
      const figure = finding?.figures[0]
      if (finding === undefined || figure === undefined) return null
      const { published, title, publisher } = ledger.edition(figure.edition)
      const figures = `${trimmed(finding.value, 2)}${unit} in ${finding.year} (${publisher}, ${inWords(published)})`
      const outcome = verdict === 'holds' ? 'that holds' : 'that does not hold'
      return {
        ref: refOf(figure),
        says: `${name}, ${relation} ${value}${unit}: ${outcome}; ${figures}.`,
        date: published,
        title,
      }
    } catch (error) {
      // Nothing was known yet: the claim stays unchecked.
      if (error instanceof LedgerError) return null
      throw error
    }
  }
}
