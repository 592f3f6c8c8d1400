import { readCarriedRules } from '@selfdata/access'
import type { CarriedRules } from '@selfdata/access'

/**
 * What an archive holds: everything that lay in one storage but the profile, which belongs to the
 * WebID. Version 1 held what lay below `selfdata/`, without rules.
 */
export interface ArchiveManifest {
  format: 'selfdata-archive'
  version: 1 | 2
  /** Root of the storage it was taken from, ends in `/`. */
  storage: string
  webId: string
  /** xsd:dateTime. */
  exported: string
  entries: ArchiveEntry[]
  /** Who may do what; absent where the rules could not be looked at. */
  rules?: CarriedRules
  /** Documents that have a place of their own in every pod. */
  roles: ArchiveRoles
}

/** Paths of documents that the person's profile names. */
export interface ArchiveRoles {
  privateTypeIndex?: string
  /** What each pod has of its own: preferences, the public type index. */
  settings: string[]
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
  if (value['version'] !== 1 && value['version'] !== 2)
    throw new ArchiveError('newer', 'made by a newer version')
  const { version, storage, webId, exported, entries } = value
  if (
    typeof storage !== 'string' ||
    !storage.endsWith('/') ||
    typeof webId !== 'string' ||
    typeof exported !== 'string' ||
    !Array.isArray(entries)
  ) {
    throw new ArchiveError('not-an-archive', `${manifestName} is incomplete`)
  }
  const rules = readCarriedRules(value['rules'])
  return {
    format: 'selfdata-archive',
    version,
    storage,
    webId,
    exported,
    entries: entries.filter((entry) => isEntry(entry)),
    ...(rules && { rules }),
    roles: rolesIn(value['roles']),
  }
}

function rolesIn(value: unknown): ArchiveRoles {
  if (!isObject(value)) return { settings: [] }
  const { privateTypeIndex, settings } = value
  return {
    ...(typeof privateTypeIndex === 'string' && { privateTypeIndex }),
    settings: Array.isArray(settings) ? settings.filter((one) => typeof one === 'string') : [],
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

/** Below the storage, not a way out of it, no rule document, and not the profile. */
export function isSafePath(path: string): boolean {
  const base = 'https://storage.invalid/'
  return (
    path !== '' &&
    !path.endsWith('/') &&
    !path.startsWith('profile/') &&
    !path.split('/').some((part) => part.startsWith('.')) &&
    !/\.(acl|acr|meta)$/iu.test(path) &&
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
