import { join, resolve } from 'node:path'
import { listApps } from '../apps/apps.ts'
import { cyclists } from '../campaigns/agents.ts'
import { makeOperators, startCommons } from '../campaigns/start-commons.ts'
import type { Operators } from '../campaigns/start-commons.ts'
import { makeAccounts } from './accounts.ts'
import { personas, staffAccount } from './personas.ts'
import type { Place } from './place.ts'
import { portsFor } from './ports-for.ts'
import type { TerritoryPorts } from './ports-for.ts'
import { progressOf } from './progress.ts'
import { buildApps, startApps } from './start-apps.ts'
import { mobilityService } from './services-file.ts'
import { servicesOf, startCity } from './start-city.ts'
import { startNeighbour, startSolid } from './start-solid.ts'
import { eraseTerritory, newState, readState, writeState } from './state.ts'
import { step } from './step.ts'
import { together } from './together.ts'
import { stoppables } from './stoppables.ts'
import type { Stoppables } from './stoppables.ts'
import type { Addresses } from './territory-file.ts'
import type { Inhabitant, Territory, TerritoryOptions } from './territory.ts'

/**
 * Starts a Solid server, the city's server and the apps, and at the first start gives the personas
 * accounts, pods and a year of data, the way anyone's data come: through the importers, enrolment
 * and delivery. A second start finds all of it.
 *
 * @throws {SolidPortTakenError} when the port that the folder's pods hold is taken
 * @throws {TerritoryFolderError} when the folder holds something else
 * @throws {CityServerError} {BuildError} when a part does not start; what was started is stopped
 */
export async function startTerritory(options: TerritoryOptions = {}): Promise<Territory> {
  const running = stoppables()
  const failing = new AbortController()
  const signals = options.signal ? [options.signal, failing.signal] : [failing.signal]
  const fail = (reason: unknown) => failing.abort(reason)
  try {
    return await start({ ...options, signal: AbortSignal.any(signals), fail }, running)
  } catch (error) {
    fail(error)
    await running.stop().catch(() => {})
    throw error
  }
}

type Options = TerritoryOptions & Pick<Place, 'signal' | 'fail'>

async function start(options: Options, running: Stoppables): Promise<Territory> {
  const { onStep = () => {}, signal, fail, dev = false } = options
  const folder = resolve(options.folder ?? '.territory')
  if (options.fresh) await step(onStep, `erasing ${folder}`, () => eraseTerritory(folder))
  const before = await readState(folder)
  const apps = options.apps ?? (await listApps())
  const ports = await portsFor(options.ports ?? {}, apps, { folder, before })
  for (const { what, wanted, got } of ports.taken) {
    onStep({ what: `port of ${what}`, state: 'note', detail: `${wanted} is taken, using ${got}` })
  }
  const state = before ?? newState(ports.solid)
  const people = personas.filter(({ id }) => options.people?.includes(id) ?? true)
  const progress = progressOf(folder, state)
  const place = { folder, state, progress, people, ports, onStep, signal, fail, running }
  if (!before) await writeState(folder, state)

  const building = dev ? Promise.resolve() : buildApps(apps, place)
  const [territory] = await together([live(place, options), building], fail)
  signal.throwIfAborted()
  await step(onStep, 'apps', () => startApps(territory, { dev, running }))
  return territory
}

/** Everything but the apps: servers, people, and what they have. */
async function live(place: Place, options: Options): Promise<Territory> {
  const { folder, state, people, ports, onStep, signal, running } = place
  const solid = await startSolid(place, options)
  const neighbour = await startNeighbour(place, options)
  signal.throwIfAborted()
  const accounts = await step(onStep, 'accounts', async (tell) => {
    const found = await makeAccounts(solid, place)
    tell(found.made > 0 ? `${found.made} made` : 'found')
    return found
  })
  // Only now: what reads and writes pods is half a second of modules.
  const { bringData } = await import('./bring-data.ts')
  const operators = options.campaigns ? await makeOperators(solid, place) : undefined
  const starting = startCity(place, { ...accounts, ...(operators && { operators }) })
  const { city, letters } = await bringData(place, starting)
  const campaigns = operators ? behind(solid, operators, { place, options }) : Promise.resolve()
  // Whoever waits for it learns of a failure; the rest of the territory goes on.
  campaigns.catch(() => {})
  const addresses = addressesOf(ports)
  return {
    ...addresses,
    ...(operators && { intermediary: address(ports.intermediary) }),
    campaigns,
    ...(neighbour && { neighbour: neighbour.baseUrl }),
    folder,
    service: accounts.service,
    staff: { ...accounts.staff, name: staffAccount.name },
    exports: join(folder, 'files', 'city'),
    services: servicesOf(place),
    taken: ports.taken,
    people: people.flatMap((persona): Inhabitant[] => {
      const account = state.people[persona.id]
      const codes = letters[persona.id] ?? {}
      const code = codes[mobilityService]
      const files = join(folder, 'files', persona.id)
      return account ? [{ ...persona, ...account, files, codes, ...(code && { code }) }] : []
    }),
    run: city.run,
    stop: () => running.stop(),
  }
}

/** The independent body and the campaigns, while people look at the rest already. */
async function behind(
  solid: { readonly baseUrl: string },
  operators: Operators,
  { place, options }: { place: Place; options: Pick<Options, 'campaigns'> },
): Promise<void> {
  const past = options.campaigns !== 'present'
  await startCommons(solid, operators, place, { cyclists: past ? cyclists : [] })
  const { walkDemo } = await import('../campaigns/walk-demo.ts')
  await walkDemo(operators, place, { past })
}

function addressesOf({ solid, city, apps }: TerritoryPorts): Addresses {
  return {
    solid: address(solid),
    city: address(city),
    apps: Object.fromEntries(Object.entries(apps).map(([app, port]) => [app, address(port)])),
  }
}

function address(port: number): string {
  return `http://localhost:${port}/`
}
