/** `entente ledger cost`: the bill of a target, per ally and in total. */
import { Option } from 'commander'
import { priceTarget } from '../../ledger/index.ts'
import { costJson, renderCostCsv, renderCostText } from '../../report/index.ts'
import { jsonText } from '../json-text.ts'
import { deliver } from '../output.ts'
import { UsageError, type Verb } from '../verb.ts'
import {
  addAllies,
  addFigureOptions,
  addOutput,
  addPrices,
  addProjection,
  addTarget,
  calendarYear,
  costRequestOf,
  ledgerOf,
  percent,
} from './cost-options.ts'

/** Credibility, draws and seed of the burden on the page. */
const pageDraws = { credibility: 0.5, draws: 1000, seed: 1 } as const

export const verb: Verb = {
  describe(command) {
    addTarget(command)
    command
      .option('--related <percent>', '% of GDP of related spending on top', percent)
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
    addAllies(command)
    addFigureOptions(command)
    addProjection(command)
    addPrices(command)
    addOutput(command)
    command
      .option('--csv', 'as CSV')
      .option('--html <file>', 'write the page of the ledger with its pictures as well')
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
    if (typeof options.html === 'string') {
      const { ledgerReport } = await import('../ledger-html.ts')
      const page = await ledgerReport(ledger, { cost: request, burden: pageDraws })
      deliver(page, options.html, surroundings)
    }
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
