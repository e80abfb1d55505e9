/**
 * The DEU III table (Arregui & Perarnaud 2022, doi:10.1080/13501763.2021.1991983): one row an issue,
 * one column an actor. Tab or comma, quoted header, mangled dates (`deu-dates.ts`); an empty cell or
 * 999 is missing; a row without `prnr` and `isnr` is no issue and is skipped. Positions, saliences,
 * reference points and outcomes are 0 to 100. Only actors with both position and salience are kept.
 */
import { type Grid, type Row, readGrid } from './cells.ts'
import { Cursor } from './cursor.ts'
import { commission, deuActors, parliament } from './deu-actors.ts'
import { deuDay } from './deu-dates.ts'
import { type CouncilRules, councilRules } from './deu-votes.ts'

export interface DeuActor {
  /** `com`, `ep`, or the member state in two letters, as the table writes it. */
  readonly id: string
  /** 0 to 100. */
  readonly position: number
  /** 0 to 100. */
  readonly salience: number
  /** Votes or population; what a member has. */
  readonly capability: number
}

export interface DeuIssue {
  /** `isnr`. */
  readonly id: string
  /** Line of the file. */
  readonly line: number
  /** `QMV`, `Unan`, `QMV(10)`; empty where it is not coded. */
  readonly rule: string
  readonly referencePoint: number | undefined
  readonly outcome: number | undefined
  readonly actors: readonly DeuActor[]
}

/** One proposal with its issues. */
export interface DeuCase {
  /** `prnr`. */
  readonly id: string
  readonly title: string
  /** `COD` or `CNS`: whether Parliament decides with the Council. */
  readonly procedure: string
  /** Day of the proposal. */
  readonly introduced: string
  /** Day whose votes count: of the final act, or of the proposal where that is missing. */
  readonly day: string
  readonly rules: CouncilRules
  readonly issues: readonly DeuIssue[]
}

export interface DeuTable {
  readonly file: string
  /** Column of each actor's position, from 1. */
  readonly columns: Readonly<Record<string, number>>
  readonly cases: readonly DeuCase[]
  /** Rows without `prnr` and `isnr`. */
  readonly skipped: number
  /** Sentences. */
  readonly notes: readonly string[]
}

export interface ReadDeuOptions {
  readonly file?: string
  /** Text of `data/eucouncil_weights_EU9-EU28.csv`; without it every member weighs the same. */
  readonly weights?: string
}

const needed = ['prnr', 'isnr', 'counvte', 'intro', 'rp', 'out']

/** @throws ScenarioError with file, line and column of every malformed cell */
export function readDeu(
  text: string,
  { file = 'deu.csv', weights }: ReadDeuOptions = {},
): DeuTable {
  const cursor = new Cursor(readGrid(text, file))
  const [header = { line: 1, cells: [] }, ...rows] = cursor.grid.rows
  const columns = columnsOf(cursor, header)
  const council = councilRules(weights === undefined ? [] : votesOf(readGrid(weights, 'weights')))
  const kept = rows.filter((row) => columns.cell(row, 'prnr') + columns.cell(row, 'isnr') !== '')
  const proposals = Map.groupBy(
    kept.filter((row) => fits(cursor, row, header, columns)),
    (row) => columns.cell(row, 'prnr'),
  )
  const seen = new Set<string>()
  const cases = [...proposals.values()].map((own) => caseOf(cursor, columns, own, council, seen))
  cursor.finish()
  const skipped = rows.length - kept.length
  const some =
    skipped === 1 ? '1 row without prnr and isnr was' : `${skipped} rows without prnr and isnr were`
  return {
    file,
    columns: Object.fromEntries(
      columns.actors.map((code) => [code, columns.index(`p${code}`) + 1]),
    ),
    cases,
    skipped,
    notes: [
      ...(skipped > 0 ? [`${some} skipped.`] : []),
      ...(weights === undefined
        ? ['No table of Council votes was given: all actors weigh the same.']
        : []),
    ],
  }
}

function votesOf({ rows }: Grid): readonly (readonly string[])[] {
  return rows.map(({ cells }) => cells)
}

interface Columns {
  index(name: string): number
  cell(row: Row, name: string): string
  /** Codes of the actors that have a column for position and one for salience. */
  readonly actors: readonly string[]
}

function columnsOf(cursor: Cursor, header: Row): Columns {
  const names = header.cells.map((name) => name.toLowerCase())
  for (const name of needed) {
    if (names.includes(name)) continue
    cursor.reject(header, names.length, 'header', `a column ${name}`, 'none')
  }
  const actors = Object.keys(deuActors).filter(
    (code) => names.includes(`p${code}`) && names.includes(`s${code}`),
  )
  if (actors.length === 0) {
    cursor.reject(header, names.length, 'header', 'columns such as pcom and scom', 'none')
  }
  cursor.finish()
  const at = new Map(names.map((name, index) => [name, index]))
  const index = (name: string) => at.get(name) ?? -1
  const missing = new Set(['', 'na', '.', '999'])
  const cell = (row: Row, name: string) => {
    const text = row.cells[index(name)] ?? ''
    return missing.has(text.toLowerCase()) ? '' : text
  }
  return { index, cell, actors }
}

/** A row that has only one of its two ids, or too many cells, is refused. */
function fits(cursor: Cursor, row: Row, header: Row, columns: Columns): boolean {
  for (const name of ['prnr', 'isnr']) {
    if (columns.cell(row, name) !== '') continue
    cursor.reject(row, columns.index(name), `row ${row.line}.${name}`, 'an id')
    return false
  }
  return cursor.fits(row, header.cells.length)
}

function caseOf(
  cursor: Cursor,
  columns: Columns,
  rows: readonly Row[],
  council: (day: string) => CouncilRules,
  seen: Set<string>,
): DeuCase {
  const [first = { line: 1, cells: [] }] = rows
  const id = columns.cell(first, 'prnr')
  const introduced = dayAt(cursor, columns, first, 'intro')
  const finished =
    columns.index('finact') === -1 ? undefined : dayAt(cursor, columns, first, 'finact')
  const day = finished ?? introduced
  if (day === undefined) {
    cursor.reject(first, columns.index('intro'), `${id}.intro`, 'a day in intro or finact')
  }
  const rules = council(day ?? '0000-01-01')
  const issues = rows.map((row) => {
    const issue = columns.cell(row, 'isnr')
    if (seen.has(issue)) cursor.reject(row, columns.index('isnr'), issue, 'each issue once')
    seen.add(issue)
    return issueOf(cursor, columns, row, rules)
  })
  return {
    id,
    title: columns.cell(first, 'prname') || id,
    procedure: columns.cell(first, 'proc'),
    introduced: introduced ?? day ?? '1970-01-01',
    day: day ?? '1970-01-01',
    rules,
    issues,
  }
}

function dayAt(cursor: Cursor, columns: Columns, row: Row, name: string): string | undefined {
  const day = deuDay(columns.cell(row, name))
  if (day !== null) return day
  const path = `${columns.cell(row, 'prnr')}.${name}`
  cursor.reject(row, columns.index(name), path, 'a date such as 26-01-00, or 999')
  return undefined
}

function issueOf(cursor: Cursor, columns: Columns, row: Row, { weight }: CouncilRules): DeuIssue {
  const id = columns.cell(row, 'isnr')
  const number = (name: string): number | undefined =>
    columns.cell(row, name) === ''
      ? undefined
      : cursor.number(row, columns.index(name), `${id}.${name}`, 0, 100)
  const stated = columns.actors.flatMap((code) => {
    const position = number(`p${code}`)
    const salience = number(`s${code}`)
    return position === undefined || salience === undefined
      ? []
      : [{ id: code, position, salience }]
  })
  const largest = Math.max(...stated.map((actor) => weight[actor.id] ?? 0))
  return {
    id,
    line: row.line,
    rule: columns.cell(row, 'counvte'),
    referencePoint: number('rp'),
    outcome: number('out'),
    actors: stated.map((actor) => ({
      ...actor,
      capability:
        actor.id === commission || actor.id === parliament
          ? largest > 0
            ? largest
            : Math.max(...Object.values(weight))
          : (weight[actor.id] ?? 1),
    })),
  }
}
