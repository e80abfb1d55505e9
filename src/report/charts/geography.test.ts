/** Whose a place is on the map, and that every ally is on it. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { publishedLedger } from '../ledger/published.fixture.ts'
import { type GeographyView, geographyOf, type Place } from './geography.ts'

const file = fileURLToPath(new URL('../../../data/geography/nato.json', import.meta.url))
const geography = geographyOf(JSON.parse(readFileSync(file, 'utf8')))
const view = (id: GeographyView['id']) =>
  geography.views.find((each) => each.id === id) as GeographyView

/** Even and odd: how often a line to the east crosses the ring. */
function inside([x, y]: Place, ring: readonly Place[]): boolean {
  let within = false
  ring.forEach(([x2, y2], i) => {
    const [x1, y1] = ring.at(i - 1) as Place
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) within = !within
  })
  return within
}

function ownersOf(place: Place): readonly string[] {
  return view('europe')
    .countries.filter(({ polygons }) =>
      polygons.some(
        ([outer = [], ...holes]) =>
          inside(place, outer) && !holes.some((hole) => inside(place, hole)),
      ),
    )
    .map(({ name }) => name)
}

describe('on the map', () => {
  it.each<[string, Place, string]>([
    ['Simferopol', [34.1, 44.95], 'Ukraine'],
    ['Sevastopol', [33.62, 44.6], 'Ukraine'],
    ['Dzhankoi', [34.4, 45.7], 'Ukraine'],
    ['Kyiv', [30.5, 50.45], 'Ukraine'],
    ['Kyrenia', [33.3, 35.28], 'Cyprus'],
    ['Nicosia', [33.3, 35.1], 'Cyprus'],
    ['Krasnodar', [39, 45.05], 'Russia'],
    ['Kaliningrad', [21, 54.6], 'Russia'],
    ['Berlin', [13.4, 52.5], 'Germany'],
    ['Skopje', [21.4, 42], 'North Macedonia'],
  ])('%s lies in one country, its own', (_, place, owner) => {
    expect(ownersOf(place)).toEqual([owner])
  })

  it('stands every ally, by its code, with a place for its number', () => {
    const shapes = geography.views.flatMap(({ countries }) => countries)
    for (const { iso3 } of publishedLedger().allies) {
      const found = shapes.filter((shape) => shape.iso3 === iso3)
      expect(found.length, iso3).toBe(1)
      expect(found[0]?.label, iso3).toHaveLength(2)
    }
  })

  it('no outer ring runs against the clock: it would be all the rest of the globe', () => {
    for (const { countries } of geography.views) {
      for (const { name, polygons } of countries) {
        for (const [outer = []] of polygons) {
          const turn = outer.reduce((sum, [x, y], i) => {
            const [a, b] = outer.at(i - 1) as Place
            return sum + a * y - x * b
          }, 0)
          expect(turn, name).toBeLessThan(0)
        }
      }
    }
  })
})

describe('shapes that are none', () => {
  it.each([
    [null, 'found no views'],
    [{ views: [] }, 'geography.europe: found no countries'],
    [
      { views: [{ id: 'europe', countries: [{ name: 'X' }] }] },
      'geography.europe: found a country without name or polygons',
    ],
  ])('%j are refused', (value, message) => {
    expect(() => geographyOf(value)).toThrow(message)
  })
})
