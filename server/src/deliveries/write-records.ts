import { documentOf } from '@selfdata/records'
import { Draft } from '../records/draft.ts'
import type { Service } from '../services/service-declaration.ts'
import type { Delivery, Link } from '../store/schema.ts'
import { boundFetch } from './bound-fetch.ts'
import type { DeliveryDependencies } from './delivery-dependencies.ts'
import { isDeliverable, saveStream } from './save-stream.ts'

/** Longest one visit to a pod may take, in milliseconds. */
const VISIT = 120_000

/**
 * Writes what waits for one link into its pod: records, index and summary. Writing again what is
 * there already changes nothing.
 *
 * @throws {ResourceError} when the pod does not take it
 */
export async function writeRecords(
  rows: readonly Delivery[],
  { service, link, stop }: { service: Service; link: Link; stop: AbortSignal },
  { sessions, now }: Pick<DeliveryDependencies, 'sessions' | 'now'>,
): Promise<void> {
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
  const fetch = boundFetch(session.fetch, storage)
  const signal = AbortSignal.any([stop, AbortSignal.timeout(VISIT)])
  await saveStream({ ...place, records: [...records.values()] }, { fetch, now, signal })
}
