import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Person } from '../create-person.ts'
import { startCityServer } from '../territory/city-server.ts'
import type { Place } from '../territory/place.ts'
import { step } from '../territory/step.ts'
import type { Agent } from './agents.ts'
import { accountOf, board, cityAgent, commonsAgent, cyclists, steward } from './agents.ts'
import { census } from './cycle-lane.ts'
import { citySettings, commonsSettings } from './settings-files.ts'

/** Identities of both instances; needed before the first of them starts. */
export interface Operators {
  city: Person
  commons: Person
}

export async function makeOperators(
  server: { readonly baseUrl: string },
  place: Place,
): Promise<Operators> {
  const city = await accountOf(cityAgent, server, place)
  return { city, commons: await accountOf(commonsAgent, server, place) }
}

/** What a server that takes part in campaigns is told; the file is written. */
export async function declareCity(
  operators: Operators,
  asking: Person,
  place: Place,
): Promise<Record<string, string>> {
  const file = join(place.folder, 'city', 'campaigns.json')
  await write(file, citySettings({ ...operators, ports: place.ports }, asking))
  return settings(file, place)
}

/**
 * Starts the independent body's server, with a database of its own, once its people have accounts.
 *
 * @param cyclists who contribute to the campaigns of the past; members, like everybody who lives here
 */
export async function startCommons(
  server: { readonly baseUrl: string },
  operators: Operators,
  place: Place,
  { cyclists: wanted }: { cyclists: readonly Agent[] },
): Promise<void> {
  const { folder, ports, state, onStep } = place
  await step(onStep, 'server of the Harbour Commons', async (tell) => {
    const own = join(folder, 'commons')
    await mkdir(own, { recursive: true })
    const examiner = await accountOf(steward, server, place)
    const seats: Person[] = []
    for (const seat of board) seats.push(await accountOf(seat, server, place))
    for (const cyclist of wanted) await accountOf(cyclist, server, place)
    const members = [...Object.values(state.people), ...cyclistsIn(place)]
    const people = { steward: examiner, board: seats, members }
    const file = join(own, 'campaigns.json')
    await write(file, commonsSettings({ ...operators, ports }, people))
    await writeFile(join(own, 'census.csv'), census)
    const services = join(own, 'services.json')
    await write(services, { services: [] })
    const { url } = await startCityServer(
      {
        folder: own,
        port: ports.intermediary,
        neighbours: [ports.solid, ports.city],
        secret: `${state.secret} of the commons`,
        settings: { SELFDATA_SERVICES: services, ...settings(file, place) },
      },
      place,
    )
    tell(url)
  })
}

/** The cyclists who have accounts. */
export function cyclistsIn({ state }: Pick<Place, 'state'>): Person[] {
  return cyclists.flatMap(({ id }) => state.agents?.[id] ?? [])
}

/** Path of the file that moves the clock of campaigns, in seconds. */
export function clockOf({ folder }: Pick<Place, 'folder'>): string {
  return join(folder, 'campaigns-clock')
}

function settings(file: string, place: Place): Record<string, string> {
  return {
    SELFDATA_CAMPAIGNS: file,
    SELFDATA_LAB_CLOCK: clockOf(place),
    SELFDATA_CAMPAIGN_SECONDS: '2',
  }
}

async function write(file: string, content: object): Promise<void> {
  await writeFile(file, `${JSON.stringify(content, undefined, 2)}\n`, { mode: 0o600 })
}
