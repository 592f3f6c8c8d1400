import { inventedIri, phoneSeries, wayToWork } from '@selfdata/ui'
import type { Leg, Place, Track, TransportMode, Trip } from '@selfdata/vocab'

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
  const id = inventedIri(phoneSeries.trips, startTime)
  const leg: Leg = {
    id: `${id}-1`,
    mode,
    modeSource: 'detected',
    startTime,
    endTime,
    distanceInMetres: 5300,
    durationInSeconds: 1320,
    hasGeometry: inventedIri(phoneSeries.tracks, startTime),
  }
  return { id, agent, startTime, endTime, hasLeg: [leg] }
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
