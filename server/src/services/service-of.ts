import { ServiceUnknownError } from './errors.ts'
import type { Services } from './read-services.ts'
import type { Service } from './service-declaration.ts'

/** @throws {ServiceUnknownError} when no service of that name is declared */
export function serviceOf(id: string, services: Services): Service {
  const service = services.get(id)
  if (!service) throw new ServiceUnknownError()
  return service
}
