/** `entente backtest`: every model on negotiations whose outcome is known. */
import { type Backtest, backtest, backtestForecasts } from '../backtest/index.ts'
import { loadCases } from '../node/without-reader.ts'
import {
  backtestJson,
  recordJson,
  renderBacktestMarkdown,
  renderBacktestText,
} from '../report/index.ts'
import { backtestReport } from './html.ts'
import { jsonText } from './json-text.ts'
import { deliver } from './output.ts'
import { addPool, addWorkers, integer, runOptionsOf } from './scenario-options.ts'
import { type Surroundings, UsageError, type Verb } from './verb.ts'

export const verb: Verb = {
  describe(command) {
    command
      .argument(
        '<data>',
        'a DEU table, a scenario folder with outcome.yaml, or a folder of such folders',
      )
      .option('--models <ids>', 'models to run beside the baselines, separated by commas')
      .option('--draws <n>', 'draws of each scenario', integer(1, 1_000_000), 1000)
      .option('--slow-draws <n>', 'draws of models that are slow', integer(1, 1_000_000), 500)
      .option(
        '--seed <n>',
        'seed of draws, folds, resamples and randomised PITs',
        integer(0, Number.MAX_SAFE_INTEGER),
        1,
      )
      .option('--json', 'as JSON')
      .option('--md', 'as Markdown')
      .option('--html <file>', 'write one self-contained page as well')
      .option('-o, --output <file>', 'write the result there instead of printing it')
      .addHelpText(
        'after',
        '\nExamples:\n  entente backtest data/deu3/deu3-dev.csv\n  entente backtest scenarios/nato-hague-2025 --json',
      )
    command.option(
      '--save-record <file>',
      'write the misses of the models there, for the pool of a forecast',
    )
    addPool(command)
    addWorkers(command)
  },
  async run([path], options, surroundings) {
    if (path === undefined) throw new UsageError('expected known cases: a table or a folder')
    if (options.json === true && options.md === true) {
      throw new UsageError('found --json and --md, expected one format')
    }
    const { dataset, cases, scenarios, overlaps, notes } = loadCases(path)
    for (const note of notes) surroundings.say(`note: ${note}`)
    const { finish, ...request } = await runOptionsOf(options, surroundings)
    const result = scenarios
      ? await backtestForecasts(cases, { ...request, dataset }).finally(finish)
      : backtest(cases, { ...request, dataset, overlaps })
    if (typeof options.html === 'string') {
      deliver(await backtestReport(result), options.html, surroundings)
    }
    if (typeof options.saveRecord === 'string') {
      deliver(jsonText(savedRecord(result, path)), options.saveRecord, surroundings)
    }
    deliver(render(result, options, surroundings), options.output, surroundings)
    return 0
  },
}

function savedRecord(result: Backtest, path: string) {
  if (result.record === undefined) {
    throw new UsageError(
      `--save-record: found ${path} with too few negotiations, expected a table of at least ten`,
    )
  }
  return recordJson(result.record)
}

function render(
  result: Backtest,
  options: Readonly<Record<string, unknown>>,
  { colour, width }: Surroundings,
): string {
  if (options.json === true) return jsonText(backtestJson(result))
  if (options.md === true) return renderBacktestMarkdown(result)
  return renderBacktestText(result, { colour, width })
}
