/** From statements to a scenario: evidence, stances and what had to be guessed. */

export { type DecidedReading, decidedReading, undecided } from './decide.ts'
export { type Draft, type DraftOptions, type DraftSource, draftScenario } from './draft.ts'
export type { CheckedFact, FactClaim } from './facts.ts'
export type { Guess } from './guess.ts'
export { type Proposal, type Proposals, type ProposeOptions, proposeFor } from './propose.ts'
export { type Resting, restingOn } from './resting.ts'
