import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { writeSampleFiles } from '../sample/sample-files.ts'
import { connectPeople } from './connect-people.ts'
import { deliverPast } from './deliver-past.ts'
import type { Place } from './place.ts'
import { forEachOnce, setUpPod } from './prepare-people.ts'
import type { City } from './start-city.ts'
import { together } from './together.ts'

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
  await connectPeople(place, city)
  await deliverPast(place, city)
  return city
}
