/**
 * Reading a scenario: text in, a frozen scenario or every mistake out. YAML and JSON are read
 * alike; nothing here touches a file or the network.
 */

import { type Checked, checkValue } from './check.ts'
import { locateIn, settle } from './locate.ts'
import { parseText } from './parse.ts'
import { type Finding, ScenarioError } from './problem.ts'
import type { Resolve, Scenario } from './scenario.ts'
import { wholeFile } from './tree.ts'

export interface ReadOptions {
  /** Name that problems carry; `scenario.yaml` unless told otherwise. */
  readonly file?: string
  /** Finds the values of `ref:`; without it every reference is an error. */
  readonly resolve?: Resolve
}

/**
 * Reads a scenario from YAML or JSON.
 * @throws ScenarioError with everything that is wrong, in the order of the file
 */
export function readScenario(text: string, options: ReadOptions = {}): Scenario {
  const { scenario, errors } = checkScenario(text, options)
  if (scenario === undefined) throw new ScenarioError(errors)
  return scenario
}

/** As `readScenario`, with warnings, and never throws. `scenario` is there when there are no errors. */
export function checkScenario(text: string, options: ReadOptions = {}): Checked {
  const file = options.file ?? 'scenario.yaml'
  const parsed = parseText(text)
  if ('refusal' in parsed) {
    const { found, expected } = parsed.refusal
    return { errors: [wholeFile(file, found, expected)], warnings: [] }
  }
  const locate = locateIn(file, parsed.lines, parsed.root)
  const syntax: readonly Finding[] = parsed.findings
  if (!parsed.root) return { errors: settle(syntax, undefined, locate), warnings: [] }
  return checkValue(parsed.root.value, locate, options.resolve, syntax)
}
