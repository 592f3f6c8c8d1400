import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort, removeFolder, startSolidServer } from '@selfdata/lab'
import { startFaultProxy } from './fault-proxy.ts'
import type { FaultProxy } from './fault-proxy.ts'
import { mobilityService, startCity } from '../integration/server-city.ts'
import type { City } from '../integration/server-city.ts'
import { enrol, newCitizen } from '../integration/server-people.ts'
import type { Citizen } from '../integration/server-people.ts'

/** A city, a Solid server, and between them a proxy that breaks what it is told to. */
export interface FaultWorld {
  readonly proxy: FaultProxy
  readonly baseUrl: string
  readonly service: Citizen
  readonly city: City
  /** A person whose customer number is linked with their pod. */
  newcomer(customer: string): Promise<Citizen>
  /** Stops the Solid server, does something to its folder, and starts it again. */
  restartSolid(between: (folder: string) => Promise<void>): Promise<void>
  stop(): Promise<void>
}

/** Waits are a hundredth of what they are in life. */
const quick = { SELFDATA_RETRY_PERCENT: '1' }

export async function startFaultWorld(more: Record<string, string> = {}): Promise<FaultWorld> {
  const [port, behind] = [await freePort(), await freePort()]
  const baseUrl = `http://localhost:${port}/`
  // On disk, as in earnest: only there does a cut connection leave half a document behind.
  const folder = await mkdtemp(join(tmpdir(), 'selfdata-faults-'))
  const start = async () => startSolidServer({ port: behind, baseUrl, folder, passwordRounds: 1 })
  let solid = await start()
  const proxy = await startFaultProxy(port, behind)
  const service = await newCitizen(baseUrl, 'operator')
  const city = await startCity([mobilityService(service)], { ...quick, ...more })
  return {
    proxy,
    baseUrl,
    service,
    city,
    newcomer: async (customer) => {
      const citizen = await newCitizen(baseUrl)
      await enrol(city, { service, citizen, customer })
      return citizen
    },
    restartSolid: async (between) => {
      await solid.stop()
      await between(folder)
      solid = await start()
    },
    stop: async () => {
      await city.remove()
      await proxy.stop()
      await solid.stop()
      await removeFolder(folder)
    },
  }
}

/** Requests of the city's service to its container in somebody's pod. */
export function toPod({ storage }: Citizen, method?: string) {
  const { pathname } = new URL('selfdata/mobility/validations/', storage)
  return (seen: { method: string; path: string; signed: boolean }) =>
    seen.path.startsWith(pathname) && seen.signed && (method ? seen.method === method : true)
}
