import { rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { prepareCity } from '../server-city.ts'
import type { City } from '../server-city.ts'
import { newCitizen } from '../server-people.ts'
import type { Citizen } from '../server-people.ts'

/** An instance of the server, and the identity it acts under. */
export interface Instance {
  server: City
  /** Ends in `/`. */
  url: string
  agent: Citizen
}

/** The city that asks, the body that decides and counts, and the people who steer them. */
export interface Instances {
  city: Instance
  commons: Instance
  /** Who asks for the city, and who examines at the other body. */
  maud: Citizen
  aude: Citizen
  /** Three seats; the last has an interest in the city. */
  board: readonly Citizen[]
  /** Sets the clock of campaigns, in days from now. */
  setClock(days: number): Promise<void>
  stop(): Promise<void>
  /** Stops them and forgets what they kept. */
  remove(): Promise<void>
}

const census = 'trait,people\nage-18-39,400\nage-65,600\n'
const bodies = { city: 'https://ville.example/', commons: 'https://communs.example/' }

/**
 * Starts both instances as processes of their own, with databases of their own.
 *
 * @param members WebIDs of the members of the cooperative
 */
export async function startInstances(
  solid: string,
  members: readonly string[],
): Promise<Instances> {
  const { cityAgent, commonsAgent, maud, aude, board } = await peopleOf(solid)
  const [one, other] = await Promise.all([
    prepareInstance(cityAgent),
    prepareInstance(commonsAgent),
  ])
  const clock = join(one.server.folder, 'clock')
  await writeFile(join(other.server.folder, 'census.csv'), census)
  await declare(one, {
    ...selfOf('city', cityAgent),
    operators: [operatorOf('commons', other)],
    people: [{ id: 'maud', webId: maud.webId, roles: ['requester'] }],
  })
  await declare(other, {
    ...selfOf('commons', commonsAgent),
    operators: [operatorOf('city', one)],
    people: [{ id: 'aude', webId: aude.webId, roles: ['intermediary'] }, ...board.map(seatOf)],
    members,
    census: 'census.csv',
  })
  const setClock = async (days: number) => {
    // Both read it all the time: they find the former or the next, never half of it.
    await writeFile(`${clock}.next`, String(days * 86_400))
    await rename(`${clock}.next`, clock)
  }
  const remove = async () => {
    await Promise.all([one, other].map(async ({ server }) => server.remove()))
  }
  try {
    await Promise.all([one, other].map(async ({ server }) => run(server, clock)))
  } catch (error) {
    // Nobody else could end what did start.
    await remove()
    throw error
  }
  return {
    city: one,
    commons: other,
    maud,
    aude,
    board,
    setClock,
    stop: async () => {
      await Promise.all([one, other].map(async ({ server }) => server.kill('SIGTERM')))
    },
    remove,
  }
}

async function run(server: City, clock: string): Promise<void> {
  await server.start({ SELFDATA_LAB_CLOCK: clock, SELFDATA_CAMPAIGNS: settingsOf(server) })
}

/** The last seat has an interest in the city. */
function seatOf({ webId }: Citizen, index: number) {
  const interests = index === 2 ? [bodies.city] : []
  return { id: `siege-${index + 1}`, webId, roles: ['board'], interests }
}

async function peopleOf(solid: string) {
  const names = ['city', 'commons', 'maud', 'aude', 'seat', 'seat', 'seat'] as const
  const all = await Promise.all(names.map(async (name) => newCitizen(solid, name)))
  const [cityAgent, commonsAgent, maud, aude, ...board] = all
  return { cityAgent: cityAgent!, commonsAgent: commonsAgent!, maud: maud!, aude: aude!, board }
}

async function prepareInstance(agent: Citizen): Promise<Instance> {
  const server = await prepareCity([], {
    SELFDATA_CAMPAIGN_SECONDS: '1',
    SELFDATA_RETRY_PERCENT: '1',
  })
  return { server, url: `${server.url}/`, agent }
}

async function declare({ server }: Instance, settings: object): Promise<void> {
  await writeFile(settingsOf(server), JSON.stringify(settings))
}

function settingsOf({ folder }: City): string {
  return join(folder, 'campaigns.json')
}

function selfOf(name: 'city' | 'commons', agent: Citizen) {
  const { webId, issuer, clientId, clientSecret } = agent
  const self = { webId, issuer, clientId, clientSecret, name: { fr: name, en: name } }
  return { self: { ...self, body: bodies[name] } }
}

function operatorOf(name: 'city' | 'commons', { url, agent }: Instance) {
  return { webId: agent.webId, url, body: bodies[name], name: { fr: name, en: name } }
}
