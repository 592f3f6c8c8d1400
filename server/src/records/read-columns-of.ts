import { ConfigError } from '../config.ts'
import type { Service } from '../services/service-declaration.ts'
import { columnsReader } from './read-columns.ts'
import type { ReadColumns } from './read-columns.ts'
import { shapeOf } from './shape-of.ts'

/**
 * How the rows of a service's files are read.
 *
 * @throws {ConfigError} when the service declares no columns, or columns that its shape does not have
 */
export function readColumnsOf(service: Service): ReadColumns {
  const { id, csv, timeZone } = service
  if (!csv) throw new ConfigError('SELFDATA_SERVICES', `${id} declares no columns`)
  return columnsReader(csv, { shape: shapeOf(service), timeZone })
}
