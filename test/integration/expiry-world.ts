import type { GivenGrant, NewGrant } from '@selfdata/access'
import { planTimedGrant } from '@selfdata/city'
import type { TimedOptions } from '@selfdata/city'
import { dpv } from '@selfdata/vocab'
import { accessWorld } from './access-world.ts'
import type { AccessWorld } from './access-world.ts'
import { mobilityService, startCity } from './server-city.ts'
import type { City } from './server-city.ts'
import { newCitizen } from './server-people.ts'
import type { Citizen } from './server-people.ts'

/** A pod's server of one rule language, three people, and a city that sees to ends. */
export interface ExpiryWorld extends AccessWorld {
  city: City
  service: Citizen
  /** What the owner gives and takes with. */
  timed: TimedOptions
  /** Gives the second person a container to read, for so many seconds. */
  give: (on: string, seconds: number) => Promise<GivenGrant>
  stop: () => Promise<void>
}

/** Starts it; `more` are settings of the city's server. */
export async function expiryWorld(
  language: 'wac' | 'acp',
  more: Record<string, string> = {},
): Promise<ExpiryWorld> {
  const world = await accessWorld(language)
  const service = await newCitizen(new URL('/', world.owner.storage).href, 'operator')
  // Kept in memory, CSS cuts a byte off a patched document for each accent in it.
  const name = { fr: 'Les bus', en: 'The buses' }
  const city = await startCity(
    [
      { ...mobilityService(service), name },
      { ...mobilityService(service, 'rail'), name, grantDays: 30 },
    ],
    more,
  )
  const timed: TimedOptions = {
    ...world.options,
    cityServer: `${city.url}/`,
    now: () => new Date(),
  }
  return {
    ...world,
    city,
    service,
    timed,
    give: async (on, seconds) => {
      const plan = await planTimedGrant(
        terms({ to: world.second.webId, on, end: inSeconds(seconds) }),
        timed,
      )
      if (plan.ending?.by !== 'server') throw new Error(JSON.stringify(plan.ending))
      return plan.give({ id: crypto.randomUUID(), at: new Date().toISOString() })
    },
    stop: async () => {
      await city.remove()
      await world.stop()
    },
  }
}

/** Reading one container. */
export function terms({ to, on, end }: { to: string; on: string; end?: string }): NewGrant {
  return {
    title: { en: 'Your trips' },
    description: {},
    to,
    permissions: [{ target: on, modes: ['read'] }],
    purposes: [dpv.ServiceProvision],
    personalData: [],
    processing: [],
    recipients: [],
    ...(end !== undefined && { end }),
  }
}

export function inSeconds(seconds: number): string {
  return new Date(Date.now() + seconds * 1000).toISOString()
}
