import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { declareCity } from '../campaigns/start-commons.ts'
import type { Operators } from '../campaigns/start-commons.ts'
import type { Person } from '../create-person.ts'
import { dayColoursFile } from '../sample/energy/day-colours.ts'
import { weatherFile } from '../sample/energy/degree-days.ts'
import { sampleSeed } from '../sample/sample-files.ts'
import { startCityServer } from './city-server.ts'
import type { CityServer } from './city-server.ts'
import { cityServices } from './city-services.ts'
import { sendLetters } from './letters.ts'
import type { Letters, Sender } from './letters.ts'
import type { Persona } from './personas.ts'
import type { Place } from './place.ts'
import { mobilityService, servicesFile } from './services-file.ts'
import { staffFile } from './staff-file.ts'
import { step } from './step.ts'

/** The city's server, and the codes in the letters that its services sent. */
export interface City {
  city: CityServer
  letters: Letters
}

/** Path of the services file. */
export function servicesOf({ folder }: Pick<Place, 'folder'>): string {
  return join(folder, 'city', 'services.json')
}

/** Declares the services, starts the city's server and has them send their letters. */
export async function startCity(
  place: Place,
  { service, staff, operators }: { service: Person; staff: Person; operators?: Operators },
): Promise<City> {
  const { folder, people, ports, state, onStep, signal } = place
  return step(onStep, 'city server', async (tell) => {
    const own = join(folder, 'city')
    await mkdir(own, { recursive: true })
    const services = servicesOf(place)
    const declaration = JSON.stringify(servicesFile(service, state.services), undefined, 2)
    await writeFile(services, `${declaration}\n`, { mode: 0o600 })
    const { city: port, solid, intermediary } = ports
    const members = join(own, 'staff.json')
    const listed = JSON.stringify(staffFile(staff, ports), undefined, 2)
    await writeFile(members, `${listed}\n`, { mode: 0o600 })
    const weather = join(own, 'weather.json')
    await writeFile(weather, `${JSON.stringify(weatherFile(sampleSeed), undefined, 2)}\n`)
    const dayColours = join(own, 'day-colours.json')
    await writeFile(dayColours, `${JSON.stringify(dayColoursFile(sampleSeed), undefined, 2)}\n`)
    const settings = {
      SELFDATA_SERVICES: services,
      SELFDATA_STAFF: members,
      SELFDATA_WEATHER: weather,
      SELFDATA_DAY_COLOURS: dayColours,
      ...(operators && (await declareCity(operators, staff, place))),
    }
    const neighbours = operators ? [solid, intermediary] : [solid]
    const options = { folder: own, port, neighbours, settings, secret: state.secret }
    const city = await startCityServer(options, place)
    tell(city.url)
    signal.throwIfAborted()
    const exports = join(folder, 'files', 'city')
    const senders = [networkOf(service, people), ...sendersOf(state)]
    const letters = await sendLetters(senders, people, { city: city.url, exports })
    return { city, letters }
  })
}

/** The network knows people by the numbers of their cards. */
function networkOf(person: Person, people: readonly Persona[]): Sender {
  const cards = people.flatMap(({ id, card }) => (card === undefined ? [] : [[id, card] as const]))
  return { id: mobilityService, person, customers: Object.fromEntries(cards) }
}

function sendersOf({ services }: Place['state']): Sender[] {
  return cityServices.flatMap(({ id, customers }) => {
    const person = services[id]
    return person ? [{ id, person, customers }] : []
  })
}
