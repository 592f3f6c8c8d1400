import { positionOf, type Position } from '../geodesy.ts'
import { isObject, member } from '../json-value.ts'

/**
 * A position in any of Google's ways: `48.8566°, 2.3522°`, `geo:48.8566,2.3522`,
 * `48.8566, 2.3522`, `{ latLng: … }`, and numbers in ten-millionths of a degree.
 */
export function googlePosition(value: unknown): Position | undefined {
  if (typeof value === 'string') {
    const [lat, lon] = value.replace(/^geo:/i, '').replaceAll('°', '').split(/[;?]/)[0]!.split(',')
    return positionOf(lon, lat)
  }
  if (!isObject(value)) return undefined
  const text = member(value, 'latLng') ?? member(value, 'LatLng')
  if (text !== undefined) return googlePosition(text)
  return tenMillionths(
    member(value, 'longitudeE7') ?? member(value, 'lngE7'),
    member(value, 'latitudeE7') ?? member(value, 'latE7'),
  )
}

/** A position in ten-millionths of a degree. */
export function tenMillionths(lon: unknown, lat: unknown): Position | undefined {
  const [x, y] = [lon, lat].map((value) =>
    typeof value === 'number' || (typeof value === 'string' && value.trim() !== '')
      ? Number(value)
      : Number.NaN,
  )
  // Old exports let numbers beyond 180 degrees overflow 32 bits.
  const unwrapped = x! > 1_800_000_000 ? x! - 2 ** 32 : x!
  return positionOf(unwrapped / 1e7, y! / 1e7)
}
