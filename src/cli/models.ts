/** `entente models`: the list, or one model's page. */
import { modelById, models } from '../models/index.ts'
import { modelJson, renderModelList, renderModelText } from '../report/model-page.ts'
import { jsonText } from './json-text.ts'
import { references } from './references.ts'
import type { Verb } from './verb.ts'

export const verb: Verb = {
  describe(command) {
    command
      .argument('[model]', 'show this model’s page')
      .option('--json', 'as JSON')
      .addHelpText('after', '\nExample:\n  entente models consensus')
  },
  async run([id], options, { print, colour, width }) {
    if (id === undefined) {
      print(
        options.json === true
          ? jsonText({ entente: 1, models: models.map(modelJson) })
          : renderModelList(models, { colour, width }),
      )
      return 0
    }
    const model = modelById(id)
    print(
      options.json === true
        ? jsonText({ entente: 1, ...modelJson(model) })
        : renderModelText(model, references(), { colour, width }),
    )
    return 0
  },
}
