import { setTimeout as wait } from 'node:timers/promises'
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

/**
 * Does what has to be done within so many seconds, such as giving for as long and looking whether it
 * is open. Where the machine was too slow for that, it proves nothing, and is done again with twice
 * the time.
 */
export async function within<T>(
  seconds: number,
  work: (seconds: number) => Promise<T>,
): Promise<T> {
  const end = Date.now() + seconds * 1000
  const isOver = () => Date.now() >= end
  try {
    const done = await work(seconds)
    if (!isOver()) return done
  } catch (error) {
    if (!isOver()) throw error
  }
  return within(seconds * 2, work)
}

/** Waits until a moment has passed. */
export async function past(moment = ''): Promise<void> {
  const end = Date.parse(moment)
  while (Date.now() <= end) await wait(end - Date.now() + 1)
}
