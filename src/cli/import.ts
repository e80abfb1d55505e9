/** `entente import`: a table becomes a scenario. */
import { basename } from 'node:path'
import { councilVotes, readText } from '../node/without-reader.ts'
import { importTable, recognise, toJson, toYaml } from '../scenario/index.ts'
import { deliver } from './output.ts'
import { UsageError, type Verb } from './verb.ts'

export const verb: Verb = {
  describe(command) {
    command
      .argument(
        '<table>',
        'plain CSV (long or wide), KTAB CSV or XML, a Decide or a DEU table, recognised by content; - for standard input',
      )
      .option('--id <id>', 'id of the scenario')
      .option('--case <prnr>', 'which proposal of a DEU table')
      .option('--as-of <date>', 'day of the table, YYYY-MM-DD')
      .option('--json', 'as JSON instead of YAML')
      .option('-o, --output <file>', 'write the scenario there instead of printing it')
      .addHelpText('after', '\nExample:\n  entente import positions.csv -o scenario.yaml')
  },
  async run([path], options, surroundings) {
    if (path === undefined) throw new UsageError('expected a table')
    const { file, text } = readText(path)
    const { id, asOf, case: wanted } = options
    const { scenario, notes } = importTable(text, {
      file: basename(file),
      ...(typeof id === 'string' && { id }),
      ...(typeof asOf === 'string' && { asOf }),
      ...(typeof wanted === 'string' && { case: wanted }),
      ...(recognise(text) === 'deu' && { weights: councilVotes() }),
    })
    for (const note of notes) surroundings.say(`note: ${note}`)
    const written = options.json === true ? toJson(scenario) : toYaml(scenario)
    deliver(written, options.output, surroundings)
    return 0
  },
}
