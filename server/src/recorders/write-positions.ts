import { patchResource } from '@selfdata/pod'
import { documentOf, encode, recordFragment } from '@selfdata/records'
import type { Position } from '@selfdata/vocab'
import { boundFetch } from '../deliveries/bound-fetch.ts'
import { measured } from '../deliveries/measured.ts'
import { sendVisits } from '../journal/send-visits.ts'
import type { Service } from '../services/service-declaration.ts'
import type { Recorder } from './recorder.ts'
import type { RecorderDependencies } from './recorder-dependencies.ts'

/** So many positions go into one request. */
const AT_ONCE = 500

/** Longest a pod may take, in milliseconds: a phone waits meanwhile. */
const PATIENCE = 15_000

/**
 * Adds positions to the documents of their days in the pod: the same one again adds nothing. The
 * journal is told once of each day.
 *
 * @returns the document that was noted last
 * @throws {ResourceError} when the pod does not take them
 */
export async function writePositions(
  positions: readonly Omit<Position, 'id'>[],
  { recorder, link, service }: Recorder & { service: Service },
  dependencies: RecorderDependencies,
): Promise<string | null> {
  const { sessions, paceOf, metrics, now } = dependencies
  const session = sessions.get(service.id)
  if (!session) throw new Error(`Writing for ${service.id} failed: it has no session`)
  const pace = paceOf(link.lane).visit()
  const fetch = measured(boundFetch(session.fetch, link.storage), { pace, metrics })
  const days = Map.groupBy(positions, ({ startTime }) => {
    return link.storage + documentOf({ ...service, startTime })
  })
  for (const [document, all] of days)
    for (let from = 0; from < all.length; from += AT_ONCE) {
      const inserts = all
        .slice(from, from + AT_ONCE)
        .flatMap((position) => encode('Position', { id: nameIn(document, position), ...position }))
      await patchResource(document, { inserts }, { fetch, signal: AbortSignal.timeout(PATIENCE) })
    }
  const resources = [...days.keys()].filter((document) => document !== recorder.noted).toSorted()
  if (resources.length === 0) return recorder.noted
  const uses = [{ mode: 'append' as const, refused: false, resources }]
  const visit = { id: crypto.randomUUID(), at: now().toISOString(), uses }
  await sendVisits(visit, { service, link, fetch }, dependencies)
  return resources.at(-1) ?? null
}

/** Of what makes a position what it is: the phone, the instant and the place. */
function nameIn(document: string, position: Omit<Position, 'id'>): string {
  const { startTime, recordedWith: source, device = '', asWKT } = position
  const sourceRecordId = [device, startTime, asWKT].join('\n')
  return `${document}#${recordFragment({ source, sourceRecordId, startTime })}`
}
