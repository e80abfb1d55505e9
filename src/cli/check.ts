/** `entente check`: every mistake of a scenario, with its line. */

import {
  CorrelationError,
  checkModelOptions,
  correlationOf,
  drawnQuantities,
} from '../ensemble/index.ts'
import { editionShift } from '../ledger/index.ts'
import { ledgerResolver, loadLedger, readText } from '../node/without-reader.ts'
import { renderShiftText } from '../report/index.ts'
import {
  checkQuotes,
  checkScenario,
  formatProblem,
  importTable,
  type Problem,
  recognise,
  type Scenario,
  ScenarioError,
  stancesOf,
} from '../scenario/index.ts'
import { jsonText } from './json-text.ts'
import { UsageError, type Verb } from './verb.ts'

export const verb: Verb = {
  describe(command) {
    command
      .argument('<scenario>', 'a folder, a file or a table; - for standard input')
      .option('--edition <id>', 'say what would move if its figures came from that edition')
      .option('--json', 'errors and warnings as JSON')
      .addHelpText(
        'after',
        '\nExamples:\n  entente check scenarios/nato-hague-2025\n  entente check scenarios/nato-hague-2025 --edition NATO-2025-08-secondary',
      )
  },
  async run([path], options, { print, say }) {
    if (path === undefined) throw new UsageError('expected a scenario')
    const { file, text } = readText(path)
    const { scenario, errors, warnings } = await findings(file, text)
    const shift =
      scenario !== undefined && typeof options.edition === 'string'
        ? editionShift(scenario, loadLedger(), options.edition)
        : undefined
    if (options.json === true) {
      print(
        jsonText({
          entente: 1,
          file,
          ok: errors.length === 0,
          ...(scenario !== undefined && { scenario: scenario.id, hash: scenario.hash }),
          errors,
          warnings,
          ...(shift !== undefined && { shift }),
        }),
      )
    } else {
      for (const problem of errors) say(formatProblem(problem))
      for (const problem of warnings) say(`warning: ${formatProblem(problem)}`)
      if (scenario !== undefined && errors.length === 0) print(summary(scenario, warnings.length))
      if (shift !== undefined) print(renderShiftText(shift))
    }
    return errors.length === 0 ? 0 : 1
  },
}

interface Findings {
  readonly scenario?: Scenario
  readonly errors: readonly Problem[]
  readonly warnings: readonly Problem[]
}

async function findings(file: string, text: string): Promise<Findings> {
  const kind = recognise(text)
  if (kind !== 'scenario' && kind !== 'unknown') {
    try {
      return { scenario: importTable(text, { file }).scenario, errors: [], warnings: [] }
    } catch (error) {
      if (error instanceof ScenarioError) return { errors: error.problems, warnings: [] }
      throw error
    }
  }
  const found = checkScenario(text, { file, resolve: ledgerResolver() })
  if (found.scenario !== undefined && found.errors.length === 0) {
    checkModelOptions(found.scenario)
    const impossible = impossibleCorrelation(found.scenario)
    if (impossible !== undefined) throw impossible
    if (file !== '<stdin>' && found.scenario.sources?.some((each) => each.text !== undefined)) {
      const { sourceTexts } = await import('../node/index.ts')
      const quotes = checkQuotes(text, { file, textOf: sourceTexts(file) })
      return { ...found, errors: quotes }
    }
  }
  return found
}

function impossibleCorrelation(scenario: Scenario): CorrelationError | undefined {
  try {
    correlationOf(scenario, drawnQuantities(scenario))
    return undefined
  } catch (error) {
    if (error instanceof CorrelationError) return error
    throw error
  }
}

function summary(scenario: Scenario, warnings: number): string {
  const stances = stancesOf(scenario)
  const documented = stances.filter(({ basis }) => basis !== 'judgement').length
  const parts = [
    count(scenario.actors.length, 'actor'),
    count(scenario.issues.length, 'issue'),
    count(stances.length, 'stance'),
  ]
  const warned = warnings > 0 ? `, ${count(warnings, 'warning')}` : ''
  const later =
    scenario.hindsight === undefined
      ? ''
      : `\nFigures published after asOf are allowed: ${scenario.hindsight}`
  return `${scenario.id}: no mistakes found${warned}. ${parts.join(', ')}, ${documented} of them documented or data.${later}`
}

function count(n: number, what: string): string {
  return `${n} ${what}${n === 1 ? '' : 's'}`
}
