/** `entente ledger`: a verb whose parts each ask one question of the published figures. */
import { UsageError, type Verb } from './verb.ts'

export const verb: Verb = {
  parts: [
    {
      name: 'burden',
      summary: 'forecast what allies will spend, and what they would without the guarantor',
      load: () => import('./ledger/burden.ts'),
    },
    {
      name: 'claims',
      summary: 'check a numeric claim against the figures',
      load: () => import('./ledger/claims.ts'),
    },
    {
      name: 'cost',
      summary: 'say what a target costs each ally and all of them',
      load: () => import('./ledger/cost.ts'),
    },
    {
      name: 'paths',
      summary: 'say when each ally arrives, and who has ever risen that fast',
      load: () => import('./ledger/paths.ts'),
    },
    {
      name: 'without',
      summary: 'set the published bills of a Europe on its own side by side',
      load: () => import('./ledger/without.ts'),
    },
    {
      name: 'diff',
      summary: 'say what another table would move',
      load: () => import('./ledger/diff.ts'),
    },
  ],
  describe(command) {
    command.addHelpText('after', '\nExample:\n  entente ledger claims "the US pays two thirds"')
  },
  async run() {
    throw new UsageError('expected a part of the ledger, such as claims')
  },
}
