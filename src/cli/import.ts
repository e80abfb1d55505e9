/** `entente import`: a table becomes a scenario. */
import { basename } from 'node:path'
import { readText } from '../node/index.ts'
import { importTable, toJson, toYaml } from '../scenario/index.ts'
import { deliver } from './output.ts'
import { UsageError, type Verb } from './verb.ts'

export const verb: Verb = {
  describe(command) {
    command
      .argument(
        '<table>',
        'plain CSV (long or wide), KTAB CSV or XML, or a Decide table, recognised by content; - for standard input',
      )
      .option('--id <id>', 'id of the scenario')
      .option('--as-of <date>', 'day of the table, YYYY-MM-DD')
      .option('--json', 'as JSON instead of YAML')
      .option('-o, --output <file>', 'write the scenario there instead of printing it')
      .addHelpText('after', '\nExample:\n  entente import positions.csv -o scenario.yaml')
  },
  async run([path], options, surroundings) {
    if (path === undefined) throw new UsageError('expected a table')
    const { file, text } = readText(path)
    const { id, asOf } = options
    const { scenario, notes } = importTable(text, {
      file: basename(file),
      ...(typeof id === 'string' && { id }),
      ...(typeof asOf === 'string' && { asOf }),
    })
    for (const note of notes) surroundings.say(`note: ${note}`)
    const written = options.json === true ? toJson(scenario) : toYaml(scenario)
    deliver(written, options.output, surroundings)
    return 0
  },
}
