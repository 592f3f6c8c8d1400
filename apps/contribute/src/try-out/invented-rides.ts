import { recordFragment } from '@selfdata/records'
import type { Leg, Place, Track, TransportMode, Trip } from '@selfdata/vocab'

const source = 'google-timeline'

/** From home past the harbour to work, as longitude and latitude. */
export const wayToWork = [
  [-1.2121, 46.1603],
  [-1.2042, 46.1611],
  [-1.1968, 46.1634],
  [-1.1871, 46.1629],
  [-1.1789, 46.1604],
  [-1.1702, 46.1612],
  [-1.1624, 46.1598],
  [-1.1561, 46.1569],
  [-1.1512, 46.1561],
  [-1.1478, 46.1538],
] as const

/** By bicycle to work and back on four days of the week, by car on the fifth, since some days. */
export function inventedTrips(now: Date, { agent, days }: { agent: string; days: number }): Trip[] {
  return Array.from({ length: days }, (_, index) => {
    const date = new Date(now.getTime() - (index + 1) * 86_400_000)
    return { date: date.toISOString().slice(0, 10), weekday: date.getUTCDay() }
  })
    .filter(({ weekday }) => weekday > 0 && weekday < 6)
    .flatMap(({ date, weekday }) => {
      const mode: TransportMode = weekday === 5 ? 'car' : 'bicycle'
      return [7, 16].map((hour) => tripOf(`${date}T${String(hour).padStart(2, '0')}`, mode, agent))
    })
}

function tripOf(hour: string, mode: TransportMode, agent: string): Trip {
  const [startTime, endTime] = [`${hour}:12:00Z`, `${hour}:34:00Z`]
  const leg: Leg = {
    id: `${idOf('trips', startTime)}-1`,
    mode,
    modeSource: 'detected',
    startTime,
    endTime,
    distanceInMetres: 5300,
    durationInSeconds: 1320,
    hasGeometry: idOf('tracks', startTime),
  }
  return { id: idOf('trips', startTime), agent, startTime, endTime, hasLeg: [leg] }
}

/** The line of each trip: in the afternoon back. */
export function inventedTracks(trips: readonly Trip[]): Track[] {
  return trips.map(({ hasLeg: [leg] }) => {
    const morning = new Date(leg!.startTime).getUTCHours() < 12
    const way = morning ? wayToWork : wayToWork.toReversed()
    return {
      id: leg!.hasGeometry!,
      startTime: leg!.startTime,
      endTime: leg!.endTime,
      asWKT: `LINESTRING(${way.map((point) => point.join(' ')).join(', ')})`,
    }
  })
}

/** The home of the invented person: nothing near it is told. */
export function inventedHome(storage: string): Place {
  const [longitude, latitude] = wayToWork[0]
  const id = `${storage}selfdata/mobility/places.ttl#home`
  return { id, name: 'Chez moi', placeRole: 'home', longitude, latitude }
}

function idOf(stream: string, startTime: string): string {
  const fragment = recordFragment({ source, startTime })
  return `selfdata/mobility/${stream}/${source}/${startTime.slice(0, 7)}.ttl#${fragment}`
}
