import {
  summariseDaily,
  summariseFlow,
  summariseLoad,
  summariseTrips,
  summariseValidations,
} from '@selfdata/insights'
import { saveRecords } from '@selfdata/pod'
import type { Delivery, RecordOf, Saved, SaveOptions } from '@selfdata/pod'
import type { StreamName } from '@selfdata/records'
import type { Unjudged } from '../records/judge.ts'

/** What every delivery has, whatever its stream. */
type Place = Pick<Delivery<StreamName>, 'storage' | 'source' | 'agent' | 'timeZone' | 'removed'>

type Summarise<S extends StreamName> = Delivery<S>['summarise']

/** Streams that city services write, with the figures that go with each. */
const deliverable = {
  trips:
    (place: Place): Summarise<'trips'> =>
    (all) =>
      summariseTrips(all, place),
  validations:
    (place: Place): Summarise<'validations'> =>
    (all) =>
      summariseValidations(all, place),
  load:
    (place: Place): Summarise<'load'> =>
    (all) =>
      summariseLoad(all, place),
  flow:
    (place: Place): Summarise<'flow'> =>
    (all) =>
      summariseFlow(all, place),
  daily:
    (place: Place): Summarise<'daily'> =>
    (all) =>
      summariseDaily(all, place),
  index: () => undefined,
  peak: () => undefined,
  entitlements: () => undefined,
  appointments: () => undefined,
}

/** A stream that city services write. */
export type Deliverable = keyof typeof deliverable

/** Whether services write this stream; the others are the person's own. */
export function isDeliverable(stream: StreamName): stream is Deliverable {
  return Object.hasOwn(deliverable, stream)
}

/** Records on their way, which were judged at the door. */
interface Streaming<S extends Deliverable> extends Place {
  stream: S
  records: readonly Unjudged[]
}

/**
 * Writes records into a pod, with the figures that go with their stream.
 *
 * @throws {ShapeError} when a shape has changed since a record was judged
 * @throws {ResourceError} when the pod does not take them
 */
export async function saveStream(
  { stream, ...delivery }: Streaming<Deliverable>,
  options: SaveOptions,
): Promise<Saved> {
  switch (stream) {
    case 'trips':
      return save({ stream, ...delivery }, deliverable.trips(delivery), options)
    case 'validations':
      return save({ stream, ...delivery }, deliverable.validations(delivery), options)
    case 'load':
      return save({ stream, ...delivery }, deliverable.load(delivery), options)
    case 'flow':
      return save({ stream, ...delivery }, deliverable.flow(delivery), options)
    case 'daily':
      return save({ stream, ...delivery }, deliverable.daily(delivery), options)
    default:
      return save({ stream, ...delivery }, undefined, options)
  }
}

async function save<S extends Deliverable>(
  { records, ...place }: Streaming<S>,
  summarise: Summarise<S>,
  options: SaveOptions,
): Promise<Saved> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `saveRecords` checks each before it writes any
  const typed = records as unknown as RecordOf<S>[]
  // The container of a service is its own: the person's corrections lie elsewhere.
  const delivery = { ...place, records: typed, sole: true, ...(summarise && { summarise }) }
  return saveRecords<S>(delivery, options)
}
