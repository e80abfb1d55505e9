/**
 * What was, and what may come: lines over time, one of them with its spread. Lines are told apart by
 * their dashes and by the label at their end, not by colour.
 */
import * as Plot from '@observablehq/plot'
import { movedApart } from './apart.ts'
import { roundStep } from './steps.ts'
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
  rule,
  shade,
  words,
} from './svg.ts'

export interface FanLine {
  readonly label: string
  readonly points: readonly (readonly [number, number])[]
  /** `answer`: in its colour; `known`: what was. */
  readonly style: 'answer' | 'known' | 'dashed' | 'dotted' | 'long'
}

export interface FanPicture {
  readonly lines: readonly FanLine[]
  /** Around one of the lines: x, lower and upper end. */
  readonly band: readonly (readonly [number, number, number])[]
  /** What the band is; empty for none. */
  readonly bandLabel: string
  readonly xTicks: readonly { readonly at: number; readonly text: string }[]
  readonly formatY: (y: number) => string
  /** Below the axis. */
  readonly xTitle: string
  readonly alt: string
}

const dashes: Readonly<Record<FanLine['style'], string | undefined>> = {
  answer: undefined,
  known: undefined,
  dashed: '6 4',
  dotted: '1.5 4',
  long: '12 4',
}

export function drawFan(picture: FanPicture, { document, width }: DrawOptions): SVGSVGElement {
  const { lines, band, bandLabel, xTicks, formatY, xTitle, alt } = picture
  const slim = width < narrow
  const left = 44
  const right = slim ? 120 : 210
  const top = 14
  const plot = slim ? 220 : 300
  const axis = top + plot
  const ys = [
    ...lines.flatMap(({ points }) => points.map(([, y]) => y)),
    ...band.flatMap(([, low, high]) => [low, high]),
  ]
  const xs = [
    ...xTicks.map(({ at }) => at),
    ...lines.flatMap(({ points }) => points.map(([x]) => x)),
  ]
  const ticks = roundTicks(Math.min(...ys), Math.max(...ys))
  const [low, high] = [ticks[0] as number, ticks.at(-1) as number]
  const yOf = (y: number) => axis - ((y - low) / (high - low)) * plot
  const xDomain = [Math.min(...xs), Math.max(...xs)] as const
  const ends = lines.map(({ points }) => points.at(-1) as readonly [number, number])
  const places = movedApart(
    ends.map(([, y]) => yOf(y)),
    slim ? 30 : 17,
    top,
    axis,
  )
  const drawn = lines.map(({ points, style }) =>
    Plot.line(
      points.map(([x, y]) => ({ x, y: yOf(y) })),
      { x: 'x', y: 'y', ...strokeOf(style) },
    ),
  )
  // Lines that end in one place are told apart by a piece of each before its label.
  const pixel = (xDomain[1] - xDomain[0]) / (width - left - right)
  const samples = lines.flatMap(({ label, style }, i) =>
    label === ''
      ? []
      : [
          Plot.link([{ from: xDomain[1] + 8 * pixel, to: xDomain[1] + 26 * pixel, y: places[i] }], {
            x1: 'from',
            x2: 'to',
            y1: 'y',
            y2: 'y',
            ...strokeOf(style),
          }),
        ],
  )
  const labelAt = (bold: boolean) =>
    words(
      lines.flatMap(({ label, style }, i) =>
        (style === 'answer') === bold && label !== ''
          ? brokenIn(label, slim ? 12 : 26).map((text, k) => ({
              x: xDomain[1],
              y: (places[i] as number) + k * 14,
              text,
            }))
          : [],
      ),
      { size: 12.5, dx: 32, weight: bold ? 600 : 400 },
    )
  const titleLines = slim ? brokenIn(xTitle, 46) : [xTitle]
  return drawFrame(
    {
      width,
      height: axis + (xTitle === '' ? 24 : 27 + 15 * titleLines.length),
      left,
      right,
      bottom: 24,
      domain: xDomain,
    },
    [
      Plot.ruleY(ticks.map(yOf), { stroke: rule }),
      words(
        ticks.map((y) => ({ x: xDomain[0], y: yOf(y), text: formatY(y) })),
        { anchor: 'end', dx: -8, size: 12.5, fill: ink2 },
      ),
      Plot.areaY(
        band.map(([x, lower, upper]) => ({ x, y1: yOf(lower), y2: yOf(upper) })),
        { x: 'x', y1: 'y1', y2: 'y2', fill: shade },
      ),
      ...edges(band, yOf),
      ...drawn,
      ...bandWords(band, bandLabel, yOf),
      Plot.ruleY([axis], { stroke: edge }),
      Plot.ruleX(xTicks, { x: 'at', y1: axis, y2: axis + 5, stroke: edge }),
      words(
        xTicks.map(({ at, text }) => ({ x: at, y: axis + 15, text })),
        { anchor: 'middle', size: 12.5, fill: ink2 },
      ),
      ...(xTitle === ''
        ? []
        : slim
          ? [
              marginWords(
                titleLines.map((text, k) => ({ y: axis + 33 + 15 * k, text })),
                'left',
                -left,
                { size: 12.5, fill: ink2 },
              ),
            ]
          : [
              words([{ x: (xDomain[0] + xDomain[1]) / 2, y: axis + 33, text: xTitle }], {
                anchor: 'middle',
                size: 12.5,
                fill: ink2,
              }),
            ]),
      ...samples,
      labelAt(true),
      labelAt(false),
    ],
    alt,
    document,
  )
}

function strokeOf(style: FanLine['style']) {
  const dash = dashes[style]
  return {
    stroke: style === 'answer' ? answer : ink,
    strokeWidth: style === 'answer' ? 2.6 : 1.8,
    ...(dash !== undefined && { strokeDasharray: dash }),
  }
}

/** Round numbers from below the least to above the most. */
function roundTicks(least: number, most: number): readonly number[] {
  const step = roundStep((most - least || 1) / 5)
  const first = Math.floor(least / step + 1e-9)
  const last = Math.ceil(most / step - 1e-9)
  return Array.from({ length: last - first + 1 }, (_, i) => Number(((first + i) * step).toFixed(9)))
}

/** Thin lines at the ends of the band: its shade is faint on some screens. */
function edges(band: FanPicture['band'], yOf: (y: number) => number): readonly Plot.Markish[] {
  if (band.length === 0) return []
  return ([1, 2] as const).map((end) =>
    Plot.line(
      band.map((each) => ({ x: each[0], y: yOf(each[end]) })),
      { x: 'x', y: 'y', stroke: answer, strokeWidth: 0.8, strokeOpacity: 0.7 },
    ),
  )
}

function bandWords(
  band: FanPicture['band'],
  label: string,
  yOf: (y: number) => number,
): readonly Plot.Markish[] {
  const end = band[Math.floor(band.length * 0.7)]
  if (end === undefined || label === '') return []
  return [
    words([{ x: end[0], y: yOf(end[2]) - 10, text: label }], {
      anchor: 'end',
      size: 12.5,
      fill: ink2,
      halo: paper,
    }),
  ]
}

function brokenIn(text: string, room: number): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= room) {
      lines[lines.length - 1] = `${last} ${word}`
    } else lines.push(word)
  }
  return lines
}
