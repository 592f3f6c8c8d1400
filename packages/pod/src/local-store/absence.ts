import { periodOf, readManifest, readTurtle } from '@selfdata/records'
import { dcat } from '@selfdata/vocab'
import type { Quad } from '@rdfjs/types'
import { catalogUrl } from '../read-catalog.ts'
import type { CopyContext } from './copy-context.ts'
import { placeOf } from './place.ts'

/**
 * Whether the kept inventory and manifests say for certain that a document does not exist, so that
 * it can be begun without asking the pod.
 */
export async function isAbsent(context: CopyContext, url: string): Promise<boolean> {
  const place = placeOf(url, context.storages())
  if (!place) return false
  const quads = async (document: string) => quadsOf(await context.documents.get(document))
  if (place.stream !== 'corrections' && url !== place.manifest) {
    const manifest = await quads(place.manifest)
    if (manifest) {
      const listed = readManifest(manifest, { base: place.manifest }).documents
      return place.summaryYear === undefined
        ? listed.every(({ document }) => document !== url)
        : listed.every(({ document }) => yearOf(document) !== place.summaryYear)
    }
  }
  const catalog = await quads(catalogUrl(place.storage))
  const entry = place.stream === 'corrections' ? url : place.container
  return (
    catalog?.every(
      ({ predicate, object }) => predicate.value !== dcat.dataset || object.value !== entry,
    ) ?? false
  )
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
