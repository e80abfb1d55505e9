/** Reading and writing files: loaded with the first file or edit, because it brings the readers of all formats. */
import {
  type Changes,
  checkScenario,
  edit,
  importTable,
  type Problem,
  type Resolve,
  recognise,
  type Scenario,
  ScenarioError,
  toJson,
  toYaml,
} from '../../scenario/index.ts'

export interface ReadText {
  readonly scenario: Scenario | undefined
  readonly notes: readonly string[]
  readonly errors: readonly Problem[]
}

/** Whatever the command line reads, with the same errors. */
export function readAny(file: string, text: string, resolve?: Resolve): ReadText {
  const kind = recognise(text)
  if (kind === 'scenario' || kind === 'unknown') {
    const { scenario, errors, warnings } = checkScenario(text, {
      file,
      ...(resolve !== undefined && { resolve }),
    })
    return { scenario, errors, notes: warnings.map(({ message }) => message) }
  }
  try {
    const { scenario, notes } = importTable(text, { file })
    return { scenario, notes, errors: [] }
  } catch (error) {
    if (!(error instanceof ScenarioError)) throw error
    return { scenario: undefined, notes: [], errors: error.problems }
  }
}

/** @throws ScenarioError */
export function edited(scenario: Scenario, changes: Changes): Scenario {
  return Object.keys(changes).length === 0 ? scenario : edit(scenario, changes)
}

/** @throws ScenarioError */
export function asFile(scenario: Scenario, changes: Changes, format: 'yaml' | 'json'): string {
  const whole = edited(scenario, changes)
  return format === 'yaml' ? toYaml(whole) : toJson(whole)
}
