import { summariseTrips, summariseValidations } from '@selfdata/insights'
import { registerSeries, saveRecords } from '@selfdata/pod'
import type { MemoryStorage } from '@selfdata/pod'
import { inventedRides, inventedTrips } from './invented.ts'

const network = 'https://bus.invalid/id#network'
const timeZone = 'Europe/Paris'

/** A year of an invented person, put into a pod in memory the way anyone's data come in. */
export async function fillTryOut({ storage, webId, fetch }: MemoryStorage): Promise<void> {
  const now = new Date()
  const place = { storage, timeZone }
  const options = { fetch, now: () => now }
  await saveRecords(
    {
      ...place,
      stream: 'trips',
      source: 'google-timeline',
      agent: webId,
      records: inventedTrips(now, webId),
      summarise: (trips) => summariseTrips(trips, { timeZone }),
    },
    options,
  )
  await saveRecords(
    {
      ...place,
      stream: 'validations',
      source: 'bus',
      agent: network,
      records: inventedRides(now, { agent: webId, provider: network }),
      summarise: (rides) => summariseValidations(rides, { timeZone }),
    },
    options,
  )
  await registerSeries(
    {
      ...place,
      stream: 'trips',
      source: 'google-timeline',
      publisher: webId,
      title: { fr: 'Trajets du téléphone (inventés)', en: 'Trips of the phone (invented)' },
    },
    { fetch },
  )
  await registerSeries(
    {
      ...place,
      stream: 'validations',
      source: 'bus',
      publisher: network,
      title: { fr: 'Carte de bus (inventée)', en: 'Bus card (invented)' },
    },
    { fetch },
  )
}
