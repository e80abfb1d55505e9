/**
 * The unit of work: draws `from` … `to` − 1 of a job, solved by every entry that reaches that far.
 * Its result depends on the job and the range alone, so chunks may run anywhere in any order.
 */
import { createOutcome, modelById, type Outcome, type Solver } from '../models/index.ts'
import { uniform } from '../numeric/index.ts'
import type { Scenario } from '../scenario/index.ts'
import { fnv1a } from './address.ts'
import { type Compiled, compile } from './compile.ts'
import type { DrawMemory } from './draw-memory.ts'
import type { Entry } from './entries.ts'
import { Sampler } from './sampler.ts'

/** What is to be run. Plain data. */
export interface Job {
  readonly scenario: Scenario
  readonly entries: readonly Entry[]
  /** Integer, 0 to 2^53 − 1. */
  readonly seed: number
}

/** Outcomes of one entry, draw by draw; issue k of draw d is at `value[k * count + d]`. */
export interface Columns {
  readonly count: number
  /** Normalised; NaN where the issue does not arise. */
  readonly value: Float64Array
  readonly agreed: Uint8Array
  /** Probability that each exit happens: exit e of draw d at `[e * count + d]`; NaN from models without exits. */
  readonly exit: Float64Array
  readonly exitAtStatusQuo: Float64Array
  /** Actor whose consent was hardest to keep, or −1. */
  readonly binding: Int16Array
}

export interface ChunkResult {
  readonly from: number
  readonly to: number
  /** By entry, in the order of the job; an entry that has no draws here has columns of length 0. */
  readonly columns: readonly Columns[]
}

/** Most draws that are sampled at once: what fits the processor's cache. */
const batch = 128

/** A job compiled for repeated chunks. */
export class ChunkRunner {
  readonly #job: Job
  readonly #compiled: Compiled
  readonly #sampler: Sampler
  readonly #outcome: Outcome
  readonly #solvers: readonly Solver[]
  readonly #chance: readonly number[]
  readonly #exitAddresses: readonly number[]

  /** @throws CorrelationError, OptionError, UnknownModelError */
  constructor(job: Job, memory?: DrawMemory) {
    this.#job = job
    this.#compiled = compile(job.scenario)
    const { shape } = this.#compiled
    this.#sampler = new Sampler(this.#compiled, job.seed, batch, memory)
    this.#outcome = createOutcome(shape)
    this.#solvers = job.entries.map(({ model, options }) => modelById(model).solver(shape, options))
    this.#chance = job.entries.map(({ model }) => fnv1a(`chance.${model}`))
    this.#exitAddresses = shape.exits.map(({ actor }) => fnv1a(`exit.${shape.actors[actor]}`))
  }

  run(from: number, to: number): ChunkResult {
    const { shape } = this.#compiled
    const columns = this.#job.entries.map(({ draws }) =>
      createColumns(
        Math.max(0, Math.min(to, draws) - from),
        shape.issues.length,
        shape.exits.length,
      ),
    )
    for (let start = from; start < to; start += batch) {
      const count = Math.min(batch, to - start)
      this.#sampler.draw(start, count)
      for (let d = 0; d < count; d++) {
        this.#sampler.load(d)
        for (let j = 0; j < columns.length; j++) {
          const into = columns[j] as Columns
          const row = start + d - from
          if (row < into.count) this.#solve(j, start + d, row, into)
        }
      }
    }
    return { from, to, columns }
  }

  #solve(entry: number, draw: number, row: number, into: Columns): void {
    const { problem } = this.#sampler
    const outcome = this.#outcome
    const { seed } = this.#job
    problem.chance = uniform(seed, draw, this.#chance[entry] as number)
    outcome.binding = -1
    outcome.exit.fill(Number.NaN)
    outcome.exitAtStatusQuo.fill(Number.NaN)
    ;(this.#solvers[entry] as Solver)(problem, outcome)
    this.#applyExits(draw)
    const { value, exit, exitAtStatusQuo } = outcome
    for (let k = 0; k < value.length; k++) into.value[k * into.count + row] = value[k] as number
    for (let e = 0; e < exit.length; e++) {
      into.exit[e * into.count + row] = exit[e] as number
      into.exitAtStatusQuo[e * into.count + row] = exitAtStatusQuo[e] as number
    }
    into.agreed[row] = outcome.agreed
    into.binding[row] = outcome.binding
  }

  /** An exit that happens in this draw replaces the outcome of the issues it decides. */
  #applyExits(draw: number): void {
    const { shape } = this.#compiled
    const { exit, value } = this.#outcome
    for (let e = 0; e < exit.length; e++) {
      const u = uniform(this.#job.seed, draw, this.#exitAddresses[e] as number)
      if (!(u < (exit[e] as number))) continue
      const { onExit } = shape.exits[e] as (typeof shape.exits)[number]
      for (let k = 0; k < onExit.length; k++) {
        if (!Number.isNaN(onExit[k])) value[k] = onExit[k] as number
      }
    }
  }
}

export function createColumns(count: number, issues: number, exits: number): Columns {
  return {
    count,
    value: new Float64Array(count * issues),
    agreed: new Uint8Array(count),
    exit: new Float64Array(count * exits),
    exitAtStatusQuo: new Float64Array(count * exits),
    binding: new Int16Array(count),
  }
}
