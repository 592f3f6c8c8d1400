import type { Context } from 'hono'
import { NotAllowedError } from '../identity/errors.ts'
import type { Services } from '../services/read-services.ts'
import { serviceOf } from '../services/service-of.ts'
import type { Service } from '../services/service-declaration.ts'
import type { HttpEnv } from './app.ts'

/**
 * The service that a request is about, when it is the service itself that asks.
 *
 * @throws {ServiceUnknownError} {NotAllowedError}
 */
export function callingService(
  context: Context<HttpEnv>,
  { id, services }: { id: string; services: Services },
): Service {
  const service = serviceOf(id, services)
  if (context.get('caller').webId !== service.webId)
    throw new NotAllowedError('Acting for a service failed: the caller is another')
  return service
}
