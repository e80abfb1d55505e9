/**
 * Works on one question at a time: quick models at once, slow ones one after the other through the
 * chunk workers, and last the whole forecast with its contrasts, which is the command line's to the byte.
 */
import {
  DrawMemory,
  type Executor,
  type Forecast,
  forecastOf,
  inlineExecutor,
  type PoolRequest,
  type RunOptions,
  run,
  SummaryMemory,
} from '../../ensemble/index.ts'
import { models as registry } from '../../models/index.ts'
import type { Changes, Scenario } from '../../scenario/index.ts'
import { Memory, remembering } from './memory.ts'
import { nudged } from './nudge.ts'
import { paceOf, quickest } from './pace.ts'
import { unpackOutcomes } from './packed.ts'
import type { Answer, Ask, BareForecast, Begin, Working } from './protocol.ts'

/** Milliseconds a frame may spend on solving; sampling and drawing come on top. */
const frameBudget = 10
/** Milliseconds that the finger rests before slow models start. */
const rest = 250
/** Moves in a rehearsal, and the milliseconds between them. */
const rehearsals = 20
const between = 60
/** Memories kept, the latest last: undo and comparisons ask for them again. */
const mostMemories = 8

export interface Tell {
  answer(answer: Answer): void
  working(working: Working): void
}

/** What a question is worked on with. */
interface Desk {
  readonly ask: Question
  readonly scenario: Scenario
  readonly ids: readonly string[]
  readonly memory: Memory
  readonly done: Set<string>
  readonly request: RunOptions
  readonly tell: Tell
  readonly signal: AbortSignal
}

type Question = Omit<Ask, 'kind' | 'scenario' | 'pool'>

/** The question that nobody asks: nothing is changed. */
const atRest = { version: 0, changes: {}, live: true } as const
const nobody: Tell = { answer() {}, working() {} }

export class Engine {
  #chunkWorkers: Executor = inlineExecutor(4)
  #scenario: Scenario | undefined
  #count = 0
  #pool: PoolRequest = {}
  #pace: ReadonlyMap<string, number> = new Map()
  readonly #memories = new Map<string, Memory>()
  /** The latest outcome of every model, whatever the changes were. */
  #latest = new Memory()
  readonly #draws = new DrawMemory()
  #summaries = new SummaryMemory()
  #cancel = new AbortController()
  readonly #edited: (scenario: Scenario, changes: Changes) => Promise<Scenario>

  /** @param edited the full edit, which is loaded when it is first needed */
  constructor(edited: (scenario: Scenario, changes: Changes) => Promise<Scenario>) {
    this.#edited = edited
  }

  useChunkWorkers(chunkWorkers: Executor): void {
    this.#chunkWorkers = chunkWorkers
  }

  /** @throws ScenarioError for changes that break a rule; RangeError, CorrelationError */
  async answer(ask: Ask, tell: Tell): Promise<void> {
    const signal = this.#startAnew()
    const base = this.#baseOf(ask)
    this.#pool = ask.pool ?? this.#pool
    const quick = ask.live ? nudged(base, ask.changes) : undefined
    const none = Object.keys(ask.changes).length === 0
    const scenario = quick ?? (none ? base : await this.#edited(base, ask.changes))
    if (signal.aborted) return
    await this.#work(this.#deskOf(ask, scenario, tell, signal)).catch((error: unknown) => {
      if (!signal.aborted) throw error
    })
  }

  /** Takes a scenario in hand whose outcomes are known nearly enough to be shown while others follow. */
  async begin({ entries, outcomes, ...ask }: Begin): Promise<void> {
    const signal = this.#startAnew()
    const scenario = this.#baseOf(ask)
    this.#pool = ask.pool
    const { issues, decision } = scenario
    const exits = decision.exits?.length ?? 0
    this.#latest.keep(entries, unpackOutcomes(outcomes, entries, issues.length, exits))
    const desk = this.#deskOf({ ...ask, ...atRest }, scenario, nobody, signal)
    await this.#rehearse(desk).catch((error: unknown) => {
      if (!signal.aborted) throw error
    })
  }

  #startAnew(): AbortSignal {
    this.#cancel.abort()
    this.#cancel = new AbortController()
    return this.#cancel.signal
  }

  #deskOf(ask: Question, scenario: Scenario, tell: Tell, signal: AbortSignal): Desk {
    const { draws, seed } = ask
    return {
      ask,
      scenario,
      ids: registry.map(({ id }) => id).filter((id) => ask.models?.includes(id) ?? true),
      memory: this.#memoryOf(ask),
      done: new Set(),
      request: { draws, seed, pool: this.#pool, signal },
      tell,
      signal,
    }
  }

  stop(): void {
    this.#cancel.abort()
  }

  /** The scenario that is asked about; a new one, or other draws, make what is remembered useless. */
  #baseOf({ scenario, draws }: Pick<Ask, 'scenario' | 'draws'>): Scenario {
    if (scenario !== undefined || draws !== this.#count) {
      this.#scenario = scenario ?? this.#scenario
      this.#count = draws
      this.#memories.clear()
      this.#latest = new Memory()
      this.#summaries = new SummaryMemory()
      if (this.#scenario !== undefined) {
        this.#pace = paceOf(
          this.#scenario,
          registry.map(({ id }) => id),
        )
      }
    }
    if (this.#scenario === undefined) throw new Error('found a question before its scenario')
    return this.#scenario
  }

  async #work(desk: Desk): Promise<void> {
    const { ask, ids, done, tell, signal } = desk
    const quick = this.#quickOf(desk)
    const slow = [...this.#pace]
      .filter(([id]) => ids.includes(id) && !quick.includes(id))
      .toSorted(([, a], [, b]) => a - b)
      .map(([id]) => id)
    await this.#show(desk, quick)
    if (slow.length > 0 && ask.live) await pause(rest, signal)
    for (const id of slow) {
      await this.#settle(desk, [id], this.#chunkWorkers, (share) =>
        tell.working({
          kind: 'working',
          version: ask.version,
          share: (done.size + share) / ids.length,
          modelsDone: done.size,
          models: ids.length,
        }),
      )
      await this.#show(desk)
    }
    // A question asked in passing ends here: its scenario has no hash of its own.
    if (ask.live) return
    await this.#finish(desk)
    await this.#rehearse(desk)
  }

  /**
   * Answers for nobody, as if a finger moved and came back: the draws are at hand when one does, and the
   * browser has compiled what runs with every frame.
   */
  async #rehearse(desk: Desk): Promise<void> {
    const { scenario, signal } = desk
    for (const changes of movesOf(scenario)) {
      await pause(between, signal)
      const moved = nudged(scenario, changes) ?? scenario
      const anew = { ...desk, scenario: moved, memory: new Memory(), done: new Set<string>() }
      await this.#show({ ...anew, tell: nobody }, this.#quickOf(desk))
    }
  }

  #quickOf({ ask, ids }: Desk): readonly string[] {
    const pace = new Map([...this.#pace].filter(([id]) => ids.includes(id)))
    return quickest(pace, ask.draws, frameBudget)
  }

  async #settle(
    { scenario, memory, request, done }: Desk,
    some: readonly string[],
    executor: Executor,
    onShare?: (share: number) => void,
  ): Promise<void> {
    const result = await run(scenario, {
      ...request,
      models: some,
      contrasts: false,
      executor: remembering(executor, memory),
      onProgress: ({ done: draws, total }) => onShare?.(draws / total),
    })
    memory.keep(result.selection.entries, result.columns)
    this.#latest.keep(result.selection.entries, result.columns)
    for (const id of some) done.add(id)
  }

  /** Tells what there is: models that are done, and those of which an earlier answer is known. */
  async #show(
    { ask, scenario, ids, memory, done, request, tell }: Desk,
    quick: readonly string[] = [],
  ): Promise<void> {
    const seen = ids.filter((id) => done.has(id) || quick.includes(id) || this.#latest.knows(id))
    const inner = quick.length === 0 ? nowhere : inlineExecutor(ask.draws, this.#draws)
    const result = await run(scenario, {
      ...request,
      models: seen,
      contrasts: false,
      executor: remembering(inner, memory, this.#latest, [...quick, ...done]),
    })
    for (const id of quick) done.add(id)
    const fresh = result.selection.entries.filter(({ model }) => done.has(model))
    memory.keep(fresh, result.columns)
    this.#latest.keep(fresh, result.columns)
    tell.answer({
      kind: 'answer',
      version: ask.version,
      scenario: ask.live ? undefined : scenario,
      forecast: bare(forecastOf(result, this.#summaries)),
      stale: seen.filter((id) => !done.has(id)),
      missing: ids.filter((id) => !seen.includes(id)),
      done: false,
    })
  }

  async #finish({ ask, scenario, ids, memory, request, tell }: Desk): Promise<void> {
    const whole = await run(scenario, {
      ...request,
      ...(ask.models !== undefined && { models: ids }),
      executor: remembering(this.#chunkWorkers, memory),
    })
    memory.keep([...whole.selection.entries, ...whole.selection.contrasts], whole.columns)
    tell.answer({
      kind: 'answer',
      version: ask.version,
      scenario,
      forecast: bare(forecastOf(whole, this.#summaries)),
      stale: [],
      missing: [],
      done: true,
    })
  }

  #memoryOf({ changes, seed }: Question): Memory {
    const name = JSON.stringify([seed, Object.entries(changes).toSorted()])
    const memory = this.#memories.get(name) ?? new Memory()
    this.#memories.delete(name)
    this.#memories.set(name, memory)
    const [oldest] = this.#memories.keys()
    if (this.#memories.size > mostMemories && oldest !== undefined) this.#memories.delete(oldest)
    return memory
  }
}

/** There and back on the first issue that anybody has a position on. */
function* movesOf({ stances, issues }: Scenario): Generator<Changes> {
  const [stance] = stances
  const [start, end] = issues.find(({ id }) => id === stance?.issue)?.scale ?? [0, 1]
  const last = rehearsals - 1
  for (let i = 1; i < last && stance !== undefined; i++) {
    const path = `stances.${stance.actor}.${stance.issue}.position`
    yield { [path]: start + (i / last) * (end - start) }
  }
  yield {}
}

function bare({ scenario: _, ...rest }: Forecast): BareForecast {
  return rest
}

/** Runs nothing: for what must be known already. */
const nowhere: Executor = {
  parallel: 1,
  chunkSize: 1_000_000_000,
  open() {
    throw new RangeError('found an entry that has not run')
  },
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds)
    signal.addEventListener('abort', () => {
      clearTimeout(timer)
      reject(signal.reason)
    })
  })
}
