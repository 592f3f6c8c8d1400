import type { Quad } from '@rdfjs/types'
import { regroupedQuads } from '@selfdata/access'
import type { Move } from '@selfdata/access'
import { ConflictError, getDocument, ifThere, insertQuads, saveResource } from '@selfdata/pod'
import { contentHash, quadDifference, readTurtle, writeTurtle } from '@selfdata/records'
import type { ArchiveEntry } from './manifest.ts'
import { movedQuads } from './moved-quads.ts'
import { sha256 } from './sha256.ts'
import type { TaskOptions } from './task.ts'
import { readBytes, writeBytes } from './transfer.ts'

/** What became of one file. */
export type EntryState = 'written' | 'same' | 'completed' | 'kept'

/** How documents change on the way. */
export interface Passage {
  move: Move
  /** Content hashes of moved documents by those they had. */
  hashes: ReadonlyMap<string, string>
  /** Documents that have another name in the new storage: new addresses by old ones. */
  renamed: ReadonlyMap<string, string>
  /** Groups of grants whose end the new server cannot see to. */
  regrouped: readonly string[]
}

/** The list of what a pod holds is one for both: what is missing in it is added. */
export const catalogPath = 'selfdata/catalog.ttl'

/** Writes one file of an archive to its new place; what is there already stays as it is. */
export async function putEntry(
  entry: ArchiveEntry,
  bytes: Uint8Array<ArrayBuffer>,
  passage: Passage,
  options: TaskOptions,
): Promise<EntryState> {
  const { move, renamed } = passage
  const other = renamed.get(move.from.storage + entry.path)
  const url = other ?? move.to.storage + entry.path
  if (entry.contentType !== 'text/turtle') return putBytes(url, entry, bytes, options)
  const quads = quadsThere(entry, bytes, passage)
  const there = await ifThere(getDocument(url, options))
  if (!there) {
    await saveResource(url, writeTurtle(quads, { base: url }), { ...options, ifNoneMatch: '*' })
    return 'written'
  }
  if (contentHash(there.quads) === contentHash(quads)) return 'same'
  const isList = entry.path === catalogPath || other !== undefined
  return isList ? complete(url, there.quads, quads, options) : 'kept'
}

function quadsThere(
  entry: ArchiveEntry,
  bytes: Uint8Array<ArrayBuffer>,
  { move, hashes, renamed, regrouped }: Passage,
): Quad[] {
  const quads = quadsIn(entry, bytes, move)
  const isGrant = entry.path.startsWith('selfdata/grants/')
  return movedQuads(isGrant ? regroupedQuads(quads, regrouped) : quads, move, { hashes, renamed })
}

/** The triples of a file under the addresses that they had. */
export function quadsIn(
  { path }: ArchiveEntry,
  bytes: Uint8Array<ArrayBuffer>,
  { from }: Move,
): Quad[] {
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  return readTurtle(text, { base: from.storage + path })
}

async function complete(
  url: string,
  there: readonly Quad[],
  wanted: readonly Quad[],
  options: TaskOptions,
): Promise<EntryState> {
  const { inserts } = quadDifference(there, wanted)
  if (inserts.length === 0) return 'same'
  await insertQuads(url, [...inserts], options)
  return 'completed'
}

async function putBytes(
  url: string,
  { contentType, sha256: expected }: ArchiveEntry,
  bytes: Uint8Array<ArrayBuffer>,
  options: TaskOptions,
): Promise<EntryState> {
  try {
    await writeBytes(url, { bytes, contentType }, options)
    return 'written'
  } catch (error) {
    if (!(error instanceof ConflictError)) throw error
    const stored = await readBytes(url, options)
    return (await sha256(stored.bytes)) === expected ? 'same' : 'kept'
  }
}
