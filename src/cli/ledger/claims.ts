/** `entente ledger claims`: numeric claims against the figures. */
import { type CheckedClaim, checkStatement, checkText, type Ledger } from '../../ledger/index.ts'
import { loadLedger, readText } from '../../node/without-reader.ts'
import { claimsJson, renderClaimsText } from '../../report/index.ts'
import { jsonText } from '../json-text.ts'
import { UsageError, type Verb } from '../verb.ts'
import { calendarDay } from './cost-options.ts'
import { statementsIn } from './statements-in.ts'

export const verb: Verb = {
  describe(command) {
    command
      .argument('[claims...]', 'claims in plain English, each in quotation marks')
      .option('--from <file>', 'check the statements of a reading, the JSON of entente read')
      .option('--at <day>', 'only what was published by that day, such as 2025-03-17', calendarDay)
      .option('--edition <key>', 'edition to check on, such as NATO-2024-06')
      .option('--json', 'as JSON')
      .addHelpText(
        'after',
        '\nExamples:\n  entente ledger claims "even the US does not reach 5 %"\n  entente ledger claims "23 allies at 2 % in 2024" --at 2025-03-17 --json',
      )
  },
  async run(texts, options, { print, colour, width }) {
    const all = loadLedger()
    const at = typeof options.at === 'string' ? options.at : undefined
    const known = at === undefined ? all : all.at(at)
    const claims = checkedClaims(texts, options, known, all)
    print(
      options.json === true
        ? jsonText(claimsJson(claims, all, at))
        : renderClaimsText(claims, all, { colour, width }),
    )
    return 0
  },
}

function checkedClaims(
  texts: readonly string[],
  options: Readonly<Record<string, unknown>>,
  known: Ledger,
  all: Ledger,
): readonly CheckedClaim[] {
  const on = typeof options.edition === 'string' ? { edition: options.edition } : {}
  const typed = texts.map((text) => checkText(text, known, all, on))
  if (typeof options.from !== 'string') {
    if (typed.length === 0) throw new UsageError('expected a claim in quotation marks, or --from')
    return typed
  }
  const { file, text } = readText(options.from)
  const said = statementsIn(text, file).flatMap((each) => checkStatement(each, known, all, on))
  return [...typed, ...said]
}
