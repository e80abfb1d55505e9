/** `entente ledger cost`: the bill of a target, per ally and in total. */
import { Option } from 'commander'
import { priceTarget } from '../../ledger/index.ts'
import { costJson, renderCostCsv, renderCostText } from '../../report/index.ts'
import { jsonText } from '../json-text.ts'
import { deliver } from '../output.ts'
import { UsageError, type Verb } from '../verb.ts'
import {
  addPricing,
  addTarget,
  calendarYear,
  costRequestOf,
  deliverPage,
  ledgerOf,
  shareOfGdp,
} from './cost-options.ts'

export const verb: Verb = {
  describe(command) {
    addTarget(command)
    command
      .option('--related <percent>', '% of GDP of related spending on top', shareOfGdp(0))
      .option(
        '--by <year>',
        'year by which it is to be reached; no projection when left out',
        calendarYear,
      )
      .addOption(
        new Option('--path <path>', 'how the share rises until then')
          .choices(['linear', 'front', 'back'])
          .default('linear'),
      )
    addPricing(command)
    command
      .option('--csv', 'as CSV')
      .addHelpText(
        'after',
        '\nExamples:\n  entente ledger cost --target 3.5 --related 1.5 --by 2035\n  entente ledger cost --target 2 --year 2024 --allies DEU,Spain',
      )
  },
  async run(_, options, surroundings) {
    if (options.json === true && options.csv === true) {
      throw new UsageError('found --json and --csv, expected one format')
    }
    const ledger = ledgerOf(options)
    const request = costRequestOf(options)
    const cost = priceTarget(ledger, request)
    await deliverPage(ledger, { cost: request }, options.html, surroundings)
    const text =
      options.json === true
        ? jsonText(costJson(cost, ledger))
        : options.csv === true
          ? renderCostCsv(cost)
          : renderCostText(cost, surroundings)
    deliver(text, options.output, surroundings)
    return 0
  },
}
