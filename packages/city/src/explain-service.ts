import { planGiveGrant } from '@selfdata/access'
import type { GivePlan } from '@selfdata/access'
import { CityError } from './city-error.ts'
import { nameGrant } from './city-server.ts'
import type { ConnectOptions } from './open-service.ts'
import type { Connected } from './disconnect-service.ts'
import { serviceTerms } from './service-terms.ts'

/**
 * Previews writing down the grant of a service that was connected before grants were: its access
 * stays as it is, it may append to its journal from now on, and the city is told under which grant
 * it delivers. Where the city does not answer, its journal names no grant until it is told.
 *
 * @throws what `planGiveGrant` throws
 */
export async function planExplainService(
  { service, me, storage }: Connected,
  options: ConnectOptions,
): Promise<GivePlan> {
  const { fetch, signal, now } = options
  const { end: _, ...terms } = serviceTerms(service, { storage, now: now() })
  const plan = await planGiveGrant(terms, { fetch, me, storage, ...(signal && { signal }) })
  return {
    ...plan,
    give: async (given) => {
      const recorded = await plan.give(given)
      const link = { service: service.id, storage, grant: recorded.grant.id }
      await nameGrant(link, options).catch((error: unknown) => {
        if (!(error instanceof CityError)) throw error
      })
      return recorded
    },
  }
}
