/** Where the parts of the forecast’s picture go at a width. */
import type { DotStack } from '../../../report/charts.ts'
import type { IssuePositions, IssueView, RowView } from '../../../report/index.ts'
import { layMarks, type MarkLayout } from '../../figure/marks.tsx'
import { onPaper } from '../../figure/paper.ts'
import { type Scale, scaleOf } from '../../figure/scale.ts'
import { layActors, type PlacedActor } from './actors.ts'
import { stackOf } from './threshold.ts'

export interface PlacedRow {
  readonly row: RowView
  readonly stack: DotStack
  /** Pixels down to the base line. */
  readonly base: number
}

export interface NumberColumn {
  readonly name: 'middle' | 'range' | 'agreement' | 'missed'
  /** Right end, pixels from the left. */
  readonly x: number
}

export interface OutcomeLayout {
  readonly scale: Scale
  /** Names and numbers stand above their rows. */
  readonly slim: boolean
  readonly columns: readonly NumberColumn[]
  /** Past misses have no column of their own and stand below the names. */
  readonly missedBelow: boolean
  readonly marks: MarkLayout
  readonly rows: readonly PlacedRow[]
  readonly actors: readonly PlacedActor[]
  /** Pixels down to where the actors begin. */
  readonly strip: number
  readonly axis: number
  readonly height: number
}

/** Below this width names stand above rows; from `fair` on past misses have a column, from `roomy` on all. */
const narrow = 660
const nameColumn = 208
const fair = 800
const roomy = 1000
/** Pixels that the columns of numbers take. */
const columnRoom = { narrow: 180, fair: 260, roomy: 360 } as const

export function layOutcome(
  issue: IssueView,
  positions: IssuePositions | undefined,
  width: number,
): OutcomeLayout {
  const slim = width < narrow
  const [left, right] = slim ? [14, width - 14] : [nameColumn, width - columnRoom[sizeOf(width)]]
  const someMissed = issue.rows.some(({ missed }) => missed !== undefined)
  const columns = slim ? [] : columnsAt(right, width, someMissed)
  const missedBelow = someMissed && !columns.some(({ name }) => name === 'missed')
  const scale = scaleOf(issue.scale, left, right)
  const marks = layMarks(issue, scale)
  const rows: PlacedRow[] = []
  let y = marks.height + 34
  for (const row of issue.rows) {
    const stack = stackOf(row, issue, right - left)
    const least = row.pool ? 64 : slim ? 6 : 26
    const above = slim && !row.pool ? (missedBelow && row.missed !== undefined ? 36 : 20) : 0
    const base = y + above + Math.max(least, stack.height)
    rows.push({ row, stack, base })
    y = base + (row.pool ? (slim ? 94 : 58) : slim ? 14 : onPaper.value ? 10 : 16)
  }
  const strip = y + (slim ? 34 : 18)
  const actors = layActors(positions?.positions ?? [], issue, scale, strip)
  const axis = strip + actors.height + 8
  return {
    scale,
    slim,
    columns,
    missedBelow,
    marks,
    rows,
    actors: actors.placed,
    strip,
    axis,
    height: axis + (issue.format.years ? 26 : 42),
  }
}

function sizeOf(width: number): keyof typeof columnRoom {
  return width >= roomy ? 'roomy' : width >= fair ? 'fair' : 'narrow'
}

function columnsAt(right: number, width: number, someMissed: boolean): readonly NumberColumn[] {
  const size = sizeOf(width)
  const missed: readonly NumberColumn[] =
    someMissed && size !== 'narrow' ? [{ name: 'missed', x: width }] : []
  switch (size) {
    case 'roomy':
      return [
        { name: 'middle', x: right + 90 },
        { name: 'range', x: right + 196 },
        { name: 'agreement', x: right + 264 },
        ...missed,
      ]
    case 'fair':
      return [{ name: 'middle', x: right + 74 }, { name: 'range', x: right + 176 }, ...missed]
    case 'narrow':
      return [
        { name: 'middle', x: right + 74 },
        { name: 'range', x: width },
      ]
    default:
      return size satisfies never
  }
}
