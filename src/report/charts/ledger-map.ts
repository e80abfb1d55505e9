/**
 * Allies on the map: how far each is from the target. Shades and hatching say the class, the number on
 * the country says the value, so that the picture reads without colour. Europe is drawn large, North
 * America beside it or below it, each on a conformal conic projection of its own.
 *
 * Reference: J. P. Snyder, Map Projections: A Working Manual, USGS Professional Paper 1395 (1987), ch. 15.
 */
import * as Plot from '@observablehq/plot'
import type { CountryShape, Geography, Place } from './geography.ts'
import { asImage, type DrawOptions, ink, narrow, paper, words } from './svg.ts'

/** How a class of allies is filled. */
export type MapFill = 'full' | 'strong' | 'light' | 'hatched' | 'none'

export interface MapAlly {
  readonly iso3: string
  readonly name: string
  /** What stands on it; empty for none. */
  readonly text: string
  readonly fill: MapFill
}

export interface MapPicture {
  readonly allies: readonly MapAlly[]
  readonly geography: Geography
  readonly alt: string
}

interface Panel {
  readonly view: 'europe' | 'america'
  readonly parallels: [number, number]
  readonly rotate: [number, number]
  /** What must be seen: the outermost places, degrees east and north. */
  readonly outermost: readonly Place[]
}

const europe: Panel = {
  view: 'europe',
  parallels: [35, 65],
  rotate: [-12, 0],
  outermost: [
    [-23.5, 65.2],
    [-9.5, 37],
    [24.5, 34.9],
    [44.8, 39.5],
    [27, 71.1],
    [31, 70.2],
  ],
}
const america: Panel = {
  view: 'america',
  parallels: [35, 65],
  rotate: [98, 0],
  outermost: [
    [-167, 61],
    [-156, 71.3],
    [-117, 32.4],
    [-81, 25.2],
    [-53, 47.3],
    [-72, 81],
  ],
}

type Domain = NonNullable<Plot.ProjectionOptions['domain']>

interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export function drawMap(picture: MapPicture, { document, width }: DrawOptions): SVGSVGElement {
  const slim = width < narrow
  const [large, small]: readonly [Box, Box] = slim
    ? [
        { x: 0, y: 0, width, height: Math.round(width * 0.94) },
        { x: 0, y: Math.round(width * 0.94) + 12, width, height: Math.round(width * 0.7) },
      ]
    : [
        {
          x: Math.round(width * 0.34) + 16,
          y: 0,
          width: width - Math.round(width * 0.34) - 16,
          height: Math.round(width * 0.62),
        },
        { x: 0, y: 0, width: Math.round(width * 0.34), height: Math.round(width * 0.62) },
      ]
  const height = slim ? small.y + small.height : large.height
  const root = Plot.plot({
    document,
    width,
    height,
    margin: 0,
    x: { axis: null, domain: [0, width] },
    y: { axis: null, type: 'identity' },
    style: { background: 'none', color: ink, fontSize: '13px', overflow: 'visible' },
    marks: [words([])],
  }) as unknown as SVGSVGElement
  for (const [panel, box] of [
    [europe, large],
    [america, small],
  ] as const) {
    root.append(panelSvg(panel, box, picture, document, width))
  }
  return asImage(root, picture.alt)
}

function panelSvg(
  panel: Panel,
  box: Box,
  { allies, geography }: MapPicture,
  document: Document,
  width: number,
): SVGSVGElement {
  const shapes = geography.views.find(({ id }) => id === panel.view)?.countries ?? []
  const byIso = new Map(allies.map((ally) => [ally.iso3, ally]))
  const known = shapes
    .flatMap((shape) => {
      const ally = byIso.get(shape.iso3 ?? '')
      return ally === undefined ? [] : [{ shape, ally }]
    })
    .toSorted((a, b) => sizeOf(b.shape) - sizeOf(a.shape))
  const hatch = `hatch-${panel.view}-${width}`
  const of = (fill: MapFill) =>
    known.filter(({ ally }) => ally.fill === fill).map(({ shape }) => featureOf(shape))
  const layer = (fills: readonly object[], fill: string, fillOpacity: number) =>
    Plot.geo([...fills] as Plot.Data, { fill, fillOpacity, stroke: paper, strokeWidth: 0.8 })
  const size = box.width < 330 ? 12 : 13
  const svg = Plot.plot({
    document,
    width: box.width,
    height: box.height,
    margin: 0,
    projection: {
      type: 'conic-conformal',
      parallels: panel.parallels,
      rotate: panel.rotate,
      domain: { type: 'MultiPoint', coordinates: panel.outermost } as unknown as Domain,
      inset: 14,
      clip: 'frame',
    },
    style: { background: 'none', color: ink, fontSize: '13px', overflow: 'hidden' },
    marks: [
      layer(shapes.filter(({ iso3 }) => !byIso.has(iso3 ?? '')).map(featureOf), 'var(--wash)', 1),
      layer(of('none'), 'var(--bar)', 0.45),
      layer(of('hatched'), paper, 1),
      layer(of('hatched'), `url(#${hatch})`, 1),
      Plot.geo(of('hatched') as Plot.Data, {
        fill: 'none',
        stroke: 'var(--answer)',
        strokeWidth: 0.8,
      }),
      layer(of('light'), 'var(--answer)', 0.28),
      layer(of('strong'), 'var(--answer)', 0.6),
      layer(of('full'), 'var(--answer)', 1),
      Plot.text(
        known.filter(({ shape, ally }) => shape.label !== undefined && ally.text !== ''),
        {
          x: ({ shape }: { shape: CountryShape }) => shape.label?.[0] as number,
          y: ({ shape }: { shape: CountryShape }) => shape.label?.[1] as number,
          text: ({ ally }: { ally: MapAlly }) => ally.text,
          fontSize: size,
          fontWeight: 600,
          fill: ink,
          stroke: paper,
          strokeWidth: 4,
          fontVariant: 'tabular-nums',
        },
      ),
    ],
  }) as unknown as SVGSVGElement
  thinned(svg, size)
  for (const path of svg.querySelectorAll('path')) {
    const d = path.getAttribute('d') ?? ''
    path.setAttribute(
      'd',
      d.replace(/-?\d+\.\d+/g, (digits) => String(Number(Number(digits).toFixed(1)))),
    )
  }
  ownClip(svg, `clip-${panel.view}-${width}`)
  svg.insertBefore(hatching(hatch, document), svg.firstChild)
  // Letters are those of the picture around it.
  for (const name of ['font-family', 'font-size', 'class', 'style']) svg.removeAttribute(name)
  for (const style of svg.querySelectorAll('style')) style.remove()
  svg.setAttribute('x', String(box.x))
  svg.setAttribute('y', String(box.y))
  return svg
}

/** Area of the largest part, in square degrees that count less towards the pole. */
function sizeOf({ polygons }: CountryShape): number {
  const areas = polygons.map(([outer = []]) => {
    let sum = 0
    outer.forEach(([x, y], i) => {
      const [a, b] = outer.at(i - 1) as Place
      sum += (a * y - x * b) * (90 - y)
    })
    return Math.abs(sum)
  })
  return Math.max(0, ...areas)
}

/** Takes out numbers that would cover one that is there already; the table below has them all. */
function thinned(svg: SVGSVGElement, size: number): void {
  const kept: (readonly [number, number])[] = []
  for (const text of svg.querySelectorAll('text')) {
    const [x = 0, y = 0] = (text.getAttribute('transform') ?? '')
      .replace(/[^-\d.,]/g, '')
      .split(',')
      .map(Number)
    const free = kept.every(
      ([a, b]) => Math.abs(a - x) > 1.75 * size || Math.abs(b - y) > 1.05 * size,
    )
    if (free) kept.push([x, y])
    else text.remove()
  }
}

function featureOf({ polygons }: CountryShape): object {
  return {
    type: 'Feature',
    properties: {},
    geometry: { type: 'MultiPolygon', coordinates: polygons },
  }
}

const svgNamespace = 'http://www.w3.org/2000/svg'

/** Plot numbers its clips through the life of the program; a picture is the same whenever it is drawn. */
function ownClip(svg: SVGSVGElement, id: string): void {
  for (const path of svg.querySelectorAll('clipPath')) path.setAttribute('id', id)
  for (const group of svg.querySelectorAll('[clip-path]')) {
    group.setAttribute('clip-path', `url(#${id})`)
  }
}

/** Lines from lower left to upper right. */
function hatching(id: string, document: Document): SVGElement {
  const make = (name: string, attributes: Readonly<Record<string, string>>) => {
    const element = document.createElementNS(svgNamespace, name)
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value)
    return element as SVGElement
  }
  const pattern = make('pattern', {
    id,
    width: '5',
    height: '5',
    patternUnits: 'userSpaceOnUse',
    patternTransform: 'rotate(45)',
  })
  pattern.append(
    make('line', {
      x1: '0',
      x2: '0',
      y1: '0',
      y2: '5',
      stroke: 'var(--answer)',
      'stroke-width': '1.5',
    }),
  )
  const defs = make('defs', {})
  defs.append(pattern)
  return defs
}
