import type { OptionSpec } from '../options.ts'

export interface ConsensusOptions {
  readonly information: 'private' | 'complete'
  readonly issues: 'dependent' | 'separable'
  readonly weights: 'scenario' | 'equal' | 'sqrt' | 'capability'
  readonly threat: 'counted' | 'ignored'
  readonly epsilon: number
}

export const consensusOptions: OptionSpec<ConsensusOptions> = {
  information: {
    kind: 'choice',
    values: ['private', 'complete'],
    default: 'private',
    doc: 'Whether what leaving is worth is known to the leaver alone, or to all.',
  },
  issues: {
    kind: 'choice',
    values: ['dependent', 'separable'],
    default: 'dependent',
    doc: 'Whether an issue that exists only if another changes is void without it.',
  },
  weights: {
    kind: 'choice',
    values: ['scenario', 'equal', 'sqrt', 'capability'],
    default: 'scenario',
    doc: 'Bargaining weights; `scenario` takes what the file says.',
  },
  threat: {
    kind: 'choice',
    values: ['counted', 'ignored'],
    default: 'counted',
    doc: 'Whether the others weigh what an exit would cost them.',
  },
  epsilon: {
    kind: 'number',
    default: 1e-9,
    min: 1e-9,
    max: 0.1,
    doc: 'Smoothing of the loss at an ideal point, in shares of the scale.',
  },
}
