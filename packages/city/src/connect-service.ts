import { planGrant } from '@selfdata/access'
import { ConflictError, putContainer, registerSeries } from '@selfdata/pod'
import { streams } from '@selfdata/records'
import type { StreamName } from '@selfdata/records'
import { createLink } from './city-server.ts'
import type { CityServerOptions, CityService } from './city-server.ts'

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

/**
 * Opens the service's own container to it, then tells the city where to deliver. If the city does
 * not take the code, the container is closed again: nothing is left open without a link.
 *
 * @throws {CityError} when the city refuses or does not answer
 * @throws {ResourceError | AccessError} when the pod does
 */
export async function connectService(
  { service, code, me, storage, timeZone, privateTypeIndex }: Connection,
  options: CityServerOptions,
): Promise<void> {
  const { fetch, signal } = options
  const request = { fetch, ...(signal && { signal }) }
  const container = new URL(service.container, storage).href
  await ensureContainer(container, request)
  const plan = await planGrant(
    { who: { agent: service.webId }, modes: service.modes, on: container },
    { ...request, me, storage },
  )
  const granted = await plan.apply()
  try {
    await createLink({ service: service.id, code, storage }, options)
  } catch (error) {
    await granted.undo()
    throw error
  }
  if (!Object.hasOwn(streams, service.stream)) return
  await registerSeries(
    {
      storage,
      stream: service.stream as StreamName,
      source: service.source,
      title: service.name,
      publisher: service.webId,
      timeZone,
      ...(privateTypeIndex && { privateTypeIndex }),
    },
    request,
  )
}

async function ensureContainer(
  url: string,
  options: Parameters<typeof putContainer>[1],
): Promise<void> {
  try {
    await putContainer(url, options)
  } catch (error) {
    if (!(error instanceof ConflictError)) throw error
  }
}
