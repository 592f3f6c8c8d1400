import { densify, lengthOf } from '../geometry/line.ts'
import type { Point } from '../geometry/point.ts'
import type { CountedPlace } from './code-list.ts'

/** Why nothing, or not everything, of a file could be used. */
export type PlacesProblem =
  /** it is no GeoJSON */
  | 'not-geojson'
  /** it holds nothing that can be counted: neither lines nor polygons */
  | 'nothing-to-count'
  /** positions that are not degrees of longitude and latitude */
  | 'not-degrees'

/** Files of more points would make a campaign that no browser can follow. */
const mostPoints = 20_000
/** Corners between two ends of a link: streets bend. */
const pointsPerLink = 6

/**
 * The places of a GeoJSON file (RFC 7946) that somebody drew: polygons are zones, lines are street
 * links. A long line is a corridor, and is cut into links of about the given length.
 *
 * @param linkInMetres 0 leaves lines as they are drawn, for crossings
 */
export function readPlaces(
  text: string,
  { linkInMetres }: { linkInMetres: number },
): { places: CountedPlace[] } | { problem: PlacesProblem } {
  const features = featuresOf(text)
  if (!features) return { problem: 'not-geojson' }
  const drawn = features.flatMap(shapesOf)
  if (drawn.length === 0) return { problem: 'nothing-to-count' }
  const points = drawn.flatMap(({ line }) => line)
  if (points.length > mostPoints || !points.every(isPosition)) return { problem: 'not-degrees' }
  const places = drawn.flatMap(({ kind, name, line }, index) => {
    const key = keyOf(name, index)
    const title = name ?? `${index + 1}`
    if (kind === 'POLYGON') return [place(key, title, `POLYGON((${written(line)}))`)]
    const links = linkInMetres > 0 ? cut(line, linkInMetres) : [line]
    return links.map((link, part) =>
      links.length === 1
        ? place(key, title, `LINESTRING(${written(link)})`)
        : place(`${key}-${part + 1}`, `${title} ${part + 1}`, `LINESTRING(${written(link)})`),
    )
  })
  return { places: unique(places) }
}

interface Shape {
  kind: 'LINESTRING' | 'POLYGON'
  name: string | undefined
  line: Point[]
}

type Json = Readonly<Record<string, unknown>>

function featuresOf(text: string): Json[] | undefined {
  const file = objectOf(parsed(text))
  if (file['type'] === 'FeatureCollection') return listOf(file['features']).map(objectOf)
  if (file['type'] === 'Feature') return [file]
  return 'coordinates' in file ? [{ geometry: file }] : undefined
}

function shapesOf({ geometry, properties }: Json): Shape[] {
  const { type, coordinates } = objectOf(geometry)
  const { name, nom } = objectOf(properties)
  const label = [name, nom].find((one) => typeof one === 'string' && one.trim() !== '')
  const shape = (kind: Shape['kind'], line: unknown): Shape => ({
    kind,
    name: label as string | undefined,
    line: listOf(line) as Point[],
  })
  // A zone with a hole would be read as a full one: only the outer ring of those without is taken.
  const zone = (rings: unknown) =>
    listOf(rings).length === 1 ? [shape('POLYGON', listOf(rings)[0])] : []
  const kinds: Record<string, () => Shape[]> = {
    LineString: () => [shape('LINESTRING', coordinates)],
    MultiLineString: () => listOf(coordinates).map((line) => shape('LINESTRING', line)),
    Polygon: () => zone(coordinates),
    MultiPolygon: () => listOf(coordinates).flatMap(zone),
  }
  return (kinds[String(type)]?.() ?? []).filter(({ line }) => line.length > 1)
}

/** Links of equal length along a line, so that none is a mere rest. */
function cut(line: readonly Point[], linkInMetres: number): Point[][] {
  const links = Math.max(1, Math.round(lengthOf(line) / linkInMetres))
  if (links === 1) return [[...line]]
  const points = densify(line, linkInMetres / pointsPerLink)
  return Array.from({ length: links }, (_, index) => {
    const from = Math.round((index * (points.length - 1)) / links)
    const to = Math.round(((index + 1) * (points.length - 1)) / links)
    return points.slice(from, to + 1)
  })
}

function place(key: string, title: string, asWKT: string): CountedPlace {
  return { key, title: { fr: title, en: title }, asWKT }
}

function keyOf(name: string | undefined, index: number): string {
  const plain = (name ?? '')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-|-$/gu, '')
  return plain || `place-${index + 1}`
}

/** Two streets of one name are two places. */
function unique(places: readonly CountedPlace[]): CountedPlace[] {
  const seen = new Map<string, number>()
  return places.map((one) => {
    const times = (seen.get(one.key) ?? 0) + 1
    seen.set(one.key, times)
    return times === 1 ? one : { ...one, key: `${one.key}-no-${times}` }
  })
}

function written(line: readonly Point[]): string {
  return line.map(([lon, lat]) => `${Number(lon.toFixed(6))} ${Number(lat.toFixed(6))}`).join(', ')
}

function isPosition(point: Point): boolean {
  const [lon, lat] = listOf(point).map(Number)
  return Math.abs(lon ?? Number.NaN) <= 180 && Math.abs(lat ?? Number.NaN) <= 90
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function objectOf(value: unknown): Json {
  return typeof value === 'object' && value !== null ? (value as Json) : {}
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}
