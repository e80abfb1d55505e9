/** Promise against truth: how often central intervals held, for each size; of a calibrated forecast, the diagonal. */
import * as Plot from '@observablehq/plot'
import { answer, type DrawOptions, drawFrame, edge, ink2, rule, words } from './svg.ts'

export interface CoveragePoint {
  /** Size of the central interval, 0 to 1. */
  readonly said: number
  /** Share of the outcomes that it held. */
  readonly held: number
}

const top = 8
const bottom = 20

/** @param worked the point that is said in words */
export function drawCoverage(
  points: readonly CoveragePoint[],
  worked: CoveragePoint,
  alt: string,
  { document, width }: DrawOptions,
): SVGSVGElement {
  const side = width
  const floor = top + side
  const y = (share: number): number => floor - share * side
  const placed = points.map(({ said, held }) => ({ said, y: y(held) }))
  const line = [{ said: 0, y: y(0) }, ...placed, { said: 1, y: y(1) }]
  const percent = (share: number): string => `${Math.round(share * 100)}%`
  const below = worked.held < worked.said
  return drawFrame(
    { width, height: floor + bottom, left: 1, right: 1, bottom: 0, domain: [0, 1] },
    [
      Plot.ruleY([y(1), y(0.5), y(0)], { stroke: rule }),
      Plot.line(
        [
          { said: 0, y: y(0) },
          { said: 1, y: y(1) },
        ],
        { x: 'said', y: 'y', stroke: edge, strokeDasharray: '1.5 4', strokeWidth: 1.6 },
      ),
      Plot.line(line, { x: 'said', y: 'y', stroke: answer, strokeWidth: 2 }),
      Plot.dot([{ said: worked.said, y: y(worked.held) }], {
        x: 'said',
        y: 'y',
        r: 5,
        fill: answer,
      }),
      words(
        [
          {
            x: worked.said,
            y: y(worked.held) + (below ? 18 : -16),
            text: `${percent(worked.said)} said, ${percent(worked.held)} held`,
          },
        ],
        { size: 12, anchor: 'end', weight: 600, halo: 'var(--paper)' },
      ),
      words([{ x: 0, y: floor + 12, text: 'nothing' }], { size: 12, fill: ink2 }),
      words([{ x: 1, y: floor + 12, text: 'everything' }], { size: 12, fill: ink2, anchor: 'end' }),
    ],
    alt,
    document,
  )
}
