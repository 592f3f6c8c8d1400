import { summariseTrips } from '@selfdata/insights'
import { registerSeries, saveRecords } from '@selfdata/pod'
import type { MemoryStorage } from '@selfdata/pod'
import { localMonth, recordFragment } from '@selfdata/records'
import type { Leg, Trip } from '@selfdata/vocab'

/** A trip of one leg. */
export type FewWords = Pick<Leg, 'mode' | 'modeSource' | 'distanceInMetres' | 'startTime'> & {
  minutes: number
  purpose?: NonNullable<Trip['purpose']>
}

export const timeZone = 'Europe/Paris'
const place = { stream: 'trips', source: 'gpx', timeZone } as const

/** The trip in full, named as an import names it. */
export function tripOf({ minutes, purpose, ...told }: FewWords, agent: string): Trip {
  const { startTime } = told
  const fragment = recordFragment({ source: place.source, startTime })
  const id = `selfdata/mobility/trips/gpx/${localMonth(startTime, timeZone)}.ttl#${fragment}`
  const endTime = new Date(Date.parse(startTime) + minutes * 60_000).toISOString()
  const leg: Leg = { ...told, id: `${id}-1`, endTime, durationInSeconds: minutes * 60 }
  return { id, agent, startTime, endTime, ...(purpose && { purpose }), hasLeg: [leg] }
}

/** A pod with these trips, and nothing else. */
export function fillTrips(some: readonly FewWords[]) {
  return async ({ storage, webId, fetch }: MemoryStorage): Promise<void> => {
    const records = some.map((one) => tripOf(one, webId))
    const summarise = (trips: readonly Trip[]) => summariseTrips(trips, { timeZone })
    const options = { fetch, now: () => new Date() }
    await saveRecords({ ...place, storage, agent: webId, records, summarise }, options)
    const title = { fr: 'Traces', en: 'Tracks' }
    await registerSeries({ ...place, storage, publisher: webId, title }, { fetch })
  }
}
