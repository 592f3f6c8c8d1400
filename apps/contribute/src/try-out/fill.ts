import { summarisersIn } from '@selfdata/insights'
import { changeOwnRecords, saveSeries } from '@selfdata/pod'
import type { MemoryStorage } from '@selfdata/pod'
import { placesDocument } from '@selfdata/records'
import { phoneSeries } from '@selfdata/ui'
import type { HomeProfile } from '@selfdata/vocab'
import { inventedElectricity } from './invented-energy.ts'
import { inventedHome, inventedTracks, inventedTrips } from './invented-rides.ts'

const timeZone = 'Europe/Paris'

/** Some months of an invented person, put into a pod in memory the way anyone's data come in. */
export async function fillTryOut({ storage, webId, fetch }: MemoryStorage): Promise<void> {
  const now = new Date()
  const options = { fetch, now: () => now }
  const { trips: summarise, daily: summariseDays } = summarisersIn(timeZone)
  const own = { storage, agent: webId, timeZone }
  const records = inventedTrips(now, { agent: webId, days: 100 })
  await saveSeries({ ...own, ...phoneSeries.trips, records, summarise }, options)
  await saveSeries({ ...own, ...phoneSeries.tracks, records: inventedTracks(records) }, options)
  await saveSeries(
    {
      ...own,
      stream: 'daily',
      source: 'enedis',
      title: { fr: 'Électricité (inventée)', en: 'Electricity (invented)' },
      records: inventedElectricity(now, { days: 130, timeZone }),
      summarise: summariseDays,
    },
    options,
  )
  const places = { storage, path: placesDocument, save: [inventedHome(storage)] }
  await changeOwnRecords('Place', places, options)
  const home: HomeProfile = {
    id: `${storage}selfdata/energy/home.ttl#home`,
    meterPoint: [],
    dwelling: 'flat',
  }
  await changeOwnRecords(
    'HomeProfile',
    { storage, path: 'selfdata/energy/home.ttl', save: [home] },
    options,
  )
}
