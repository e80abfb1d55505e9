/** What the page and its workers say to each other. Everything crosses by structured clone. */
import type { ChunkResult, Entry, Forecast, Job, PoolRequest } from '../../ensemble/index.ts'
import type { Changes, Problem, Scenario } from '../../scenario/index.ts'

/** What a forecast is asked for. */
export interface Settings {
  readonly seed: number
  readonly draws: number
  /** Ids; every model that applies when undefined. */
  readonly models: readonly string[] | undefined
  readonly pool: PoolRequest
}

/** One question: this scenario with these changes. A later question cancels an earlier one. */
export interface Ask extends Omit<Settings, 'pool'> {
  readonly kind: 'ask'
  readonly version: number
  /** Sent when it is another than before; the worker remembers it, and what it has made with it. */
  readonly pool: PoolRequest | undefined
  /** Sent with the first question about a scenario; the worker remembers it. */
  readonly scenario: Scenario | undefined
  readonly changes: Changes
  /** While a finger moves: only models that answer within a frame, without checks. */
  readonly live: boolean
}

/** A forecast without its scenario, which need not cross with every frame. */
export type BareForecast = Omit<Forecast, 'scenario'>

/** A scenario, and what its models gave before anything was asked: worked out when the page was built. */
export interface Begin extends Settings {
  readonly kind: 'begin'
  readonly scenario: Scenario
  readonly entries: readonly Entry[]
  readonly outcomes: Uint16Array
}

/** The latest question need not be answered. */
export interface Stop {
  readonly kind: 'stop'
  readonly version: number
}

/** An answer, perhaps the first of several. */
export interface Answer {
  readonly kind: 'answer'
  readonly version: number
  /** The edited scenario; undefined while a finger moves, when both sides know it. */
  readonly scenario: Scenario | undefined
  readonly forecast: BareForecast
  /** Models that still show an earlier answer. */
  readonly stale: readonly string[]
  /** Models that are still to come and show nothing. */
  readonly missing: readonly string[]
  readonly done: boolean
}

/** How far the work on a question is. */
export interface Working {
  readonly kind: 'working'
  readonly version: number
  /** 0 to 1. */
  readonly share: number
  readonly modelsDone: number
  readonly models: number
}

/** The question could not be answered: an edit that breaks a rule, or a bug. */
export interface Refusal {
  readonly kind: 'refusal'
  readonly version: number
  readonly message: string
}

/** A text the user brought. */
export interface ReadRequest {
  readonly kind: 'read'
  readonly id: number
  readonly file: string
  readonly text: string
}

export interface ReadResult {
  readonly kind: 'read'
  readonly id: number
  readonly scenario: Scenario | undefined
  readonly notes: readonly string[]
  readonly errors: readonly Problem[]
}

/** The scenario with its changes, as a file. */
export interface FileRequest {
  readonly kind: 'file'
  readonly id: number
  readonly scenario: Scenario
  readonly changes: Changes
  readonly format: 'yaml' | 'json'
}

export interface FileResult {
  readonly kind: 'file'
  readonly id: number
  readonly text: string | undefined
  readonly message: string | undefined
}

/** Connects the engine to a worker that runs chunks. */
export interface Connect {
  readonly kind: 'connect'
  readonly port: MessagePort
}

export type ToEngine = Ask | Begin | Stop | ReadRequest | FileRequest | Connect
export type FromEngine = Answer | Working | Refusal | ReadResult | FileResult

/** To and from a chunk worker. */
export type ToChunkWorker =
  | { readonly kind: 'open'; readonly job: number; readonly work: Job }
  | {
      readonly kind: 'run'
      readonly job: number
      readonly task: number
      readonly from: number
      readonly to: number
    }
  | { readonly kind: 'close'; readonly job: number }

export type FromChunkWorker =
  | { readonly task: number; readonly result: ChunkResult }
  | { readonly task: number; readonly error: string }
