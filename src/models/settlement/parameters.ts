/**
 * Written by `npm run fit:settlement -- --write` from data/deu3/deu3-dev.csv (248 issues; penalised
 * binned likelihood, see fit/settlement/likelihood.ts). A standard error follows each number.
 */
import type { SettlementParameters } from './mixture.ts'

/** Terms that any negotiation has. Fitted on EU laws as well: their transfer is untested. */
export const generalTerms: SettlementParameters = {
  distance: -1.40115, // ± 0.237
  referencePoint: 0.46169, // ± 0.247
  parliament: 0, // left out
  pole: 0, // left out
  compromise: -0.33507, // ± 0.334
  actorWidth: 1.44102, // ± 0.509
  compromiseWidth: 22.66429, // ± 3.328
  floor: 0.09548, // ± 0.054
}

/** Terms of legislation in the European Union. */
export const euTerms: SettlementParameters = {
  distance: -1.13771, // ± 0.264
  referencePoint: 0.69292, // ± 0.270
  parliament: 0.61379, // ± 0.213
  pole: -0.50177, // ± 0.265
  compromise: -0.16066, // ± 0.356
  actorWidth: 1.42126, // ± 0.508
  compromiseWidth: 23.52068, // ± 3.512
  floor: 0.08937, // ± 0.052
}
