/** What an archive holds: everything that lay below `selfdata/` in one storage. */
export interface ArchiveManifest {
  format: 'selfdata-archive'
  version: 1
  /** Root of the storage it was taken from, ends in `/`. */
  storage: string
  webId: string
  /** xsd:dateTime. */
  exported: string
  entries: ArchiveEntry[]
}

/** One file. `path` is both its place below the storage and its name in the archive. */
export interface ArchiveEntry {
  path: string
  contentType: string
  bytes: number
  /** SHA-256 of the bytes, in hexadecimal. */
  sha256: string
}

export const manifestName = 'manifest.json'

/** An archive that cannot be used: no archive of ours, damaged, or too large. */
export class ArchiveError extends Error {
  override readonly name = 'ArchiveError'
  readonly kind: 'not-an-archive' | 'too-large' | 'newer'

  constructor(kind: ArchiveError['kind'], outcome: string, cause?: unknown) {
    super(`Reading the archive failed: ${outcome}`, { cause })
    this.kind = kind
  }
}

/** @throws {ArchiveError} when it is no manifest that this version understands */
export function readArchiveManifest(text: string): ArchiveManifest {
  const value = parsed(text)
  if (!isObject(value) || value['format'] !== 'selfdata-archive') {
    throw new ArchiveError('not-an-archive', `${manifestName} is none of ours`)
  }
  if (value['version'] !== 1) throw new ArchiveError('newer', 'made by a newer version')
  const { storage, webId, exported, entries } = value
  if (
    typeof storage !== 'string' ||
    !storage.endsWith('/') ||
    typeof webId !== 'string' ||
    typeof exported !== 'string' ||
    !Array.isArray(entries)
  ) {
    throw new ArchiveError('not-an-archive', `${manifestName} is incomplete`)
  }
  return {
    format: 'selfdata-archive',
    version: 1,
    storage,
    webId,
    exported,
    entries: entries.filter((entry) => isEntry(entry)),
  }
}

function isEntry(value: unknown): value is ArchiveEntry {
  return (
    isObject(value) &&
    typeof value['path'] === 'string' &&
    isSafePath(value['path']) &&
    typeof value['contentType'] === 'string' &&
    typeof value['bytes'] === 'number' &&
    typeof value['sha256'] === 'string'
  )
}

/** Below `selfdata/`, and not a way out of it. */
function isSafePath(path: string): boolean {
  const base = 'https://storage.invalid/'
  return (
    path.startsWith('selfdata/') &&
    !path.endsWith('/') &&
    !/[?#\\]|%2f|%5c|\/\//iu.test(path) &&
    URL.parse(path, base)?.href === base + path
  )
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new ArchiveError('not-an-archive', `${manifestName} is not JSON`, cause)
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
