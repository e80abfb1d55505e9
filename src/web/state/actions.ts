/** What a person does. Each action sets signals, asks the engine and writes the address. */
import { batch } from '@preact/signals'
import type { Changes, Scenario } from '../../scenario/index.ts'
import { ask } from './answers.ts'
import { keepSession } from './keep.ts'
import { sameChanges } from './moved.ts'
import * as bench from './workbench.ts'

/** Steps back that are kept. */
const mostSteps = 100

/** Moves something without letting go: the forecast follows, nothing is kept. */
export function move(under: Changes): void {
  // A finger that rests on a step sends events all the same.
  const before = bench.moving.value
  if (before !== undefined && sameChanges({ ...before, ...under }, before)) return
  bench.moving.value = { ...bench.moving.value, ...under }
  ask(true)
}

/** While something moves: asks for what the next frame is going to show, lest half of it pass in waiting. */
export function moveAhead(under: Changes): void {
  if (bench.moving.value !== undefined) ask(true, { ...bench.allChanges.value, ...under })
}

/** Lets go: what was moved stands. */
export function letGo(): void {
  const under = bench.moving.value
  if (under === undefined) return
  change(under)
}

/** Back to where the finger took hold. */
export function cancelMove(): void {
  if (bench.moving.value === undefined) return
  bench.moving.value = undefined
  ask(false)
}

/** Changes something at once. A value as it was at first is no change. */
export function change(added: Changes): void {
  const next = withoutNull({ ...bench.changes.value, ...added })
  batch(() => {
    bench.moving.value = undefined
    if (sameChanges(next, bench.changes.value)) return
    bench.past.value = [...bench.past.value, bench.changes.value].slice(-mostSteps)
    bench.future.value = []
    bench.changes.value = next
  })
  settle()
}

/** Takes changes back, by path. */
export function takeBack(paths: readonly string[]): void {
  change(Object.fromEntries(paths.map((path) => [path, null])))
}

export function undo(): void {
  const last = bench.past.value.at(-1)
  if (last === undefined) return
  batch(() => {
    bench.future.value = [bench.changes.value, ...bench.future.value]
    bench.past.value = bench.past.value.slice(0, -1)
    bench.changes.value = last
    bench.moving.value = undefined
  })
  settle()
}

export function redo(): void {
  const [next, ...rest] = bench.future.value
  if (next === undefined) return
  batch(() => {
    bench.past.value = [...bench.past.value, bench.changes.value]
    bench.future.value = rest
    bench.changes.value = next
    bench.moving.value = undefined
  })
  settle()
}

/** Back to the baseline; undo brings the changes again. */
export function reset(): void {
  if (Object.keys(bench.changes.value).length === 0) return
  change(Object.fromEntries(Object.keys(bench.changes.value).map((path) => [path, null])))
}

function settle(): void {
  ask(false)
  const key = sourceKey()
  if (key !== undefined) {
    void keepSession(key, {
      now: bench.changes.value,
      past: bench.past.value,
      future: bench.future.value,
    })
  }
}

/** Under which name this browser keeps what was done to the scenario. */
export function sourceKey(): string | undefined {
  const from = bench.source.value
  if (from === undefined) return undefined
  return from.kind === 'project' ? `project ${from.file}` : `own ${from.key}`
}

/** Opens a scenario: everything starts again. */
export function show(
  scenario: Scenario,
  from: bench.Source,
  rest: Pick<Partial<typeof defaults>, keyof typeof defaults> = {},
): void {
  const { outcome, changes, past, future } = { ...defaults, ...rest }
  batch(() => {
    bench.source.value = from
    bench.baseline.value = scenario
    bench.outcome.value = outcome
    bench.changes.value = changes
    bench.past.value = past
    bench.future.value = future
    bench.moving.value = undefined
    bench.forecast.value = undefined
    bench.before.value = undefined
    bench.stale.value = []
    bench.missing.value = []
    bench.whole.value = false
    bench.progress.value = undefined
    bench.badFile.value = undefined
  })
}

const defaults: {
  readonly outcome: typeof bench.outcome.value
  readonly changes: Changes
  readonly past: readonly Changes[]
  readonly future: readonly Changes[]
} = { outcome: undefined, changes: {}, past: [], future: [] }

function withoutNull(all: Changes): Changes {
  return Object.fromEntries(
    Object.entries(all).filter(([, value]) => value !== null && value !== undefined),
  )
}
