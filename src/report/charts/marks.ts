/** The dotted verticals: what the numbers of the scale mean, and where things stand today. */
import * as Plot from '@observablehq/plot'
import type { IssueView } from '../view/issue-view.ts'
import { placeLabels } from './labels.ts'
import { edge, ink, ink2, paper, words } from './svg.ts'

interface PlacedMark {
  readonly at: number
  readonly value: string
  readonly anchor: 'start' | 'end'
  readonly lines: readonly string[]
  /** Pixels down to the top of its lane. */
  readonly top: number
}

export interface TopMarks {
  /** Pixels that the labels take above the plot. */
  readonly height: number
  /** @param axis pixels down to where the dotted lines end */
  draw(axis: number): readonly Plot.Markish[]
}

const lineHeight = 15

/** Narrower than this only the numbers stand in the picture; their meanings are said below it. */
const leastPlot = 420

export function topMarks(issue: IssueView, left: number, plot: number): TopMarks {
  const [low, high] = issue.scale
  const marks = marksOf(issue).map(({ at, value, label }) => ({
    at,
    value,
    label: plot < leastPlot ? (at === issue.statusQuo ? 'today' : '') : label,
    x: left + ((at - low) / (high - low)) * plot,
  }))
  const labels = placeLabels(marks, left, plot)
  const heights: number[] = []
  for (const { lane, lines } of labels) {
    heights[lane] = Math.max(heights[lane] ?? 0, (lines.length + 1) * lineHeight + 6)
  }
  const topOf = (lane: number) => heights.slice(0, lane).reduce((sum, h) => sum + h, 0)
  const placed = marks.flatMap(({ at, value }, i): readonly PlacedMark[] => {
    const label = labels[i]
    return label === undefined ? [] : [{ at, value, ...label, top: topOf(label.lane) }]
  })
  return {
    height: topOf(heights.length) + 8,
    draw: (axis) => [
      Plot.ruleX(placed, {
        x: 'at',
        y1: ({ top }: PlacedMark) => top + 4,
        y2: () => axis,
        stroke: edge,
        strokeDasharray: '1.5 4',
        strokeWidth: 1.6,
        strokeLinecap: 'round',
      }),
      ...(['start', 'end'] as const).flatMap((anchor) => labelsOf(placed, anchor)),
    ],
  }
}

/** Marks of the scenario and today’s value, one for each place. */
function marksOf({ marks, statusQuo, format }: IssueView) {
  const today = { at: statusQuo, value: format.short(statusQuo), label: 'today' }
  const own = marks.map((mark) =>
    mark.at === statusQuo ? { ...mark, label: `today: ${mark.label}` } : mark,
  )
  const all = marks.some(({ at }) => at === statusQuo) ? own : [...own, today]
  return all.toSorted((a, b) => a.at - b.at)
}

function labelsOf(placed: readonly PlacedMark[], anchor: 'start' | 'end') {
  const marks = placed.filter((mark) => mark.anchor === anchor)
  const style = { anchor, dx: anchor === 'start' ? 6 : -6, halo: paper } as const
  return [
    words(
      marks.map(({ at, value, top }) => ({ x: at, y: top + 10, text: value })),
      { ...style, weight: 600, size: 13, fill: ink },
    ),
    words(
      marks.flatMap(({ at, lines, top }) =>
        lines.map((text, i) => ({ x: at, y: top + 10 + (i + 1) * lineHeight, text })),
      ),
      { ...style, size: 12.5, fill: ink2 },
    ),
  ]
}
