/** What the page knows: signals that actions set and views read. Nothing here touches the document. */
import { computed, signal } from '@preact/signals'
import type { Forecast, PoolRequest } from '../../ensemble/index.ts'
import { type ForecastView, forecastView } from '../../report/index.ts'
import type { Changes, Issue, KnownOutcome, Problem, Scenario } from '../../scenario/index.ts'
import { nudged } from '../engine/nudge.ts'

/** A scenario of the project, by folder; or the user’s own, by the hash of its content. */
export type Source =
  | { readonly kind: 'project'; readonly file: string }
  | { readonly kind: 'own'; readonly key: string }

export interface CatalogueEntry {
  readonly file: string
  readonly id: string
  readonly title: string
  readonly asOf: string
  /** Whether its forecast was made when the page was built. */
  readonly ready: boolean
}

/** A file that could not be read, shown beside its lines. */
export interface BadFile {
  readonly file: string
  readonly text: string
  readonly errors: readonly Problem[]
}

/** How far the engine is with the latest question. */
export interface Progress {
  readonly share: number
  readonly modelsDone: number
  readonly models: number
}

export const catalogue = signal<readonly CatalogueEntry[]>([])
export const source = signal<Source | undefined>(undefined)
/** The scenario as it was opened. */
export const baseline = signal<Scenario | undefined>(undefined)
export const outcome = signal<KnownOutcome | undefined>(undefined)
export const outcomeShown = signal(false)

/** Changes to the baseline that stand. */
export const changes = signal<Changes>({})
/** Changes while a finger moves; they stand when it lets go. */
export const moving = signal<Changes | undefined>(undefined)
export const past = signal<readonly Changes[]>([])
export const future = signal<readonly Changes[]>([])

export const seed = signal(1)
export const draws = signal(1000)
/** Ids; every model that applies when undefined. */
export const models = signal<readonly string[] | undefined>(undefined)

/** How the models are pooled: as the command line does it, by the record that comes with the page. */
export const pool = signal<PoolRequest>({})

export const viewId = signal('')
export const issueId = signal<string | undefined>(undefined)
/** The actor in hand: kept across views. */
export const actorId = signal<string | undefined>(undefined)
/** Where dots begin to be filled, by issue, natural units. */
export const thresholds = signal<Readonly<Record<string, number>>>({})

/** Share of GDP whose cost is shown; that of the forecast when undefined. */
export const target = signal<number | undefined>(undefined)

/** The latest forecast, and the one before any change. */
export const forecast = signal<Forecast | undefined>(undefined)
export const before = signal<Forecast | undefined>(undefined)
/** The changes that the latest forecast while moving belongs to. */
export const answered = signal<Changes>({})
/** Models whose dots are from before the latest change. */
export const stale = signal<readonly string[]>([])
/** Models that have not answered yet. */
export const missing = signal<readonly string[]>([])
/** Whether the latest forecast is whole: every model on all its draws, contrasts too. */
export const whole = signal(false)
export const progress = signal<Progress | undefined>(undefined)

/** Sentences about what just happened; the latest is announced. */
export const notice = signal<string | undefined>(undefined)
export const badFile = signal<BadFile | undefined>(undefined)
export const offline = signal(false)

/** The language in which numbers are written. */
export const locale = signal<string | undefined>(undefined)

/** All changes, those under the finger on top. */
export const allChanges = computed<Changes>(() => {
  const under = moving.value
  return under === undefined ? changes.value : { ...changes.value, ...under }
})

export const edited = computed(() => Object.keys(allChanges.value).length > 0)

/** The scenario as it stands, for pictures: without its own hash while it is edited. */
export const scenario = computed<Scenario | undefined>(() => {
  const base = baseline.value
  if (base === undefined) return undefined
  return nudged(base, allChanges.value) ?? forecast.value?.scenario ?? base
})

/** The forecast in words and digits. */
export const view = computed<ForecastView | undefined>(() => viewOf(forecast.value))
export const viewBefore = computed<ForecastView | undefined>(() => viewOf(before.value))

/** The forecast before any change is at first the forecast itself: it is put into words once. */
const put = new WeakMap<
  Forecast,
  { readonly by: string | undefined; readonly view: ForecastView }
>()

function viewOf(of: Forecast | undefined): ForecastView | undefined {
  if (of === undefined) return undefined
  const by = locale.value
  const before = put.get(of)
  if (before !== undefined && before.by === by) return before.view
  const made = forecastView(of, by === undefined ? {} : { locale: by })
  put.set(of, { by, view: made })
  return made
}

/** The issue in view: the first unless another was chosen. */
export const issue = computed<Issue | undefined>(() => {
  const issues = baseline.value?.issues ?? []
  return issues.find(({ id }) => id === issueId.value) ?? issues[0]
})

export const issueIndex = computed(() => {
  const own = issue.value
  return own === undefined ? 0 : (baseline.value?.issues.indexOf(own) ?? 0)
})
