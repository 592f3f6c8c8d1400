import { summariseTrips, summariseValidations } from '@selfdata/insights'
import { registerSeries, saveRecords } from '@selfdata/pod'
import type { MemoryStorage } from '@selfdata/pod'
import { inventedRides, inventedTracks, inventedTrips } from './invented.ts'

const network = 'https://bus.invalid/id#network'
const timeZone = 'Europe/Paris'
const phone = { source: 'google-timeline', timeZone } as const
const card = { stream: 'validations', source: 'bus', timeZone } as const

/** A year of an invented person, put into a pod in memory the way anyone's data come in. */
export async function fillTryOut({ storage, webId, fetch }: MemoryStorage): Promise<void> {
  const now = new Date()
  const options = { fetch, now: () => now }
  const own = { ...phone, storage, agent: webId }
  const trips = inventedTrips(now, webId)
  await saveRecords(
    {
      ...own,
      stream: 'trips',
      records: trips,
      summarise: (all) => summariseTrips(all, { timeZone }),
    },
    options,
  )
  await saveRecords({ ...own, stream: 'tracks', records: inventedTracks(trips) }, options)
  await saveRecords(
    {
      ...card,
      storage,
      agent: network,
      records: inventedRides(now, { agent: webId, provider: network }),
      summarise: (rides) => summariseValidations(rides, { timeZone }),
    },
    options,
  )
  for (const entry of entriesOf(webId)) await registerSeries({ storage, ...entry }, { fetch })
}

function entriesOf(webId: string) {
  return [
    {
      ...phone,
      stream: 'trips',
      publisher: webId,
      title: { fr: 'Trajets du téléphone (inventés)', en: 'Trips of the phone (invented)' },
    },
    {
      ...phone,
      stream: 'tracks',
      publisher: webId,
      title: { fr: 'Tracés du téléphone (inventés)', en: 'Tracks of the phone (invented)' },
    },
    {
      ...card,
      publisher: network,
      title: { fr: 'Carte de bus (inventée)', en: 'Bus card (invented)' },
    },
  ] as const
}
