/** Shapes of countries for the map: what data/geography/nato.json holds, checked when it is read. */

/** Degrees east and north. */
export type Place = readonly [number, number]

export interface CountryShape {
  /** ISO 3166-1 alpha-3; undefined for who is drawn for orientation alone. */
  readonly iso3?: string
  readonly name: string
  /** Where its number stands. */
  readonly label?: Place
  /** Rings by polygon, the outer one first and clockwise, as great-circle geometry wants it. */
  readonly polygons: readonly (readonly (readonly Place[])[])[]
}

export interface GeographyView {
  readonly id: 'europe' | 'america'
  readonly countries: readonly CountryShape[]
}

export interface Geography {
  readonly views: readonly GeographyView[]
}

/**
 * @param value parsed JSON
 * @throws RangeError when it is not the shape of `Geography`
 */
export function geographyOf(value: unknown): Geography {
  const views = entry(value, 'views')
  if (!Array.isArray(views)) throw new RangeError('geography: found no views, expected a list')
  for (const id of ['europe', 'america']) {
    const view = views.find((each: unknown) => entry(each, 'id') === id)
    const countries = entry(view, 'countries')
    if (!Array.isArray(countries) || countries.length === 0) {
      throw new RangeError(`geography.${id}: found no countries, expected shapes`)
    }
    for (const country of countries) {
      const polygons = entry(country, 'polygons')
      if (!Array.isArray(polygons) || typeof entry(country, 'name') !== 'string') {
        throw new RangeError(`geography.${id}: found a country without name or polygons`)
      }
    }
  }
  return value as Geography
}

function entry(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
  return (value as Readonly<Record<string, unknown>>)[key]
}
