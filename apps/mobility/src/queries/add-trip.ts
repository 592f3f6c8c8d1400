import { summariseTrips } from '@selfdata/insights'
import { saveSeries } from '@selfdata/pod'
import { documentOf, recordFragment } from '@selfdata/records'
import { useProfile, useSession, useStorage, useTerritory } from '@selfdata/ui'
import type { Leg, Trip, TripPurpose } from '@selfdata/vocab'
import { useMutation, useQueryCache } from '@pinia/colada'
import { seriesTitle } from '../words/series-title.ts'

/** A trip as a person tells it. */
export interface ToldTrip extends Pick<Leg, 'mode' | 'distanceInMetres' | 'occupancy'> {
  startTime: string
  endTime: string
  purpose?: TripPurpose
  name?: string
}

/** The source of what the person adds by hand. */
const ownSource = 'own'

/** Adds a trip that no source knows; it is the person's own source, and corrected like any other. */
export function useAddTrip() {
  const session = useSession()
  const { storage } = useStorage()
  const { profile } = useProfile()
  const { timeZone } = useTerritory()
  const cache = useQueryCache()
  return useMutation({
    mutation: async (told: ToldTrip): Promise<Trip> => {
      const agent = session.webId!
      const trip = tripOf(told, { agent, timeZone, nonce: String(Date.now()) })
      await saveSeries(
        {
          storage: storage.value!,
          stream: 'trips',
          source: ownSource,
          timeZone,
          agent,
          records: [trip],
          title: seriesTitle('trips', ownSource),
          privateTypeIndex: profile.value?.privateTypeIndex,
          summarise: (trips) => summariseTrips(trips, { timeZone }),
        },
        { fetch: session.fetch, now: () => new Date() },
      )
      return { ...trip, id: storage.value! + trip.id }
    },
    onSettled: () => cache.invalidateQueries(),
  })
}

function tripOf(
  { mode, distanceInMetres, occupancy, startTime, endTime, purpose, name }: ToldTrip,
  { agent, timeZone, nonce }: { agent: string; timeZone: string; nonce: string },
): Trip {
  const source = ownSource
  const fragment = recordFragment({ source, startTime, sourceRecordId: nonce })
  const id = `${documentOf({ stream: 'trips', source, startTime, timeZone })}#${fragment}`
  const seconds = Math.round((Date.parse(endTime) - Date.parse(startTime)) / 1000)
  const told = {
    startTime,
    endTime,
    durationInSeconds: seconds,
    ...(distanceInMetres !== undefined && { distanceInMetres }),
  }
  return {
    ...told,
    id,
    agent,
    mainMode: mode,
    confirmedBy: 'stated',
    ...(purpose && { purpose }),
    ...(name && { name }),
    hasLeg: [
      {
        ...told,
        id: `${id}-1`,
        mode,
        modeSource: 'stated',
        ...(occupancy !== undefined && { occupancy }),
      },
    ],
  }
}
