import { summarisersIn } from '@selfdata/insights'
import { saveRecords } from '@selfdata/pod'
import type { Delivery, RecordOf, Saved, SaveOptions, Summarisers } from '@selfdata/pod'
import type { StreamName } from '@selfdata/records'
import type { Unjudged } from '../records/judge.ts'

const deliverable = [
  'trips',
  'validations',
  'load',
  'flow',
  'daily',
  'index',
  'peak',
  'entitlements',
  'appointments',
] as const satisfies readonly StreamName[]

/** A stream that city services write. */
export type Deliverable = (typeof deliverable)[number]

/** Whether services write this stream; the others are the person's own. */
export function isDeliverable(stream: StreamName): stream is Deliverable {
  return deliverable.some((one) => one === stream)
}

/** Records on their way, which were judged at the door. */
interface Streaming<S extends Deliverable> extends Pick<
  Delivery<S>,
  'storage' | 'stream' | 'source' | 'agent' | 'timeZone' | 'removed'
> {
  records: readonly Unjudged[]
}

/**
 * Writes records into a pod, with the figures that go with their stream.
 *
 * @throws {ShapeError} when a shape has changed since a record was judged
 * @throws {ResourceError} when the pod does not take them
 */
export async function saveStream<S extends Deliverable>(
  { records, ...place }: Streaming<S>,
  options: SaveOptions,
): Promise<Saved> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `saveRecords` checks each before it writes any
  const typed = records as unknown as RecordOf<S>[]
  const summarisers: Summarisers = summarisersIn(place.timeZone)
  const summarise = summarisers[place.stream]
  // The container of a service is its own: the person's corrections lie elsewhere.
  return saveRecords({ ...place, records: typed, sole: true, summarise }, options)
}
