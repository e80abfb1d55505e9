/**
 * What is wrong with a file, and where: the one form in which reading, editing and importing
 * report. A `Finding` knows its place by path; a `Problem` by line and column too.
 */

/** One thing that is wrong (or, as a warning, doubtful). */
export interface Problem {
  readonly file: string
  /** From 1. */
  readonly line: number
  /** From 1, in UTF-16 units. */
  readonly column: number
  /** By ids: `stances.pol.target.position`; `scenario` for the file as a whole. */
  readonly path: string
  readonly found: string
  readonly expected: string
  /** The nearest valid name. */
  readonly suggestion?: string
  /** The whole as one line, `formatProblem` of it. */
  readonly message: string
}

export type Segment = string | number
export type Path = readonly Segment[]

/** A problem before its place in the text is looked up. */
export interface Finding {
  /** Keys and list indices from the root. */
  readonly path: Path
  /** Point at the key instead of the value. */
  readonly atKey?: boolean
  readonly found: string
  readonly expected: string
  /** Valid names, from which a suggestion is made for `name`. */
  readonly candidates?: Iterable<string>
  readonly name?: string
  readonly suggestion?: string
}

/** `file:line:column path: found …, expected …; did you mean …?` */
export function formatProblem(problem: Omit<Problem, 'message'>): string {
  const { file, line, column, path, found, expected, suggestion } = problem
  const hint = suggestion === undefined ? '' : `; did you mean ${suggestion}?`
  return `${file}:${line}:${column} ${path}: found ${found}, expected ${expected}${hint}`
}

export function problem(parts: Omit<Problem, 'message'>): Problem {
  return { ...parts, message: formatProblem(parts) }
}

/** A file, table or change that breaks the rules. `message` has one problem per line. */
export class ScenarioError extends Error {
  override readonly name = 'ScenarioError'
  readonly problems: readonly Problem[]

  constructor(problems: readonly Problem[]) {
    super(problems.map((p) => p.message).join('\n'))
    this.problems = problems
  }
}

/** Names a value in a few words: `"Polnad"`, `130`, `a list of 3`, `nothing`. */
export function describe(value: unknown): string {
  if (value === undefined || value === null) return 'nothing'
  if (typeof value === 'string') return JSON.stringify(shorten(value))
  if (typeof value === 'number') {
    if (Number.isNaN(value)) return 'not a number'
    return Number.isFinite(value) ? String(value) : 'an infinite number'
  }
  if (Array.isArray(value)) return `a list of ${value.length}`
  if (typeof value === 'object') {
    const keys = Object.keys(value)
    const more = keys.length > 5 ? ', …' : ''
    const names = keys.slice(0, 5).map((key) => shorten(key))
    return keys.length === 0 ? 'an empty mapping' : `{${names.join(', ')}${more}}`
  }
  return String(value)
}

function shorten(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 57)}…`
}
