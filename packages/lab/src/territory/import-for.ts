import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { importFiles } from '@selfdata/importers'
import { summariseTrips } from '@selfdata/insights'
import { registerSeries, saveRecords } from '@selfdata/pod'
import type { Place } from './place.ts'
import type { SignedIn } from './prepare-people.ts'

const timeZone = 'Europe/Paris'

/**
 * Imports the files of a person into their pod, as the app `mobility` does it.
 *
 * @returns what was kept, in a few words
 */
export async function importFor(
  { person, profile, session }: SignedIn,
  folder: string,
  { signal }: Pick<Place, 'signal'>,
): Promise<string> {
  const { webId, storage } = person
  const names = await readdir(folder)
  const files = await Promise.all(
    names.map(async (name) => ({ name, bytes: await readFile(join(folder, name)) })),
  )
  const { records, source } = await importFiles(files, { timeZone, agent: webId, signal })
  const trips = records.Trip
  const { privateTypeIndex } = profile
  const options = { fetch: session.fetch, signal }
  await registerSeries(
    {
      storage,
      stream: 'trips',
      source,
      timeZone,
      publisher: webId,
      title: { fr: 'Mes fichiers', en: 'My files' },
      ...(privateTypeIndex && { privateTypeIndex }),
    },
    options,
  )
  const summarise = (all: typeof trips) => summariseTrips(all, { timeZone })
  await saveRecords(
    { storage, stream: 'trips', source, records: trips, summarise, agent: webId, timeZone },
    { ...options, now: () => new Date() },
  )
  return `${trips.length} trips imported`
}
