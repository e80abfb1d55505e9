/** `entente ledger burden`: what allies will spend, and what they would if they believed the guarantor less. */
import { InvalidArgumentError } from 'commander'
import { type BurdenOptions, burden } from '../../backtest/index.ts'
import { panelOf } from '../../ledger/index.ts'
import { burdenJson, renderBurdenText } from '../../report/index.ts'
import { jsonText } from '../json-text.ts'
import { integer } from '../scenario-options.ts'
import type { Verb } from '../verb.ts'
import { addHtml, calendarDay, deliverPage, ledgerOf } from './cost-options.ts'

type Asked = BurdenOptions & { readonly edition?: string }

export const verb: Verb = {
  describe(command) {
    addHtml(command)
    command
      .option('--credibility <share>', 'of the guarantor, 1 as now, 0 gone', number(0, 1), 0.5)
      .option('--pledge <pct>', 'what is promised, % of GDP', number(0.1, 20), 2)
      .option('--by <year>', 'last year of the forecast', integer(1949, 2100))
      .option('--base <year>', 'year that the counterfactual starts from', integer(1949, 2100))
      .option('--edition <key>', 'edition of the figures')
      .option('--at <day>', 'only what was published by that day, such as 2025-03-17', calendarDay)
      .option('--allies', 'the counterfactual by ally as well, with its warning')
      .option('--draws <n>', 'draws', integer(10, 10_000), 1000)
      .option('--seed <n>', 'seed of the random numbers', integer(0, Number.MAX_SAFE_INTEGER), 1)
      .option('--json', 'as JSON')
      .addHelpText(
        'after',
        '\nExample:\n  entente ledger burden --credibility 0.5 --pledge 3.5 --by 2035',
      )
  },
  async run(_args, options, surroundings) {
    const { print, colour, width } = surroundings
    const { edition, credibility, pledge, by, base, draws, seed } = options as unknown as Asked
    const ledger = ledgerOf(options)
    const report = burden(panelOf(ledger, edition), {
      credibility,
      pledge,
      by,
      base,
      draws,
      seed,
    })
    const cost = { target: pledge, by: report.outlook.pledge.by, edition, draws, seed }
    const request = { cost, burden: { credibility, base, draws, seed } }
    await deliverPage(ledger, request, options.html, surroundings)
    print(
      options.json === true
        ? jsonText(burdenJson(report))
        : renderBurdenText(report, { colour, width, allies: options.allies === true }),
    )
    return 0
  },
}

function number(least: number, most: number): (text: string) => number {
  return (text) => {
    const value = /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : Number.NaN
    if (!(value >= least && value <= most)) {
      throw new InvalidArgumentError(`expected a number from ${least} to ${most}`)
    }
    return value
  }
}
