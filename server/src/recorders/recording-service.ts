import { ServiceUnknownError } from '../services/errors.ts'
import type { Services } from '../services/read-services.ts'
import type { Service } from '../services/service-declaration.ts'

/**
 * The service in whose name positions are written: the one that is declared with their stream.
 *
 * @throws {ServiceUnknownError} where phones cannot record
 */
export function recordingService(services: Services): Service {
  const service = [...services.values()].find(isRecording)
  if (!service) throw new ServiceUnknownError()
  return service
}

/** Whether a service takes positions from phones, rather than records from a customer base. */
export function isRecording({ stream }: Pick<Service, 'stream'>): boolean {
  return stream === 'positions'
}
