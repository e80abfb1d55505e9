/** The engine’s worker: one question at a time, files when asked. */
import { chunkWorkerExecutor } from './chunk-workers.ts'
import type { FileRequest, FromEngine, ReadRequest, ToEngine } from './protocol.ts'
import { Engine } from './work.ts'

const files = () => import('./files.ts')
const engine = new Engine(async (scenario, changes) => (await files()).edited(scenario, changes))
const chunkWorkers: MessagePort[] = []

function tell(message: FromEngine): void {
  postMessage(message)
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

async function read({ id, file, text }: ReadRequest): Promise<void> {
  try {
    const resolve = text.includes('ledger:')
      ? await (await import('./references.ts')).resolver()
      : undefined
    tell({ kind: 'read', id, ...(await files()).readAny(file, text, resolve) })
  } catch (error) {
    const place = { file, line: 1, column: 1, path: 'scenario' }
    const problem = { ...place, found: messageOf(error), expected: 'a scenario or a table' }
    tell({
      kind: 'read',
      id,
      scenario: undefined,
      notes: [],
      errors: [{ ...problem, message: `${file}:1:1 scenario: found ${problem.found}` }],
    })
  }
}

async function write({ id, scenario, changes, format }: FileRequest): Promise<void> {
  try {
    const text = (await files()).asFile(scenario, changes, format)
    tell({ kind: 'file', id, text, message: undefined })
  } catch (error) {
    tell({ kind: 'file', id, text: undefined, message: messageOf(error) })
  }
}

addEventListener('message', ({ data }: MessageEvent<ToEngine>) => {
  switch (data.kind) {
    case 'ask':
      engine.answer(data, { answer: tell, working: tell }).catch((error: unknown) => {
        tell({ kind: 'refusal', version: data.version, message: messageOf(error) })
      })
      return
    case 'begin':
      void engine.begin(data)
      return
    case 'stop':
      engine.stop()
      return
    case 'read':
      void read(data)
      return
    case 'file':
      void write(data)
      return
    case 'connect':
      chunkWorkers.push(data.port)
      engine.useChunkWorkers(chunkWorkerExecutor(chunkWorkers))
      return
    default:
      data satisfies never
  }
})
