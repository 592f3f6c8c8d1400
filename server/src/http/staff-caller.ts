import { createMiddleware } from 'hono/factory'
import { NotAllowedError } from '../identity/errors.ts'
import type { Metrics } from '../operations/metrics.ts'
import { serviceOf } from '../services/service-of.ts'
import type { Services } from '../services/read-services.ts'
import type { Service } from '../services/service-declaration.ts'
import { noteAct } from '../staff/acts.ts'
import { rightsFor } from '../staff/rights.ts'
import type { Right } from '../staff/rights.ts'
import type { Staff, StaffMember } from '../staff/staff-file.ts'
import { staffOf } from '../staff/staff-of.ts'
import type { Database } from '../store/store.ts'
import type { HttpEnv } from './app.ts'

/** What knowing who of the staff calls needs. */
export interface StaffDependencies {
  staff: Staff
  services: Services
  db: Database
  metrics: Pick<Metrics, 'refusedStaff'>
  now: () => Date
}

/** Lets only staff through. Mounted behind authentication. */
export function staffOnly({ staff, metrics }: Pick<StaffDependencies, 'staff' | 'metrics'>) {
  return createMiddleware<HttpEnv>(async (context, next) => {
    try {
      context.set('member', staffOf(context.get('caller'), staff))
    } catch (error) {
      metrics.refusedStaff.inc()
      throw error
    }
    // What staff sees is true for a moment, and for nobody else.
    context.header('cache-control', 'no-store')
    await next()
  })
}

/** Services for which somebody has a right, in the order in which they are declared. */
export function servicesFor(
  member: StaffMember,
  { right, services }: { right: Right; services: Services },
): Service[] {
  return [...services.values()].filter(({ id }) => rightsFor(id, member).has(right))
}

/**
 * The service that somebody wants to act on, when that is theirs to do. A refusal is noted.
 *
 * @throws {ServiceUnknownError} {NotAllowedError}
 */
export async function allowedService(
  { id, right, member }: { id: string; right: Right; member: StaffMember },
  { services, db, metrics, now }: StaffDependencies,
): Promise<Service> {
  const service = serviceOf(id, services)
  if (rightsFor(id, member).has(right)) return service
  metrics.refusedStaff.inc()
  await noteAct({ act: 'refused', service: id, reason: right }, member, { db, now })
  throw new NotAllowedError('Acting for a service failed: the role does not allow it')
}
