import { summariseTrips } from '@selfdata/insights'
import { saveRecords } from '@selfdata/pod'
import type { MemoryStorage } from '@selfdata/pod'
import { documentOf, recordFragment } from '@selfdata/records'
import type { Trip } from '@selfdata/vocab'
import { lastMonths } from './queries/last-months.ts'
import { wanted } from './wanted.ts'

const timeZone = 'Europe/Paris'

/** A year of invented trips, for whoever tries the app out, and for its tests. */
export function inventedTrips(now: Date, agent: string): Trip[] {
  return lastMonths(now, timeZone).flatMap((month, index) =>
    [3, 7, 11, 16, 20, 24].slice(0, 3 + (index % 4)).map((day, nth) => {
      const startTime = `${month}-${String(day).padStart(2, '0')}T08:00:00Z`
      const mode = nth % 3 === 2 ? 'bus' : 'bicycle'
      return trip({ agent, startTime, mode, distanceInMetres: 4200 + 900 * ((index + nth) % 5) })
    }),
  )
}

function trip({
  agent,
  startTime,
  mode,
  distanceInMetres,
}: Pick<Trip['hasLeg'][number], 'startTime' | 'mode'> & {
  agent: string
  distanceInMetres: number
}): Trip {
  const endTime = startTime.replace('T08:00', 'T08:20')
  const document = documentOf({ ...wanted, startTime, timeZone })
  const id = `${document}#${recordFragment({ ...wanted, startTime })}`
  const figures = { distanceInMetres, durationInSeconds: 1200 }
  return {
    id,
    agent,
    startTime,
    endTime,
    hasLeg: [{ id: `${id}-1`, startTime, endTime, mode, ...figures }],
    ...figures,
  }
}

/** Puts them into a pod the way anyone's records come in; safe to repeat. */
export async function fillPod({
  storage,
  webId,
  fetch,
}: Pick<MemoryStorage, 'storage' | 'webId' | 'fetch'>): Promise<void> {
  const now = new Date()
  const records = inventedTrips(now, webId)
  const summarise = (all: Trip[]) => summariseTrips(all, { timeZone })
  await saveRecords(
    { ...wanted, storage, records, summarise, agent: webId, timeZone },
    { fetch, now: () => now },
  )
}
