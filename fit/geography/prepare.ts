/**
 * Makes data/geography/nato.json from Natural Earth’s countries as world-atlas has them: the windows of
 * the map, borders simplified together, names by ISO code. The atlas draws who holds a place; this map
 * draws whose it is by the General Assembly of the United Nations: see docs/decisions/0016-crimea.md.
 *
 *   node fit/geography/prepare.ts
 */
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { feature, mergeArcs } from 'topojson-client'
import { area, centre, cut, type Point, type Ring, simplified, type Window } from './simplify.ts'

interface TopoPolygon {
  readonly type: 'Polygon'
  readonly arcs: number[][]
}
interface TopoMultiPolygon {
  readonly type: 'MultiPolygon'
  readonly arcs: number[][][]
}

/** What is used of a TopoJSON file. */
interface Topology {
  readonly arcs: number[][][]
  readonly transform?: {
    readonly scale: readonly [number, number]
    readonly translate: readonly [number, number]
  }
  readonly objects: { readonly countries: { readonly geometries: readonly Country[] } }
}

/** Degrees, by ring and polygon. */
type Shape =
  | { readonly type: 'Polygon'; readonly coordinates: readonly Ring[] }
  | { readonly type: 'MultiPolygon'; readonly coordinates: readonly (readonly Ring[])[] }

type Country = (TopoPolygon | TopoMultiPolygon) & {
  readonly id?: string
  readonly properties: { readonly name: string }
}

const home = join(import.meta.dirname, '..', '..')
const folder = join(home, 'data', 'geography')

interface View {
  readonly id: 'europe' | 'america'
  readonly window: Window
  /** Degrees of latitude: borders are drawn no finer, islands no smaller. */
  readonly tolerance: number
  readonly leastArea: number
  /** Who is drawn; everybody in the window when left out. */
  readonly only?: readonly string[]
  /** Who is on another map. */
  readonly without?: readonly string[]
}

const views: readonly View[] = [
  {
    id: 'europe',
    window: [-75, 27, 75, 90],
    tolerance: 0.045,
    leastArea: 0.012,
    without: ['Canada', 'United States of America'],
  },
  {
    id: 'america',
    window: [-179, 14, -10, 84],
    tolerance: 0.18,
    leastArea: 0.6,
    only: ['United States of America', 'Canada', 'Mexico', 'Greenland'],
  },
]

/** A ring of less is a line. In square degrees of latitude. */
const leastRing = 0.0005

const codes = parse(readFileSync(join(folder, 'countries.csv')), { columns: true, bom: true }) as {
  readonly iso3: string
  readonly iso_numeric: string
  readonly country: string
  readonly label_east: string
  readonly label_north: string
}[]
const iso3Of = new Map(codes.map(({ iso_numeric, iso3 }) => [iso_numeric, iso3]))
/** Where the centre of the area is no place for a number. */
const labels = new Map(
  codes.flatMap(({ iso3, label_east, label_north }) =>
    label_east === '' ? [] : [[iso3, [Number(label_east), Number(label_north)] as Point] as const],
  ),
)
const nameOf = new Map(codes.map(({ iso3, country }) => [iso3, country]))

const topology = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve('world-atlas/countries-50m.json'), 'utf8'),
) as Topology
const atlas = topology.objects.countries.geometries

const text = `${JSON.stringify({ views: views.map(viewOf) })}\n`
writeFileSync(join(folder, 'nato.json'), text)
process.stdout.write(
  `nato.json: ${text.length} bytes, sha256 ${createHash('sha256').update(text).digest('hex')}\n`,
)

function viewOf({ id, window, tolerance, leastArea, only, without }: View) {
  const { transform: _, ...rest } = topology
  const coarse: typeof topology = { ...rest, arcs: arcsSimplified(tolerance) }
  const countries = corrected()
    .filter(({ properties: { name } }) => only?.includes(name) ?? !without?.includes(name))
    .map((country) => {
      const iso3 = iso3Of.get(country.id ?? '')
      const polygons = polygonsOf(shapeOf(coarse, country))
        .map((rings) => ringsIn(rings, window))
        .filter(([outer]) => outer !== undefined)
      const largest = polygons.toSorted((a, b) => size(b) - size(a))[0]?.[0]
      const kept = polygons.filter(
        (rings) => (iso3 !== undefined && rings[0] === largest) || size(rings) >= leastArea,
      )
      const name = iso3 === undefined ? country.properties.name : (nameOf.get(iso3) as string)
      const label = largest && (labels.get(iso3 ?? '') ?? centre(largest))
      return {
        ...(iso3 !== undefined && { iso3 }),
        name,
        ...(label && { label: label.map((x) => Number(x.toFixed(2))) }),
        polygons: kept,
      }
    })
    .filter(({ polygons }) => polygons.length > 0)
  return { id, countries }
}

/** Crimea with Ukraine, the north of Cyprus with Cyprus, Åland with Finland. */
function corrected(): readonly Country[] {
  const russia = byId('643')
  const ukraine = byId('804')
  const cyprus = byId('196')
  const finland = byId('246')
  const aland = byId('248')
  const north = atlas.find(({ properties }) => properties.name === 'N. Cyprus') as Country
  const held = arcsOf(russia).filter(isCrimea)
  if (held.length !== 1) throw new Error(`found ${held.length} polygons of Crimea, expected 1`)
  const crimea = { type: 'MultiPolygon', arcs: held } as TopoMultiPolygon
  const rest = arcsOf(russia).filter((polygon) => !isCrimea(polygon))
  const others = atlas.filter(
    (each) => ![russia, ukraine, cyprus, north, finland, aland].includes(each),
  )
  return [
    ...others,
    { ...russia, type: 'MultiPolygon', arcs: rest } as Country,
    joined(ukraine, crimea),
    joined(cyprus, north),
    joined(finland, aland),
  ]
}

/** Two countries as one: the border between them goes. */
function joined(country: Country, other: TopoPolygon | TopoMultiPolygon): Country {
  const { id, properties } = country
  const merged: unknown = mergeArcs(topology as never, [country, other] as never)
  return { ...(merged as TopoMultiPolygon), properties, ...(id !== undefined && { id }) } as Country
}

function byId(id: string): Country {
  const found = atlas.find((each) => each.id === id)
  if (found === undefined) throw new Error(`found no country ${id} in the atlas`)
  return found
}

/** By polygon: rings of arcs. */
function arcsOf(country: TopoPolygon | TopoMultiPolygon): number[][][] {
  return country.type === 'Polygon' ? [country.arcs] : country.arcs
}

/** The one polygon that Russia has between the Sea of Azov and Odesa. */
function isCrimea(polygon: number[][]): boolean {
  const [[outer = []] = []] = polygonsOf(shapeOf(topology, { type: 'Polygon', arcs: polygon }))
  return outer.every(([x = 0, y = 0]) => x > 32 && x < 37 && y > 44 && y < 46.5)
}

/** Every arc with fewer points; both ends stay. */
function arcsSimplified(tolerance: number): number[][][] {
  const { scale, translate } = topology.transform ?? { scale: [1, 1], translate: [0, 0] }
  return topology.arcs.map((arc) => {
    let [x, y] = [0, 0]
    const points = arc.map(([dx = 0, dy = 0]): Point => {
      x += dx
      y += dy
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]]
    })
    return simplified(points, tolerance).map(([east, north]) => [east, north])
  })
}

function shapeOf(from: Topology, object: TopoPolygon | TopoMultiPolygon): Shape {
  const { geometry }: { readonly geometry: unknown } = feature(from as never, object as never)
  return geometry as Shape
}

function polygonsOf(shape: Shape): readonly (readonly Ring[])[] {
  return shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates
}

/** Inside the window, the outer ring clockwise, the holes not: the other way round is all the rest of the globe. */
function ringsIn(rings: readonly Ring[], window: Window): readonly Ring[] {
  const inside = rings.map((ring) => rounded(cut(ring, window)))
  const [outer = [], ...holes] = inside
  if (Math.abs(area(outer)) < leastRing) return []
  const turned = (ring: Ring, clockwise: boolean) =>
    area(ring) < 0 === clockwise ? ring : ring.toReversed()
  return [
    turned(outer, true),
    ...holes.filter((ring) => Math.abs(area(ring)) >= leastRing).map((ring) => turned(ring, false)),
  ]
}

/** To a hundredth of a degree, about a kilometre; the same point twice is one. */
function rounded(ring: Ring): Ring {
  const points = ring.map(([x, y]): Point => [Number(x.toFixed(2)), Number(y.toFixed(2))])
  return points.filter((p, i) => {
    const before = points[i - 1]
    return before === undefined || p[0] !== before[0] || p[1] !== before[1]
  })
}

function size([outer = []]: readonly Ring[]): number {
  return Math.abs(area(outer))
}
