/**
 * The page’s end of the engine: starts the workers, sends the latest question and only that, and hands
 * back what comes for it. While a question is being answered the next ones wait, and only the last of
 * them is sent: a fast finger cannot pile up work.
 */
import type { PoolRequest } from '../../ensemble/index.ts'
import type { Changes, Scenario } from '../../scenario/index.ts'
import type {
  Answer,
  Begin,
  FileResult,
  FromEngine,
  ReadResult,
  Refusal,
  Settings,
  ToEngine,
  Working,
} from './protocol.ts'

/** Chunk workers at most; each holds its own copy of the scenario. */
const mostChunkWorkers = 4

export interface Listener {
  /** @param asked the changes that it is the answer to */
  answer(answer: Answer, asked: Changes): void
  working(working: Working): void
  refusal(refusal: Refusal): void
}

export interface Question extends Settings {
  readonly scenario: Scenario
  readonly changes: Changes
  readonly live: boolean
}

type Reply = ReadResult | FileResult

export class EngineClient {
  readonly #worker: Worker
  readonly #listener: Listener
  readonly #replies = new Map<number, (reply: Reply) => void>()
  #known: Scenario | undefined
  #pool: PoolRequest | undefined
  #asked: Changes = {}
  #version = 0
  #lastId = 0
  /** True until the question that was sent last has had its first answer. */
  #busy = false
  #next: Question | undefined

  constructor(listener: Listener) {
    this.#listener = listener
    this.#worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
    this.#worker.onmessage = ({ data }: MessageEvent<FromEngine>) => this.#receive(data)
    // One of the cores stays with the page.
    const cores = navigator.hardwareConcurrency || 2
    for (let i = 0; i < Math.min(mostChunkWorkers, Math.max(1, cores - 1)); i++) {
      const { port1, port2 } = new MessageChannel()
      const chunkWorker = new Worker(new URL('./chunk-worker.ts', import.meta.url), {
        type: 'module',
      })
      chunkWorker.postMessage(port1, [port1])
      this.#send({ kind: 'connect', port: port2 }, [port2])
    }
  }

  /** Puts a scenario in its hands before anything is asked of it. */
  begin(begun: Omit<Begin, 'kind'>): void {
    // Whoever has asked already has begun.
    if (this.#known === begun.scenario) return
    this.#known = begun.scenario
    this.#pool = begun.pool
    this.#send({ kind: 'begin', ...begun })
  }

  ask(question: Question): void {
    if (this.#busy && question.live) {
      this.#next = question
      return
    }
    this.#next = undefined
    this.#busy = true
    const { scenario, pool, ...rest } = question
    const isNew = scenario !== this.#known
    const isOther = pool !== this.#pool
    this.#known = scenario
    this.#pool = pool
    this.#asked = question.changes
    this.#send({
      kind: 'ask',
      version: ++this.#version,
      scenario: isNew ? scenario : undefined,
      pool: isOther ? pool : undefined,
      ...rest,
    })
  }

  /** Lets the latest question go: nothing that is still said of it is heard. */
  drop(): void {
    this.#next = undefined
    this.#busy = false
    this.#send({ kind: 'stop', version: ++this.#version })
  }

  /** Reads what the user brought, with every error. */
  read(file: string, text: string): Promise<ReadResult> {
    return this.#call((id) => ({ kind: 'read', id, file, text })) as Promise<ReadResult>
  }

  /** The edited scenario as a file. */
  file(scenario: Scenario, changes: Changes, format: 'yaml' | 'json'): Promise<FileResult> {
    return this.#call((id) => ({
      kind: 'file',
      id,
      scenario,
      changes,
      format,
    })) as Promise<FileResult>
  }

  #call(request: (id: number) => ToEngine): Promise<Reply> {
    const id = ++this.#lastId
    return new Promise((resolve) => {
      this.#replies.set(id, resolve)
      this.#send(request(id))
    })
  }

  #send(message: ToEngine, transfer: Transferable[] = []): void {
    this.#worker.postMessage(message, transfer)
  }

  #receive(message: FromEngine): void {
    switch (message.kind) {
      case 'answer':
      case 'refusal':
      case 'working':
        this.#hear(message)
        return
      case 'read':
      case 'file':
        this.#replies.get(message.id)?.(message)
        this.#replies.delete(message.id)
        return
      default:
        message satisfies never
    }
  }

  #hear(message: Answer | Refusal | Working): void {
    // What belongs to an earlier question is not worth showing.
    if (message.version !== this.#version) return
    if (message.kind === 'working') {
      this.#listener.working(message)
      return
    }
    this.#busy = false
    if (message.kind === 'answer') this.#listener.answer(message, this.#asked)
    else this.#listener.refusal(message)
    const next = this.#next
    if (next !== undefined) this.ask(next)
  }
}
