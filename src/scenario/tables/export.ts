/**
 * Tables out: the part of a scenario that a table can hold, and a list of what it cannot. Names
 * are written as they are: a spreadsheet may take one that begins with = + - or @ for a formula.
 */
import type { Scenario } from '../scenario.ts'
import { type ResolvedStance, stancesOf } from '../stances.ts'
import { writeCells } from './cells.ts'
import { writeDecide } from './decide.ts'
import { losses } from './losses.ts'
import { writeKtabXml } from './write-ktab-xml.ts'
import { capabilitiesOf, ktabCells, labels } from './written.ts'

export type TableFormat = 'csv-long' | 'csv-wide' | 'ktab-csv' | 'ktab-xml' | 'decide'

export interface Exported {
  readonly text: string
  /** One sentence for each thing that the format cannot hold. */
  readonly lost: readonly string[]
}

/** Writes modes: a table has no room for uncertainty. */
export function exportTable(scenario: Scenario, format: TableFormat): Exported {
  const lost = losses(scenario, format)
  if (format === 'decide') return { text: writeDecide(scenario), lost }
  if (format === 'ktab-xml') return { text: writeKtabXml(scenario), lost }
  const rows = format === 'csv-long' ? longRows(scenario) : wideRows(scenario, format)
  return { text: writeCells(rows), lost }
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
