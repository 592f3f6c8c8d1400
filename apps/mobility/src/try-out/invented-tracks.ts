import { wayToWork } from '@selfdata/ui'
import type { Leg, Track } from '@selfdata/vocab'

/** Longitude and latitude. */
type Way = readonly (readonly [lon: number, lat: number])[]

const byCar: Way = [
  [-1.2119, 46.1605],
  [-1.2071, 46.1662],
  [-1.1952, 46.1701],
  [-1.1779, 46.1697],
  [-1.1602, 46.1671],
  [-1.1498, 46.1612],
  [-1.1466, 46.1549],
  [-1.1476, 46.1536],
]
const toBeach: Way = [
  [-1.2121, 46.1603],
  [-1.2149, 46.1578],
  [-1.2101, 46.1552],
  [-1.2068, 46.1569],
]
const toStation: Way = [
  [-1.2121, 46.1603],
  [-1.2098, 46.1608],
  [-1.2062, 46.1613],
]
const toNiort: Way = [
  [-1.1453, 46.1526],
  [-1.0221, 46.1702],
  [-0.8802, 46.2151],
  [-0.7013, 46.2604],
  [-0.4561, 46.3183],
]

/** Which way a leg goes: in the afternoon back. */
export function routeOf(
  { mode, distanceInMetres = 0 }: Leg,
  { hour, isFirst }: { hour: number; isFirst: boolean },
): Way {
  if (mode === 'rail') return toNiort
  if (mode === 'walk') return isFirst && distanceInMetres > 900 ? toBeach : toStation
  const way = mode === 'car' ? byCar : wayToWork
  return hour < 12 ? way : way.toReversed()
}

/** A line along a way in the time of a leg: not always as fast, standing at a light half-way. */
export function inventedTrack(leg: Leg, way: Way): Track {
  const seconds = leg.durationInSeconds ?? 600
  const steps = Math.max(12, Math.min(48, Math.round(seconds / 25)))
  const shares = Array.from({ length: steps + 1 }, (_, i) => i / steps)
  const points = shares.map((share) => placeOn(way, pace(share)))
  return {
    id: leg.hasGeometry!,
    startTime: leg.startTime,
    endTime: leg.endTime,
    asWKT: `LINESTRING(${points.map(([lon, lat]) => `${lon.toFixed(5)} ${lat.toFixed(5)}`).join(', ')})`,
    secondsFromStart: shares.map((share) => Math.round(share * seconds)),
  }
}

function pace(share: number): number {
  const waits = share < 0.5 ? share : Math.max(0.5, (share - 0.56) / 0.44 / 2 + 0.5)
  return Math.min(1, waits + Math.sin(share * Math.PI * 6) * 0.012 * Math.min(1, (1 - share) * 8))
}

/** The point after a share of the way. */
function placeOn(way: Way, share: number): readonly [number, number] {
  const lengths = way
    .slice(1)
    .map((to, i) => Math.hypot((to[0] - way[i]![0]) * 0.69, to[1] - way[i]![1]))
  let left = Math.max(0, share) * lengths.reduce((sum, length) => sum + length, 0)
  for (const [i, length] of lengths.entries()) {
    if (left <= length || i === lengths.length - 1) {
      const part = Math.min(1, left / length)
      const [from, to] = [way[i]!, way[i + 1]!]
      return [from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part]
    }
    left -= length
  }
  return way.at(-1)!
}
