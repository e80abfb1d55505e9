/** `entente forecast`: the ensemble of all models. */
import { type Forecast, forecast } from '../ensemble/index.ts'
import { disagreement } from '../explore/index.ts'
import {
  forecastJson,
  renderForecastCsv,
  renderForecastMarkdown,
  renderForecastText,
} from '../report/index.ts'
import { htmlReport } from './html.ts'
import { jsonText } from './json-text.ts'
import { deliver } from './output.ts'
import { addRunOptions, runOptionsOf, scenarioOf } from './scenario-options.ts'
import { type Surroundings, UsageError, type Verb } from './verb.ts'

export const verb: Verb = {
  describe(command) {
    command
      .argument('<scenario>', 'a folder, a file or a table; - for standard input')
      .option('--json', 'as JSON')
      .option('--md', 'as Markdown')
      .option('--csv', 'as CSV, a statistic a line')
      .option('--html <file>', 'write one self-contained page as well')
      .option('-o, --output <file>', 'write the result there instead of printing it')
      .addHelpText(
        'after',
        '\nExample:\n  entente forecast scenarios/nato-hague-2025 --draws 10000 --html report.html',
      )
    addRunOptions(command)
  },
  async run([path], options, surroundings) {
    const formats = ['json', 'md', 'csv'].filter((format) => options[format] === true)
    if (formats.length > 1) {
      throw new UsageError(`found --${formats.join(' and --')}, expected one format`)
    }
    const scenario = scenarioOf(path, options, surroundings)
    const { finish, ...request } = await runOptionsOf(options, surroundings)
    const result = await forecast(scenario, request).finally(finish)
    if (typeof options.html === 'string') {
      const why = await disagreement(scenario, request)
      deliver(await htmlReport(result, why), options.html, surroundings)
    }
    deliver(render(result, formats[0], surroundings), options.output, surroundings)
    return 0
  },
}

function render(
  result: Forecast,
  format: string | undefined,
  { colour, width }: Surroundings,
): string {
  switch (format) {
    case 'json':
      return jsonText(forecastJson(result))
    case 'md':
      return renderForecastMarkdown(result)
    case 'csv':
      return renderForecastCsv(result)
    default:
      return renderForecastText(result, { colour, width })
  }
}
