import { connectService, listServices } from '@selfdata/city'
import { pastExports } from './past-exports.ts'
import type { Place } from './place.ts'
import { forEachOnce } from './prepare-people.ts'
import type { City } from './start-city.ts'

const timeZone = 'Europe/Paris'

/**
 * Connects people who are prepared with the services that have a past to deliver to them, with the
 * code of their letter, as the app `home` does it.
 */
export async function connectPeople(place: Place, { city, letters }: City): Promise<void> {
  const { people, signal } = place
  const cityServer = city.url
  const services = await listServices({ cityServer, fetch, signal })
  for (const { service: id } of pastExports) {
    const service = services.find((one) => one.id === id)
    const known = people.filter((persona) => letters[persona.id]?.[id] !== undefined)
    if (!service) continue
    await forEachOnce(id, { ...place, people: known }, async (someone) => {
      const { profile, session, person, persona } = someone
      const { privateTypeIndex, webId: me } = profile
      await connectService(
        {
          service,
          code: letters[persona.id]?.[id] ?? '',
          me,
          storage: person.storage,
          timeZone,
          ...(privateTypeIndex && { privateTypeIndex }),
        },
        { cityServer, fetch: session.fetch, signal, now: () => new Date() },
      )
    })
  }
}
