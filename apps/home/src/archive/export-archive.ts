import { NotFoundError } from '@selfdata/pod'
import { strToU8, Zip, ZipDeflate } from 'fflate'
import { listTree } from './list-tree.ts'
import { manifestName } from './manifest.ts'
import type { ArchiveEntry, ArchiveManifest } from './manifest.ts'
import { sha256 } from './sha256.ts'
import type { TaskFailure, TaskOptions } from './task.ts'
import { readBytes } from './transfer.ts'

/** An archive, and what is missing in it. */
export interface Exported {
  /** Parts of the file, in order. */
  parts: Uint8Array<ArrayBuffer>[]
  manifest: ArchiveManifest
  failures: TaskFailure[]
}

/**
 * Packs everything below `selfdata/` into one zip archive with a manifest, as it is stored. A file
 * that cannot be read is named and the others go on. Nothing is changed in the pod.
 */
export async function exportArchive(
  { storage, webId }: { storage: string; webId: string },
  { now, onProgress, ...options }: TaskOptions & { now: () => Date },
): Promise<Exported> {
  const tree = await listTree(`${storage}selfdata/`, options)
  const parts: Uint8Array<ArrayBuffer>[] = []
  const failures = [...tree.failures]
  const entries: ArchiveEntry[] = []
  const zip = new Zip((error, chunk) => {
    if (error) throw error
    parts.push(chunk)
  })
  const total = tree.documents.length
  for (const [done, url] of tree.documents.entries()) {
    onProgress?.({ done, total })
    const path = url.slice(storage.length)
    try {
      const { bytes, contentType } = await readBytes(url, options)
      entries.push({ path, contentType, bytes: bytes.byteLength, sha256: await sha256(bytes) })
      pack(zip, path, bytes)
    } catch (error) {
      options.signal?.throwIfAborted()
      // Gone since it was listed: then it is no part of what there is.
      if (!(error instanceof NotFoundError)) failures.push({ path, error })
    }
  }
  const exported = now().toISOString()
  const manifest: ArchiveManifest = {
    format: 'selfdata-archive',
    version: 1,
    storage,
    webId,
    exported,
    entries,
  }
  pack(zip, manifestName, strToU8(JSON.stringify(manifest, undefined, 2)))
  zip.end()
  onProgress?.({ done: total, total })
  return { parts, manifest, failures }
}

function pack(zip: Zip, name: string, bytes: Uint8Array): void {
  const file = new ZipDeflate(name, { level: 6 })
  zip.add(file)
  file.push(bytes, true)
}
