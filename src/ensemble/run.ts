/**
 * Runs a job through an executor and collects its chunks. The bytes depend on the job alone: not on
 * the executor, the number of workers, the size of the chunks or the order in which they end.
 */
import type { Scenario } from '../scenario/index.ts'
import { type ChunkResult, type Columns, createColumns, type Job } from './chunk.ts'
import { compile } from './compile.ts'
import { correlationOf } from './correlation.ts'
import {
  defaultSlowDraws,
  type Entry,
  type Selection,
  type SelectionRequest,
  selectModels,
} from './entries.ts'
import { type Executor, inlineExecutor } from './executor.ts'
import type { PastRecord } from './past-record.ts'
import { type PoolWeights, poolWeights } from './pool-weights.ts'

/** Draws done, of all draws of all entries. */
export interface Progress {
  readonly done: number
  readonly total: number
}

/** How the pool is made. */
export interface PoolRequest {
  /** `equal` when left out. */
  readonly weights?: PoolWeights
  /** Widens the members by what it holds; without it they enter as they are. */
  readonly record?: PastRecord
}

export interface RunOptions extends Omit<SelectionRequest, 'draws'> {
  /** 1,000 when left out. */
  readonly draws?: number
  /** Integer, 0 to 2^53 − 1; 1 when left out. */
  readonly seed?: number
  readonly pool?: PoolRequest
  readonly executor?: Executor
  readonly signal?: AbortSignal
  readonly onProgress?: (progress: Progress) => void
}

export interface Run {
  readonly scenario: Scenario
  readonly seed: number
  readonly draws: number
  /** Draws of slow models and of contrasts, at most. */
  readonly slowDraws: number
  readonly selection: Selection
  readonly pool: PoolRequest
  /** Outcomes by entry key, contrasts included. */
  readonly columns: ReadonlyMap<string, Columns>
}

/** Most draws: beyond it the columns no longer fit the memory of an ordinary machine. */
export const mostDraws = 10_000_000

/**
 * @throws RangeError for a count, seed or weight out of range; UnknownModelError, OptionError,
 * ModelOptionsError, CorrelationError; the signal's reason when cancelled
 */
export async function run(scenario: Scenario, options: RunOptions = {}): Promise<Run> {
  const { draws = 1000, seed = 1, slowDraws = defaultSlowDraws, signal, onProgress } = options
  checkCount('draws', draws, 1, mostDraws)
  checkCount('seed', seed, 0, Number.MAX_SAFE_INTEGER)
  checkCount('slowDraws', slowDraws, 1, mostDraws)
  const executor = options.executor ?? inlineExecutor()
  signal?.throwIfAborted()
  const compiled = compile(scenario)
  correlationOf(scenario, compiled.quantities)
  const selection = selectModels(compiled, { ...options, draws, slowDraws })
  const { pool = {} } = options
  poolWeights(selection.entries, pool.weights, pool.record)
  const entries = [...selection.entries, ...selection.contrasts]
  const columns = new Map<string, Columns>()
  const make = ({ draws: count }: Entry): Columns =>
    createColumns(count, compiled.shape.issues.length, compiled.shape.exits.length)
  const job: Job = { scenario, entries, seed }
  const total = entries.reduce((sum, entry) => sum + entry.draws, 0)
  let done = 0
  await runChunks(job, executor, signal, (result) => {
    done += merge(result, entries, columns, make)
    onProgress?.({ done, total })
  })
  return { scenario, seed, draws, slowDraws, selection, pool, columns }
}

async function runChunks(
  job: Job,
  executor: Executor,
  signal: AbortSignal | undefined,
  onResult: (result: ChunkResult) => void,
): Promise<void> {
  const last = Math.max(0, ...job.entries.map(({ draws }) => draws))
  if (last === 0) return
  const runner = executor.open(job)
  let next = 0
  const worker = async (): Promise<void> => {
    while (next < last && !signal?.aborted) {
      const from = next
      next = Math.min(last, from + executor.chunkSize)
      const result = await runner.run(from, next)
      if (!signal?.aborted) onResult(result)
    }
  }
  const cancelled = new Promise<never>((_, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason), { once: true })
  })
  cancelled.catch(() => {})
  try {
    const workers = Array.from({ length: executor.parallel }, worker)
    await Promise.race([Promise.all(workers), cancelled])
    signal?.throwIfAborted()
  } finally {
    await runner.close()
  }
}

/** Copies a chunk into the run's columns; returns how many draws of entries it held. */
function merge(
  { from, columns: chunk }: ChunkResult,
  entries: readonly Entry[],
  columns: Map<string, Columns>,
  make: (entry: Entry) => Columns,
): number {
  let done = 0
  entries.forEach((entry, j) => {
    const part = chunk[j]
    if (part === undefined || part.count === 0) return
    const { key } = entry
    // A chunk of all draws is the whole as it stands.
    const whole = columns.get(key) ?? (part.count === entry.draws ? part : make(entry))
    columns.set(key, whole)
    if (whole === part) {
      done += part.count
      return
    }
    copyRows(part.value, part.count, whole.value, whole.count, from)
    copyRows(part.exit, part.count, whole.exit, whole.count, from)
    copyRows(part.exitAtStatusQuo, part.count, whole.exitAtStatusQuo, whole.count, from)
    whole.agreed.set(part.agreed, from)
    whole.binding.set(part.binding, from)
    done += part.count
  })
  return done
}

function copyRows(
  part: Float64Array,
  partCount: number,
  whole: Float64Array,
  wholeCount: number,
  from: number,
): void {
  for (let row = 0; row * partCount < part.length; row++) {
    whole.set(part.subarray(row * partCount, (row + 1) * partCount), row * wholeCount + from)
  }
}

function checkCount(name: string, value: number, least: number, most: number): void {
  if (!Number.isSafeInteger(value) || value < least || value > most) {
    throw new RangeError(`${name}: found ${value}, expected an integer from ${least} to ${most}`)
  }
}
