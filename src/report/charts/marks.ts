/** The dotted verticals: what the numbers of the scale mean, and where things stand today. */
import * as Plot from '@observablehq/plot'
import type { IssueView } from '../view/issue-view.ts'
import { type MarkLabel, mostLines, placeLabels } from './labels.ts'
import { edge, ink, ink2, words } from './svg.ts'

export interface MarkArea {
  readonly left: number
  readonly plot: number
  /** Pixels down to the axis. */
  readonly axis: number
  readonly slim: boolean
}

interface PlacedMark extends MarkLabel {
  readonly at: number
  readonly value: string
}

const lineHeight = 15

/** Marks of the scenario and today’s value, one for each place. */
function marksOf({ marks, statusQuo, format }: IssueView) {
  const today = { at: statusQuo, value: format.short(statusQuo), label: 'today' }
  const own = marks.map((mark) =>
    mark.at === statusQuo ? { ...mark, label: `today: ${mark.label}` } : mark,
  )
  const all = marks.some(({ at }) => at === statusQuo) ? own : [...own, today]
  return all.toSorted((a, b) => a.at - b.at)
}

function place(issue: IssueView, left: number, plot: number, slim: boolean): readonly PlacedMark[] {
  const [low, high] = issue.scale
  const marks = marksOf(issue).map((mark) => ({
    ...mark,
    x: left + ((mark.at - low) / (high - low)) * plot,
  }))
  const labels = placeLabels(marks, left, plot)
  return marks.flatMap((mark, i) => {
    const label = labels[i]
    if (label === undefined) return []
    // On a small screen only the numbers stand in the picture; their meanings are below it.
    const lines = slim ? (mark.at === issue.statusQuo ? ['today'] : []) : label.lines
    return [{ ...label, lines, at: mark.at, value: mark.value }]
  })
}

/** Pixels for the labels above the rows. */
export function topMarksHeight(
  issue: IssueView,
  left: number,
  plot: number,
  slim: boolean,
): number {
  const lines = Math.max(...place(issue, left, plot, slim).map((mark) => mark.lines.length))
  return 26 + Math.min(mostLines, lines) * lineHeight
}

export function topMarks(issue: IssueView, area: MarkArea): readonly Plot.Markish[] {
  const { left, plot, axis, slim } = area
  const placed = place(issue, left, plot, slim)
  const byAnchor = (anchor: 'start' | 'end') => placed.filter((mark) => mark.anchor === anchor)
  return [
    Plot.ruleX(
      placed.map(({ at }) => at),
      {
        y1: 4,
        y2: axis,
        stroke: edge,
        strokeDasharray: '1.5 4',
        strokeWidth: 1.6,
        strokeLinecap: 'round',
      },
    ),
    ...(['start', 'end'] as const).flatMap((anchor) => {
      const dx = anchor === 'start' ? 6 : -6
      const marks = byAnchor(anchor)
      return [
        words(
          marks.map(({ at, value }) => ({ x: at, y: 10, text: value })),
          { anchor, dx, weight: 600, size: 13, fill: ink },
        ),
        words(
          marks.flatMap(({ at, lines }) =>
            lines.map((text, i) => ({ x: at, y: 10 + (i + 1) * lineHeight, text })),
          ),
          { anchor, dx, size: 12.5, fill: ink2 },
        ),
      ]
    }),
  ]
}
