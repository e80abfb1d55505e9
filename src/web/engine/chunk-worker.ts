/** A worker that runs chunks of the jobs it is given, and forgets a job that is closed. */
import { type ChunkResult, ChunkRunner } from '../../ensemble/index.ts'
import type { FromChunkWorker, ToChunkWorker } from './protocol.ts'

const runners = new Map<number, ChunkRunner>()

function serve(port: MessagePort): void {
  port.onmessage = ({ data }: MessageEvent<ToChunkWorker>) => {
    switch (data.kind) {
      case 'open':
        runners.set(data.job, new ChunkRunner(data.work))
        return
      case 'close':
        runners.delete(data.job)
        return
      case 'run': {
        const runner = runners.get(data.job)
        // A job that was closed meanwhile: nobody waits for its chunks.
        if (runner === undefined) return
        reply(port, data.task, () => runner.run(data.from, data.to))
        return
      }
      default:
        data satisfies never
    }
  }
}

function reply(port: MessagePort, task: number, work: () => ChunkResult): void {
  try {
    const result = work()
    const message: FromChunkWorker = { task, result }
    port.postMessage(message, buffersOf(result))
  } catch (error) {
    const message: FromChunkWorker = { task, error: String(error) }
    port.postMessage(message)
  }
}

/** The memory is handed over, not copied. */
function buffersOf({ columns }: ChunkResult): Transferable[] {
  return columns.flatMap((c) => [
    c.value.buffer,
    c.agreed.buffer,
    c.exit.buffer,
    c.exitAtStatusQuo.buffer,
    c.binding.buffer,
  ]) as Transferable[]
}

addEventListener('message', ({ data }: MessageEvent<MessagePort>) => serve(data))
