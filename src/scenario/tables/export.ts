/**
 * Tables out: the part of a scenario that a table can hold, and a list of what it cannot. Names
 * are written as they are: a spreadsheet may take one that begins with = + - or @ for a formula.
 */
import { modeOf } from '../quantity.ts'
import type { Issue, Scenario } from '../scenario.ts'
import { type ResolvedStance, stancesOf } from '../stances.ts'
import { writeCells } from './cells.ts'
import { losses } from './losses.ts'

export type TableFormat = 'csv-long' | 'csv-wide' | 'ktab-csv'

export interface Exported {
  readonly text: string
  /** One sentence for each thing that the format cannot hold. */
  readonly lost: readonly string[]
}

/** Writes modes: a table has no room for uncertainty. */
export function exportTable(scenario: Scenario, format: TableFormat): Exported {
  const rows = format === 'csv-long' ? longRows(scenario) : wideRows(scenario, format)
  return { text: writeCells(rows), lost: losses(scenario, format) }
}

type Rows = readonly (readonly (string | number)[])[]

function longRows(scenario: Scenario): Rows {
  const actors = labels(scenario.actors.map(({ id, name }) => [id, name]))
  const issues = labels(scenario.issues.map(({ id, title }) => [id, title]))
  const capabilities = capabilitiesOf(scenario)
  const stances = stancesOf(scenario)
  // The first row of an actor gives its own capability on import.
  const own = (s: ResolvedStance) => (s.capabilityMode === undefined ? 0 : 1)
  const ordered = [...stances].sort((a, b) => (a.actor === b.actor ? own(a) - own(b) : 0))
  const rows = ordered.map((s) => [
    actors.get(s.actor) ?? s.actor,
    issues.get(s.issue) ?? s.issue,
    s.positionMode,
    s.salienceMode,
    s.capabilityMode ?? capabilities.get(s.actor) ?? 0,
  ])
  return [['actor', 'issue', 'position', 'salience', 'capability'], ...rows]
}

function wideRows(scenario: Scenario, format: TableFormat): Rows {
  const ktab = format === 'ktab-csv'
  const actors = labels(scenario.actors.map(({ id, name }) => [id, name]))
  const issues = labels(scenario.issues.map(({ id, title }) => [id, title]))
  const titles = scenario.issues.map(({ id }) => issues.get(id) ?? id)
  const capabilities = capabilitiesOf(scenario)
  const stances = new Map(stancesOf(scenario).map((s) => [`${s.actor} ${s.issue}`, s]))
  const rows = scenario.actors.map((actor) => {
    const cells = scenario.issues.flatMap((issue): readonly (string | number)[] => {
      const stance = stances.get(`${actor.id} ${issue.id}`)
      if (ktab) return ktabCells(issue, stance)
      return stance ? [stance.positionMode, stance.salienceMode] : ['', '']
    })
    const name = actors.get(actor.id) ?? actor.id
    const capability = capabilities.get(actor.id) ?? 0
    return [name, ...(ktab ? [actor.note ?? ''] : []), capability, ...cells]
  })
  if (!ktab) {
    const header = titles.flatMap((title) => [`position_${title}`, `salience_${title}`])
    return [['actor', 'capability', ...header], ...rows]
  }
  const header = titles.flatMap((title, index) => [title, `Sal${index + 1}`])
  const first = [scenario.title, scenario.summary ?? '', rows.length, titles.length]
  return [first, ['Actor', 'Description', 'Power', ...header], ...rows]
}

/** Position and salience from 0 to 100; KTAB knows no missing stance: salience 0 at the status quo. */
function ktabCells(issue: Issue, stance: ResolvedStance | undefined): readonly number[] {
  const [start, end] = issue.scale
  const position = stance?.positionMode ?? issue.statusQuo
  const share = start === 0 && end === 100 ? position : ((position - start) / (end - start)) * 100
  return [rounded(share), rounded((stance?.salienceMode ?? 0) * 100)]
}

function rounded(value: number): number {
  return Number(value.toPrecision(12))
}

function capabilitiesOf({ actors, refs }: Scenario): ReadonlyMap<string, number> {
  return new Map(actors.map(({ id, capability }) => [id, modeOf(capability, refs)]))
}

/** Names where each is the only one of its kind (capitals aside), ids where it is not. */
function labels(named: readonly (readonly [string, string])[]): ReadonlyMap<string, string> {
  const groups = Map.groupBy(named, ([, name]) => name.trim().toLowerCase())
  return new Map(
    named.map(([id, name]) => {
      const only = groups.get(name.trim().toLowerCase())?.length === 1 && name.trim() === name
      return [id, only && name !== '' ? name : id]
    }),
  )
}
