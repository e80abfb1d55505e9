/**
 * Who stands where on one issue: a bar for the range, dashed where it is a judgement, a mark whose area
 * is the actor's weight and whose shape is its group. Shaded: where the runs land.
 */
import * as Plot from '@observablehq/plot'
import type { IssueView } from '../view/issue-view.ts'
import type { IssuePositions, PositionView } from '../view/positions.ts'
import { groupStyle } from './groups.ts'
import { shortened } from './labels.ts'
import { topMarks } from './marks.ts'
import { ticksOf } from './steps.ts'
import {
  type DrawOptions,
  drawFrame,
  edge,
  ink,
  ink2,
  marginWords,
  narrow,
  paper,
  roomy,
  rule,
  shade,
  words,
} from './svg.ts'

/** Pixels of the mark of an actor with all the weight, and of the lightest. */
const largest = 19
const smallest = 4.5

export interface PositionsPicture {
  readonly issue: IssueView
  readonly positions: IssuePositions
  /** What the picture shows, in words. */
  readonly alt: string
}

export function drawPositions(
  { issue, positions, alt }: PositionsPicture,
  { document, width }: DrawOptions,
): SVGSVGElement {
  const slim = width < narrow
  const roomyEnough = width >= roomy
  const left = slim ? 16 : roomyEnough ? 240 : 192
  const right = slim ? 16 : roomyEnough ? 190 : 70
  const plot = width - left - right
  const rowHeight = slim ? 40 : roomyEnough ? 25 : 22
  const above = topMarks(issue, left, plot)
  const top = above.height + 8
  const placed = positions.positions.map((each, i) => ({
    ...each,
    y: top + 16 + i * rowHeight + (slim ? 14 : 0),
  }))
  const axis = top + 16 + positions.positions.length * rowHeight
  const [low, high] = issue.scale
  const lead = issue.rows.find(({ pool }) => pool)?.summary
  const marks = [
    ...(lead === undefined || lead.p10 === null
      ? []
      : [
          Plot.rect([lead], {
            x1: 'p10',
            x2: 'p90',
            y1: top - 6,
            y2: axis,
            fill: shade,
          }),
        ]),
    ...above.draw(axis),
    Plot.ruleY(
      placed.map(({ y }) => ({ low, high, y: y + (slim ? 14 : rowHeight / 2) })),
      { x1: 'low', x2: 'high', y: 'y', stroke: rule },
    ),
    ...ranges(placed),
    ...actorMarks(placed),
    ...(slim ? slimWords(placed, [low, high]) : wideWords(placed, top, left, roomyEnough)),
    ...axisMarks(issue, axis, plot),
  ]
  return drawFrame(
    { width, height: axis + 26, left, right, bottom: 26, domain: [low, high] },
    marks,
    alt,
    document,
  )
}

type Placed = PositionView & { readonly y: number }

function ranges(placed: readonly Placed[]): readonly Plot.Markish[] {
  const alike = Map.groupBy(placed, ({ group, basis }) => `${group} ${basis === 'judgement'}`)
  return [...alike.values()].map((rows) => {
    const [first] = rows
    const judged = first?.basis === 'judgement'
    return Plot.ruleY(rows, {
      x1: 'low',
      x2: 'high',
      y: 'y',
      stroke: groupStyle(first?.group ?? -1).colour,
      strokeWidth: judged ? 2.5 : 5,
      strokeOpacity: judged ? 0.9 : 0.45,
      ...(judged && { strokeDasharray: '4 3' }),
    })
  })
}

/** Heaviest first, so that the light ones stay visible. */
function actorMarks(placed: readonly Placed[]): readonly Plot.Markish[] {
  const heaviest = Math.max(...placed.map(({ weight }) => weight))
  const radius = (weight: number) =>
    heaviest > 0
      ? Math.max(smallest, largest * Math.sqrt(weight / Math.max(heaviest, 0.3)))
      : smallest
  return [...Map.groupBy(placed, ({ group }) => group)].map(([group, rows]) => {
    const { symbol, colour, hollow } = groupStyle(group)
    return Plot.dot(
      rows
        .toSorted((a, b) => b.weight - a.weight)
        .map(({ at, y, weight }) => ({ at, y, r: Math.min(11, radius(weight)) })),
      {
        x: 'at',
        y: 'y',
        r: 'r',
        symbol,
        fill: hollow ? paper : colour,
        stroke: hollow ? colour : paper,
        strokeWidth: hollow ? 2 : 0.8,
      },
    )
  })
}

/** Names to the left; what each wants to the right, and with room how much it cares and weighs. */
function wideWords(
  placed: readonly Placed[],
  top: number,
  left: number,
  all: boolean,
): readonly Plot.Markish[] {
  const column = (
    offset: number,
    heading: string,
    text: (each: Placed) => string,
    weight: number,
  ) => [
    marginWords([{ y: top - 6, text: heading }], 'right', offset, {
      anchor: 'end',
      size: 12.5,
      fill: ink2,
    }),
    marginWords(
      placed.map((each) => ({ y: each.y, text: text(each) })),
      'right',
      offset,
      { anchor: 'end', size: 13.5, weight },
    ),
  ]
  return [
    marginWords(
      placed.map(({ y, name }) => ({ y, text: shortened(name, all ? 30 : 24) })),
      'left',
      -left,
      { size: 13.5 },
    ),
    ...column(64, 'Wants', ({ atText }) => atText, 600),
    ...(all
      ? [
          ...column(124, 'Cares', ({ salienceText }) => salienceText, 400),
          ...column(188, 'Weight', ({ weightText }) => weightText, 400),
        ]
      : []),
  ]
}

function slimWords(
  placed: readonly Placed[],
  [low, high]: readonly [number, number],
): readonly Plot.Markish[] {
  const style = { size: 13, halo: paper } as const
  return [
    words(
      placed.map(({ y, name }) => ({ x: low, y: y - 16, text: shortened(name, 34) })),
      { ...style, dx: -10 },
    ),
    words(
      placed.map(({ y, atText }) => ({ x: high, y: y - 16, text: atText })),
      { ...style, anchor: 'end', dx: 10, weight: 600 },
    ),
  ]
}

function axisMarks(issue: IssueView, axis: number, plot: number): readonly Plot.Markish[] {
  const ticks = ticksOf(issue.scale, plot < 420 ? 4 : 7)
  const [low, high] = issue.scale
  return [
    Plot.ruleY([{ low, high }], { x1: 'low', x2: 'high', y: axis, stroke: edge }),
    Plot.ruleX(ticks, { y1: axis, y2: axis + 5, stroke: edge }),
    words(
      ticks.map((x) => ({ x, y: axis + 16, text: issue.format.short(x) })),
      { anchor: 'middle', size: 12.5, fill: ink },
    ),
  ]
}
