import { streams } from '@selfdata/records'
import { ConfigError } from '../config.ts'
import { isDeliverable } from '../deliveries/save-stream.ts'
import { isRecording } from '../recorders/recording-service.ts'
import { readColumnsOf } from '../records/read-columns-of.ts'
import type { Services } from './read-services.ts'
import type { Service } from './service-declaration.ts'

/**
 * Checks what the declaration's own form cannot tell: streams, domains and columns.
 *
 * @throws {ConfigError} naming the service, when it could never deliver anything
 */
export function checkServices(services: Services): void {
  for (const service of services.values()) {
    const { id, stream, domain, csv } = service
    if (isRecording(service)) checkRecording(service)
    else if (!isDeliverable(stream))
      throw new ConfigError('SELFDATA_SERVICES', `${id}: services do not write ${stream}`)
    if (streams[stream].domain !== domain)
      throw new ConfigError('SELFDATA_SERVICES', `${id}: ${stream} is not of the domain ${domain}`)
    if (csv) readColumnsOf(service)
  }
}

/** Positions are only ever added to: no phone needs to read where its person was. */
function checkRecording({ id, modes }: Service): void {
  if (modes.some((mode) => mode !== 'append'))
    throw new ConfigError('SELFDATA_SERVICES', `${id}: positions are only appended, set its modes`)
}
