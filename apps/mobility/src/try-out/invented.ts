import { inventedIri, phoneSeries } from '@selfdata/ui'
import type { Leg, Track, TransportMode, Trip, Validation } from '@selfdata/vocab'
import { inventedTrack, routeOf } from './invented-tracks.ts'

/** A habit: on which weekdays, at what hour, how far, how. */
interface Habit {
  days: readonly number[]
  hour: number
  modes: (week: number) => readonly [TransportMode, metres: number, minutes: number][]
}

const workdays = [1, 2, 4, 5]

/** Somebody who takes the bicycle more and more, and the car less and less. */
const habits: readonly Habit[] = [
  {
    days: workdays,
    hour: 8,
    modes: (week) => (week % 5 < 1 + week / 15 ? [['bicycle', 4700, 18]] : [['car', 4900, 14]]),
  },
  {
    days: workdays,
    hour: 17,
    modes: (week) => (week % 5 < 1 + week / 15 ? [['bicycle', 4800, 20]] : [['car', 4900, 17]]),
  },
  { days: [6], hour: 10, modes: (week) => [['walk', 1400 + (week % 4) * 300, 19]] },
  {
    days: [0],
    hour: 14,
    modes: (week) =>
      week % 4 === 0
        ? [
            ['walk', 600, 8],
            ['rail', 141_000, 92],
          ]
        : [['walk', 2200, 30]],
  },
]

/** A year of trips up to `now`. */
export function inventedTrips(now: Date, agent: string): Trip[] {
  return daysBefore(now, 360).flatMap(({ date, weekday, week, age }) =>
    habits
      .filter(({ days }) => days.includes(weekday))
      .map(({ hour, modes }) =>
        tripOf({ date, hour, parts: modes(week), agent, traced: age <= tracedDays }),
      ),
  )
}

/** The lines of the trips of the last months: enough to show, not so many that opening takes long. */
const tracedDays = 100

export function inventedTracks(trips: readonly Trip[]): Track[] {
  return trips.flatMap(({ hasLeg }) =>
    hasLeg.flatMap((leg, i) => {
      if (leg.hasGeometry === undefined) return []
      const hour = new Date(leg.startTime).getUTCHours()
      return [inventedTrack(leg, routeOf(leg, { hour, isFirst: i === 0 }))]
    }),
  )
}

/** A bus ride each Wednesday, whose distance the network does not always know. */
export function inventedRides(
  now: Date,
  { agent, provider }: { agent: string; provider: string },
): Validation[] {
  return daysBefore(now, 360)
    .filter(({ weekday }) => weekday === 3)
    .flatMap(({ date, week }) =>
      [7, 18].map((hour): Validation => {
        const startTime = at(date, hour, 52)
        const known = week % 6 > 0
        return {
          id: inventedIri({ stream: 'validations', source: 'bus' }, startTime),
          agent,
          provider,
          startTime,
          validationKind: 'entry',
          mode: 'bus',
          line: '3',
          stop: hour < 12 ? 'Place de Verdun' : 'Les Minimes',
          ...(known && {
            alightingStop: hour < 12 ? 'Les Minimes' : 'Place de Verdun',
            distanceInMetres: 3900,
            durationInSeconds: 960,
          }),
        }
      }),
    )
}

interface Plan {
  date: string
  hour: number
  parts: readonly [TransportMode, number, number][]
  agent: string
  /** Whether there is a line on the map. */
  traced: boolean
}

function tripOf({ date, hour, parts, agent, traced }: Plan): Trip {
  const startTime = at(date, hour, 4)
  const id = inventedIri(phoneSeries.trips, startTime)
  let minute = 4
  const hasLeg = parts.map(([mode, distanceInMetres, minutes], index): Leg => {
    const start = at(date, hour, minute)
    minute += minutes
    return {
      id: `${id}-${index + 1}`,
      mode,
      distanceInMetres,
      durationInSeconds: minutes * 60,
      startTime: start,
      endTime: at(date, hour, minute),
      // A phone guesses; of some rides it is not sure.
      modeSource: 'detected',
      modeConfidence: mode === 'walk' ? 0.94 : minutes % 3 === 0 ? 0.71 : 0.86,
      ...(traced && {
        hasGeometry: `${inventedIri(phoneSeries.tracks, startTime)}-${index + 1}`,
      }),
    }
  })
  return { id, agent, startTime, endTime: at(date, hour, minute), hasLeg }
}

function daysBefore(now: Date, count: number) {
  return Array.from({ length: count }, (_, index) => {
    const day = new Date(now.getTime() - (index + 1) * 86_400_000)
    return {
      date: day.toISOString().slice(0, 10),
      weekday: day.getUTCDay(),
      week: Math.floor((count - index) / 7),
      age: index,
    }
  })
}

function at(date: string, hour: number, minute: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + (hour * 60 + minute) * 60_000)
    .toISOString()
    .replace('.000Z', 'Z')
}
