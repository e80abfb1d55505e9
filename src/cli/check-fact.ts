/** Claims of fact in an article against the ledger of the data folder. */
import type { CheckedFact, FactClaim } from '../article/index.ts'
import { loadLedger } from '../node/without-reader.ts'
import { factCheck } from '../report/index.ts'

/** @param day on which the article was published; later figures are not looked at */
export function checkFact(day: string): (claim: FactClaim) => CheckedFact | null {
  // Read when the first claim comes: most articles have none.
  return (claim) => factCheck(loadLedger(), day)(claim)
}
