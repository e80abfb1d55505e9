/**
 * Tables in: a table of positions becomes a scenario. What a table does not say gets a default,
 * and every default is noted.
 */
import { checkValue } from '../check.ts'
import { idFromName } from '../ids.ts'
import { locateNowhere } from '../locate.ts'
import { ScenarioError } from '../problem.ts'
import type { Scenario } from '../scenario.ts'
import { wholeFile } from '../tree.ts'
import { readGrid } from './cells.ts'
import { readDecide } from './decide.ts'
import { deuProposal } from './deu-table.ts'
import { readDeu } from './read-deu.ts'
import { readKtab } from './read-ktab.ts'
import { readKtabXml } from './read-ktab-xml.ts'
import { readLong } from './read-long.ts'
import { readWide } from './read-wide.ts'
import { type Format, recognise } from './recognise.ts'
import type { Table } from './table.ts'

export interface ImportOptions {
  /** Name that problems carry, and the title of the scenario unless the table has one. */
  readonly file?: string
  /** Id of the scenario; made from the title unless given. */
  readonly id?: string
  /** Day of the table, YYYY-MM-DD; 1970-01-01 unless given. */
  readonly asOf?: string
  /** Scale of every issue; found from the positions unless given. */
  readonly scale?: readonly [number, number]
  /** Which proposal of a DEU table, by its `prnr`. */
  readonly case?: string
  /** Council votes for a DEU table: text of `data/eucouncil_weights_EU9-EU28.csv`. */
  readonly weights?: string
}

export interface Imported {
  readonly scenario: Scenario
  /** One sentence for each default that was taken. */
  readonly notes: readonly string[]
}

/**
 * Reads a table in any of the formats that `recognise` knows and that can be imported here.
 * @throws ScenarioError with file, line and column of every malformed row
 */
export function importTable(text: string, options: ImportOptions = {}): Imported {
  const file = options.file ?? 'table.csv'
  const table = readTable(text, file, recognise(text), options)
  return tableScenario(table, { ...options, file })
}

/** A table that has been read, as a scenario. @throws ScenarioError */
export function tableScenario(table: Table, options: ImportOptions & { file: string }): Imported {
  const { file } = options
  const notes: string[] = []
  const value = scenarioOf(table, options, notes)
  notes.push(...(table.notes ?? []))
  const { scenario, errors } = checkValue(value, locateNowhere(file))
  if (scenario === undefined) throw new ScenarioError(errors)
  return { scenario, notes }
}

const names: Readonly<Record<Format, string>> = {
  scenario: 'a scenario, not a table',
  'ktab-csv': 'KTAB CSV',
  'ktab-xml': 'KTAB XML',
  decide: 'a Decide table (#A, #P, #M, #D)',
  deu: 'a DEU table',
  'csv-long': 'long CSV',
  'csv-wide': 'wide CSV',
  unknown: 'a file of no known kind',
}

function readTable(
  text: string,
  file: string,
  format: Format,
  { case: wanted, weights }: ImportOptions,
): Table {
  switch (format) {
    case 'csv-long':
      return readLong(readGrid(text, file))
    case 'csv-wide':
      return readWide(readGrid(text, file))
    case 'ktab-csv':
      return readKtab(readGrid(text, file))
    case 'ktab-xml':
      return readKtabXml(text, file)
    case 'decide':
      return readDecide(text, file)
    case 'deu':
      return deuProposal(
        readDeu(text, { file, ...(weights === undefined ? {} : { weights }) }),
        wanted,
      )
    default:
      throw new ScenarioError([
        wholeFile(
          file,
          names[format],
          'plain CSV (long or wide), KTAB CSV or XML, a Decide or a DEU table',
        ),
      ])
  }
}

function scenarioOf(table: Table, options: ImportOptions & { file: string }, notes: string[]) {
  const base = options.file.split(/[\\/]/).at(-1) ?? options.file
  const title = table.title ?? (base.replace(/\.\w+$/, '') || base)
  const asOf = options.asOf ?? table.asOf ?? '1970-01-01'
  if (options.asOf === undefined && table.asOf === undefined)
    notes.push(`The table has no date: asOf is ${asOf}.`)
  const actorIds = idsOf(
    table.actors.map(({ key, name }) => key ?? name),
    'actor',
  )
  const issueIds = idsOf(
    table.issues.map((name, issue) => table.details?.[issue]?.key ?? name),
    'issue',
  )
  const percent = table.percent || table.stances.some(({ salience }) => salience > 1)
  if (percent) notes.push('Saliences are per cent: divided by 100.')
  const entry = table.entry ?? 'row'
  if (table.actors.some(({ kind }) => kind === undefined)) {
    notes.push('Every actor is of the kind group.')
  }
  if (table.decision === undefined) notes.push('The rule is majority, all actors vote.')
  notes.push(
    `Every stance is documented by its ${entry} in ${base}; a bare position has ± 2 % of its scale.`,
  )
  return {
    entente: 1,
    id: options.id ?? idFromName(title, new Set(), 'scenario'),
    title,
    ...(table.summary === undefined ? {} : { summary: table.summary }),
    asOf,
    sources: [{ id: 'table', title: base, date: asOf }],
    evidence: table.actors.map(({ line }) => ({
      id: `${entry}-${line}`,
      source: 'table',
      figure: `${entry} ${line}`,
      date: asOf,
    })),
    actors: table.actors.map(({ name, capability, description, kind = 'group' }, index) => ({
      id: actorIds[index],
      name,
      kind,
      capability,
      ...(description === undefined ? {} : { note: description }),
    })),
    issues: table.issues.map((name, issue) => {
      const detail = table.details?.[issue]
      const scale = options.scale ?? detail?.scale ?? scaleFor(table, issue)
      const statusQuo = detail?.statusQuo ?? scale[0]
      notes.push(`${name}: scale ${scale.join(' to ')}, status quo ${statusQuo}, unit points.`)
      return {
        id: issueIds[issue],
        title: name,
        unit: 'points',
        scale: [...scale],
        ...(detail?.marks === undefined ? {} : { marks: detail.marks }),
        statusQuo,
        ...(detail?.statusQuoKnown === undefined ? {} : { statusQuoKnown: detail.statusQuoKnown }),
        ...(detail?.description === undefined ? {} : { note: detail.description }),
      }
    }),
    stances: table.stances.map(({ actor, issue, position, salience, capability }) => ({
      actor: actorIds[actor],
      issue: issueIds[issue],
      position,
      salience: percent ? Number((salience / 100).toPrecision(12)) : salience,
      ...(capability === undefined ? {} : { capability }),
      basis: 'documented',
      evidence: [`${entry}-${table.actors[actor]?.line}`],
    })),
    decision: table.decision ?? { rule: 'majority' },
    ...(table.modelOptions === undefined ? {} : { modelOptions: table.modelOptions }),
  }
}

/**
 * The scale of an issue: 0 to 100 where the format says so; otherwise the smallest of 0 to 1,
 * 0 to 10 and 0 to 100 that holds all positions, if they span at least a tenth of it; otherwise
 * from the least to the greatest position.
 */
function scaleFor(table: Table, issue: number): readonly [number, number] {
  if (table.percent) return [0, 100]
  let least = Number.POSITIVE_INFINITY
  let most = Number.NEGATIVE_INFINITY
  for (const stance of table.stances) {
    if (stance.issue !== issue) continue
    least = Math.min(least, stance.position)
    most = Math.max(most, stance.position)
  }
  if (least > most) return [0, 100]
  const round = [1, 10, 100].find((end) => least >= 0 && most <= end)
  if (round !== undefined && (least === most || most - least >= round / 10)) return [0, round]
  return least === most ? [least, least + 1] : [least, most]
}

function idsOf(names: readonly string[], fallback: string): readonly string[] {
  const taken = new Set<string>(fallback === 'actor' ? ['all'] : [])
  return names.map((name) => {
    const id = idFromName(name, taken, fallback)
    taken.add(id)
    return id
  })
}
