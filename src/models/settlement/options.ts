import type { OptionSpec } from '../options.ts'

export interface SettlementOptions {
  readonly report: 'draw' | 'median'
  readonly terms: 'general' | 'eu'
}

export const settlementOptions: OptionSpec<SettlementOptions> = {
  report: {
    kind: 'choice',
    values: ['draw', 'median'],
    default: 'draw',
    doc: 'What each draw reports: one outcome from the distribution, or its median.',
  },
  terms: {
    kind: 'choice',
    values: ['general', 'eu'],
    default: 'general',
    doc: 'Which terms were fitted: those any negotiation has, or also those of EU legislation (the Parliament is the actor `ep`).',
  },
}
