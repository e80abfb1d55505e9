/**
 * From findings to problems: looks up line and column, names the path by ids, puts them in the
 * order of the file, and looks for the nearest valid name, which only the shown ones need.
 */
import { nearest } from './ids.ts'
import { mostShown } from './limits.ts'
import { pathName } from './path-names.ts'
import { type Finding, type Problem, problem } from './problem.ts'
import { type Lines, type Node, offsetOf, type TextFinding } from './tree.ts'

/** Says where findings stand. */
export interface Locate {
  readonly file: string
  offset(finding: Finding): number
  place(offset: number): { readonly line: number; readonly column: number }
}

/** Places in a text. */
export function locateIn(file: string, lines: Lines, root: Node | undefined): Locate {
  return {
    file,
    offset: (finding) => {
      if (isTextFinding(finding)) return finding.start
      return root ? offsetOf(root, finding.path, finding.atKey) : 0
    },
    place: (offset) => lines.at(offset),
  }
}

/** For values that come from no text: everything stands at 1:1, in the order of the rules. */
export function locateNowhere(file: string): Locate {
  return { file, offset: () => 0, place: () => ({ line: 1, column: 1 }) }
}

function isTextFinding(finding: Finding): finding is TextFinding {
  return 'start' in finding
}

/** The problems in the order of the file: the first hundred, then how many more there are. */
export function settle(
  findings: readonly Finding[],
  root: unknown,
  locate: Locate,
): readonly Problem[] {
  const placed = findings.map((finding) => ({ finding, offset: locate.offset(finding) }))
  placed.sort((a, b) => a.offset - b.offset)
  const problems = placed.slice(0, mostShown).map(({ finding, offset }) => {
    const path = pathName(root, finding.path)
    const { found, expected } = finding
    const suggestion = finding.suggestion ?? nearestOf(finding)
    const parts = { file: locate.file, ...locate.place(offset), path, found, expected }
    return problem(suggestion === undefined ? parts : { ...parts, suggestion })
  })
  const next = placed[mostShown]
  if (!next) return problems
  const found = `${placed.length - mostShown} more problems`
  const place = locate.place(next.offset)
  const rest = { file: locate.file, ...place, path: 'scenario', found, expected: 'none' }
  return [...problems, problem(rest)]
}

function nearestOf({ name, candidates }: Finding): string | undefined {
  return name === undefined || !candidates ? undefined : nearest(name, candidates)
}
