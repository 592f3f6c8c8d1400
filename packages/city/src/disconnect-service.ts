import { planRevoke, readGrants, statusOf } from '@selfdata/access'
import type { AccessOptions, RecordedGrant } from '@selfdata/access'
import { CityError } from './city-error.ts'
import { removeLink } from './city-server.ts'
import type { CityService } from './city-server.ts'
import type { ConnectOptions } from './open-service.ts'
import { planEndTimedGrant } from './end-timed-grant.ts'
import { serviceTerms } from './service-terms.ts'

/** A service that a person connected, and where. */
export interface Connected {
  service: CityService
  /** WebID of the person. */
  me: string
  /** Root of the person's storage, ends in `/`. */
  storage: string
}

/**
 * Ends the connection with a service: the city forgets which pod was this customer's, every grant
 * to the service is ended with an event, and nothing of its container stays open to it. Where the
 * city does not answer, the pod's side is done all the same; the city finds out at its next
 * delivery.
 *
 * @returns the grants that were ended, which are the receipts
 * @throws {ResourceError | AccessError} when the pod refuses or does not answer
 */
export async function disconnectService(
  { service, me, storage }: Connected,
  options: ConnectOptions,
): Promise<{ ended: RecordedGrant[]; city: 'told' | 'unreachable' }> {
  const { fetch, signal, now, cityServer } = options
  const city = await tell(service.id, options)
  const request: AccessOptions = { fetch, me, storage, ...(signal && { signal }) }
  const { found } = await readGrants(storage, request)
  const inForce = found.filter(
    ({ grant, events }) =>
      !['withdrawn', 'revoked', 'expired'].includes(
        statusOf({ events, end: grant.end }, { now: now() }),
      ),
  )
  const places = serviceTerms(service, { storage, now: now() }).permissions
  const isOurs = ({ grant }: RecordedGrant) =>
    grant.to === service.webId &&
    grant.permissions.every(({ target }) => places.some((one) => target.startsWith(one.target)))
  const mine = inForce.filter(isOurs)
  const others = inForce.filter((one) => !isOurs(one)).map(({ grant }) => grant)
  const ended: RecordedGrant[] = []
  for (const recorded of mine) {
    const plan = await planEndTimedGrant(recorded, { ...request, others, cityServer })
    const event = { kind: 'withdrawn' as const, at: now().toISOString(), by: me }
    await plan.end(event)
    ended.push({ ...recorded, events: [...recorded.events, event] })
  }
  if (!others.some(({ to }) => to === service.webId))
    await revokeLeft(
      places.map(({ target }) => target),
      service.webId,
      request,
    )
  return { ended, city }
}

/** Takes away what was given before grants were written down. */
async function revokeLeft(
  containers: readonly string[],
  agent: string,
  request: AccessOptions,
): Promise<void> {
  const plan = await planRevoke({ who: { agent }, on: containers }, request)
  await plan.apply()
}

async function tell(service: string, options: ConnectOptions): Promise<'told' | 'unreachable'> {
  try {
    await removeLink(service, options)
    return 'told'
  } catch (error) {
    options.signal?.throwIfAborted()
    if (!(error instanceof CityError)) throw error
    // A service that the city no longer has keeps no link.
    return error.kind === 'code' ? 'told' : 'unreachable'
  }
}
