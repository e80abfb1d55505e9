/** `entente ledger without`: what a Europe on its own would cost, after those who published it. */
import { isEuropean, withoutGuarantor } from '../../ledger/index.ts'
import { guarantorBill } from '../../node/without-reader.ts'
import { renderWithoutText, withoutJson } from '../../report/index.ts'
import { jsonText } from '../json-text.ts'
import { deliver } from '../output.ts'
import type { Verb } from '../verb.ts'
import {
  addFigureOptions,
  addHtml,
  addOutput,
  addProjection,
  addTarget,
  calendarYear,
  costRequestOf,
  deliverPage,
  ledgerOf,
} from './cost-options.ts'

export const verb: Verb = {
  describe(command) {
    command.requiredOption('--guarantor <ally>', 'who leaves: name or ISO code, such as usa')
    addTarget(command, 3.5)
    command.option('--by <year>', 'year by which the paths reach the target', calendarYear, 2035)
    addFigureOptions(command)
    addProjection(command)
    addOutput(command)
    addHtml(command)
    command.addHelpText('after', '\nExample:\n  entente ledger without --guarantor usa')
  },
  async run(_, options, surroundings) {
    const ledger = ledgerOf(options)
    const guarantor = String(options.guarantor)
    const request = costRequestOf(options)
    const without = withoutGuarantor(ledger, guarantorBill(), { ...request, guarantor })
    const allies = ledger.allies.flatMap(({ iso3 }) => (isEuropean(iso3) ? [iso3] : []))
    const cost = { ...request, allies, prices: 'constant' } as const
    await deliverPage(ledger, { cost, without }, options.html, surroundings)
    deliver(
      options.json === true
        ? jsonText(withoutJson(without, ledger))
        : renderWithoutText(without, surroundings),
      options.output,
      surroundings,
    )
    return 0
  },
}
