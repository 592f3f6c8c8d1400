import { summarisersIn } from '@selfdata/insights'
import { changeOwnRecords, saveSeries } from '@selfdata/pod'
import type { MemoryStorage } from '@selfdata/pod'
import { placesDocument } from '@selfdata/records'
import { inventedPlaces } from './invented-places.ts'
import { phoneSeries } from '@selfdata/ui'
import { inventedRides, inventedTracks, inventedTrips } from './invented.ts'

const network = 'https://bus.invalid/id#network'
const timeZone = 'Europe/Paris'

/** A year of an invented person who has named where they live and work. */
export async function fillTryOut(pod: MemoryStorage): Promise<void> {
  await fillYear(pod)
  const { storage, fetch } = pod
  const place = { storage, path: placesDocument }
  await changeOwnRecords('Place', { ...place, save: inventedPlaces(storage) }, { fetch })
}

/** A year of an invented person, put into a pod in memory the way anyone's data come in. */
export async function fillYear({ storage, webId, fetch }: MemoryStorage): Promise<void> {
  const now = new Date()
  const options = { fetch, now: () => now }
  const { trips: summarise, validations: summariseRides } = summarisersIn(timeZone)
  const own = { storage, agent: webId, timeZone }
  const records = inventedTrips(now, webId)
  await saveSeries({ ...own, ...phoneSeries.trips, records, summarise }, options)
  await saveSeries({ ...own, ...phoneSeries.tracks, records: inventedTracks(records) }, options)
  await saveSeries(
    {
      storage,
      stream: 'validations',
      source: 'bus',
      agent: network,
      timeZone,
      title: { fr: 'Carte de bus (inventée)', en: 'Bus card (invented)' },
      records: inventedRides(now, { agent: webId, provider: network }),
      summarise: summariseRides,
    },
    options,
  )
}
