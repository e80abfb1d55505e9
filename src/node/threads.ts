/** Chunks on worker threads. */
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import type { Piscina } from 'piscina'
import type { ChunkResult, Executor } from '../ensemble/index.ts'
import type { Task } from './worker.ts'

/** The worker's entry stands beside this file, in the checkout as TypeScript and in the package built. */
const entry = fileURLToPath(
  new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js', import.meta.url),
)

/** As many as the machine can run at once. */
export function defaultWorkers(): number {
  return availableParallelism()
}

/**
 * An executor on Node's worker threads. Threads start with a job and end with it; closing a job
 * ends them at once, in the middle of a chunk if need be.
 */
export function threadExecutor(workers = defaultWorkers(), chunkSize = 128): Executor {
  return {
    // One chunk waits for each that runs, so that no thread idles.
    parallel: workers * 2,
    chunkSize,
    open(job) {
      const text = JSON.stringify(job)
      const pool = openPool(workers)
      return {
        run: async (from, to) => (await pool).run({ job: text, from, to }),
        close: async () => (await pool).destroy(),
      }
    },
  }
}

/** The library is loaded with the first job, so that commands without one start sooner. */
async function openPool(workers: number): Promise<Piscina<Task, ChunkResult>> {
  const { Piscina } = await import('piscina')
  return new Piscina<Task, ChunkResult>({
    filename: entry,
    minThreads: workers,
    maxThreads: workers,
    idleTimeout: Number.POSITIVE_INFINITY,
    atomics: 'disabled',
  })
}
