/** Known cases from disk: a DEU table, a scenario folder with outcome.yaml, or a folder of those. */
import { existsSync, readdirSync, statSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { type BacktestCase, deuCases } from '../backtest/index.ts'
import { type DeuTable, readDeu, readOutcome, recognise } from '../scenario/index.ts'
import { councilVotes } from './data.ts'
import { dataFolder } from './data-folder.ts'
import { FileError, loadScenario, readText } from './load.ts'

export interface LoadedCases {
  /** Name of the data: the file without its ending, or the folder. */
  readonly dataset: string
  readonly cases: readonly BacktestCase[]
  /** True where the cases are scenarios with uncertain numbers, to be forecast on draws. */
  readonly scenarios: boolean
  /** Data sets that share cases with this one. */
  readonly overlaps: readonly string[]
  readonly notes: readonly string[]
}

/** The table that models of this package may have been fitted to. */
const development = 'deu3-dev'

/** @throws FileError, ScenarioError */
export function loadCases(path: string): LoadedCases {
  if (path !== '-' && existsSync(path) && statSync(path).isDirectory()) return fromFolder(path)
  const { file, text } = readText(path)
  if (recognise(text) === 'deu') {
    const table = readDeu(text, { file: basename(file), weights: councilVotes() })
    const dataset = basename(file).replace(/\.\w+$/, '')
    const overlaps = sharesCases(table) ? [dataset, development] : [dataset]
    return { dataset, cases: deuCases(table), scenarios: false, overlaps, notes: table.notes }
  }
  if (basename(file) === 'scenario.yaml') return fromFolder(join(file, '..'))
  throw new FileError(
    `${file}: found no table of known cases, expected a DEU table, a scenario folder with outcome.yaml, or a folder of those`,
  )
}

/** Whether a table holds a proposal of the development part. */
function sharesCases({ cases }: DeuTable): boolean {
  const file = `${development}.csv`
  const known = readDeu(readText(join(dataFolder, 'deu3', file)).text, { file })
  const ids = new Set(known.cases.map(({ id }) => id))
  return cases.some(({ id }) => ids.has(id))
}

function fromFolder(folder: string): LoadedCases {
  const name = basename(resolve(folder))
  if (existsSync(join(folder, 'scenario.yaml'))) {
    const one = caseOf(folder)
    return { dataset: one.id, cases: [one], scenarios: true, overlaps: [], notes: [] }
  }
  const inside = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(folder, entry.name))
    .filter((path) => existsSync(join(path, 'scenario.yaml')))
    .sort()
  const known = inside.filter((path) => existsSync(join(path, 'outcome.yaml')))
  if (known.length === 0) {
    throw new FileError(
      `${folder}: found no scenario folder with outcome.yaml, expected at least one`,
    )
  }
  const open = inside.filter((path) => !known.includes(path)).map((path) => basename(path))
  const notes = open.length === 0 ? [] : [`No outcome.yaml, left out: ${open.join(', ')}.`]
  return { dataset: name, cases: known.map(caseOf), scenarios: true, overlaps: [], notes }
}

function caseOf(folder: string): BacktestCase {
  const { scenario } = loadScenario(folder)
  const { file, text } = readText(join(folder, 'outcome.yaml'))
  const { issues, agreed } = readOutcome(text, scenario, file)
  const outcome = Object.fromEntries(Object.entries(issues).map(([id, { value }]) => [id, value]))
  return { id: scenario.id, scenario, outcome, ...(agreed === undefined ? {} : { agreed }) }
}
