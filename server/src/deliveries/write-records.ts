import { documentUrl } from '@selfdata/pod'
import type { Saved } from '@selfdata/pod'
import { documentOf } from '@selfdata/records'
import { journaled } from '../journal/journaled.ts'
import { Draft } from '../records/draft.ts'
import { owned } from '../records/owned.ts'
import { shapeOf } from '../records/shape-of.ts'
import type { Service } from '../services/service-declaration.ts'
import type { Link } from '../store/schema.ts'
import { boundFetch } from './bound-fetch.ts'
import type { DeliveryDependencies } from './delivery-dependencies.ts'
import { measured } from './measured.ts'
import type { VisitPace } from './request-queue.ts'
import { isDeliverable, saveStream } from './save-stream.ts'
import type { Waiting } from './waiting.ts'

/** Longest one visit to a pod may take, in milliseconds. */
const VISIT = 120_000

/** For whom, and how. */
interface Writing {
  service: Service
  link: Link
  stop: AbortSignal
  pace: VisitPace
}

/**
 * Writes what waits for one link into its pod: records, index and summary. Writing again what is
 * there already changes nothing. What comes back names documents that lost earlier records.
 *
 * @throws {ResourceError} when the pod does not take it
 */
export async function writeRecords(
  rows: readonly Waiting[],
  { service, link, stop, pace }: Writing,
  dependencies: Pick<
    DeliveryDependencies,
    'db' | 'sessions' | 'now' | 'metrics' | 'known' | 'publicUrl'
  >,
): Promise<Saved> {
  const { sessions, now, metrics, known } = dependencies
  const session = sessions.get(service.id)
  if (!session) throw new Error(`Writing for ${service.id} failed: it has no session`)
  const { stream, source, timeZone, webId } = service
  if (!isDeliverable(stream)) throw new Error(`Writing for ${service.id} failed: ${stream}`)
  const { storage } = link
  // The newest of several with one name counts.
  const drafts = new Map(
    rows.map((row) => {
      const draft = Draft.parse(JSON.parse(row.record))
      const path = documentOf({ stream, source, startTime: draft.startTime, timeZone })
      return [`${storage}${path}#${draft.fragment}`, draft]
    }),
  )
  const shape = shapeOf(service)
  const gone = [...drafts].filter(([, draft]) => draft.removed)
  const kept = [...drafts].filter(([, draft]) => !draft.removed)
  const records = kept.map(([id, { fields }]) => owned(shape, fields, { id, agent: link.webId }))
  const removed = gone.map(([id, { startTime }]) => ({ id, startTime }))
  const place = { storage, stream, source, timeZone, agent: webId }
  const fetch = measured(boundFetch(session.fetch, storage), { pace, metrics })
  const signal = AbortSignal.any([stop, AbortSignal.timeout(VISIT)])
  const documents = [...drafts.keys()].map((id) => documentUrl(id))
  return journaled(
    { service, link, fetch, documents },
    async (noting) =>
      saveStream({ ...place, records, removed }, { fetch: noting, now, signal, known }),
    dependencies,
  )
}
