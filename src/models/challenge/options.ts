import type { OptionSpec } from '../options.ts'

export interface ChallengeOptions {
  readonly reading: 'scholz-code' | 'paper'
  readonly report: 'median' | 'mean'
  readonly rounds: number
  readonly tolerance: number
  readonly q: number
  readonly conflict: 'concede' | 'stay'
  readonly offerChoice: 'class-then-least-move' | 'enforceable-first'
  readonly range: 'first' | 'current'
}

export const challengeOptions: OptionSpec<ChallengeOptions> = {
  reading: {
    kind: 'choice',
    values: ['scholz-code', 'paper'],
    default: 'scholz-code',
    doc: 'The rules that give the published table, or those of the text of the paper.',
  },
  report: {
    kind: 'choice',
    values: ['median', 'mean'],
    default: 'median',
    doc: 'Which middle of the last positions is the forecast, both weighted.',
  },
  rounds: {
    kind: 'number',
    default: 10,
    min: 0,
    max: 1000,
    integer: true,
    doc: 'Rounds at most; it need not come to rest.',
  },
  tolerance: {
    kind: 'number',
    default: 1e-6,
    min: 0,
    max: 1,
    doc: 'Stops when the largest move of a round is below this share of the first range; 0 never stops.',
  },
  q: {
    kind: 'number',
    default: 1,
    min: 0,
    max: 1,
    doc: 'Chance that an actor left in peace stays where it is (`paper` only).',
  },
  conflict: {
    kind: 'choice',
    values: ['concede', 'stay'],
    default: 'concede',
    doc: 'Where both sides expect to gain, the one that expects less moves, or nobody (`paper` only).',
  },
  offerChoice: {
    kind: 'choice',
    values: ['class-then-least-move', 'enforceable-first'],
    default: 'class-then-least-move',
    doc: 'Which offer is taken: by kind and then the least move, or that of whoever expects most (`paper` only).',
  },
  range: {
    kind: 'choice',
    values: ['first', 'current'],
    default: 'first',
    doc: 'Distances are shares of the first range of positions, or of the present one (`paper` only).',
  },
}
