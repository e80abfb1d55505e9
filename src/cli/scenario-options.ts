/** Options that every verb with a scenario shares, and how they are read. */
import { type Command, InvalidArgumentError } from 'commander'
import type { Executor, PoolRequest, PoolWeights, RunOptions } from '../ensemble/index.ts'
import { mostDraws } from '../ensemble/index.ts'
import { loadScenario, pastRecord } from '../node/without-reader.ts'
import { edit, parseChange, type Scenario } from '../scenario/index.ts'
import { progressBar } from './progress.ts'
import { type Surroundings, UsageError } from './verb.ts'

export function addSet(command: Command): void {
  command.option(
    '--set <path=value>',
    'edit before running, such as stances.esp.target.position=3; may be repeated',
    (value: string, before: readonly string[]) => [...before, value],
    [] as readonly string[],
  )
}

export function addRunOptions(command: Command): void {
  addSet(command)
  command
    .option('--models <ids>', 'models to run, separated by commas; all that apply when left out')
    .option('--draws <n>', 'draws', integer(1, mostDraws), 1000)
    .option('--seed <n>', 'seed of the random numbers', integer(0, Number.MAX_SAFE_INTEGER), 1)
    .option('--slow-draws <n>', 'draws of models that are slow', integer(1, mostDraws), 500)
    .option('--options <json>', 'options by model, such as {"nash":{"p":2}}', json)
  addPool(command)
  addWorkers(command)
}

export function addPool(command: Command): void {
  command
    .option(
      '--weights <how>',
      'of the pool’s members: equal, record, or such as settlement=2,nash=1',
      weights,
    )
    .option(
      '--record <file>',
      'past misses that widen the members, as `backtest --save-record` writes them; none for no widening; those of this project when left out',
    )
}

function weights(text: string): PoolWeights {
  if (text === 'equal' || text === 'record') return text
  const given = text.split(',').map((part) => /^\s*([\w-]+)\s*=\s*(\d+(?:\.\d+)?)\s*$/.exec(part))
  if (given.some((match) => match === null)) {
    throw new InvalidArgumentError('expected equal, record, or model=number separated by commas')
  }
  return Object.fromEntries(given.map((match) => [match?.[1] as string, Number(match?.[2])]))
}

export function addWorkers(command: Command): void {
  command.option(
    '--workers <n>',
    'threads; 1 runs without any; as many as the machine has when left out',
    integer(1, 256),
  )
}

export function integer(least: number, most: number): (text: string) => number {
  return (text) => {
    const value = /^\d+$/.test(text) ? Number(text) : Number.NaN
    if (!(value >= least && value <= most)) {
      throw new InvalidArgumentError(`expected an integer from ${least} to ${most}`)
    }
    return value
  }
}

/** An object in JSON. */
export function json(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      return value as Readonly<Record<string, unknown>>
    }
  } catch {
    // Said below, whatever was wrong with it.
  }
  throw new InvalidArgumentError('expected a JSON object, such as {"p":2}')
}

/** Reads the scenario, says what an imported table left open, and applies `--set`. */
export function scenarioOf(
  path: string | undefined,
  options: Readonly<Record<string, unknown>>,
  { say }: Surroundings,
): Scenario {
  if (path === undefined) throw new UsageError('expected a scenario: a folder, a file or a table')
  const { scenario, notes } = loadScenario(path)
  for (const note of notes) say(`note: ${note}`)
  return applySet(scenario, options)
}

export function applySet(scenario: Scenario, options: Readonly<Record<string, unknown>>): Scenario {
  const changes = (options.set ?? []) as readonly string[]
  return changes.length === 0
    ? scenario
    : edit(scenario, Object.fromEntries(changes.map(parseChange)))
}

/** Draw counts below which threads take longer to start than the work. */
const worthThreads = 300

/** What the options ask of a run, with progress on a terminal. */
export async function runOptionsOf(
  options: Readonly<Record<string, unknown>>,
  { signal }: Surroundings,
): Promise<RunOptions & { readonly finish: () => void }> {
  const draws = options.draws as number
  const models = options.models as string | undefined
  const bar = await progressBar()
  const executor = await executorOf(options.workers as number | undefined, draws)
  return {
    draws,
    seed: options.seed as number,
    slowDraws: options.slowDraws as number,
    signal,
    onProgress: bar.update,
    pool: poolOf(options),
    finish: bar.stop,
    ...(models !== undefined && { models: models.split(',').map((id) => id.trim()) }),
    ...(options.options !== undefined && { options: optionsByModel(options.options) }),
    ...(executor !== undefined && { executor }),
  }
}

function poolOf(options: Readonly<Record<string, unknown>>): PoolRequest {
  const { record, weights: how } = options
  return {
    ...(record !== 'none' && { record: pastRecord(record as string | undefined) }),
    ...(how !== undefined && { weights: how as PoolWeights }),
  }
}

function optionsByModel(
  value: unknown,
): Readonly<Record<string, Readonly<Record<string, unknown>>>> {
  const byModel = value as Readonly<Record<string, unknown>>
  for (const [model, options] of Object.entries(byModel)) {
    if (typeof options !== 'object' || options === null) {
      throw new UsageError(
        `--options: found ${JSON.stringify(options)} for ${model}, expected an object`,
      )
    }
  }
  return byModel as Readonly<Record<string, Readonly<Record<string, unknown>>>>
}

export async function executorOf(
  workers: number | undefined,
  draws: number,
): Promise<Executor | undefined> {
  if (workers === 1 || (workers === undefined && draws < worthThreads)) return undefined
  const { defaultWorkers, threadExecutor } = await import('../node/without-reader.ts')
  const count = workers ?? defaultWorkers()
  return count === 1 ? undefined : threadExecutor(count)
}
