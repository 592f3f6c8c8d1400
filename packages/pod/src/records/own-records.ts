import { check, decode, mergeRecords, removeRecords, ShapeError } from '@selfdata/records'
import type { Iri, RecordName, RecordTypes } from '@selfdata/vocab'
import { getDocument } from '../document/document.ts'
import { editDocument } from '../document/edit-document.ts'
import type { RequestOptions } from '../resource/exchange.ts'
import { ifThere } from '../resource/get-resource.ts'
import { registerDocument } from '../catalog/register-series.ts'

/** A small document that the person's own apps write, such as their places. */
export interface OwnDocument {
  storage: string
  /** From the storage: `selfdata/mobility/places.ttl`. */
  path: string
}

/** The records of one shape in a document of the person; none where there is no document. */
export async function readOwnRecords<N extends RecordName>(
  name: N,
  { storage, path }: OwnDocument,
  options: RequestOptions,
): Promise<RecordTypes[N][]> {
  const document = await ifThere(getDocument(storage + path, options))
  return document ? decode(name, document.quads).records : []
}

/**
 * Saves and removes records of a small document of the person, losing nobody's change. It may not
 * be shared by accident: it lies under `selfdata/`, where nothing is public.
 *
 * @param place.save the records; or what they are to be, from those that are there when it is
 *   written, called again when a race is lost
 * @throws {ShapeError} before anything is written, when a record is not as its shape wants it
 * @throws {ResourceError} when the server refuses or does not answer
 */
export async function changeOwnRecords<N extends RecordName>(
  name: N,
  place: OwnDocument & { save?: Save<RecordTypes[N]>; remove?: readonly Iri[] },
  options: RequestOptions,
): Promise<void> {
  const { storage, path, save = [], remove = [] } = place
  const url = storage + path
  const isEdit = typeof save === 'function'
  if (!isEdit) assertFit(name, save)
  if (isEdit || save.length > 0) await registerDocument({ storage, url }, options)
  await editDocument(
    url,
    (quads) => {
      const records = isEdit ? save(decode(name, quads).records) : save
      if (isEdit) assertFit(name, records)
      return mergeRecords(name, removeRecords(name, quads, remove), records).quads
    },
    options,
  )
}

type Save<T> = readonly T[] | ((now: readonly T[]) => readonly T[])

function assertFit<N extends RecordName>(name: N, records: readonly RecordTypes[N][]): void {
  for (const record of records) {
    const wrong = check(name, record).filter(({ severity }) => severity === 'violation')
    if (wrong.length > 0) throw new ShapeError(record.id, wrong)
  }
}
