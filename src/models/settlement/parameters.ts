/**
 * Written by `npm run fit:settlement -- --write` from data/deu3/deu3-dev.csv (248 issues, penalised binned
 * likelihood, see fit/settlement/likelihood.ts). Standard errors follow each number.
 */
import type { SettlementParameters } from './mixture.ts'

/** Terms that any negotiation has. Fitted on EU laws as well: their transfer is untested. */
export const generalTerms: SettlementParameters = {
  distance: -1.40115, // ± 0.23688
  referencePoint: 0.46169, // ± 0.24696
  parliament: 0, // left out
  pole: 0, // left out
  compromise: -0.33507, // ± 0.33366
  actorWidth: 1.44102, // ± 0.50891
  compromiseWidth: 22.66429, // ± 3.32817
  floor: 0.09548, // ± 0.05358
}

/** Terms of legislation in the European Union. */
export const euTerms: SettlementParameters = {
  distance: -1.13771, // ± 0.26436
  referencePoint: 0.69292, // ± 0.27022
  parliament: 0.61379, // ± 0.21303
  pole: -0.50177, // ± 0.26461
  compromise: -0.16066, // ± 0.35620
  actorWidth: 1.42126, // ± 0.50799
  compromiseWidth: 23.52068, // ± 3.51177
  floor: 0.08937, // ± 0.05221
}
