import { summarisersIn } from '@selfdata/insights'
import { saveSeries } from '@selfdata/pod'
import type { MemoryStorage } from '@selfdata/pod'
import { phoneSeries } from '@selfdata/ui'
import { inventedRides, inventedTracks, inventedTrips } from './invented.ts'

const network = 'https://bus.invalid/id#network'
const timeZone = 'Europe/Paris'

/** A year of an invented person, put into a pod in memory the way anyone's data come in. */
export async function fillTryOut({ storage, webId, fetch }: MemoryStorage): Promise<void> {
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
