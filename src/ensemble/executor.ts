/**
 * Where chunks run. The library starts no worker by itself: it runs inline unless it is handed an
 * executor (Node threads from `entente/node`, Web Workers in a page).
 */
import { type ChunkResult, ChunkRunner, type Job } from './chunk.ts'
import type { DrawMemory } from './draw-memory.ts'

export interface Executor {
  /** How many chunks it is worth keeping under way. */
  readonly parallel: number
  /** Draws in a chunk that take it some tens of milliseconds; the result does not depend on it. */
  readonly chunkSize: number
  /** Opens a job; `close` ends what was started for it, at once. */
  open(job: Job): JobRunner
}

export interface JobRunner {
  run(from: number, to: number): Promise<ChunkResult>
  close(): Promise<void>
}

/**
 * Runs chunks one after the other in this thread, letting events in between them.
 * @param memory spares the draws that one scenario shares with the one before
 */
export function inlineExecutor(chunkSize = 32, memory?: DrawMemory): Executor {
  return {
    parallel: 1,
    chunkSize,
    open(job) {
      const runner = new ChunkRunner(job, memory)
      return {
        async run(from, to) {
          await breathe()
          return runner.run(from, to)
        },
        async close() {},
      }
    },
  }
}

/** Gives way to waiting events; a message is served sooner than a timer. */
function breathe(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    const inbox: { onmessage?: unknown; close(): void } = port1
    inbox.onmessage = () => {
      inbox.close()
      resolve()
    }
    port2.postMessage(undefined)
  })
}
