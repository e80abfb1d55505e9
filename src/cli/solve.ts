/** `entente solve`: the deterministic point run. */
import { solve } from '../ensemble/index.ts'
import { renderSolveText, solveJson } from '../report/index.ts'
import { jsonText } from './json-text.ts'
import { addSet, json, scenarioOf } from './scenario-options.ts'
import { UsageError, type Verb } from './verb.ts'

export const verb: Verb = {
  describe(command) {
    command
      .argument('<scenario>', 'a folder, a file or a table; - for standard input')
      .option('--model <id>', 'the model to run', 'compromise')
      .option('--options <json>', 'its options, such as {"p":2}', json)
      .option('--trace', 'show how it got there, round by round')
      .option('--json', 'as JSON')
      .addHelpText(
        'after',
        '\nExample:\n  entente solve scenarios/emission-standards-1989 --model median --trace',
      )
    addSet(command)
  },
  async run([path], options, surroundings) {
    const { print, colour, width } = surroundings
    const { model } = options
    if (typeof model !== 'string') throw new UsageError('expected --model <id>')
    const scenario = scenarioOf(path, options, surroundings)
    const point = solve(scenario, model, options.options as Readonly<Record<string, unknown>>)
    const trace = options.trace === true
    print(
      options.json === true
        ? jsonText(solveJson(point, { trace }))
        : renderSolveText(point, { colour, width, trace }),
    )
    return 0
  },
}
