/** A worker thread: runs chunks of the job it was last given. */
import { move, transferableSymbol, valueSymbol } from 'piscina'
import { type ChunkResult, ChunkRunner, type Job } from '../ensemble/index.ts'

/** The job travels as text, which is cheap to pass again with every chunk. */
export interface Task {
  readonly job: string
  readonly from: number
  readonly to: number
}

let current: { readonly job: string; readonly runner: ChunkRunner } | undefined

function runTask({ job, from, to }: Task): ChunkResult {
  if (current?.job !== job) {
    current = { job, runner: new ChunkRunner(JSON.parse(job) as Job) }
  }
  return transfer(current.runner.run(from, to))
}

/** Piscina calls the default export. */
// biome-ignore lint/style/noDefaultExport: the pool's contract
export default runTask

/** Hands the result's memory over instead of copying it. */
function transfer(result: ChunkResult): ChunkResult {
  const buffers = result.columns.flatMap((c) => [
    c.value.buffer,
    c.agreed.buffer,
    c.exit.buffer,
    c.exitAtStatusQuo.buffer,
    c.binding.buffer,
  ])
  const movable = { [transferableSymbol]: buffers, [valueSymbol]: result }
  return move(movable as never) as unknown as ChunkResult
}
