/** `entente ledger paths`: ways to a target, and who has ever gone that fast. */
import { pathsTo } from '../../ledger/index.ts'
import { pathsJson, renderPathsText } from '../../report/index.ts'
import { jsonText } from '../json-text.ts'
import { deliver } from '../output.ts'
import type { Verb } from '../verb.ts'
import {
  addPricing,
  addTarget,
  calendarYear,
  costRequestOf,
  deliverPage,
  ledgerOf,
} from './cost-options.ts'

export const verb: Verb = {
  describe(command) {
    addTarget(command)
    command.requiredOption('--by <year>', 'year by which it is to be reached', calendarYear)
    addPricing(command)
    command.addHelpText('after', '\nExample:\n  entente ledger paths --target 3.5 --by 2035')
  },
  async run(_, options, surroundings) {
    const ledger = ledgerOf(options)
    const request = costRequestOf(options)
    const paths = pathsTo(ledger, request)
    await deliverPage(ledger, { cost: request }, options.html, surroundings)
    deliver(
      options.json === true
        ? jsonText(pathsJson(paths, ledger))
        : renderPathsText(paths, surroundings),
      options.output,
      surroundings,
    )
    return 0
  },
}
