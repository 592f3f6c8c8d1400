import { manifestOf } from '@selfdata/records'
import { hearChanges } from './hear-changes.ts'
import type { HearOptions } from './hear-changes.ts'
import { catalogUrl, readCatalog } from '../catalog/read-catalog.ts'

/** A channel for each document: a pod has a handful of sources. */
const most = 20

/**
 * Calls `onHint` when something may have changed among a person's records: the catalogue, the
 * manifest of a source (whoever writes records writes it too), or the person's corrections.
 *
 * @returns how many documents are listened to
 * @throws {ResourceError} when the catalogue cannot be read
 */
export async function hearStorage(
  storage: string,
  onHint: () => void,
  options: HearOptions,
): Promise<number> {
  const { series, corrections } = await readCatalog(storage, options)
  const latest = Math.max(...corrections.map(({ year }) => year))
  const topics = [
    catalogUrl(storage),
    ...series.map((place) => storage + manifestOf(place)),
    ...corrections.filter(({ year }) => year === latest).map(({ url }) => url),
  ]
  return hearChanges([...new Set(topics)].slice(0, most), onHint, options)
}
