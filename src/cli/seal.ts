/** `entente seal`: a forecast with its checksum. */
import { forecast, sealOf } from '../ensemble/index.ts'
import { forecastJson } from '../report/index.ts'
import { jsonText } from './json-text.ts'
import { deliver } from './output.ts'
import { addRunOptions, runOptionsOf, scenarioOf } from './scenario-options.ts'
import type { Verb } from './verb.ts'

export const verb: Verb = {
  describe(command) {
    command
      .argument('<scenario>', 'a folder, a file or a table')
      .option('-o, --output <file>', 'write the seal there instead of printing it')
      .addHelpText(
        'after',
        '\nPublish the checksum before the event; keep the file.\n\nExample:\n  entente seal scenarios/nato-hague-2025 -o hague.seal.json',
      )
    addRunOptions(command)
  },
  async run([path], options, surroundings) {
    const scenario = scenarioOf(path, options, surroundings)
    const { finish, ...request } = await runOptionsOf(options, surroundings)
    const result = await forecast(scenario, request).finally(finish)
    const seal = sealOf(result, forecastJson(result))
    deliver(jsonText(seal), options.output, surroundings)
    surroundings.say(`sha256 ${seal.sha256}`)
    return 0
  },
}
