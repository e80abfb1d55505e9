/** The statements of the article as the views show them: corrected, placed in the scenario, decided. */
import { computed, effect, signal } from '@preact/signals'
import type { Statement } from '../../../article/index.ts'
import { groupStyle } from '../../../report/charts.ts'
import { stanceWord, statedNumber, surname } from '../../../report/index.ts'
import type { PlaceView } from '../../clerk/calls.ts'
import { ask } from '../../clerk/client.ts'
import { article, decisions } from '../../state/article.ts'
import { baseline, view } from '../../state/workbench.ts'
import { articleWords as w } from '../../words/index.ts'

export type Verdict = 'open' | 'accepted' | 'corrected' | 'rejected'

export interface StatementView {
  readonly number: number
  readonly hash: string
  /** As it was read, with what was set right. */
  readonly statement: Statement
  readonly verdict: Verdict
  /** “Trump demands: 5% of GDP” */
  readonly says: string
  /** Id of the actor of the scenario, where one is known to be meant. */
  readonly actor: string | undefined
  /** Index into the groups of the view; below 0 for none. */
  readonly group: number
  readonly place: PlaceView | undefined
}

/** The colour of a group in which words can be read; whoever is in none has that of second text. */
export function inkOf(group: number): string {
  const { colour } = groupStyle(group)
  return colour === 'var(--edge)' ? 'var(--ink-2)' : colour
}

/** Where each statement would stand in the open scenario. */
const places = signal<ReadonlyMap<string, PlaceView>>(new Map())

effect(() => {
  const own = article.value
  const scenario = baseline.value
  places.value = new Map()
  if (own === undefined || own === null || scenario === undefined) return
  const date = own.published ?? scenario.asOf
  ask('place', { text: own.text, reading: own.reading, scenario, date })
    .then((found) => {
      if (article.value === own && baseline.value === scenario) {
        places.value = new Map(found.map((each) => [each.id, each]))
      }
    })
    .catch(() => {
      // Without places the statements are shown all the same.
    })
})

/** Id of the statement in hand. */
export const selected = signal<string | undefined>(undefined)
/** Whether its correction is open. */
export const correcting = signal(false)

export const statements = computed<readonly StatementView[]>(() => {
  const own = article.value
  if (own === undefined || own === null) return []
  const actorOf = actorsByName()
  const groups = groupsOf()
  return own.reading.statements.map((read, i): StatementView => {
    const hash = own.hashes[i] ?? ''
    const decided = decisions.value.get(hash)
    const statement = corrected(read, decided?.corrected)
    const place = places.value.get(read.id)
    const actor = place?.actor ?? actorOf(statement)
    return {
      number: i + 1,
      hash,
      statement,
      verdict: decided?.verdict ?? 'open',
      says: saysOf(statement),
      actor,
      group: actor === undefined ? -1 : (groups.get(actor) ?? -1),
      place,
    }
  })
})

export const counts = computed(() => {
  const all = { open: 0, accepted: 0, corrected: 0, rejected: 0 }
  for (const { verdict } of statements.value) all[verdict] += 1
  return all
})

type Correction = { readonly [K in keyof Statement]?: unknown }

function corrected(statement: Statement, correction: Correction | undefined): Statement {
  if (correction === undefined) return statement
  const given = Object.entries(correction).filter(([, value]) => value !== undefined)
  return { ...statement, ...Object.fromEntries(given) }
}

/** Letters of a statement that a row of the list can carry. */
const longest = 44

function saysOf({ speaker, stance, numbers, text }: Statement): string {
  const [number] = numbers
  const words = text.replace(/\s+/g, ' ')
  const what =
    number === undefined
      ? words.length <= longest
        ? words
        : `${words.slice(0, words.lastIndexOf(' ', longest))}\u00a0…`
      : statedNumber(number)
  return w.says(surname(speaker), stanceWord(stance, speaker), what)
}

/** Names of actors, and of whoever is quoted for one in the scenario. */
function actorsByName(): (statement: Statement) => string | undefined {
  const scenario = baseline.value
  const ids = new Map<string, string>()
  const speakers = new Map(
    scenario?.evidence?.flatMap(({ id, speaker }) =>
      speaker === undefined ? [] : [[id, speaker] as const],
    ),
  )
  for (const { actor, evidence = [] } of scenario?.stances ?? []) {
    for (const id of evidence) {
      const speaker = speakers.get(id)
      if (speaker !== undefined) ids.set(speaker.toLowerCase(), actor)
    }
  }
  for (const { id, name } of scenario?.actors ?? []) ids.set(name.toLowerCase(), id)
  return ({ speaker, onBehalfOf }) =>
    ids.get((onBehalfOf ?? '').toLowerCase()) ?? ids.get(speaker.toLowerCase())
}

function groupsOf(): ReadonlyMap<string, number> {
  const all = view.value?.positions.flatMap(({ positions }) => positions) ?? []
  return new Map(all.map(({ actor, group }) => [actor, group]))
}
