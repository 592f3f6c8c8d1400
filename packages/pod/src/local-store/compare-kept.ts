import { contentHash, hashHex, readManifest, readTurtle } from '@selfdata/records'
import type { Fetch } from '../resource/exchange.ts'
import type { CopyContext } from './copy-context.ts'
import type { KeptDocument } from './kept-documents.ts'
import { refreshKept } from './refresh-kept.ts'
import type { Outcome } from './refresh-kept.ts'

/** Whether one kept document is as in the pod. */
export interface Question {
  url: string
  network: Fetch
  /** That of its series, as far as it has one. */
  manifest?: string | undefined
}

/** Compares a document by the manifest, and asks for the document only where that does not tell. */
export async function compareKept(
  context: CopyContext,
  { url, network, manifest }: Question,
): Promise<Outcome> {
  const [kept, index] = await Promise.all([
    context.documents.get(url),
    manifest ? context.documents.get(manifest) : undefined,
  ])
  const mark = index?.status === 200 ? hashHex(index.text) : undefined
  if (!index || !mark || !kept || kept.isStale) return refreshKept(context, { url, network }, mark)
  if (kept.mark === mark) return 'same'
  if (kept.status === 200 && listedHash(index, url) === contentHash(quadsOf(kept))) {
    await context.documents.put({ ...kept, mark })
    return 'same'
  }
  return refreshKept(context, { url, network }, mark)
}

function listedHash(index: KeptDocument, url: string): string | undefined {
  const { documents } = readManifest(quadsOf(index), { base: index.url })
  return documents.find(({ document }) => document === url)?.contentHash
}

function quadsOf({ text, url }: KeptDocument) {
  return readTurtle(text, { base: url })
}
