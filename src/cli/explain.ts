/** `entente explain`: a number traced back to its evidence. */
import { forecast } from '../ensemble/index.ts'
import { explainIssue, explainQuantity } from '../explore/index.ts'
import { claimOf, figureOf, isClaimRef } from '../ledger/index.ts'
import { modelById } from '../models/index.ts'
import { loadLedger } from '../node/without-reader.ts'
import {
  explainJson,
  figureJson,
  publishedJson,
  renderExplainText,
  renderFigureText,
  renderInputText,
  renderPublishedText,
} from '../report/index.ts'
import { jsonText } from './json-text.ts'
import { addRunOptions, runOptionsOf, scenarioOf } from './scenario-options.ts'
import type { Verb } from './verb.ts'

export const verb: Verb = {
  describe(command) {
    command
      .argument(
        '<scenario>',
        'a folder, a file or a table; or a figure, such as ledger:pct_gdp/DEU/2024@NATO-2024-06 or claim:iiss-1tn',
      )
      .argument(
        '[what]',
        'an issue, or an input such as stances.usa.target.position; the first issue when left out',
      )
      .option('--json', 'as JSON')
      .addHelpText(
        'after',
        '\nExamples:\n  entente explain scenarios/nato-hague-2025 stances.usa.target.position\n  entente explain ledger:pct_gdp/DEU/2024@NATO-2024-06\n  entente explain claim:iiss-1tn',
      )
    addRunOptions(command)
  },
  async run([path, what], options, surroundings) {
    const { print, colour, width } = surroundings
    if (path?.startsWith('ledger:')) {
      const ledger = loadLedger()
      const figure = figureOf(ledger, path)
      print(
        options.json === true
          ? jsonText(figureJson(figure, ledger))
          : renderFigureText(figure, ledger, { colour, width }),
      )
      return 0
    }
    if (path !== undefined && isClaimRef(path)) {
      const claim = claimOf(loadLedger(), path)
      print(
        options.json === true
          ? jsonText(publishedJson(claim))
          : renderPublishedText(claim, { colour, width }),
      )
      return 0
    }
    const scenario = scenarioOf(path, options, surroundings)
    if (what?.includes('.')) {
      const input = explainQuantity(scenario, what)
      print(
        options.json === true
          ? jsonText(explainJson(input))
          : renderInputText(input, scenario, { colour, width }),
      )
      return 0
    }
    const { finish, ...request } = await runOptionsOf(options, surroundings)
    const result = await forecast(scenario, request).finally(finish)
    const issue = what ?? (scenario.issues[0]?.id as string)
    const explanation = explainIssue(result, issue, (id) => modelById(id).assumes)
    print(
      options.json === true
        ? jsonText(explainJson(explanation))
        : renderExplainText(explanation, scenario, { colour, width }),
    )
    return 0
  },
}
