/**
 * Decide files (Stokman & Van Oosten's exchange model), one line an entry, in any order:
 *
 *   #A actor, name, note              #P issue, title, note
 *   #M issue, position, meaning       the least and greatest are the ends of the scale
 *   #D actor, issue, position, salience, power
 *
 * An issue without #M is 0 to 100. Power may differ by issue: the first of an actor is its own.
 */
import { idFromName, nearest } from '../ids.ts'
import { describe } from '../problem.ts'
import { modeOf } from '../quantity.ts'
import { marksOf } from '../refs.ts'
import type { Issue, Scenario } from '../scenario.ts'
import { stancesOf } from '../stances.ts'
import { type DecideLine, DecideLines } from './decide-lines.ts'
import type { Table, TableActor, TableIssue, TableStance } from './table.ts'

/** Cells behind the tag: at least, at most. */
const cellsOf: Readonly<Record<string, readonly [number, number]>> = {
  '#A': [1, 3],
  '#P': [1, 3],
  '#M': [2, 3],
  '#D': [5, 5],
}

/** @throws ScenarioError with every malformed line */
export function readDecide(text: string, file: string): Table {
  const lines = new DecideLines(text, file)
  const byTag = Map.groupBy(
    lines.lines.filter((line) => fits(lines, line)),
    ({ tag }) => tag,
  )
  const actorAt = keysOf(lines, byTag.get('#A') ?? [], 'actor')
  const issueAt = keysOf(lines, byTag.get('#P') ?? [], 'issue')
  const details = detailsOf(lines, byTag.get('#P') ?? [], byTag.get('#M') ?? [], issueAt)
  const powers = new Map<number, number>()
  const stances: TableStance[] = []
  const seen = new Set<string>()
  for (const line of byTag.get('#D') ?? []) {
    const actor = known(lines, line, 0, 'actor', actorAt)
    const issue = known(lines, line, 1, 'issue', issueAt)
    if (actor === undefined || issue === undefined) continue
    const path = `${line.cells[0]}.${line.cells[1]}`
    if (seen.has(path)) lines.reject(line, 0, path, 'it again', 'each actor and issue once')
    seen.add(path)
    const [low, high] = details[issue]?.scale ?? [0, 100]
    const position = numberAt(lines, line, 2, `${path}.position`, low, high)
    const salience = numberAt(lines, line, 3, `${path}.salience`, 0, 100)
    const power = numberAt(lines, line, 4, `${path}.power`, 0, Number.POSITIVE_INFINITY)
    if (!powers.has(actor)) powers.set(actor, power)
    const stance = { actor, issue, position, salience }
    stances.push(powers.get(actor) === power ? stance : { ...stance, capability: power })
  }
  lines.finish()
  const actors = (byTag.get('#A') ?? []).map((line, index): TableActor => {
    const [key = '', name = '', description = ''] = line.cells
    return {
      key,
      name: name === '' ? key : name,
      capability: powers.get(index) ?? 0,
      line: line.line,
      ...(description === '' ? {} : { description }),
    }
  })
  const issues = (byTag.get('#P') ?? []).map(({ cells: [key = '', title = ''] }) =>
    title === '' ? key : title,
  )
  return { actors, issues, details, stances, percent: false }
}

function fits(lines: DecideLines, line: DecideLine): boolean {
  const bounds = cellsOf[line.tag]
  if (bounds === undefined) {
    lines.reject(line, -1, `line ${line.line}`, describe(line.tag), 'one of #A, #P, #M, #D')
    return false
  }
  const [least, most] = bounds
  const extra = line.cells.slice(most).findIndex((cell) => cell !== '')
  if (line.cells.length >= least && extra === -1) return true
  const expected = least === most ? `${least}` : `${least} to ${most}`
  const at = line.cells.length < least ? line.cells.length : most + extra
  const found = `${line.cells.length} cells after ${line.tag}`
  lines.reject(line, at, `line ${line.line}`, found, expected)
  return false
}

/** Index of each entry by its key, every key once. */
function keysOf(
  lines: DecideLines,
  entries: readonly DecideLine[],
  kind: string,
): ReadonlyMap<string, number> {
  const index = new Map<string, number>()
  entries.forEach((line, at) => {
    const key = line.cells[0] ?? ''
    const path = `line ${line.line}.${kind}`
    if (key === '') lines.reject(line, 0, path, 'nothing', 'a name')
    else if (index.has(key)) lines.reject(line, 0, path, describe(key), `each ${kind} once`)
    else index.set(key, at)
  })
  return index
}

function known(
  lines: DecideLines,
  line: DecideLine,
  at: number,
  kind: string,
  index: ReadonlyMap<string, number>,
): number | undefined {
  const key = line.cells[at] ?? ''
  const found = index.get(key)
  if (found !== undefined) return found
  const tag = kind === 'actor' ? '#A' : '#P'
  const expected = `${kind === 'actor' ? 'an actor' : 'an issue'} with a line ${tag}`
  const hint = nearest(key, index.keys())
  lines.reject(line, at, `line ${line.line}.${kind}`, describe(key || undefined), expected, hint)
  return undefined
}

function numberAt(
  lines: DecideLines,
  line: DecideLine,
  at: number,
  path: string,
  least: number,
  most: number,
): number {
  const text = line.cells[at] ?? ''
  const value = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/.test(text) ? Number(text) : Number.NaN
  if (value >= least && value <= most) return value
  const bounded = Number.isFinite(most) ? `a number from ${least} to ${most}` : undefined
  const open = least === 0 ? 'a number, 0 or more' : 'a number, with a decimal point'
  lines.reject(line, at, path, describe(text || undefined), bounded ?? open)
  return Number.NaN
}

function detailsOf(
  lines: DecideLines,
  issues: readonly DecideLine[],
  points: readonly DecideLine[],
  issueAt: ReadonlyMap<string, number>,
): readonly TableIssue[] {
  const marks = issues.map((): { at: number; label: string; line: DecideLine }[] => [])
  for (const line of points) {
    const issue = known(lines, line, 0, 'issue', issueAt)
    if (issue === undefined) continue
    const path = `${line.cells[0]}.mark`
    const at = numberAt(lines, line, 1, path, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY)
    marks[issue]?.push({ at, label: line.cells[2] ?? '', line })
  }
  return issues.map((line, issue) => {
    const [key = '', , description = ''] = line.cells
    const own = marks[issue] ?? []
    const ends = own.map(({ at }) => at).filter((at) => !Number.isNaN(at))
    const scale = [Math.min(...ends), Math.max(...ends)] as const
    const [first] = own
    if (first && ends.length === own.length && scale[0] === scale[1]) {
      lines.reject(first.line, 1, `${key}.scale`, `only ${scale[0]}`, 'two different points')
    }
    const labelled = own.filter(({ label }) => label !== '').map(({ at, label }) => ({ at, label }))
    return {
      key,
      scale: ends.length === 0 ? ([0, 100] as const) : scale,
      ...(labelled.length === 0 ? {} : { marks: labelled }),
      ...(description === '' ? {} : { description }),
    }
  })
}

/** Writes modes, tabs between cells and single quotes round texts, as the program does. */
export function writeDecide(scenario: Scenario): string {
  const { actors, issues, refs } = scenario
  const actorKeys = keysFor(actors.map(({ id, name }) => [id, name]))
  const issueKeys = keysFor(issues.map(({ id, title }) => [id, title]))
  const capabilities = new Map(actors.map((a) => [a.id, modeOf(a.capability, refs)]))
  const stances = stancesOf(scenario)
  // The first line of an actor gives its own power on import.
  const ordered = actors.flatMap(({ id }) => {
    const own = stances.filter(({ actor }) => actor === id)
    const general = own.filter((s) => s.capabilityMode === undefined)
    return [...general, ...own.filter((s) => s.capabilityMode !== undefined)]
  })
  const rows: (readonly (string | number)[])[] = [
    ...actors.map(({ id, name, note }) => ['#A', actorKeys.get(id) ?? id, name, note ?? '']),
    ...issues.flatMap((issue) => {
      const key = issueKeys.get(issue.id) ?? issue.id
      const points = pointsOf(issue, refs).map(([at, label]) =>
        label === '' ? ['#M', key, at] : ['#M', key, at, label],
      )
      return [['#P', key, issue.title, issue.note ?? ''], ...points]
    }),
    ...ordered.map((s) => [
      '#D',
      actorKeys.get(s.actor) ?? s.actor,
      issueKeys.get(s.issue) ?? s.issue,
      s.positionMode,
      s.salienceMode,
      s.capabilityMode ?? capabilities.get(s.actor) ?? 0,
    ]),
  ]
  return rows.map((row) => `${row.map(writeCell).join('\t')}\n`).join('')
}

/** The ends of the scale and the marks, from the least to the greatest. */
function pointsOf(issue: Issue, refs: Scenario['refs']): readonly (readonly [number, string])[] {
  const labels = new Map<number, string>(issue.scale.map((end) => [end, '']))
  for (const { at, label } of marksOf(issue, refs)) labels.set(at, label)
  return [...labels].sort(([a], [b]) => a - b)
}

/** The name where the id was made from it and no other entry shares it, else the id. */
function keysFor(named: readonly (readonly [string, string])[]): ReadonlyMap<string, string> {
  const names = named.map(([, name]) => cleaned(name))
  return new Map(
    named.map(([id, name]) => {
      const plain = cleaned(name)
      const only = names.filter((other) => other === plain).length === 1
      return [id, only && idFromName(plain, new Set()) === id ? plain : id]
    }),
  )
}

function writeCell(cell: string | number): string {
  return typeof cell === 'number' ? String(cell) : `'${cleaned(cell).replaceAll("'", "''")}'`
}

/** A cell stays on its line. */
function cleaned(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
