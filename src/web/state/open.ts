/** From an address, a file or a text to a scenario on the bench. */
import { batch } from '@preact/signals'
import type { Forecast, PastRecord } from '../../ensemble/index.ts'
import { freeze, type KnownOutcome, type Scenario } from '../../scenario/index.ts'
import type { BareForecast } from '../engine/protocol.ts'
import { words } from '../words/index.ts'
import { show, sourceKey } from './actions.ts'
import { type Address, readAddress } from './address.ts'
import { ask, engine, keepWhole } from './answers.ts'
import { keepOwn, ownScenario, sessionOf } from './keep.ts'
import { sameChanges } from './moved.ts'
import { unpack } from './packing.ts'
import * as bench from './workbench.ts'

interface ProjectFile {
  readonly scenario: Scenario
  readonly outcome?: KnownOutcome
}

async function fetchJson(path: string): Promise<unknown> {
  const response = await fetch(new URL(path, document.baseURI))
  if (!response.ok)
    throw new Error(`${path}: found ${response.status}, expected a file of the page`)
  return response.json()
}

/** Opens what the address names; the first scenario of the project if it names none. */
export async function openAddress(hash: string): Promise<void> {
  const address = readAddress(hash)
  batch(() => {
    bench.viewId.value = address.view
    bench.issueId.value = address.issue
    bench.actorId.value = address.actor
    bench.models.value = address.models
    bench.seed.value = address.seed
    bench.draws.value = address.draws
    bench.thresholds.value = address.thresholds
    bench.target.value = address.target
    bench.outcomeShown.value = address.outcomeShown
  })
  if (address.unread.length > 0) bench.notice.value = words.notRead(address.unread)
  if (bench.catalogue.value.length === 0) {
    const isOfProject = address.packed === undefined && address.own === undefined
    if (isOfProject && (address.project ?? firstScenario) === firstScenario) openEarly()
    const [catalogue, record] = await Promise.all([
      fetchJson('scenarios/index.json'),
      fetchJson('past-record.json'),
    ])
    bench.pool.value = { record: record as PastRecord }
    bench.catalogue.value = catalogue as typeof bench.catalogue.value
  }
  if (address.packed !== undefined) await openPacked(address.packed, address)
  else if (address.own !== undefined) await openOwn(address.own, address)
  else await openProject(address.project, address)
}

/** A scenario of the project by its folder. */
export async function openProject(file: string | undefined, address?: Address): Promise<void> {
  const all = bench.catalogue.value
  const entry = all.find((each) => each.file === file) ?? all[0]
  if (entry === undefined) return
  if (file !== undefined && entry.file !== file) bench.notice.value = words.noSuchScenario(file)
  const turn = ++opening
  const parts = early.get(entry.file) ?? projectParts(entry.file, entry.ready)
  // Once: what could not be fetched is asked for anew.
  early.clear()
  const [project, ready] = await parts
  // Another scenario was asked for meanwhile.
  if (turn !== opening) return
  const scenario = freeze(project.scenario)
  show(
    scenario,
    { kind: 'project', file: entry.file },
    {
      outcome: project.outcome,
      ...(address !== undefined && { changes: address.changes }),
    },
  )
  if (ready !== undefined) {
    const forecast: Forecast = { ...ready, scenario }
    bench.before.value = forecast
    keepWhole(forecast, {})
    if (!bench.edited.value) bench.forecast.value = forecast
  }
  const isReady = ready !== undefined && !bench.edited.value
  if (isReady) setTimeout(() => void beginReady(entry.file, scenario, ready), engineAfter)
  // Changes are asked about at once: what is known of the models before them comes first.
  else if (ready !== undefined) await beginReady(entry.file, scenario, ready)
  await begin(address, isReady)
}

let opening = 0

/** The scenario that the page opens with, by folder; it needs not wait for the list of all of them. */
const firstScenario =
  document.querySelector<HTMLMetaElement>('meta[name=first-scenario]')?.content ?? ''
type Parts = readonly [ProjectFile, BareForecast | undefined]
const early = new Map<string, Promise<Parts>>()

function openEarly(): void {
  const parts = projectParts(firstScenario, true)
  // Whoever waits for them hears what went wrong.
  parts.catch(() => {})
  early.set(firstScenario, parts)
}

function projectParts(file: string, isReady: boolean): Promise<Parts> {
  return Promise.all([
    fetchJson(`scenarios/${file}.json`) as Promise<ProjectFile>,
    isReady ? readyForecast(file) : undefined,
  ])
}

/** Made with the settings that hold when nobody asked for others. */
async function readyForecast(file: string): Promise<BareForecast | undefined> {
  const usual =
    bench.seed.value === 1 && bench.draws.value === 1000 && bench.models.value === undefined
  if (!usual) return undefined
  return fetchJson(`scenarios/${file}.forecast.json`).catch(() => undefined) as Promise<
    BareForecast | undefined
  >
}

async function openOwn(key: string, address: Address): Promise<void> {
  const scenario = await ownScenario(key)
  if (scenario === undefined) {
    bench.notice.value = words.notKeptHere
    await openProject(undefined)
    return
  }
  show(freeze(scenario), { kind: 'own', key }, { changes: address.changes })
  await begin(address)
}

async function openPacked(packed: string, address: Address): Promise<void> {
  const text = await unpack(packed)
  if (text === undefined) {
    bench.notice.value = words.notUnpacked
    await openProject(undefined)
    return
  }
  const opened = await openText(words.sharedFile, text, address)
  if (!opened) await openProject(undefined)
}

/** A text that the user brought, or that an address carried; false where it has mistakes. */
export async function openText(file: string, text: string, address?: Address): Promise<boolean> {
  const turn = ++opening
  const { scenario, errors, notes } = await engine().read(file, text)
  if (turn !== opening) return true
  if (scenario === undefined) {
    bench.badFile.value = { file, text, errors }
    return false
  }
  const key = scenario.hash.slice(0, 16)
  await keepOwn(key, scenario)
  if (address === undefined) {
    batch(() => {
      bench.issueId.value = undefined
      bench.actorId.value = undefined
      bench.thresholds.value = {}
      bench.target.value = undefined
      bench.outcomeShown.value = false
    })
  }
  show(
    freeze(scenario),
    { kind: 'own', key },
    {
      ...(address !== undefined && { changes: address.changes }),
    },
  )
  bench.notice.value = words.opened(scenario.title, notes)
  await begin(address)
  return true
}

/** Milliseconds after a forecast that was ready until the engine starts: the picture comes first. */
const engineAfter = 300

/** Gives the engine the outcomes behind a forecast that was ready; without them a move shows fewer models at first. */
async function beginReady(file: string, scenario: Scenario, ready: BareForecast): Promise<void> {
  const response = await fetch(new URL(`scenarios/${file}.outcomes.bin`, document.baseURI))
  const bytes = response.ok ? await response.arrayBuffer() : undefined
  if (bytes === undefined || bench.baseline.value !== scenario) return
  const { models: entries, draws, seed } = ready.record
  const settings = { draws, seed, models: undefined, pool: bench.pool.value }
  engine().begin({ scenario, ...settings, entries, outcomes: new Uint16Array(bytes) })
}

/** Starts the engine, and brings the way back. */
async function begin(address: Address | undefined, isReady = false): Promise<void> {
  if (isReady) bench.whole.value = true
  else ask(false)
  const key = sourceKey()
  const session = key === undefined ? undefined : await sessionOf(key)
  if (session === undefined || address === undefined || sourceKey() !== key) return
  // The way back belongs to the state it was left in.
  if (!sameChanges(session.now, bench.changes.value)) return
  if (bench.past.value.length > 0) return
  batch(() => {
    bench.past.value = session.past
    bench.future.value = session.future
  })
}
