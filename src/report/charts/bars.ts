/** Chances as bars from zero to a hundred, the count at the end of each. */
import * as Plot from '@observablehq/plot'
import { answer, type DrawOptions, drawFrame, words } from './svg.ts'

export interface Bar {
  readonly label: string
  /** 0 to 1. */
  readonly share: number
  readonly text: string
  /** The one that carries the answer. */
  readonly main: boolean
}

export function drawBars(
  bars: readonly Bar[],
  alt: string,
  { document, width }: DrawOptions,
): SVGSVGElement {
  const rowHeight = 40
  const placed = bars.map((bar, i) => ({ ...bar, zero: 0, y: 12 + i * rowHeight }))
  const drawn = (main: boolean) =>
    placed
      .filter((bar) => bar.main === main)
      .map(({ zero, share, y }) => ({ zero, share, y1: y + 9, y2: y + 22 }))
  const bar = (main: boolean) =>
    Plot.rect(drawn(main), {
      x1: 'zero',
      x2: 'share',
      y1: 'y1',
      y2: 'y2',
      fill: main ? answer : 'var(--bar)',
    })
  return drawFrame(
    { width, height: placed.length * rowHeight + 4, left: 1, right: 48, bottom: 0, domain: [0, 1] },
    [
      bar(true),
      bar(false),
      words(
        placed.map(({ label, y }) => ({ x: 0, y, text: label })),
        { size: 13.5 },
      ),
      words(
        placed.map(({ share, text, y }) => ({ x: share, y: y + 16, text })),
        { size: 13.5, weight: 600, dx: 6 },
      ),
    ],
    alt,
    document,
  )
}
