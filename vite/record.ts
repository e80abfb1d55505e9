/**
 * The record as a part of the page: the back-test on the table of past decisions and on the scenarios
 * whose outcome is known, made when the page is built, and kept under a name that changes with every
 * source and figure it rests on.
 */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import { backtest, backtestForecasts } from '../src/backtest/index.ts'
import {
  defaultWorkers,
  loadCases,
  pastRecord,
  threadExecutor,
  writeWhole,
} from '../src/node/index.ts'
import { recordView } from '../src/report/index.ts'

const home = fileURLToPath(new URL('../', import.meta.url))
const table = 'data/deu3/deu3-dev.csv'
const scenarios = 'scenarios'
/** Everything whose change may move a digit of the record. */
const rests = [
  'src/numeric',
  'src/scenario',
  'src/models',
  'src/ensemble',
  'src/backtest',
  'src/report/record-view.ts',
  'src/version.ts',
  'data/deu3',
  'data/record.json',
  'data/eucouncil_weights_EU9-EU28.csv',
  'data/nato_defence_expenditure.csv',
  scenarios,
]

export function record(): Plugin {
  return {
    name: 'entente-record',
    apply: 'build',
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'record.json', source: await madeRecord() })
    },
  }
}

async function madeRecord(): Promise<string> {
  const kept = join(home, 'node_modules', '.cache', 'entente-page')
  const file = join(kept, `record-${hashOf(rests)}.json`)
  if (existsSync(file)) return readFileSync(file, 'utf8')
  const { dataset, cases, overlaps } = loadCases(join(home, table))
  const known = loadCases(join(home, scenarios))
  const forecasts = await backtestForecasts(known.cases, {
    dataset: known.dataset,
    executor: threadExecutor(defaultWorkers(), 32),
    pool: { record: pastRecord() },
  })
  const text = JSON.stringify(recordView(backtest(cases, { dataset, overlaps }), [forecasts]))
  mkdirSync(kept, { recursive: true })
  writeWhole(file, text)
  return text
}

function hashOf(parts: readonly string[]): string {
  const hash = createHash('sha256')
  for (const part of parts.flatMap(filesOf))
    hash.update(part).update(readFileSync(join(home, part)))
  return hash.digest('hex').slice(0, 24)
}

function filesOf(part: string): readonly string[] {
  if (!statSync(join(home, part)).isDirectory()) return [part]
  return readdirSync(join(home, part), { recursive: true, encoding: 'utf8' })
    .filter((name) => !/\.(?:test|fixture)\.ts$/.test(name))
    .map((name) => join(part, name))
    .filter((name) => statSync(join(home, name)).isFile())
    .toSorted()
}
