/**
 * Plain wide CSV: `actor,capability,position_X,salience_X,…`, one row for each actor. A table of a
 * single issue may say `position,salience`. Two empty cells: no stance.
 */
import type { Grid, Row } from './cells.ts'
import { Cursor } from './cursor.ts'
import type { Table, TableActor, TableStance } from './table.ts'

interface Columns {
  readonly capability: number
  readonly issues: readonly {
    readonly title: string
    readonly position: number
    readonly salience: number
  }[]
}

/** @throws ScenarioError with every malformed row */
export function readWide(grid: Grid): Table {
  const cursor = new Cursor(grid)
  const [header, ...rows] = grid.rows
  const columns = columnsOf(cursor, header ?? { line: 1, cells: [] })
  const actors: TableActor[] = []
  const stances: TableStance[] = []
  const seen = new Set<string>()
  for (const row of rows) {
    if (!cursor.fits(row, header?.cells.length ?? 0)) continue
    const name = cursor.text(row, 0, `row ${row.line}.actor`)
    if (seen.has(name)) cursor.reject(row, 0, `row ${row.line}.actor`, 'each actor once')
    seen.add(name)
    const most = Number.POSITIVE_INFINITY
    const capability = cursor.number(row, columns.capability, `${name}.capability`, 0, most)
    for (const [issue, { title, position, salience }] of columns.issues.entries()) {
      if (row.cells[position] === '' && row.cells[salience] === '') continue
      stances.push({
        actor: actors.length,
        issue,
        position: cursor.number(row, position, `${name}.${title}.position`, -most, most),
        salience: cursor.number(row, salience, `${name}.${title}.salience`, 0, 100),
      })
    }
    actors.push({ name, capability, line: row.line })
  }
  cursor.finish()
  return { actors, stances, issues: columns.issues.map(({ title }) => title), percent: false }
}

function columnsOf(cursor: Cursor, header: Row): Columns {
  const names = header.cells.map((name) => name.toLowerCase())
  for (const [index, name] of names.entries()) {
    if (names.indexOf(name) !== index) cursor.reject(header, index, 'header', 'each column once')
    if (/^(?:actor|capability|(?:position|salience)(?:_.*)?)$/s.test(name) || name === '') continue
    cursor.reject(header, index, 'header', 'actor, capability, position_X or salience_X')
  }
  const issues: { title: string; position: number; salience: number }[] = []
  for (const [position, name] of names.entries()) {
    if (!/^position(?:_|$)/.test(name)) continue
    const title = header.cells[position]?.slice('position_'.length).trim() ?? ''
    const salience = names.indexOf(name.replace('position', 'salience'))
    if (salience === -1) {
      cursor.reject(header, position, 'header', `${name.replace('position', 'salience')} beside it`)
    }
    issues.push({ title: title === '' ? 'Position' : title, position, salience })
  }
  cursor.finish()
  return { capability: names.indexOf('capability'), issues }
}
