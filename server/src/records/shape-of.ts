import { streams } from '@selfdata/records'
import type { RecordName } from '@selfdata/vocab'
import type { Service } from '../services/service-declaration.ts'

/** The shape of the records that a service delivers. */
export function shapeOf({ stream }: Pick<Service, 'stream'>): RecordName {
  return streams[stream].shape
}
