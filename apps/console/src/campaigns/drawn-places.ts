import { readPlaces, squaresOver } from '@selfdata/campaigns'
import type { CountedPlace } from '@selfdata/campaigns'
import type { MapPosition } from '@selfdata/ui'
import type { Transformation } from '@selfdata/vocab'

/** A line or an area that somebody drew. */
export interface DrawnShape {
  name: string
  points: readonly MapPosition[]
}

/** How an area becomes zones: it is one, or it is covered with squares of so many metres. */
export type ZoneChoice = 'one' | '200' | '1000'

/** Whether what is drawn for a calculation are areas; else lines. */
export function drawsAreas(transformation: Transformation): boolean {
  return transformation === 'arrivals-by-cell' || transformation === 'origin-destination'
}

/**
 * What can be counted in what was drawn; nothing where an area holds too many squares.
 *
 * @param linkInMetres length of the links that lines are cut into; 0 leaves them whole
 */
export function placesOfShapes(
  shapes: readonly DrawnShape[],
  { areas, zones, linkInMetres }: { areas: boolean; zones: ZoneChoice; linkInMetres: number },
): CountedPlace[] | undefined {
  if (areas && zones !== 'one') {
    const rings = shapes.map(({ points }) => points.map(({ lon, lat }) => [lon, lat] as const))
    return squaresOver(rings, Number(zones))
  }
  const features = shapes.map(({ name, points }) => {
    const line = points.map(({ lon, lat }) => [lon, lat])
    const geometry = areas
      ? { type: 'Polygon', coordinates: [[...line, line[0]]] }
      : { type: 'LineString', coordinates: line }
    return { type: 'Feature', properties: { name }, geometry }
  })
  const read = readPlaces(JSON.stringify({ type: 'FeatureCollection', features }), { linkInMetres })
  return 'places' in read ? read.places : []
}
