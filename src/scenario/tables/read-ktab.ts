/**
 * KTAB CSV (Wise, Lester & Efird 2015): a line with name, description, numbers of actors and of
 * dimensions; a header `Actor,Description,Power,Pstn1,Sal1,…`; one row for each actor. Positions
 * and saliences are 0 to 100.
 */

import type { Grid } from './cells.ts'
import { Cursor } from './cursor.ts'
import { compatibilityNote, ktabCompatibility } from './ktab-parameters.ts'
import type { Table, TableActor, TableStance } from './table.ts'

const empty = { line: 1, cells: [] }

/** @throws ScenarioError with every malformed row */
export function readKtab(grid: Grid): Table {
  const cursor = new Cursor(grid)
  const [first = empty, header = empty, ...rows] = grid.rows
  const most = Number.POSITIVE_INFINITY
  const actorCount = cursor.number(first, 2, 'line 1.actors', 0, most)
  const issueCount = cursor.number(first, 3, 'line 1.dimensions', 0, 200)
  if (Number.isFinite(actorCount) && rows.length !== actorCount) {
    cursor.reject(first, 2, 'line 1.actors', `${rows.length}, the number of rows`)
  }
  cursor.finish()
  const columns = 3 + 2 * issueCount
  cursor.fits(header, columns)
  cursor.finish()
  const issues = Array.from({ length: issueCount }, (_, k) =>
    cursor.text(header, 3 + 2 * k, `header.dimension ${k + 1}`),
  )
  const actors: TableActor[] = []
  const stances: TableStance[] = []
  const seen = new Set<string>()
  for (const row of rows) {
    if (!cursor.fits(row, columns)) continue
    const name = cursor.text(row, 0, `row ${row.line}.actor`)
    if (seen.has(name)) cursor.reject(row, 0, `row ${row.line}.actor`, 'each actor once')
    seen.add(name)
    const capability = cursor.number(row, 2, `${name}.power`, 0, most)
    for (const [issue, title] of issues.entries()) {
      const position = cursor.number(row, 3 + 2 * issue, `${name}.${title}.position`, 0, 100)
      const salience = cursor.number(row, 4 + 2 * issue, `${name}.${title}.salience`, 0, 100)
      stances.push({ actor: actors.length, issue, position, salience })
    }
    const description = row.cells[1] ?? ''
    const actor = { name, capability, line: row.line }
    actors.push(description === '' ? actor : { ...actor, description })
  }
  cursor.finish()
  const [title = '', summary = ''] = first.cells
  return {
    actors,
    stances,
    issues,
    percent: true,
    modelOptions: { spatial: ktabCompatibility },
    notes: [compatibilityNote],
    ...(title === '' ? {} : { title }),
    ...(summary === '' ? {} : { summary }),
  }
}
