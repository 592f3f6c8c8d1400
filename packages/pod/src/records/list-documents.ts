import { manifestOf, readManifest } from '@selfdata/records'
import type { ManifestEntry, StreamName } from '@selfdata/records'
import { getDocument } from '../document/document.ts'
import type { RequestOptions } from '../resource/exchange.ts'
import { ifThere } from '../resource/get-resource.ts'

/**
 * What a source's manifest says of its documents: one request tells which of them changed. Empty
 * where there is none.
 *
 * @throws {ResourceError} when the server refuses or does not answer
 */
export async function listDocuments(
  { storage, stream, source }: { storage: string; stream: StreamName; source: string },
  options: RequestOptions,
): Promise<ManifestEntry[]> {
  const url = storage + manifestOf({ stream, source })
  const manifest = await ifThere(getDocument(url, options))
  return readManifest(manifest?.quads ?? [], { base: url }).documents
}
