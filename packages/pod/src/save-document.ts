import { mergeRecords, quadDifference } from '@selfdata/records'
import { prov } from '@selfdata/vocab'
import type { RecordName, RecordTypes } from '@selfdata/vocab'
import type { RequestOptions } from './exchange.ts'
import { insertQuads } from './insert-quads.ts'
import { holds } from './patch.ts'
import { patchResource } from './patch-resource.ts'
import type { StoredDocument } from './stored-period.ts'
import { triple } from './triple.ts'

/** More in one request makes the server's work on it grow faster than the number. */
const recordsPerPatch = 100

/** How to bring records into one document. */
export interface SaveDocumentOptions extends RequestOptions {
  /** WebID of whoever writes: kept in the document as its author. */
  agent: string
  /** Told, before each patch, which records it is about. */
  onPlan: (state: 'added' | 'changed', iris: readonly string[]) => void
  /** Told after each patch. */
  onSaved: (count: number) => void
}

/**
 * Brings records into one document. New ones are inserted, which may be repeated; of changed ones
 * the old triples are deleted in the same patch, which fails when somebody else changed them too.
 *
 * @returns the document as it should be now
 * @throws {ConflictError} when somebody else changed the same record: read again and redo
 */
export async function saveDocument<N extends RecordName>(
  shape: N,
  document: StoredDocument,
  records: readonly RecordTypes[N][],
  { agent, onPlan, onSaved, ...options }: SaveDocumentOptions,
): Promise<StoredDocument> {
  const { url } = document
  const patchOptions = { ...options, patches: document.patches }
  const { added, changed } = mergeRecords(shape, document.quads, records)
  const author = triple(url, prov.wasAttributedTo, agent)
  let quads = document.quads
  const plans = [
    ...chunks(changed).map((iris) => ({ state: 'changed', iris }) as const),
    ...chunks(added).map((iris) => ({ state: 'added', iris }) as const),
  ]
  const unsigned = holds(quads, { inserts: [author] }) ? [] : [author]
  for (const [index, { state, iris }] of plans.entries()) {
    const chosen = new Set(iris)
    const merged = mergeRecords(
      shape,
      quads,
      records.filter(({ id }) => chosen.has(id)),
    )
    const after = [...merged.quads, ...(index === 0 ? unsigned : [])]
    const patch = quadDifference(quads, after)
    onPlan(state, iris)
    if (patch.deletes.length > 0) await patchResource(url, patch, patchOptions)
    else await insertQuads(url, patch.inserts, patchOptions)
    onSaved(iris.length)
    quads = after
  }
  return { ...document, quads }
}

function chunks(iris: readonly string[]): string[][] {
  return Array.from({ length: Math.ceil(iris.length / recordsPerPatch) }, (_, index) =>
    iris.slice(index * recordsPerPatch, (index + 1) * recordsPerPatch),
  )
}
