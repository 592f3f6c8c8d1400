import { carriedRules, viewOf } from '@selfdata/access'
import type { CarriedRules } from '@selfdata/access'
import { NotFoundError } from '@selfdata/pod'
import type { Profile } from '@selfdata/pod'
import { strToU8, Zip, ZipDeflate } from 'fflate'
import { listTree } from './list-tree.ts'
import { isSafePath, manifestName } from './manifest.ts'
import type { ArchiveEntry, ArchiveManifest, ArchiveRoles } from './manifest.ts'
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

/** Whose pod it is, and what the profile names in it. */
export interface ExportedFrom extends Partial<
  Pick<Profile, 'privateTypeIndex' | 'publicTypeIndex' | 'preferencesFile'>
> {
  storage: string
  webId: string
}

/** Files that were read already, by their path: a stopped export goes on from there. */
export type ReadFiles = Map<string, Awaited<ReturnType<typeof readBytes>>>

export interface ExportOptions extends TaskOptions {
  now: () => Date
  files?: ReadFiles
}

/**
 * Packs everything in a storage into one zip archive with a manifest and the rules, as it is
 * stored; the profile stays. A file that cannot be read is named and the others go on. Nothing is
 * changed in the pod.
 */
export async function exportArchive(
  from: ExportedFrom,
  { now, onProgress, files = new Map(), ...options }: ExportOptions,
): Promise<Exported> {
  const { storage, webId } = from
  const tree = await wholeTree(storage, options)
  const failures = [...tree.failures]
  const entries: ArchiveEntry[] = []
  const { zip, parts } = newZip()
  const total = tree.documents.length
  for (const [done, url] of tree.documents.entries()) {
    onProgress?.({ done, total })
    const path = url.slice(storage.length)
    try {
      const file = files.get(path) ?? (await readBytes(url, options))
      files.set(path, file)
      const { bytes, contentType } = file
      entries.push({ path, contentType, bytes: bytes.byteLength, sha256: await sha256(bytes) })
      pack(zip, path, bytes)
    } catch (error) {
      options.signal?.throwIfAborted()
      // Gone since it was listed: then it is no part of what there is.
      if (!(error instanceof NotFoundError)) failures.push({ path, error })
    }
  }
  const rules = await rulesBelow(tree.roots, { from, options, failures })
  const about = { storage, webId, exported: now().toISOString() }
  const format = { format: 'selfdata-archive', version: 2 } as const
  const manifest: ArchiveManifest = {
    ...format,
    ...about,
    entries,
    ...(rules && { rules }),
    roles: rolesOf(from),
  }
  pack(zip, manifestName, strToU8(JSON.stringify(manifest, undefined, 2)))
  zip.end()
  onProgress?.({ done: total, total })
  return { parts, manifest, failures }
}

/** Everything that may go along; where the root cannot be listed, what is ours. */
async function wholeTree(storage: string, options: TaskOptions) {
  const wanted = (url: string) => isSafePath(url.slice(storage.length).replace(/\/$/u, '/-'))
  const tree = await listTree(storage, options, wanted)
  const isListed = !tree.failures.some(({ path }) => path === storage)
  const isTop = (url: string) => /^[^/]+\/?$/u.test(url.slice(storage.length))
  if (isListed) {
    const all = [...tree.documents, ...tree.containers]
    return { ...tree, roots: all.filter((url) => url !== storage && isTop(url)) }
  }
  const own = `${storage}selfdata/`
  return { ...(await listTree(own, options, wanted)), roots: [own] }
}

/** Who may do what below some containers and documents; where that cannot be seen, none. */
async function rulesBelow(
  roots: readonly string[],
  {
    from: { storage, webId },
    options,
    failures,
  }: { from: ExportedFrom; options: Omit<TaskOptions, 'onProgress'>; failures: TaskFailure[] },
): Promise<CarriedRules | undefined> {
  const all: CarriedRules[] = []
  for (const root of roots.filter((url) => url.endsWith('/'))) {
    const view = await viewOf(root, { ...options, me: webId, storage })
    const known = new Set(failures.map(({ path }) => path))
    const further = view.failures.map(({ url, error }) => ({
      path: url.slice(storage.length),
      error,
    }))
    // What could not be read itself is named already.
    failures.push(...further.filter(({ path }) => !known.has(path)))
    options.signal?.throwIfAborted()
    all.push(carriedRules(view, { storage }))
  }
  const [first] = all
  if (!first || first.language === 'unknown') return undefined
  return {
    language: first.language,
    places: all.flatMap(({ places }) => places),
    complete: all.every(({ complete }) => complete),
  }
}

function rolesOf({ storage, privateTypeIndex, ...others }: ExportedFrom): ArchiveRoles {
  const inside = (url: string | undefined) =>
    url?.startsWith(storage) ? [url.slice(storage.length)] : []
  const [index] = inside(privateTypeIndex)
  return {
    ...(index !== undefined && { privateTypeIndex: index }),
    settings: [...inside(others.publicTypeIndex), ...inside(others.preferencesFile)],
  }
}

function newZip() {
  const parts: Uint8Array<ArrayBuffer>[] = []
  const zip = new Zip((error, chunk) => {
    if (error) throw error
    parts.push(chunk)
  })
  return { zip, parts }
}

function pack(zip: Zip, name: string, bytes: Uint8Array): void {
  const file = new ZipDeflate(name, { level: 6 })
  zip.add(file)
  file.push(bytes, true)
}
