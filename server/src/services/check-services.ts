import { containerOf } from '@selfdata/records'
import { readColumnsOf } from '../records/read-columns-of.ts'
import { shapeOf } from '../records/shape-of.ts'
import type { Services } from './read-services.ts'

/**
 * Checks what the declaration's own form cannot tell: streams, containers and columns.
 *
 * @throws {ConfigError} naming the service, when it could never deliver anything
 */
export function checkServices(services: Services): void {
  for (const service of services.values()) {
    shapeOf(service)
    containerOf(service)
    if (service.csv) readColumnsOf(service)
  }
}
