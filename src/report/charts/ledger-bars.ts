/** Amounts as bars from zero, many rows close together, with the middle eight draws in ten as a line. */
import * as Plot from '@observablehq/plot'
import {
  answer,
  type DrawOptions,
  drawFrame,
  edge,
  ink,
  marginWords,
  narrow,
  paper,
  roomy,
  words,
} from './svg.ts'

export interface AmountBar {
  readonly label: string
  readonly value: number
  readonly range?: readonly [number, number]
  readonly text: string
  /** In the colour of the answer; the others in grey. */
  readonly main: boolean
}

export function drawAmountBars(
  bars: readonly AmountBar[],
  alt: string,
  { document, width }: DrawOptions,
): SVGSVGElement {
  const slim = width < narrow
  const left = slim ? 1 : width >= roomy ? 200 : 160
  const right = slim ? 72 : 88
  const rowHeight = slim ? 36 : 23
  const most = Math.max(1e-9, ...bars.map(({ value, range }) => Math.max(value, range?.[1] ?? 0)))
  const placed = bars.map((bar, i) => ({
    ...bar,
    zero: 0,
    y: 12 + i * rowHeight + (slim ? 14 : 0),
    end: Math.max(bar.value, bar.range?.[1] ?? 0),
  }))
  const rects = (main: boolean) =>
    Plot.rect(
      placed
        .filter((bar) => bar.main === main)
        .map(({ zero, value, y }) => ({ zero, value, y1: y - 6, y2: y + 6 })),
      { x1: 'zero', x2: 'value', y1: 'y1', y2: 'y2', fill: main ? answer : 'var(--bar)' },
    )
  const ranges = placed.flatMap(({ range, y }) =>
    range === undefined ? [] : [{ low: range[0], high: range[1], y }],
  )
  const bottom = 12 + bars.length * rowHeight
  return drawFrame(
    { width, height: bottom, left, right, bottom: 0, domain: [0, most] },
    [
      rects(false),
      rects(true),
      Plot.ruleY(ranges, { x1: 'low', x2: 'high', y: 'y', stroke: paper, strokeWidth: 4 }),
      Plot.ruleY(ranges, { x1: 'low', x2: 'high', y: 'y', stroke: ink, strokeWidth: 1.6 }),
      Plot.ruleX([0], { y1: 2, y2: bottom - 4, stroke: edge }),
      slim
        ? words(
            placed.map(({ label, y }) => ({ x: 0, y: y - 14, text: label })),
            { size: 13, dx: 2 },
          )
        : marginWords(
            placed.map(({ label, y }) => ({ y, text: label })),
            'left',
            -left,
            { size: 13.5 },
          ),
      words(
        placed.map(({ end, text, y }) => ({ x: end, y, text })),
        { size: 13, weight: 600, dx: 6 },
      ),
    ],
    alt,
    document,
  )
}
