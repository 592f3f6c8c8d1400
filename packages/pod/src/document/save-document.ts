import { mergeRecords, quadDifference, removeRecords } from '@selfdata/records'
import { prov } from '@selfdata/vocab'
import type { RecordName, RecordTypes } from '@selfdata/vocab'
import type { Quad } from '@rdfjs/types'
import { createDocument } from './create-document.ts'
import type { RequestOptions } from '../resource/exchange.ts'
import { insertQuads } from './insert-quads.ts'
import { holds } from '../resource/patch.ts'
import { patchResource } from '../resource/patch-resource.ts'
import type { StoredDocument } from '../records/stored-period.ts'
import { triple } from './triple.ts'

/** More in one request makes the server's work on it grow faster than the number. */
export const recordsPerPatch = 100

type State = 'added' | 'changed' | 'removed'

/** How to bring records into one document. */
interface SaveDocumentOptions extends RequestOptions {
  /** WebID of whoever writes: kept in the document as its author. */
  agent: string
  /** Nobody else writes here: what is not there may be created in one go. */
  sole?: boolean | undefined
  /** Told, before each request, which records it is about. */
  onPlan: (state: State, iris: readonly string[], url: string) => void
  /** Told after each request. */
  onSaved: (count: number) => void
}

/** What a document should hold from now on, and what no more. */
interface Change<N extends RecordName> {
  document: StoredDocument
  records: readonly RecordTypes[N][]
  /** IRIs of records that are in it. */
  removed: readonly string[]
}

/**
 * Brings records into one document. New ones are inserted, which may be repeated; of changed and
 * removed ones the old triples are deleted in one patch, which fails when somebody else changed
 * them too.
 *
 * @returns the document as it should be now; one that was created must still be confirmed
 * @throws {ConflictError} when somebody else changed the same record: read again and redo
 */
export async function saveDocument<N extends RecordName>(
  shape: N,
  { document, records, removed }: Change<N>,
  { agent, sole, onPlan, onSaved, ...options }: SaveDocumentOptions,
): Promise<StoredDocument> {
  const { url, patches, unborn } = document
  const { quads: merged, added, changed } = mergeRecords(shape, document.quads, records)
  const author = triple(url, prov.wasAttributedTo, agent)
  if (sole && unborn) {
    const quads = [...merged, author]
    onPlan('added', added, url)
    const sent = await createDocument(url, quads, { ...options, unborn, trusting: true })
    onSaved(added.length)
    return { url, quads, patches, sent }
  }
  let quads = document.quads
  const unsigned = holds(quads, { inserts: [author] }) ? [] : [author]
  const plans = [...planned('removed', removed), ...planned('changed', changed)]
  for (const [index, { state, iris }] of [...plans, ...planned('added', added)].entries()) {
    const next =
      state === 'removed'
        ? removeRecords(shape, quads, iris)
        : withRecords(shape, quads, { records, iris })
    const after = [...next, ...(index === 0 ? unsigned : [])]
    onPlan(state, iris, url)
    await change(url, { before: quads, after }, { ...options, patches })
    onSaved(iris.length)
    quads = after
  }
  return { url, quads, patches }
}

function withRecords<N extends RecordName>(
  shape: N,
  quads: readonly Quad[],
  { records, iris }: { records: readonly RecordTypes[N][]; iris: readonly string[] },
): Quad[] {
  const chosen = new Set(iris)
  const some = records.filter(({ id }) => chosen.has(id))
  return mergeRecords(shape, quads, some).quads
}

async function change(
  url: string,
  { before, after }: { before: readonly Quad[]; after: readonly Quad[] },
  options: RequestOptions & { patches: boolean | undefined },
): Promise<void> {
  const patch = quadDifference(before, after)
  if (patch.deletes.length > 0) await patchResource(url, patch, options)
  else await insertQuads(url, patch.inserts, options)
}

function planned(state: State, iris: readonly string[]): { state: State; iris: string[] }[] {
  return Array.from({ length: Math.ceil(iris.length / recordsPerPatch) }, (_, index) => ({
    state,
    iris: iris.slice(index * recordsPerPatch, (index + 1) * recordsPerPatch),
  }))
}
