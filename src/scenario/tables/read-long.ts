/**
 * Plain long CSV: `actor,issue,position,salience,capability`, one row for each stance. The first
 * capability of an actor is its own; a later one that differs holds on that issue only.
 */

import type { Grid } from './cells.ts'
import { Cursor } from './cursor.ts'
import type { Table, TableActor, TableStance } from './table.ts'

const columns = ['actor', 'issue', 'position', 'salience', 'capability']

/** @throws ScenarioError with every malformed row */
export function readLong(grid: Grid): Table {
  const cursor = new Cursor(grid)
  const [header = { line: 1, cells: [] }, ...rows] = grid.rows
  const names = header.cells.map((name) => name.toLowerCase())
  for (const [index, name] of names.entries()) {
    if (names.indexOf(name) !== index) cursor.reject(header, index, 'header', 'each column once')
    if (columns.includes(name) || name === '') continue
    cursor.reject(header, index, 'header', `one of ${columns.join(', ')}`)
  }
  const [actorAt = 0, issueAt = 0, positionAt = 0, salienceAt = 0, capabilityAt = -1] = columns.map(
    (name) => names.indexOf(name),
  )
  if (capabilityAt === -1) {
    cursor.reject(header, header.cells.length, 'header', 'a column capability', 'no such column')
  }
  cursor.finish()
  const actors: TableActor[] = []
  const actorIndex = new Map<string, number>()
  const issueIndex = new Map<string, number>()
  const stances: TableStance[] = []
  const seen = new Set<string>()
  for (const row of rows) {
    if (!cursor.fits(row, header.cells.length)) continue
    const name = cursor.text(row, actorAt, `row ${row.line}.actor`)
    const title = cursor.text(row, issueAt, `row ${row.line}.issue`)
    const key = JSON.stringify([name, title])
    if (seen.has(key)) cursor.reject(row, actorAt, `${name}.${title}`, 'each actor and issue once')
    seen.add(key)
    const most = Number.POSITIVE_INFINITY
    const position = cursor.number(row, positionAt, `${name}.${title}.position`, -most, most)
    const salience = cursor.number(row, salienceAt, `${name}.${title}.salience`, 0, 100)
    const capability = cursor.number(row, capabilityAt, `${name}.${title}.capability`, 0, most)
    const actor = actorIndex.get(name) ?? actors.length
    if (actor === actors.length) actors.push({ name, capability, line: row.line })
    actorIndex.set(name, actor)
    const issue = issueIndex.get(title) ?? issueIndex.size
    issueIndex.set(title, issue)
    const stance = { actor, issue, position, salience }
    const differs = actors[actor]?.capability !== capability
    stances.push(differs ? { ...stance, capability } : stance)
  }
  cursor.finish()
  return { actors, stances, issues: [...issueIndex.keys()], percent: false }
}
