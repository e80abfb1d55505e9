/** Web Workers behind the engine's one interface for running chunks. */
import type { ChunkResult, Executor } from '../../ensemble/index.ts'
import type { FromChunkWorker, ToChunkWorker } from './protocol.ts'

/** Draws in a chunk: few, so that a worker is free again soon after a job is cancelled. */
const chunkSize = 4

interface Waiting {
  readonly resolve: (result: ChunkResult) => void
  readonly reject: (error: Error) => void
}

let lastJob = 0
let lastTask = 0

/** @param ports to one chunk worker each */
export function chunkWorkerExecutor(ports: readonly MessagePort[]): Executor {
  const waiting = new Map<number, Waiting>()
  for (const port of ports) {
    port.onmessage = ({ data }: MessageEvent<FromChunkWorker>) => {
      const task = waiting.get(data.task)
      waiting.delete(data.task)
      if ('result' in data) task?.resolve(data.result)
      else task?.reject(new Error(data.error))
    }
  }
  const send = (port: MessagePort | undefined, message: ToChunkWorker) => port?.postMessage(message)
  return {
    // One chunk waits for each that runs, so that no worker idles.
    parallel: ports.length * 2,
    chunkSize,
    open(work) {
      const job = ++lastJob
      const tasks = new Set<number>()
      let next = 0
      for (const port of ports) send(port, { kind: 'open', job, work })
      return {
        run: (from, to) =>
          new Promise((resolve, reject) => {
            const task = ++lastTask
            tasks.add(task)
            waiting.set(task, { resolve, reject })
            send(ports[next++ % ports.length], { kind: 'run', job, task, from, to })
          }),
        async close() {
          for (const port of ports) send(port, { kind: 'close', job })
          // Chunks of a cancelled job never come: whoever waits is let go with the job.
          for (const task of tasks) waiting.delete(task)
        },
      }
    },
  }
}
