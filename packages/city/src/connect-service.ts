import type { GivenGrant } from '@selfdata/access'
import { registerSeries } from '@selfdata/pod'
import { streams } from '@selfdata/records'
import type { StreamName } from '@selfdata/records'
import type { CityServerOptions } from './ask.ts'
import { CityError } from './city-error.ts'
import { createLink, listLinks } from './city-server.ts'
import type { CityService } from './city-server.ts'
import { serviceTerms } from './service-terms.ts'
import { planTimedGrant } from './timed-grant.ts'

export interface Connection {
  service: CityService
  /** As the person typed it; the city server reads it kindly. */
  code: string
  /** WebID of the person, who keeps control. */
  me: string
  /** Root of the person's storage, ends in `/`. */
  storage: string
  privateTypeIndex?: string
  /** IANA name; months are those of this calendar. */
  timeZone: string
}

/** What connecting and leaving take from outside. */
export interface ConnectOptions extends CityServerOptions {
  now: () => Date
}

/**
 * Gives the service its own container and its own journal, writes the grant down, then tells the
 * city where to deliver and under which grant. If the city does not take the code, everything is
 * closed again, and the history says so: nothing is left open without a link.
 *
 * @throws {CityError} when the city refuses or does not answer
 * @throws {ResourceError | AccessError} when the pod does
 */
export async function connectService(
  { service, code, me, storage, timeZone, privateTypeIndex }: Connection,
  options: ConnectOptions,
): Promise<GivenGrant> {
  const { fetch, signal, now } = options
  const request = { fetch, ...(signal && { signal }) }
  const terms = serviceTerms(service, { storage, now: now() })
  const plan = await planTimedGrant(terms, { ...options, ...request, me, storage })
  const given = await plan.give({ id: crypto.randomUUID(), at: now().toISOString() })
  const link = { service: service.id, code, storage, grant: given.grant.id }
  try {
    await surelyLink(link, options)
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
  return given
}

/** Without an answer the code may be used all the same: the list of links tells. */
async function surelyLink(
  link: Parameters<typeof createLink>[0],
  options: ConnectOptions,
): Promise<void> {
  try {
    await createLink(link, options)
  } catch (error) {
    if (!(error instanceof CityError) || error.kind !== 'unreachable') throw error
    const links = await listLinks(options).catch(() => [])
    const isThere = links.some(
      ({ service, storage, state }) =>
        service === link.service && storage === link.storage && state === 'open',
    )
    if (!isThere) throw error
  }
}
