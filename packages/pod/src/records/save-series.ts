import type { StreamName } from '@selfdata/records'
import type { Delivery, Saved, SaveOptions } from './delivery.ts'
import { registerSeries } from '../catalog/register-series.ts'
import type { SeriesEntry } from '../catalog/register-series.ts'
import { saveRecords } from './save-records.ts'

/**
 * Saves records as `saveRecords` does, and enters their series into the person's catalogue under
 * the name of who writes. It may be repeated.
 *
 * @throws {ShapeError} before anything is written, when a record is not as its shape wants it
 * @throws {ResourceError} when the pod refuses or does not answer; some records may be written
 */
export async function saveSeries<S extends StreamName>(
  series: Delivery<S> & Pick<SeriesEntry, 'title' | 'privateTypeIndex'>,
  options: SaveOptions,
): Promise<Saved> {
  const saved = await saveRecords(series, options)
  await registerSeries({ ...series, publisher: series.agent }, options)
  return saved
}
