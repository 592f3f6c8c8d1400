import { check, documentOf, periodOf, ShapeError } from '@selfdata/records'
import type { StreamName } from '@selfdata/records'
import { withAbsoluteIds } from './absolute-ids.ts'
import type { Delivery, Period, Saved, SaveOptions, Tally } from './delivery.ts'
import { redo } from './redo.ts'
import { saveOnce } from './save-once.ts'
import { shapeOf } from './stream-shape.ts'
import type { RecordOf } from './stream-shape.ts'

/**
 * Brings records into a pod, each exactly once however often it is called: new ones are added,
 * changed ones replaced, equal ones left alone; then the yearly figures and the manifest are
 * brought up to date. Stopped half-way, by whatever, the next call does the rest.
 *
 * Nothing foreign in the documents is lost, and any number of writers may do this at once.
 *
 * @throws {ShapeError} before anything is written, when a record is not as its shape wants it
 * @throws {ResourceError} when the pod refuses or does not answer; some records may be written
 */
export async function saveRecords<S extends StreamName>(
  delivery: Delivery<S>,
  options: SaveOptions,
): Promise<Saved> {
  const records = delivery.records.map((record) => checked(delivery, record))
  const tally: Tally = { states: new Map(), documents: new Set(), done: 0, torn: [] }
  if (records.length > 0) {
    const job = { ...delivery, periods: periodsOf(delivery, records) }
    await redo(() => saveOnce(job, tally, options))
  }
  const added = [...tally.states.values()].filter((state) => state === 'added').length
  const changed = tally.states.size - added
  const same = new Set(records.map(({ id }) => id)).size - tally.states.size
  const documents = [...tally.documents].toSorted()
  return { added, changed, same, documents, torn: tally.torn }
}

function checked<S extends StreamName>(
  { stream, storage }: Delivery<S>,
  record: RecordOf<S>,
): RecordOf<S> {
  const shape = shapeOf(stream)
  const absolute = withAbsoluteIds(shape, record, storage)
  const wrong = check(shape, absolute).filter(({ severity }) => severity === 'violation')
  if (wrong.length > 0) throw new ShapeError(absolute.id, wrong)
  return absolute
}

function periodsOf<S extends StreamName>(
  { storage, stream, source, timeZone }: Delivery<S>,
  records: readonly RecordOf<S>[],
): Period<S>[] {
  const path = (startTime: string, part = 1) =>
    documentOf({ stream, source, timeZone, startTime, part })
  const groups = Map.groupBy(records, ({ startTime }) => path(startTime))
  return [...groups].map(([first, group]) => ({
    name: periodOf(first)?.period ?? '',
    records: group,
    nameOf: (part) => storage + path(group[0]?.startTime ?? '', part),
  }))
}
