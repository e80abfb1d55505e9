/**
 * The forecast that the page shows before its engine has run: the one the engine would make, and the
 * outcomes behind it, kept under a name that changes with the scenario and with every source of the
 * engine.
 */
import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { forecastOf, run } from '../src/ensemble/index.ts'
import { defaultWorkers, pastRecord, threadExecutor } from '../src/node/index.ts'
import type { Scenario } from '../src/scenario/index.ts'
import { packOutcomes } from '../src/web/engine/packed.ts'

const home = fileURLToPath(new URL('../', import.meta.url))
const engine = ['numeric', 'scenario', 'models', 'ensemble', 'version.ts']

export interface Ready {
  /** The forecast without its scenario, as JSON. */
  readonly forecast: string
  /** Packed. */
  readonly outcomes: Buffer
}

export async function readyForecast(scenario: Scenario): Promise<Ready> {
  const folder = join(
    home,
    'node_modules',
    '.cache',
    'entente-page',
    `${scenario.id}-${sourcesHash(scenario.hash)}`,
  )
  const forecastFile = join(folder, 'forecast.json')
  const outcomesFile = join(folder, 'outcomes.bin')
  if (!existsSync(folder)) {
    const made = await run(scenario, {
      pool: { record: pastRecord() },
      executor: threadExecutor(defaultWorkers(), 32),
    })
    const { scenario: _, ...forecast } = forecastOf(made)
    const packed = packOutcomes(made.selection.entries, made.columns)
    const beside = `${folder}.${process.pid}`
    mkdirSync(beside, { recursive: true })
    writeFileSync(join(beside, 'forecast.json'), JSON.stringify(forecast))
    writeFileSync(join(beside, 'outcomes.bin'), Buffer.from(packed.buffer))
    // Another build may have been as quick.
    if (!existsSync(folder)) renameSync(beside, folder)
  }
  return {
    forecast: readFileSync(forecastFile, 'utf8'),
    outcomes: readFileSync(outcomesFile),
  }
}

function sourcesHash(seed: string): string {
  const hash = createHash('sha256').update(seed).update(JSON.stringify(pastRecord()))
  for (const part of engine) {
    const names = part.endsWith('.ts')
      ? [part]
      : readdirSync(join(home, 'src', part), { recursive: true, encoding: 'utf8' })
          .filter((name) => name.endsWith('.ts') && !/\.(?:test|fixture)\.ts$/.test(name))
          .map((name) => join(part, name))
          .toSorted()
    for (const name of names) hash.update(name).update(readFileSync(join(home, 'src', name)))
  }
  return hash.digest('hex').slice(0, 24)
}
