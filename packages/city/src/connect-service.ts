import type { GivenGrant } from '@selfdata/access'
import { CityError } from './city-error.ts'
import { createLink, listLinks } from './city-server.ts'
import { openService } from './open-service.ts'
import type { ConnectOptions, Opening } from './open-service.ts'

export interface Connection extends Opening {
  /** As the person typed it; the city server reads it kindly. */
  code: string
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
  { code, ...opening }: Connection,
  options: ConnectOptions,
): Promise<GivenGrant> {
  const { service, storage } = opening
  const { given } = await openService(
    opening,
    (grant) => surelyLink({ service: service.id, code, storage, grant }, options),
    options,
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
