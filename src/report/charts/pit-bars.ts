/** A PIT histogram: of a calibrated forecast every bar reaches the dotted line. */
import * as Plot from '@observablehq/plot'
import { answer, type DrawOptions, drawFrame, edge, ink2, words } from './svg.ts'

const plotHeight = 96
/** Bars beyond so many times the line are cut off there, and say so. */
const tallest = 4

/** @param shares by bin from 0 to 1, summing to 1 */
export function drawPit(
  shares: readonly number[],
  alt: string,
  { document, width }: DrawOptions,
): SVGSVGElement {
  const bins = shares.length
  const floor = plotHeight + 4
  const unit = plotHeight / tallest
  const bars = shares.map((share, b) => {
    const height = Math.min(tallest, share * bins)
    return { left: b / bins, right: (b + 0.92) / bins, top: floor - height * unit, floor, share }
  })
  const cut = bars.filter(({ share }) => share * bins > tallest)
  return drawFrame(
    { width, height: floor + 20, left: 1, right: 1, bottom: 0, domain: [0, 1] },
    [
      Plot.rect(bars, { x1: 'left', x2: 'right', y1: 'floor', y2: 'top', fill: answer }),
      Plot.ruleY([floor - unit], { stroke: edge, strokeDasharray: '1.5 4', strokeWidth: 1.6 }),
      words(
        cut.map(({ left, right, top, share }) => ({
          x: (left + right) / 2,
          y: top - 6,
          text: `${Math.round(share * 100)}%`,
        })),
        { size: 12, anchor: 'middle', fill: ink2 },
      ),
      words([{ x: 0, y: floor + 11, text: 'below' }], { size: 12, fill: ink2 }),
      words([{ x: 1, y: floor + 11, text: 'above' }], { size: 12, fill: ink2, anchor: 'end' }),
    ],
    alt,
    document,
  )
}
