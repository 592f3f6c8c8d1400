import { positionOf, type Position } from '../journey/geodesy.ts'
import { isObject, member } from '../json/json-value.ts'

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
  return positionOf(unwrapped(x!, 180), unwrapped(y!, 90))
}

/** Degrees; old exports let numbers below zero overflow 32 bits. */
function unwrapped(value: number, most: number): number {
  return (value > most * 1e7 ? value - 2 ** 32 : value) / 1e7
}
