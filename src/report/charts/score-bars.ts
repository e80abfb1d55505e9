/** Scores as bars from zero, less is better, with the range that resampling gives. */
import * as Plot from '@observablehq/plot'
import { answer, type DrawOptions, drawFrame, ink, words } from './svg.ts'

export interface ScoreBar {
  readonly label: string
  readonly value: number
  /** 5th and 95th percentile. */
  readonly range?: readonly [number, number]
  readonly text: string
  /** Shown in grey. */
  readonly baseline: boolean
}

const rowHeight = 40

export function drawScoreBars(
  bars: readonly ScoreBar[],
  alt: string,
  { document, width }: DrawOptions,
): SVGSVGElement {
  const most = Math.max(...bars.map(({ value, range }) => range?.[1] ?? value))
  const placed = bars.map((bar, i) => ({ ...bar, zero: 0, y: 12 + i * rowHeight }))
  const rects = (baseline: boolean) =>
    Plot.rect(
      placed
        .filter((bar) => bar.baseline === baseline)
        .map(({ zero, value, y }) => ({ zero, value, y1: y + 9, y2: y + 22 })),
      { x1: 'zero', x2: 'value', y1: 'y1', y2: 'y2', fill: baseline ? 'var(--bar)' : answer },
    )
  const ranges = placed.flatMap(({ range, y }) =>
    range === undefined ? [] : [{ low: range[0], high: range[1], y: y + 15.5 }],
  )
  return drawFrame(
    {
      width,
      height: placed.length * rowHeight + 4,
      left: 1,
      right: 56,
      bottom: 0,
      domain: [0, most],
    },
    [
      rects(false),
      rects(true),
      Plot.ruleY(ranges, { x1: 'low', x2: 'high', y: 'y', stroke: ink, strokeWidth: 1.6 }),
      words(
        placed.map(({ label, y }) => ({ x: 0, y, text: label })),
        { size: 13.5 },
      ),
      words(
        placed.map(({ value, range, text, y }) => ({ x: range?.[1] ?? value, y: y + 16, text })),
        { size: 13.5, weight: 600, dx: 6 },
      ),
    ],
    alt,
    document,
  )
}
