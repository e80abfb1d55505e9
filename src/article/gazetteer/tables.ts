/**
 * The tables of the gazetteer. A cell holds several names divided by `|`. A column `name_xx` holds
 * the names and `adjectives_xx` the adjectives of another language: a language more is a column
 * more.
 */
import { parse } from 'csv-parse/browser/esm/sync'
import { type Entry, type Gazetteer, GazetteerError } from './entry.ts'
import { gazetteerOf } from './lookup.ts'

/** CSV texts with a header each, comma-separated. */
export type GazetteerTables = Readonly<Record<'states' | 'bodies' | 'offices' | 'people', string>>

interface Row {
  readonly file: string
  readonly line: number
  readonly cells: ReadonlyMap<string, string>
}

/**
 * Reads the four tables.
 * @throws GazetteerError naming file, line and column of the first cell that cannot be
 */
export function gazetteerFrom(tables: GazetteerTables): Gazetteer {
  const states = rowsOf('states.csv', tables.states, ['iso3', 'name', 'capital']).map(stateOf)
  const bodies = rowsOf('bodies.csv', tables.bodies, ['id', 'name', 'kind']).map(bodyOf)
  const offices = rowsOf('offices.csv', tables.offices, ['id', 'name']).map(officeOf)
  const rows = rowsOf('people.csv', tables.people, ['id', 'name', 'of', 'office'])
  const owners = new Set([...states, ...bodies].map(({ id }) => id))
  const posts = new Set(offices.map(({ id }) => id))
  const people = rows.map((row) => {
    const person = personOf(row)
    known(row, 'of', person.of, owners, 'a state of states.csv or a body of bodies.csv')
    known(row, 'office', person.office, posts, 'an office of offices.csv')
    return person
  })
  const seats = new Set(bodies.flatMap(({ metonyms }) => metonyms))
  const ownCapitals = states.map((state) => ({
    ...state,
    metonyms: state.metonyms.filter((place) => !seats.has(place)),
  }))
  return gazetteerOf([...ownCapitals, ...bodies, ...offices, ...people])
}

const nothing = {
  aliases: [],
  adjectives: [],
  metonyms: [],
  gender: null,
  of: null,
  office: null,
  from: null,
  to: null,
} as const

function stateOf(row: Row): Entry {
  const id = cell(row, 'iso3')
  if (!/^[A-Z]{3}$/.test(id)) fail(row, 'iso3', 'three capital letters')
  return {
    ...nothing,
    id,
    kind: 'state',
    name: filled(row, 'name'),
    aliases: names(row, 'aliases', 'name_'),
    adjectives: names(row, 'adjectives', 'adjectives_'),
    metonyms: [...new Set([...names(row, 'capital', 'capital_'), ...names(row, 'metonyms')])],
  }
}

function bodyOf(row: Row): Entry {
  const kind = cell(row, 'kind')
  if (kind !== 'body' && kind !== 'party' && kind !== 'company') {
    return fail(row, 'kind', 'body, party or company')
  }
  return {
    ...nothing,
    id: idOf(row),
    kind,
    name: filled(row, 'name'),
    aliases: names(row, 'aliases', 'name_'),
    adjectives: names(row, 'adjectives', 'adjectives_'),
    metonyms: names(row, 'metonyms'),
    of: cell(row, 'of') || null,
  }
}

function officeOf(row: Row): Entry {
  return {
    ...nothing,
    id: idOf(row),
    kind: 'office',
    name: filled(row, 'name'),
    aliases: names(row, 'aliases', 'name_'),
    of: cell(row, 'of') || null,
  }
}

function personOf(row: Row): Entry {
  const gender = cell(row, 'gender')
  if (gender !== 'f' && gender !== 'm' && gender !== '') fail(row, 'gender', 'f, m or nothing')
  const surname = cell(row, 'surname')
  return {
    ...nothing,
    id: idOf(row),
    kind: 'person',
    name: filled(row, 'name'),
    aliases: [...(surname === '' ? [] : [surname]), ...names(row, 'aliases', 'name_')],
    gender: gender === '' ? null : (gender as 'f' | 'm'),
    of: cell(row, 'of') || null,
    office: cell(row, 'office') || null,
    from: day(row, 'from'),
    to: day(row, 'to'),
  }
}

function idOf(row: Row): string {
  const id = cell(row, 'id')
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) {
    fail(row, 'id', 'lower-case letters, digits and hyphens')
  }
  return id
}

function day(row: Row, column: string): string | null {
  const text = cell(row, column)
  if (text === '') return null
  if (!/^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(text)) fail(row, column, 'YYYY-MM-DD, YYYY-MM or YYYY')
  return text
}

function filled(row: Row, column: string): string {
  const text = cell(row, column)
  return text === '' ? fail(row, column, 'a name') : text
}

function known(
  row: Row,
  column: string,
  id: string | null,
  ids: ReadonlySet<string>,
  expected: string,
): void {
  if (id !== null && !ids.has(id)) fail(row, column, expected)
}

function cell(row: Row, column: string): string {
  return row.cells.get(column) ?? ''
}

/** The names of a cell, and of every column that begins with `others`. */
function names(row: Row, column: string, others?: string): readonly string[] {
  const cells = [...row.cells]
    .filter(([name]) => name === column || (others !== undefined && name.startsWith(others)))
    .map(([, text]) => text)
  const all = cells.flatMap((text) => text.split('|')).map((name) => name.trim())
  return [...new Set(all)].filter((name) => name !== '')
}

function fail(row: Row, column: string, expected: string): never {
  const text = cell(row, column).slice(0, 60)
  const found = text === '' ? 'nothing' : JSON.stringify(text)
  throw new GazetteerError(
    `${row.file}:${row.line} ${column}: found ${found}, expected ${expected}`,
  )
}

function rowsOf(file: string, text: string, needed: readonly string[]): readonly Row[] {
  let records: readonly { readonly record: readonly string[]; readonly info: { lines: number } }[]
  try {
    records = parse(text, { bom: true, info: true, skip_empty_lines: true, trim: true }) as never
  } catch (error) {
    const reason = error instanceof Error ? error.message.slice(0, 160) : 'unreadable'
    throw new GazetteerError(`${file}: found text that is not CSV (${reason}), expected a table`)
  }
  const header = records[0]?.record ?? []
  const missing = needed.find((column) => !header.includes(column))
  if (missing !== undefined) {
    throw new GazetteerError(
      `${file}:1: found the columns ${header.join(', ') || 'none'}, expected ${missing} among them`,
    )
  }
  return records.slice(1).map(({ record, info }) => ({
    file,
    line: info.lines,
    cells: new Map(header.map((column, index) => [column, record[index] ?? ''])),
  }))
}
