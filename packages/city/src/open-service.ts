import type { GivenGrant } from '@selfdata/access'
import { registerSeries } from '@selfdata/pod'
import { streams } from '@selfdata/records'
import type { StreamName } from '@selfdata/records'
import type { CityServerOptions } from './ask.ts'
import type { CityService } from './city-server.ts'
import { serviceTerms } from './service-terms.ts'
import { planTimedGrant } from './timed-grant.ts'

/** A service and the place in a pod that it is to get. */
export interface Opening {
  service: CityService
  /** WebID of the person, who keeps control. */
  me: string
  /** Root of the person's storage, ends in `/`. */
  storage: string
  privateTypeIndex?: string | undefined
  /** IANA name; months are those of this calendar. */
  timeZone: string
}

/** What connecting and leaving take from outside. */
export interface ConnectOptions extends CityServerOptions {
  now: () => Date
}

/**
 * Gives a service its own container and its own journal, writes the grant down, then tells the city
 * of it. If the city does not take it, everything is closed again, and the history says so: nothing
 * is left open without a link.
 *
 * @param tell what the city is told under this grant
 * @throws what `tell` throws
 * @throws {ResourceError | AccessError} when the pod refuses or does not answer
 */
export async function openService<T>(
  { service, me, storage, timeZone, privateTypeIndex }: Opening,
  tell: (grant: string) => Promise<T>,
  options: ConnectOptions,
): Promise<{ given: GivenGrant; told: T }> {
  const { fetch, signal, now } = options
  const request = { fetch, ...(signal && { signal }) }
  const terms = serviceTerms(service, { storage, now: now() })
  const plan = await planTimedGrant(terms, { ...options, ...request, me, storage })
  const given = await plan.give({ id: crypto.randomUUID(), at: now().toISOString() })
  let told: T
  try {
    told = await tell(given.grant.id)
  } catch (error) {
    await given.undo({ at: now().toISOString() })
    throw error
  }
  if (Object.hasOwn(streams, service.stream))
    await registerSeries(
      {
        storage,
        stream: service.stream as StreamName,
        source: service.source,
        title: service.name,
        publisher: service.webId,
        timeZone,
        privateTypeIndex,
      },
      request,
    )
  return { given, told }
}
