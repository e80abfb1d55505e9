/**
 * Allies against a target: where each stands, where it stood, and how it got there. A row an ally: a
 * ring for the first year, small dots for the years between, a full dot for the last.
 */
import * as Plot from '@observablehq/plot'
import { ticksOf } from './steps.ts'
import {
  answer,
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
  words,
} from './svg.ts'

export interface AllyDots {
  readonly name: string
  /** % of GDP, oldest first. */
  readonly history: readonly number[]
  /** What stands to the right of the row. */
  readonly text: string
  /** At the target or above it. */
  readonly reached: boolean
}

export interface DotsPicture {
  readonly rows: readonly AllyDots[]
  readonly years: readonly [number, number]
  /** Vertical lines: % of GDP with what they are. */
  readonly lines: readonly { readonly at: number; readonly label: string }[]
  readonly alt: string
}

export function drawAllyDots(
  { rows, years, lines, alt }: DotsPicture,
  { document, width }: DrawOptions,
): SVGSVGElement {
  const slim = width < narrow
  const left = slim ? 12 : width >= roomy ? 200 : 160
  const right = slim ? 12 : 56
  const rowHeight = slim ? 36 : 22
  const labels = lines.toSorted((a, b) => a.at - b.at)
  const top = 18 * labels.length + 8
  const placed = rows.map((row, i) => ({
    ...row,
    y: top + 12 + i * rowHeight + (slim ? 16 : 0),
    last: row.history.at(-1) as number,
    first: row.history[0] as number,
  }))
  const axis = top + 10 + rows.length * rowHeight
  const most = Math.max(...rows.flatMap(({ history }) => history), ...labels.map(({ at }) => at))
  const high = Math.ceil(most * 2 + 0.2) / 2
  const full = (reached: boolean) =>
    Plot.dot(
      placed.filter((row) => row.reached === reached),
      {
        x: 'last',
        y: 'y',
        r: 5.5,
        symbol: reached ? 'circle' : 'diamond2',
        fill: reached ? answer : ink,
        stroke: paper,
        strokeWidth: 1,
      },
    )
  const ticks = ticksOf([0, high], slim ? 5 : 9)
  return drawFrame(
    { width, height: axis + 26, left, right, bottom: 26, domain: [0, high] },
    [
      Plot.ruleX(ticks, { y1: top, y2: axis, stroke: rule }),
      Plot.ruleX(labels, {
        x: 'at',
        y1: (_: unknown, i: number) => i * 18 + 6,
        y2: () => axis,
        stroke: ink2,
        strokeDasharray: '1.5 4',
        strokeWidth: 1.6,
        strokeLinecap: 'round',
      }),
      ...([false, true] as const).map((turned) =>
        words(
          labels.flatMap(({ at, label }, i) =>
            at > 0.6 * high === turned ? [{ x: at, y: i * 18 + 10, text: label }] : [],
          ),
          {
            dx: turned ? -6 : 6,
            anchor: turned ? 'end' : 'start',
            size: 12.5,
            fill: ink2,
            halo: paper,
          },
        ),
      ),
      Plot.ruleY(
        placed.map(({ history, y }) => ({
          low: Math.min(...history),
          high: Math.max(...history),
          y,
        })),
        { x1: 'low', x2: 'high', y: 'y', stroke: edge, strokeWidth: 1.5, strokeOpacity: 0.7 },
      ),
      Plot.dot(
        placed.flatMap(({ history, y }) => history.slice(1, -1).map((x) => ({ x, y }))),
        { x: 'x', y: 'y', r: 1.8, fill: edge, stroke: 'none' },
      ),
      Plot.dot(placed, {
        x: 'first',
        y: 'y',
        r: 4,
        fill: paper,
        stroke: ink2,
        strokeWidth: 1.5,
      }),
      full(false),
      full(true),
      ...(slim
        ? [
            words(
              placed.map(({ y, name }) => ({ x: 0, y: y - 15, text: name })),
              { size: 13, halo: paper, dx: -4 },
            ),
            words(
              placed.map(({ y, text }) => ({ x: high, y: y - 15, text })),
              { size: 13, weight: 600, anchor: 'end', halo: paper, dx: 4 },
            ),
          ]
        : [
            marginWords(
              placed.map(({ y, name }) => ({ y, text: name })),
              'left',
              -left,
              { size: 13.5 },
            ),
            marginWords(
              placed.map(({ y, text }) => ({ y, text })),
              'right',
              right - 4,
              { size: 13.5, weight: 600, anchor: 'end' },
            ),
          ]),
      Plot.ruleY([axis], { stroke: edge }),
      words(
        ticks.map((x) => ({ x, y: axis + 15, text: `${x}%` })),
        { anchor: 'middle', size: 12.5, fill: ink2 },
      ),
      ...(slim
        ? []
        : [
            marginWords([{ y: axis + 15, text: `○ ${years[0]}   ● ${years[1]}` }], 'left', -left, {
              size: 12.5,
              fill: ink2,
            }),
          ]),
    ],
    alt,
    document,
  )
}
