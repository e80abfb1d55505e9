/** Where the parts of the forecast’s picture go at a width. */
import type { DotStack } from '../../../report/charts.ts'
import type { IssuePositions, IssueView, RowView } from '../../../report/index.ts'
import { layMarks, type MarkLayout } from '../../figure/marks.tsx'
import { type Scale, scaleOf } from '../../figure/scale.ts'
import { layActors, type PlacedActor } from './actors.ts'
import { stackOf } from './threshold.ts'

export interface PlacedRow {
  readonly row: RowView
  readonly stack: DotStack
  /** Pixels down to the base line. */
  readonly base: number
}

export interface OutcomeLayout {
  readonly scale: Scale
  /** Names and numbers stand above their rows. */
  readonly slim: boolean
  /** Right ends of the columns of numbers, pixels from the left. */
  readonly columns: readonly number[]
  readonly marks: MarkLayout
  readonly rows: readonly PlacedRow[]
  readonly actors: readonly PlacedActor[]
  /** Pixels down to where the actors begin. */
  readonly strip: number
  readonly axis: number
  readonly height: number
}

/** Below this width names stand above rows; from `roomy` on all columns have room. */
const narrow = 660
const roomy = 1000

export function layOutcome(
  issue: IssueView,
  positions: IssuePositions | undefined,
  width: number,
): OutcomeLayout {
  const slim = width < narrow
  const [left, right] = slim ? [14, width - 14] : [196, width - (width >= roomy ? 300 : 180)]
  const scale = scaleOf(issue.scale, left, right)
  const marks = layMarks(issue, scale)
  const rows: PlacedRow[] = []
  let y = marks.height + 34
  for (const row of issue.rows) {
    const stack = stackOf(row, issue, right - left)
    const least = row.pool ? 64 : slim ? 6 : 26
    const base = y + (slim && !row.pool ? 20 : 0) + Math.max(least, stack.height)
    rows.push({ row, stack, base })
    y = base + (row.pool ? (slim ? 62 : 50) : slim ? 14 : 16)
  }
  const strip = y + (slim ? 34 : 18)
  const actors = layActors(positions?.positions ?? [], issue, scale, strip)
  const axis = strip + actors.height + 8
  return {
    scale,
    slim,
    columns: slim
      ? []
      : width >= roomy
        ? [right + 96, right + 200, right + 290]
        : [right + 74, width],
    marks,
    rows,
    actors: actors.placed,
    strip,
    axis,
    height: axis + (issue.format.years ? 26 : 42),
  }
}
