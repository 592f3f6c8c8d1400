import type { Saved } from '@selfdata/pod'
import { documentOf } from '@selfdata/records'
import { Draft } from '../records/draft.ts'
import type { Service } from '../services/service-declaration.ts'
import type { Delivery, Link } from '../store/schema.ts'
import { boundFetch } from './bound-fetch.ts'
import type { DeliveryDependencies } from './delivery-dependencies.ts'
import type { LanePace } from './lane-pace.ts'
import { measured } from './measured.ts'
import { isDeliverable, saveStream } from './save-stream.ts'

/** Longest one visit to a pod may take, in milliseconds. */
const VISIT = 120_000

/** For whom, and how. */
interface Writing {
  service: Service
  link: Link
  stop: AbortSignal
  pace: Pick<LanePace, 'ask'>
}

/**
 * Writes what waits for one link into its pod: records, index and summary. Writing again what is
 * there already changes nothing. What comes back names documents that lost earlier records.
 *
 * @throws {ResourceError} when the pod does not take it
 */
export async function writeRecords(
  rows: readonly Delivery[],
  { service, link, stop, pace }: Writing,
  {
    sessions,
    now,
    metrics,
    known,
  }: Pick<DeliveryDependencies, 'sessions' | 'now' | 'metrics' | 'known'>,
): Promise<Saved> {
  const session = sessions.get(service.id)
  if (!session) throw new Error(`Writing for ${service.id} failed: it has no session`)
  const { stream, source, timeZone, webId } = service
  if (!isDeliverable(stream)) throw new Error(`Writing for ${service.id} failed: ${stream}`)
  const { storage } = link
  // The newest of several with one name counts.
  const records = new Map(
    rows.map((row) => {
      const { fragment, startTime, fields } = Draft.parse(JSON.parse(row.record))
      const path = documentOf({ stream, source, startTime, timeZone })
      const id = new URL(`${path}#${fragment}`, storage).href
      return [id, { ...fields, id, agent: link.webId }]
    }),
  )
  const place = { storage, stream, source, timeZone, agent: webId }
  const fetch = measured(boundFetch(session.fetch, storage), { pace, metrics })
  const signal = AbortSignal.any([stop, AbortSignal.timeout(VISIT)])
  return saveStream({ ...place, records: [...records.values()] }, { fetch, now, signal, known })
}
