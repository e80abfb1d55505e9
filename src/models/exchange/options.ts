/** What can be chosen about `exchange`; names and values after the source. */
import type { OptionSpec } from '../options.ts'

export interface ExchangeOptions {
  readonly ties: 'first' | 'random'
  readonly rounds: number
  readonly salienceWeight: number
  readonly fixedWeight: number
  readonly randomisedRate: number
}

export const exchangeOptions: OptionSpec<ExchangeOptions> = {
  ties: {
    kind: 'choice',
    values: ['first', 'random'],
    default: 'first',
    doc: 'Which of several exchanges with the same gain goes first: the first in the list, or one by lot.',
  },
  rounds: {
    kind: 'number',
    default: 10,
    min: 1,
    max: 100,
    integer: true,
    doc: 'Rounds of exchange; the votes of the last one make the outcome.',
  },
  salienceWeight: {
    kind: 'number',
    default: 0.4,
    min: 0,
    max: 1,
    doc: 'How much more of its vote an actor that does not care makes its position for the next round than one that cares most.',
  },
  fixedWeight: {
    kind: 'number',
    default: 0.1,
    min: 0,
    max: 1,
    doc: 'Share of its vote that an actor that cares most makes its position for the next round.',
  },
  randomisedRate: {
    kind: 'number',
    default: 0,
    min: 0,
    max: 1,
    doc: 'How far chance may move an exchange rate from equal gain (0) towards all for one side (1).',
  },
}
