/**
 * From one year to another, a line an ally. Those who crossed the line that was promised stand out in
 * the colour of the answer and in bold; those who fell are dashed.
 */
import * as Plot from '@observablehq/plot'
import { movedApart } from './apart.ts'
import {
  answer,
  type DrawOptions,
  drawFrame,
  edge,
  ink,
  ink2,
  narrow,
  paper,
  words,
} from './svg.ts'

export interface Slope {
  readonly name: string
  /** Where there is no room for the name. */
  readonly short: string
  /** % of GDP. */
  readonly from: number
  readonly to: number
}

export interface SlopePicture {
  readonly slopes: readonly Slope[]
  readonly years: readonly [number, number]
  /** What was promised, % of GDP. */
  readonly line: number
  /** What stands on that line. */
  readonly lineLabel: string
  /** The number of a label. */
  readonly format: (pctGdp: number) => string
  readonly alt: string
}

const labelGap = 15
/** From a place to its label, in shares of the width between the two years. */
const lead = 0.05

type Kind = 'crossed' | 'rose' | 'fell'

export function drawSlope(
  { slopes, years, line, lineLabel, format, alt }: SlopePicture,
  { document, width }: DrawOptions,
): SVGSVGElement {
  const slim = width < narrow
  const side = slim ? 92 : 190
  const top = 30
  const values = slopes.flatMap(({ from, to }) => [from, to])
  const [low, high] = [Math.min(...values, line), Math.max(...values, line)]
  const plot = Math.max(420, slopes.length * (labelGap + 4))
  const bottom = top + plot
  const yOf = (value: number) => top + ((high - value) / (high - low)) * plot
  const placed = slopes.map((slope) => ({
    ...slope,
    kind: kindOf(slope, line),
    y1: yOf(slope.from),
    y2: yOf(slope.to),
    zero: 0,
    one: 1,
  }))
  const beside = (at: 0 | 1) => {
    const places = placed.map(({ y1, y2 }) => (at === 0 ? y1 : y2))
    const moved = movedApart(places, labelGap, top, bottom)
    return placed.map((slope, i) => ({
      ...slope,
      x: at,
      end: at === 0 ? -lead : 1 + lead,
      place: places[i] as number,
      y: moved[i] as number,
    }))
  }
  const drawn = (kind: Kind) =>
    Plot.link(
      placed.filter((slope) => slope.kind === kind),
      {
        x1: 'zero',
        x2: 'one',
        y1: 'y1',
        y2: 'y2',
        stroke: kind === 'crossed' ? answer : kind === 'fell' ? ink : edge,
        strokeWidth: kind === 'crossed' ? 2.2 : 1.4,
        strokeOpacity: kind === 'rose' ? 0.8 : 1,
        ...(kind === 'fell' && { strokeDasharray: '5 3' }),
      },
    )
  const labelled = (at: 0 | 1) =>
    [true, false].map((bold) =>
      words(
        beside(at)
          .filter(({ kind }) => (kind === 'crossed') === bold)
          .map(({ name, short, from, to, y }) => {
            const who = slim ? short : name
            return {
              x: at === 0 ? -lead : 1 + lead,
              y,
              text: at === 0 ? `${who}  ${format(from)}` : `${format(to)}  ${who}`,
            }
          }),
        {
          anchor: at === 0 ? 'end' : 'start',
          dx: at === 0 ? -4 : 4,
          size: 12.5,
          weight: bold ? 600 : 400,
        },
      ),
    )
  return drawFrame(
    { width, height: bottom + 14, left: side, right: side, bottom: 14, domain: [-lead, 1 + lead] },
    [
      Plot.ruleX([0, 1], { y1: top - 6, y2: bottom + 6, stroke: edge }),
      Plot.ruleY([yOf(line)], {
        x1: 0,
        x2: 1,
        stroke: ink2,
        strokeDasharray: '1.5 4',
        strokeWidth: 1.6,
      }),
      drawn('rose'),
      drawn('fell'),
      drawn('crossed'),
      ...([0, 1] as const).map((at) =>
        Plot.link(beside(at), {
          x1: 'x',
          x2: 'end',
          y1: 'place',
          y2: 'y',
          stroke: edge,
          strokeWidth: 0.7,
        }),
      ),
      Plot.dot(placed, { x: 'zero', y: 'y1', r: 3, fill: ink2, stroke: paper }),
      Plot.dot(placed, { x: 'one', y: 'y2', r: 3, fill: ink, stroke: paper }),
      words([{ x: 0, y: 12, text: String(years[0]) }], { anchor: 'middle', weight: 600 }),
      words([{ x: 1, y: 12, text: String(years[1]) }], { anchor: 'middle', weight: 600 }),
      words([{ x: 0.5, y: yOf(line), text: slim ? lineLabel.replace(/,.*/, '') : lineLabel }], {
        anchor: 'middle',
        size: 12,
        fill: ink2,
        halo: paper,
      }),
      ...labelled(0),
      ...labelled(1),
    ],
    alt,
    document,
  )
}

function kindOf({ from, to }: Slope, line: number): Kind {
  if (to < from) return 'fell'
  return from < line && to >= line ? 'crossed' : 'rose'
}
