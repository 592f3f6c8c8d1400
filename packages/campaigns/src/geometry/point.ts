/** Longitude, latitude: degrees, WGS 84. */
export type Point = readonly [number, number]

const radiusInMetres = 6_371_008.8
const radians = Math.PI / 180

/** Metres between two points, over the ground. */
export function distance([lonA, latA]: Point, [lonB, latB]: Point): number {
  const dLat = (latB - latA) * radians
  const dLon = (lonB - lonA) * radians
  const half =
    Math.sin(dLat / 2) ** 2 +
    Math.cos(latA * radians) * Math.cos(latB * radians) * Math.sin(dLon / 2) ** 2
  return 2 * radiusInMetres * Math.asin(Math.min(1, Math.sqrt(half)))
}

/** The point at a share of the way from one to the other; for short ways. */
export function between([lonA, latA]: Point, [lonB, latB]: Point, share: number): Point {
  return [lonA + (lonB - lonA) * share, latA + (latB - latA) * share]
}

/** A plane around a point, in metres: good to a few kilometres. */
export function planeAround([lon, lat]: Point): (point: Point) => readonly [number, number] {
  const east = radiusInMetres * radians * Math.cos(lat * radians)
  const north = radiusInMetres * radians
  return ([pointLon, pointLat]) => [(pointLon - lon) * east, (pointLat - lat) * north]
}
