import { check, documentOf, periodOf, ShapeError } from '@selfdata/records'
import type { StreamName } from '@selfdata/records'
import { withAbsoluteIds } from './absolute-ids.ts'
import type { Delivery, Period, RemovedRecord, Saved, SaveOptions, Tally } from './delivery.ts'
import { redo } from '../document/redo.ts'
import { saveOnce } from './save-once.ts'
import { shapeOf } from './stream-shape.ts'
import type { RecordOf } from './stream-shape.ts'

/**
 * Brings records into a pod, each exactly once however often it is called: new ones are added,
 * changed ones replaced, equal ones left alone, removed ones taken out; then the yearly figures and the manifest are
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
  const gone = (delivery.removed ?? []).map((one) => ({
    ...one,
    id: URL.parse(one.id, delivery.storage)?.href ?? one.id,
  }))
  const tally: Tally = { states: new Map(), documents: new Set(), done: 0, torn: [] }
  if (records.length + gone.length > 0) {
    const periods = periodsOf(delivery, { records, gone })
    // Only the first attempt: what was not there as hoped is read by the next.
    let hopeful = delivery.sole === true && gone.length === 0
    await redo(async () => {
      const job = { ...delivery, periods, hopeful }
      hopeful = false
      await saveOnce(job, tally, { ...options, fresh: true })
    })
  }
  const count = (state: string) =>
    [...tally.states.values()].filter((other) => other === state).length
  const [added, changed, removed] = [count('added'), count('changed'), count('removed')]
  const same = new Set(records.map(({ id }) => id)).size - added - changed
  const documents = [...tally.documents].toSorted()
  return { added, changed, same, removed, documents, torn: tally.torn }
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
  { records, gone }: { records: readonly RecordOf<S>[]; gone: readonly RemovedRecord[] },
): Period<S>[] {
  const path = (startTime: string, part = 1) =>
    documentOf({ stream, source, timeZone, startTime, part })
  const kept = Map.groupBy(records, ({ startTime }) => path(startTime))
  const removed = Map.groupBy(gone, ({ startTime }) => path(startTime))
  return [...new Set([...kept.keys(), ...removed.keys()])].map((first) => {
    const [group, out] = [kept.get(first) ?? [], removed.get(first) ?? []]
    const startTime = group[0]?.startTime ?? out[0]?.startTime ?? ''
    const names: string[] = []
    return {
      name: periodOf(first)?.period ?? '',
      records: group,
      removed: out.map(({ id }) => id),
      nameOf: (part) => (names[part] ??= storage + path(startTime, part)),
    }
  })
}
