/** `entente ledger diff`: what a new edition's table would move. */
import { diffTable } from '../../ledger/index.ts'
import { loadLedger, readText } from '../../node/without-reader.ts'
import { diffJson, renderDiffText } from '../../report/index.ts'
import { jsonText } from '../json-text.ts'
import { UsageError, type Verb } from '../verb.ts'

export const verb: Verb = {
  describe(command) {
    command
      .argument('<table>', 'a CSV with the columns of a table in data/')
      .option('--all', 'every figure that moved, not only the largest')
      .option('--json', 'as JSON')
      .addHelpText('after', '\nExample:\n  entente ledger diff data/nato_defence_expenditure.csv')
  },
  async run([path], options, { print, colour, width }) {
    if (path === undefined) throw new UsageError('expected a CSV table')
    const { file, text } = readText(path)
    const diff = diffTable(text, file, loadLedger())
    print(
      options.json === true
        ? jsonText(diffJson(diff))
        : renderDiffText(diff, { colour, width, all: options.all === true }),
    )
    return 0
  },
}
