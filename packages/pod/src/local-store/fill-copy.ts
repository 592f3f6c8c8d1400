import { manifestOf, periodOf, readCatalog as inventoryOf } from '@selfdata/records'
import { readManifest, summaryOf } from '@selfdata/records'
import { getDocument } from '../document/document.ts'
import { ResourceError } from '../errors.ts'
import type { RequestOptions } from '../resource/exchange.ts'
import { ifThere } from '../resource/get-resource.ts'
import { inParallel } from '../in-parallel.ts'
import { catalogUrl, readCatalog } from '../catalog/read-catalog.ts'
import { isInside } from '../resource/web-address.ts'

/** How far the copy of a storage is. */
export interface FillProgress {
  done: number
  total: number
}

/** What filling takes from outside; `fetch` is the kept one. */
export interface FillOptions extends RequestOptions {
  /** Asked before each document: false stops, for want of room. */
  hasRoom: () => Promise<boolean>
  onProgress?: (progress: FillProgress) => void
}

const requestsAtOnce = 4

/**
 * Reads all records of a storage once, so that the copy has them: figures, corrections and the
 * person's own documents first, then months, newest first. A document that cannot be read is left out.
 *
 * @throws {ResourceError} when the inventory cannot be read
 */
export async function fillCopy(storage: string, options: FillOptions): Promise<FillProgress> {
  const { hasRoom, onProgress, ...reading } = options
  const { series } = await readCatalog(storage, reading)
  const inventory = await readQuietly(catalogUrl(storage), reading)
  const others = inventoryOf(inventory?.quads ?? []).documents
  const listed = await inParallel(series, requestsAtOnce, async ({ stream, source }) => {
    const base = storage + manifestOf({ stream, source })
    const index = await readQuietly(base, reading)
    const { documents } = readManifest(index?.quads ?? [], { base })
    const urls = documents.map(({ document }) => document).filter((url) => url.startsWith(storage))
    const years = new Set(urls.map((url) => Number(periodOf(url)?.period.slice(0, 4))))
    const figures = [...years].map((year) => storage + summaryOf({ stream, source, year }))
    return { urls, figures }
  })
  const months = listed.flatMap(({ urls }) => urls).toSorted(byPeriod)
  const all = [
    ...listed.flatMap(({ figures }) => figures),
    ...others.filter((url) => isInside(`${storage}selfdata/`, url)),
    ...months,
  ]
  let done = 0
  let full = false
  await inParallel(all, requestsAtOnce, async (url) => {
    reading.signal?.throwIfAborted()
    full ||= !(await hasRoom())
    if (full) return
    await readQuietly(url, reading)
    done += 1
    onProgress?.({ done, total: all.length })
  })
  return { done, total: all.length }
}

async function readQuietly(url: string, options: RequestOptions) {
  try {
    return await ifThere(getDocument(url, options))
  } catch (error) {
    if (error instanceof ResourceError) return undefined
    throw error
  }
}

function byPeriod(one: string, other: string): number {
  const period = (url: string) => periodOf(url)?.period ?? ''
  return period(other).localeCompare(period(one))
}
