/** `entente check`: every mistake of a scenario, with its line. */

import {
  CorrelationError,
  checkModelOptions,
  correlationOf,
  drawnQuantities,
} from '../ensemble/index.ts'
import { ledgerResolver, readText } from '../node/index.ts'
import {
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
      .option('--json', 'errors and warnings as JSON')
      .addHelpText('after', '\nExample:\n  entente check scenarios/nato-hague-2025')
  },
  async run([path], options, { print, say }) {
    if (path === undefined) throw new UsageError('expected a scenario')
    const { file, text } = readText(path)
    const { scenario, errors, warnings } = findings(file, text)
    if (options.json === true) {
      print(
        jsonText({
          entente: 1,
          file,
          ok: errors.length === 0,
          ...(scenario !== undefined && { scenario: scenario.id, hash: scenario.hash }),
          errors,
          warnings,
        }),
      )
    } else {
      for (const problem of errors) say(formatProblem(problem))
      for (const problem of warnings) say(`warning: ${formatProblem(problem)}`)
      if (scenario !== undefined && errors.length === 0) print(summary(scenario, warnings.length))
    }
    return errors.length === 0 ? 0 : 1
  },
}

interface Findings {
  readonly scenario?: Scenario
  readonly errors: readonly Problem[]
  readonly warnings: readonly Problem[]
}

function findings(file: string, text: string): Findings {
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
  return `${scenario.id}: no mistakes found${warned}. ${parts.join(', ')}, ${documented} of them documented or data.`
}

function count(n: number, what: string): string {
  return `${n} ${what}${n === 1 ? '' : 's'}`
}
