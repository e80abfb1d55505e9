/** `entente compare`: two scenarios, or one with and without `--set`, on the same draws. */
import { run } from '../ensemble/index.ts'
import { compare } from '../explore/index.ts'
import { compareJson, renderCompareText } from '../report/index.ts'
import { jsonText } from './json-text.ts'
import { addRunOptions, applySet, runOptionsOf, scenarioOf } from './scenario-options.ts'
import { UsageError, type Verb } from './verb.ts'

export const verb: Verb = {
  describe(command) {
    command
      .argument('<scenario>', 'the baseline')
      .argument('[other]', 'what it is compared with; the baseline itself with --set when left out')
      .option('--json', 'as JSON')
      .addHelpText(
        'after',
        '\nExample:\n  entente compare scenarios/nato-hague-2025 --set stances.esp.target.position=3',
      )
    addRunOptions(command)
  },
  async run([path, other], options, surroundings) {
    const { print, colour, width } = surroundings
    const changes = options.set as readonly string[]
    if (other === undefined && changes.length === 0) {
      throw new UsageError('expected a second scenario or --set <path=value>')
    }
    const before = scenarioOf(path, {}, surroundings)
    const after = applySet(
      other === undefined ? before : scenarioOf(other, {}, surroundings),
      options,
    )
    const { finish, ...request } = await runOptionsOf(options, surroundings)
    const paired = { ...request, contrasts: false }
    const runs = [await run(before, paired), await run(after, paired).finally(finish)] as const
    const comparison = compare(...runs)
    print(
      options.json === true
        ? jsonText(compareJson(comparison))
        : renderCompareText(comparison, { colour, width }),
    )
    return 0
  },
}
