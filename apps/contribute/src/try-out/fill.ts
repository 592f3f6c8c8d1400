import { summariseDaily, summariseTrips } from '@selfdata/insights'
import { changeOwnRecords, registerSeries, saveRecords } from '@selfdata/pod'
import type { MemoryStorage } from '@selfdata/pod'
import { placesDocument } from '@selfdata/records'
import type { HomeProfile } from '@selfdata/vocab'
import { inventedElectricity } from './invented-energy.ts'
import { inventedHome, inventedTracks, inventedTrips } from './invented-rides.ts'

const timeZone = 'Europe/Paris'
const phone = { source: 'google-timeline', timeZone } as const
const meter = { source: 'enedis', stream: 'daily', timeZone } as const

/** Some months of an invented person, put into a pod in memory the way anyone's data come in. */
export async function fillTryOut({ storage, webId, fetch }: MemoryStorage): Promise<void> {
  const now = new Date()
  const options = { fetch, now: () => now }
  const own = { ...phone, storage, agent: webId }
  const trips = inventedTrips(now, { agent: webId, days: 100 })
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
      ...meter,
      storage,
      agent: webId,
      records: inventedElectricity(now, { days: 130, timeZone }),
      summarise: (all) => summariseDaily(all, { timeZone }),
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
  for (const entry of entriesOf(webId)) await registerSeries({ storage, ...entry }, { fetch })
}

function entriesOf(publisher: string) {
  return [
    {
      ...phone,
      publisher,
      stream: 'trips',
      title: { fr: 'Trajets du téléphone (inventés)', en: 'Trips of the phone (invented)' },
    },
    {
      ...phone,
      publisher,
      stream: 'tracks',
      title: { fr: 'Tracés du téléphone (inventés)', en: 'Tracks of the phone (invented)' },
    },
    {
      ...meter,
      publisher,
      title: { fr: 'Électricité (inventée)', en: 'Electricity (invented)' },
    },
  ] as const
}
