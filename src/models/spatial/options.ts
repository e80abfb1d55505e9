/** The switches of KTAB's SMP, its values and its defaults (first listed), and four of ours. */
import type { OptionSpec } from '../options.ts'

export interface SpatialOptions {
  readonly votingRule: 'Prop' | 'Binary' | 'PropBin' | 'PropCbc' | 'Cubic'
  readonly bigRRange: 'Mid' | 'Min' | 'Max'
  readonly bigRAdjust: 'OneThird' | 'None' | 'Half' | 'TwoThirds'
  readonly victoryProbModel: 'Linear' | 'Square' | 'Quartic' | 'Octic' | 'Binary'
  readonly pceModel: 'Conditional' | 'MarkovIncentive' | 'MarkovUniform'
  readonly thirdPartyCommit: 'SemiCommit' | 'NoCommit' | 'FullCommit'
  readonly interVecBrgn: 'S2P2' | 'S1P1' | 'S2PMax'
  readonly bargnModel: 'InitOnlyInterp' | 'InitRcvrInterp' | 'PWCompInterp'
  readonly stateTransitions: 'Deterministic' | 'Stochastic'
  readonly compatibility: 'corrected' | 'ktab'
  readonly maxTurns: number
  readonly tolerance: number
  readonly report: 'mean' | 'pce'
}

export const spatialOptions: OptionSpec<SpatialOptions> = {
  votingRule: {
    kind: 'choice',
    values: ['Prop', 'Binary', 'PropBin', 'PropCbc', 'Cubic'],
    default: 'Prop',
    doc: 'How a difference in utility becomes effort: in proportion, all or nothing, mixed, or cubed.',
  },
  bigRRange: {
    kind: 'choice',
    values: ['Mid', 'Min', 'Max'],
    default: 'Mid',
    doc: 'Risk attitudes run from −½ to 1 (Mid), from 0 to 1 (Min) or from −1 to 1 (Max).',
  },
  bigRAdjust: {
    kind: 'choice',
    values: ['OneThird', 'None', 'Half', 'TwoThirds'],
    default: 'OneThird',
    doc: 'How far an actor moves from its own risk attitude to that of the actor it judges.',
  },
  victoryProbModel: {
    kind: 'choice',
    values: ['Linear', 'Square', 'Quartic', 'Octic', 'Binary'],
    default: 'Linear',
    doc: 'How the strengths of two coalitions become odds in a vote: their ratio to the power 1, 2, 4, 8, or a step.',
  },
  pceModel: {
    kind: 'choice',
    values: ['Conditional', 'MarkovIncentive', 'MarkovUniform'],
    default: 'Conditional',
    doc: 'How odds of pairs become one probability for each option.',
  },
  thirdPartyCommit: {
    kind: 'choice',
    values: ['SemiCommit', 'NoCommit', 'FullCommit'],
    default: 'SemiCommit',
    doc: 'What others risk by taking sides in a challenge; with NoCommit and FullCommit their part cancels out.',
  },
  interVecBrgn: {
    kind: 'choice',
    values: ['S2P2', 'S1P1', 'S2PMax'],
    default: 'S2P2',
    doc: 'Where two actors meet: salience and probability squared, plain, or only the weaker side moves.',
  },
  bargnModel: {
    kind: 'choice',
    values: ['InitOnlyInterp', 'InitRcvrInterp', 'PWCompInterp'],
    default: 'InitOnlyInterp',
    doc: 'Whose view of the odds shapes the bargain: the challenger’s, each side’s own, or their average.',
  },
  stateTransitions: {
    kind: 'choice',
    values: ['Deterministic', 'Stochastic'],
    default: 'Deterministic',
    doc: 'Each actor takes its most probable option, or draws one with its probability.',
  },
  compatibility: {
    kind: 'choice',
    values: ['corrected', 'ktab'],
    default: 'corrected',
    doc: 'Mend two slips of the original in the receiver’s view of a bargain, or keep them.',
  },
  maxTurns: {
    kind: 'number',
    default: 100,
    min: 1,
    max: 1000,
    integer: true,
    doc: 'At most so many turns.',
  },
  tolerance: {
    kind: 'number',
    default: 0.02,
    min: 0,
    max: 1,
    doc: 'Stop, from turn 2 on, when a turn moves less than this share of the first; 0 never stops.',
  },
  report: {
    kind: 'choice',
    values: ['mean', 'pce'],
    default: 'mean',
    doc: 'Forecast from the last positions: mean weighted by capability × salience, or by the odds of winning a vote.',
  },
}
