import { streams } from '@selfdata/records'
import type { RecordName } from '@selfdata/vocab'
import { ConfigError } from '../config.ts'
import type { Service } from '../services/service-declaration.ts'

/**
 * The shape of the records that a service delivers.
 *
 * @throws {ConfigError} when its stream is none that pods know
 */
export function shapeOf({ id, stream }: Pick<Service, 'id' | 'stream'>): RecordName {
  const found = Object.entries(streams).find(([name]) => name === stream)?.[1]
  if (!found) throw new ConfigError('SELFDATA_SERVICES', `${id} has an unknown stream ${stream}`)
  return found.shape
}
