import { manifestOf, periodOf, readCatalog as inventoryOf } from '@selfdata/records'
import { readManifest, summaryOf } from '@selfdata/records'
import { getDocument } from '../document/document.ts'
import { ResourceError } from '../errors.ts'
import type { Fetch, RequestOptions } from '../resource/exchange.ts'
import { ifThere } from '../resource/get-resource.ts'
import { inParallel } from '../in-parallel.ts'
import { catalogUrl, readCatalog } from '../catalog/read-catalog.ts'
import type { CatalogSeries } from '../catalog/read-catalog.ts'
import { compareKept } from './compare-kept.ts'
import type { Question } from './compare-kept.ts'
import type { CopyContext } from './copy-context.ts'
import { isGuide, isKept } from './place.ts'

/** How far the copy of a storage is. */
export interface FillProgress {
  done: number
  total: number
}

/** What filling takes from outside; `fetch` is the kept one. */
export interface FillOptions extends RequestOptions {
  /** Asks the pod itself. */
  network: Fetch
  onProgress?: (progress: FillProgress) => void
}

const requestsAtOnce = 4

/**
 * Brings all records of a storage into the copy that it lacks, or has otherwise than the manifests
 * say: figures, corrections and the person's own documents first, then months, newest first. Cut
 * off anywhere, the next time does the rest. A document that cannot be read is left out.
 *
 * @throws {ResourceError} when the inventory cannot be read
 */
export async function fillCopy(
  context: CopyContext,
  storage: string,
  { onProgress, network, ...reading }: FillOptions,
): Promise<FillProgress> {
  const all = await contentOf(storage, reading)
  let done = 0
  let full = false
  await inParallel(all, requestsAtOnce, async ({ url, manifest }) => {
    reading.signal?.throwIfAborted()
    if (!context.canAsk()) return
    const kept = await context.documents.get(url)
    const needsRoom = !kept && !isGuide(url)
    full ||= needsRoom && !(await context.documents.hasRoom())
    if (full && needsRoom) return
    if (!kept || kept.isStale || manifest) await compareKept(context, { url, network, manifest })
    done += 1
    onProgress?.({ done, total: all.length })
  })
  return { done, total: all.length }
}

/** All documents of a storage, the most needed first, with the manifests that tell of them. */
async function contentOf(
  storage: string,
  reading: RequestOptions,
): Promise<Omit<Question, 'network'>[]> {
  const { series } = await readCatalog(storage, reading)
  const inventory = await readQuietly(catalogUrl(storage), reading)
  const own = inventoryOf(inventory?.quads ?? []).documents
  const listed = await inParallel(series, requestsAtOnce, (one) => listedIn(storage, one, reading))
  const all = [
    ...listed.flatMap(({ figures }) => figures),
    ...own.map((url) => ({ url })),
    ...listed.flatMap(({ records }) => records).toSorted(byPeriod),
  ]
  // Whatever an inventory says: no rules, no grants, nothing of somebody else.
  return all.filter(({ url }) => isKept(url, [storage]))
}

async function listedIn(
  storage: string,
  { stream, source }: CatalogSeries,
  reading: RequestOptions,
) {
  const manifest = storage + manifestOf({ stream, source })
  const index = await readQuietly(manifest, reading)
  const { documents } = readManifest(index?.quads ?? [], { base: manifest })
  const urls = documents.map(({ document }) => document)
  const years = new Set(urls.map((url) => Number(periodOf(url)?.period.slice(0, 4))))
  const figures = [...years].map((year) => storage + summaryOf({ stream, source, year }))
  const beside = (url: string) => ({ url, manifest })
  return { figures: figures.map(beside), records: urls.map(beside) }
}

async function readQuietly(url: string, options: RequestOptions) {
  try {
    return await ifThere(getDocument(url, options))
  } catch (error) {
    if (error instanceof ResourceError) return undefined
    throw error
  }
}

function byPeriod(one: { url: string }, other: { url: string }): number {
  const period = ({ url }: { url: string }) => periodOf(url)?.period ?? ''
  return period(other).localeCompare(period(one))
}
