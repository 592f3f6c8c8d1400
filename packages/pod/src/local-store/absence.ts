import { periodOf, readManifest, readTurtle } from '@selfdata/records'
import { dcat } from '@selfdata/vocab'
import type { Quad } from '@rdfjs/types'
import { catalogUrl } from '../catalog/read-catalog.ts'
import type { CopyContext } from './copy-context.ts'
import { mayWait, placeOf } from './place.ts'
import type { StreamPlace } from './place.ts'

/**
 * Whether the kept inventory and manifests say for certain that a document does not exist, so that
 * it can be begun without asking the pod.
 */
export async function isAbsent(context: CopyContext, url: string): Promise<boolean> {
  const storages = context.storages()
  const storage = storages.find((root) => url.startsWith(root))
  if (storage === undefined || !mayWait(url, storages)) return false
  const quads = async (document: string) => quadsOf(await context.documents.get(document))
  const place = placeOf(url, storages)
  const series = place?.stream === 'corrections' ? undefined : place
  if (series && url !== series.manifest) {
    const manifest = await quads(series.manifest)
    if (manifest) return isUnlisted(manifest, { url, ...series })
  }
  const catalog = await quads(catalogUrl(storage))
  const entry = series?.container ?? url
  return (
    catalog?.every(
      ({ predicate, object }) => predicate.value !== dcat.dataset || object.value !== entry,
    ) ?? false
  )
}

function isUnlisted(
  manifest: readonly Quad[],
  { url, manifest: base, summaryYear }: StreamPlace & { url: string },
): boolean {
  const listed = readManifest(manifest, { base }).documents
  return summaryYear === undefined
    ? listed.every(({ document }) => document !== url)
    : listed.every(({ document }) => yearOf(document) !== summaryYear)
}

function yearOf(document: string): number {
  return Number(periodOf(document)?.period.slice(0, 4))
}

function quadsOf(
  kept: { status: number; text: string; url: string } | undefined,
): Quad[] | undefined {
  if (!kept) return undefined
  return kept.status === 200 ? readTurtle(kept.text, { base: kept.url }) : []
}
