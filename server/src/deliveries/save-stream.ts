import { summariseTrips, summariseValidations } from '@selfdata/insights'
import { saveRecords } from '@selfdata/pod'
import type { Delivery, Saved, SaveOptions } from '@selfdata/pod'
import type { StreamName } from '@selfdata/records'
import type { RecordName, RecordTypes, Trip, Validation } from '@selfdata/vocab'
import { isRecord } from '../records/judge.ts'
import type { Unjudged } from '../records/judge.ts'

/** What every delivery has, whatever its stream. */
type Place = Pick<Delivery<StreamName>, 'storage' | 'source' | 'agent' | 'timeZone'>

const deliverable = ['trips', 'validations'] as const

/** A stream that city services write. */
export type Deliverable = (typeof deliverable)[number]

/** Whether services write this stream; the others are the person's own. */
export function isDeliverable(stream: StreamName): stream is Deliverable {
  return deliverable.some((name) => name === stream)
}

/**
 * Writes records into a pod, with the figures that go with their stream.
 *
 * @throws {ResourceError} when the pod does not take them
 */
export async function saveStream(
  { stream, records, ...where }: Place & { stream: Deliverable; records: readonly Unjudged[] },
  options: SaveOptions,
): Promise<Saved> {
  // The container of a service is its own: the person's corrections lie elsewhere.
  const place = { ...where, sole: true }
  if (stream === 'trips') {
    const trips = judged('Trip', records)
    const summarise = (all: Trip[]) => summariseTrips(all, place)
    return saveRecords({ ...place, stream, records: trips, summarise }, options)
  }
  const validations = judged('Validation', records)
  const summarise = (all: Validation[]) => summariseValidations(all, place)
  return saveRecords({ ...place, stream, records: validations, summarise }, options)
}

/** The records were judged at the door; a change of their shape since then shows here. */
function judged<N extends RecordName>(name: N, records: readonly Unjudged[]): RecordTypes[N][] {
  const good = records.filter((record) => isRecord(name, record))
  if (good.length < records.length)
    throw new TypeError(`Writing a ${name} failed: not of its shape`)
  return good
}
