/** Asks the engine, and puts what it answers where the views look. */
import { batch } from '@preact/signals'
import type { Forecast } from '../../ensemble/index.ts'
import type { Changes, Scenario } from '../../scenario/index.ts'
import { EngineClient } from '../engine/client.ts'
import { nudged } from '../engine/nudge.ts'
import type { Answer, Settings } from '../engine/protocol.ts'
import { words } from '../words/index.ts'
import { sameChanges } from './moved.ts'
import * as bench from './workbench.ts'

let client: EngineClient | undefined

/** Started when it is first needed: the page is painted before. */
export function engine(): EngineClient {
  client ??= new EngineClient({
    answer: receive,
    working({ share, modelsDone, models }) {
      bench.progress.value = { share, modelsDone, models }
    },
    refusal: ({ message }) => goBack(message),
  })
  return client
}

/** Forecasts that are whole, by what was asked: undo and redo show them at once. */
const kept = new Map<string, Forecast>()
const mostKept = 24
let keptOf: Scenario | undefined

function nameOfQuestion(changes: Changes): string {
  return JSON.stringify([
    Object.entries(changes).toSorted(([a], [b]) => (a < b ? -1 : 1)),
    bench.seed.value,
    bench.draws.value,
    bench.models.value,
  ])
}

/** Remembers a whole forecast, made with the settings as they stand. */
export function keepWhole(forecast: Forecast, changes: Changes): void {
  if (keptOf !== bench.baseline.value) {
    keptOf = bench.baseline.value
    kept.clear()
  }
  kept.set(nameOfQuestion(changes), forecast)
  const [oldest] = kept.keys()
  if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest)
}

/** What was asked last, while a finger moves. */
let lastLive: Changes | undefined

/**
 * @param live while a finger moves
 * @param changes perhaps those that the finger is about to make
 */
export function ask(live: boolean, changes: Changes = bench.allChanges.value): void {
  const scenario = bench.baseline.value
  if (scenario === undefined) return
  if (live && lastLive !== undefined && sameChanges(lastLive, changes)) return
  lastLive = live ? changes : undefined
  const known =
    keptOf === scenario && !live ? kept.get(nameOfQuestion(bench.changes.value)) : undefined
  if (known !== undefined && bench.forecast.value !== undefined) {
    engine().drop()
    settle(known)
    return
  }
  if (!live) bench.whole.value = false
  engine().ask({
    scenario,
    changes,
    live,
    ...settings(),
  })
}

function settings(): Settings {
  return {
    seed: bench.seed.value,
    draws: bench.draws.value,
    models: bench.models.value,
    pool: bench.pool.value,
  }
}

function settle(forecast: Forecast): void {
  batch(() => {
    bench.forecast.value = forecast
    bench.stale.value = []
    bench.missing.value = []
    bench.whole.value = true
    bench.progress.value = undefined
    if (!bench.edited.value) bench.before.value = forecast
  })
}

function receive(answer: Answer, asked: Changes): void {
  const base = bench.baseline.value
  if (base === undefined) return
  const scenario = answer.scenario ?? nudged(base, asked)
  if (scenario === undefined) return
  const forecast: Forecast = { ...answer.forecast, scenario }
  if (bench.edited.value && Object.keys(asked).length === 0) {
    if (answer.done) keepBefore(forecast)
    return
  }
  if (answer.done) {
    keepWhole(forecast, bench.changes.value)
    settle(forecast)
    askBefore()
    return
  }
  // What was ready when the page was built is not given up for a part of itself.
  if (bench.whole.value && !bench.edited.value) return
  batch(() => {
    bench.forecast.value = forecast
    bench.answered.value = asked
    bench.stale.value = answer.stale
    bench.missing.value = answer.missing
    bench.whole.value = false
    if (!bench.edited.value && bench.before.value === undefined) bench.before.value = forecast
  })
}

/** What a change is compared with must be whole; where it was not yet when the change came, it is made now. */
function askBefore(): void {
  const scenario = bench.baseline.value
  if (scenario === undefined || !bench.edited.value || kept.has(nameOfQuestion({}))) return
  engine().ask({ ...settings(), scenario, changes: {}, live: false })
}

function keepBefore(forecast: Forecast): void {
  keepWhole(forecast, {})
  bench.before.value = forecast
}

/** A change that cannot be made is taken back, and why is said. */
function goBack(message: string): void {
  batch(() => {
    bench.notice.value = words.refused(message)
    bench.progress.value = undefined
    bench.moving.value = undefined
    bench.changes.value = bench.past.value.at(-1) ?? {}
    bench.past.value = bench.past.value.slice(0, -1)
  })
  // Without any change a refusal is about the scenario itself, and asking again would not help.
  if (refusedBase !== bench.baseline.value || bench.edited.value) {
    refusedBase = bench.edited.value ? undefined : bench.baseline.value
    ask(false)
  }
}

let refusedBase: Scenario | undefined
