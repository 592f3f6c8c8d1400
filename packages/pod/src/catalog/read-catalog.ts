import { containerOf, periodOf, readCatalog as inventoryOf, streams } from '@selfdata/records'
import type { StreamName } from '@selfdata/records'
import type { Series } from '@selfdata/vocab'
import { getDocument } from '../document/document.ts'
import type { RequestOptions } from '../resource/exchange.ts'
import { ifThere } from '../resource/get-resource.ts'

/** One stream of one source, as the person's catalogue describes it. Its `id` is its container. */
export interface CatalogSeries extends Series {
  readonly stream: StreamName
  readonly source: string
}

/** A document with the person's corrections of one source and year. */
export interface CorrectionsDocument {
  readonly url: string
  readonly source: string
  readonly year: number
}

/** What is in a pod under `selfdata/`. */
export interface Catalog {
  readonly series: readonly CatalogSeries[]
  readonly corrections: readonly CorrectionsDocument[]
}

/** URL of the catalogue of a storage. */
export function catalogUrl(storage: string): string {
  return `${storage}selfdata/catalog.ttl`
}

/**
 * Reads the catalogue; empty where there is none. Entries that lie outside the storage, or that no
 * stream we know has made, are left out.
 *
 * @throws {ResourceError} when the server refuses or does not answer
 */
export async function readCatalog(storage: string, options: RequestOptions): Promise<Catalog> {
  const document = await ifThere(getDocument(catalogUrl(storage), options))
  const { series, documents } = inventoryOf(document?.quads ?? [])
  return {
    series: series.flatMap((one) => {
      const place = placeOf(storage, one.id)
      return place ? [{ ...one, ...place }] : []
    }),
    corrections: documents.flatMap((url) => {
      const end = url.lastIndexOf('/') + 1
      const place = placeOf(storage, url.slice(0, end))
      const period = periodOf(url.slice(end - 1))
      if (place?.stream !== 'corrections' || period?.period.length !== 4) return []
      return [{ url, source: place.source, year: Number(period.period) }]
    }),
  }
}

function placeOf(storage: string, container: string) {
  const [root, , stream = '', source = '', ...rest] = container.startsWith(storage)
    ? container.slice(storage.length).split('/')
    : []
  if (root !== 'selfdata' || rest.join('/') !== '' || !isStream(stream)) return undefined
  try {
    const right = storage + containerOf({ stream, source }) === container
    return right ? { stream, source } : undefined
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

function isStream(name: string): name is StreamName {
  return Object.hasOwn(streams, name)
}
