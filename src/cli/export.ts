/** `entente export`: a scenario as a table, or as YAML or JSON. */
import { exportTable, scenarioJsonSchema, toJson, toYaml } from '../scenario/index.ts'
import { jsonText } from './json-text.ts'
import { deliver } from './output.ts'
import { addSet, scenarioOf } from './scenario-options.ts'
import { UsageError, type Verb } from './verb.ts'

const tables = ['csv-long', 'csv-wide', 'ktab-csv', 'ktab-xml', 'decide'] as const
const formats = [...tables, 'yaml', 'json', 'json-schema'] as const

export const verb: Verb = {
  describe(command) {
    command
      .argument('[scenario]', 'a folder, a file or a table')
      .option('--format <format>', formats.join(' | '), 'csv-long')
      .option('-o, --output <file>', 'write there instead of printing')
      .addHelpText(
        'after',
        '\njson-schema needs no scenario: it is what editors check scenario files with.\n\nExample:\n  entente export scenarios/nato-hague-2025 --format csv-wide -o hague.csv',
      )
    addSet(command)
  },
  async run([path], options, surroundings) {
    const format = formats.find((known) => known === options.format)
    if (format === undefined) {
      throw new UsageError(
        `--format: found ${String(options.format)}, expected ${formats.join(' | ')}`,
      )
    }
    if (format === 'json-schema') {
      deliver(jsonText(scenarioJsonSchema()), options.output, surroundings)
      return 0
    }
    const scenario = scenarioOf(path, options, surroundings)
    if (format === 'yaml' || format === 'json') {
      deliver(format === 'yaml' ? toYaml(scenario) : toJson(scenario), options.output, surroundings)
      return 0
    }
    const { text, lost } = exportTable(scenario, format)
    for (const loss of lost) surroundings.say(`not in the table: ${loss}`)
    deliver(text, options.output, surroundings)
    return 0
  },
}
