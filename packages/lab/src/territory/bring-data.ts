import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { connectService, listServices } from '@selfdata/city'
import { writeSampleFiles } from '../sample/sample-files.ts'
import { asObject } from '../json-object.ts'
import type { Place } from './place.ts'
import { forEachOnce, setUpPod } from './prepare-people.ts'
import { mobilityService } from './services-file.ts'
import type { City } from './start-city.ts'
import { step } from './step.ts'
import { together } from './together.ts'

const timeZone = 'Europe/Paris'

/** The export that the city has delivered when the demo begins. */
const pastYear = 'validations-2025-11-to-2026-10.csv'

/**
 * Brings a year of data to the people: what they have on their phones through the importers, while
 * the city's server starts; then what the city has about them, through enrolment and delivery.
 */
export async function bringData(place: Place, starting: Promise<City>): Promise<City> {
  const files = join(place.folder, 'files')
  const importing = (async () => {
    await place.progress.once('files', () => writeSampleFiles(files))
    await forEachOnce('pod', place, async (someone, tell) => {
      await setUpPod(someone)
      // Only now: a second start imports nothing.
      const { importFor } = await import('./import-for.ts')
      tell(await importFor(someone, join(files, someone.persona.id), place))
      // What meters tell lies apart: it is for another app.
      const meters = join(files, `${someone.persona.id}-energy`)
      if (existsSync(meters)) tell(await importFor(someone, meters, place))
    })
  })()
  const [city] = await together([starting, importing], place.fail)
  await connectCards(place, city)
  // Delivered to nobody, the same file would count as delivered when somebody connects later.
  if (!place.people.some(({ card, prepared }) => card && prepared)) return city
  await place.progress.once('delivery', () =>
    step(place.onStep, 'delivery of a year of validations', async (tell) => {
      const file = join(files, 'city', pastYear)
      const printed = await city.city.run(['deliver', file, '--service', mobilityService, '--json'])
      tell(summary(printed))
    }),
  )
  return city
}

async function connectCards(place: Place, { city, letters }: City): Promise<void> {
  const holders = place.people.filter(({ card }) => card !== undefined)
  const { signal } = place
  const services = await listServices({ cityServer: city.url, fetch, signal })
  const service = services.find(({ id }) => id === mobilityService)
  if (!service) return
  await forEachOnce('card', { ...place, people: holders }, async (someone) => {
    const { profile, session, person, persona } = someone
    const code = letters[persona.id] ?? ''
    const { privateTypeIndex, webId: me } = profile
    await connectService(
      {
        service,
        code,
        me,
        storage: person.storage,
        timeZone,
        ...(privateTypeIndex && { privateTypeIndex }),
      },
      { cityServer: city.url, fetch: session.fetch, signal, now: () => new Date() },
    )
  })
}

/** Counts of a finished batch, in one line. */
function summary(printed: string): string {
  const batch = asObject(JSON.parse(printed))
  const { delivered } = asObject(batch.deliveries)
  const counts = [
    `${String(delivered)} delivered`,
    `${String(batch.refusedLines)} refused on purpose`,
    `${String(batch.unknownCustomers)} of people without link`,
  ]
  return counts.join(', ')
}
