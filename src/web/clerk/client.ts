/** The page’s end of the clerk: started with the first question. */
import type { CallName, Calls, Reply, Request } from './calls.ts'

interface Waiting {
  readonly resolve: (value: never) => void
  readonly reject: (error: Error) => void
}

const waiting = new Map<number, Waiting>()
let worker: Worker | undefined
let lastId = 0

function started(): Worker {
  if (worker === undefined) {
    worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
    worker.onmessage = ({ data }: MessageEvent<Reply>) => {
      const own = waiting.get(data.id)
      waiting.delete(data.id)
      if ('message' in data) own?.reject(new Error(data.message))
      else own?.resolve(data.value as never)
    }
  }
  return worker
}

/** @throws Error with what the clerk found wrong */
export function ask<N extends CallName>(
  name: N,
  question: Parameters<Calls[N]>[0],
): Promise<ReturnType<Calls[N]>> {
  const id = ++lastId
  const request: Request = { id, name, ask: question, base: document.baseURI }
  return new Promise((resolve, reject) => {
    waiting.set(id, { resolve, reject })
    started().postMessage(request)
  })
}
