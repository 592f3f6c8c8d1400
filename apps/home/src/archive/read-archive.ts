import { strFromU8, unzipSync } from 'fflate'
import { ArchiveError, isSafePath, manifestName, readArchiveManifest } from './manifest.ts'
import type { ArchiveEntry, ArchiveManifest } from './manifest.ts'

/** An archive as it was read: what it says it holds, and the bytes of each file by its path. */
export interface Archive {
  manifest: ArchiveManifest
  files: ReadonlyMap<ArchiveEntry, Uint8Array<ArrayBuffer>>
  /** Files that the manifest names and the archive lacks. */
  missing: string[]
}

/** After unpacking, in bytes: more than this is no pod of a person, or a trap. */
const sizeLimit = 300_000_000
const fileLimit = 20_000

/** @throws {ArchiveError} when it is no archive of ours, damaged, or too large */
export function readArchive(bytes: Uint8Array): Archive {
  let size = 0
  let count = 0
  const unpacked = unpack(bytes, ({ name, originalSize }) => {
    size += originalSize
    count += 1
    if (size > sizeLimit || count > fileLimit) {
      throw new ArchiveError('too-large', `more than ${sizeLimit} bytes or ${fileLimit} files`)
    }
    return name === manifestName || isSafePath(name)
  })
  const manifestBytes = unpacked[manifestName]
  if (!manifestBytes) throw new ArchiveError('not-an-archive', `there is no ${manifestName}`)
  const manifest = readArchiveManifest(strFromU8(manifestBytes))
  const files = new Map<ArchiveEntry, Uint8Array<ArrayBuffer>>()
  const missing: string[] = []
  for (const entry of manifest.entries) {
    const file = Object.hasOwn(unpacked, entry.path) ? unpacked[entry.path] : undefined
    if (file) files.set(entry, file)
    else missing.push(entry.path)
  }
  return { manifest, files, missing }
}

function unpack(
  bytes: Uint8Array,
  filter: (file: { name: string; originalSize: number }) => boolean,
): Record<string, Uint8Array<ArrayBuffer>> {
  try {
    return unzipSync(bytes, { filter })
  } catch (cause) {
    if (cause instanceof ArchiveError) throw cause
    throw new ArchiveError('not-an-archive', 'it is no zip file, or damaged', cause)
  }
}
