import { readWkt } from '../geometry/read-wkt.ts'
import type { CountedPlace } from './code-list.ts'

/** Degrees around what is drawn: about two hundred metres. */
const margin = 0.002

/** The rectangle around all places, as a polygon in WKT; nothing where nothing is drawn. */
export function areaAround(places: readonly Pick<CountedPlace, 'asWKT'>[]): string | undefined {
  const points = places.flatMap(({ asWKT }) => readWkt(asWKT)?.points ?? [])
  if (points.length === 0) return undefined
  const [lons, lats] = [points.map(([lon]) => lon), points.map(([, lat]) => lat)]
  const edge = (value: number) => Number(value.toFixed(5))
  const [west, east] = [edge(Math.min(...lons) - margin), edge(Math.max(...lons) + margin)]
  const [south, north] = [edge(Math.min(...lats) - margin), edge(Math.max(...lats) + margin)]
  const corners = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ]
  return `POLYGON((${corners.map((corner) => corner.join(' ')).join(', ')}))`
}
