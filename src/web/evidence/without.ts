/** The forecast without one stance: a second engine, so that the one of the page goes on undisturbed. */
import { signal } from '@preact/signals'
import type { IssueSummary } from '../../ensemble/index.ts'
import type { Scenario } from '../../scenario/index.ts'
import { EngineClient } from '../engine/client.ts'
import type { Answer } from '../engine/protocol.ts'
import { draws, models, pool, seed } from '../state/workbench.ts'

export interface Without {
  /** What it is the answer to. */
  readonly key: string
  readonly pool: Readonly<Record<string, IssueSummary>> | undefined
  /** By model, of those that have answered, and issue; natural units. */
  readonly middles: ReadonlyMap<string, Readonly<Record<string, IssueSummary>>>
  readonly done: number
  readonly models: number
  readonly refused: string | undefined
}

export const without = signal<Without | undefined>(undefined)

let client: EngineClient | undefined
let asked: string | undefined
/** Answers that were whole, the latest last. */
const known = new Map<string, Without>()
const mostKnown = 20

/** @param key names the question: scenario, changes and stance */
export function askWithout(key: string, scenario: Scenario, actor: string, issue: string): void {
  if (asked === key) return
  asked = key
  const before = known.get(key)
  without.value = before ?? {
    key,
    pool: undefined,
    middles: new Map(),
    done: 0,
    models: 0,
    refused: undefined,
  }
  if (before !== undefined) return
  client ??= new EngineClient({
    answer: receive,
    working({ modelsDone, models: all }) {
      const now = without.value
      if (now !== undefined && now.key === asked && now.pool === undefined) {
        without.value = { ...now, done: modelsDone, models: all }
      }
    },
    refusal({ message }) {
      const now = without.value
      if (now !== undefined && now.key === asked) without.value = { ...now, refused: message }
    },
  })
  client.ask({
    scenario: leaveOut(scenario, actor, issue),
    changes: {},
    live: false,
    seed: seed.value,
    draws: draws.value,
    models: models.value,
    pool: pool.value,
  })
}

/** Nothing waits for it any more. */
export function dropWithout(): void {
  asked = undefined
}

function receive({ forecast, missing, stale }: Answer): void {
  const now = without.value
  if (now === undefined || now.key !== asked) return
  const answered = forecast.models.filter(({ id }) => !stale.includes(id))
  const isWhole = missing.length + stale.length === 0
  const whole: Without = {
    ...now,
    middles: new Map(answered.map(({ id, issues }) => [id, issues])),
    done: answered.length,
    models: answered.length + missing.length + stale.length,
    // Until every model has answered, the pool is another one than that of the page.
    pool: isWhole ? forecast.pool.issues : undefined,
  }
  without.value = whole
  if (!isWhole) return
  known.set(now.key, whole)
  const [oldest] = known.keys()
  if (known.size > mostKnown && oldest !== undefined) known.delete(oldest)
}

/** The scenario as if nobody knew where the actor stands on the issue. */
export function leaveOut(scenario: Scenario, actor: string, issue: string): Scenario {
  const { correlations, ...rest } = scenario
  const prefix = `stances.${actor}.${issue}.`
  const kept = correlations?.filter(({ between }) =>
    between.every((path) => !path.startsWith(prefix)),
  )
  return {
    ...rest,
    ...(kept !== undefined && { correlations: kept }),
    stances: scenario.stances.filter((stance) => stance.actor !== actor || stance.issue !== issue),
  }
}
