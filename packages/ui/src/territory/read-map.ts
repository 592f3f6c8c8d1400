import { languagesOf, listOf, objectOf, textOf } from './read-json.ts'
import type { Json } from './read-json.ts'
import type { Territory } from './territory.ts'

/** A town is known by so many landmarks, and its outlines have so many corners; no file needs more. */
const [mostLandmarks, mostOutlines, mostCorners] = [60, 100, 5000]

/** Tiles come from the app's own origin or an https address; anything else is left out. */
export function mapOf(map: Json): Pick<Territory, 'map'> {
  const url = textOf(map['tiles'])
  const isTemplate = url && ['{z}', '{x}', '{y}'].every((part) => url.includes(part))
  const isOurs = isTemplate && /^(\/(?!\/)|https:\/\/)/u.test(url)
  const centre = positionOf(map['centre'])
  const landmarks = listOf(map['landmarks']).slice(0, mostLandmarks).flatMap(landmarkOf)
  const outlines = listOf(map['outlines']).slice(0, mostOutlines).flatMap(outlineOf)
  const read = {
    ...(isOurs && { tiles: { url, attribution: textOf(map['attribution']) ?? '' } }),
    ...(centre && { centre }),
    ...(landmarks.length > 0 && { landmarks }),
    ...(outlines.length > 0 && { outlines }),
  }
  return Object.keys(read).length > 0 ? { map: read } : {}
}

type Landmark = NonNullable<NonNullable<Territory['map']>['landmarks']>[number]

function landmarkOf(value: unknown): Landmark[] {
  const { name, at } = objectOf(value)
  const [title, position] = [languagesOf(name), positionOf(at)]
  return title && position ? [{ name: title, lon: position[0], lat: position[1] }] : []
}

function outlineOf(value: unknown): (readonly [number, number])[][] {
  const corners = listOf(value).slice(0, mostCorners)
  const points = corners.flatMap((one) => {
    const position = positionOf(one)
    return position ? [position] : []
  })
  return points.length === corners.length && points.length > 1 ? [points] : []
}

/** Longitude and latitude, in degrees. */
function positionOf(value: unknown): readonly [number, number] | undefined {
  if (!Array.isArray(value) || value.length !== 2) return undefined
  const [lon, lat] = value.map(Number) as [number, number]
  return Math.abs(lon) <= 180 && Math.abs(lat) <= 85 ? [lon, lat] : undefined
}
