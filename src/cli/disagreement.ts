/** `entente disagreement`: why the models disagree, one sentence an issue. */
import { disagreement } from '../explore/index.ts'
import { disagreementJson, renderDisagreementText } from '../report/index.ts'
import { jsonText } from './json-text.ts'
import { addRunOptions, runOptionsOf, scenarioOf } from './scenario-options.ts'
import type { Verb } from './verb.ts'

export const verb: Verb = {
  describe(command) {
    command
      .argument('<scenario>', 'a folder, a file or a table')
      .option('--json', 'as JSON')
      .addHelpText('after', '\nExample:\n  entente disagreement scenarios/nato-hague-2025')
    addRunOptions(command)
  },
  async run([path], options, surroundings) {
    const { print, colour, width } = surroundings
    const scenario = scenarioOf(path, options, surroundings)
    const { finish, ...request } = await runOptionsOf(options, surroundings)
    const result = await disagreement(scenario, request).finally(finish)
    print(
      options.json === true
        ? jsonText(disagreementJson(result))
        : renderDisagreementText(result, { colour, width }),
    )
    return 0
  },
}
