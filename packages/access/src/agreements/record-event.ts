import { documentUrl, insertQuads } from '@selfdata/pod'
import type { RequestOptions } from '@selfdata/pod'
import type { Iri } from '@selfdata/vocab'
import { writeEvent } from './event.ts'
import type { AgreementEvent } from './event.ts'
import { recordOf } from './grant.ts'

/**
 * Adds an event to the history of a kept request or a grant; doing it twice is doing it once.
 *
 * @throws {ResourceError} when the server refuses or does not answer
 */
export async function recordEvent(
  id: Iri,
  event: AgreementEvent,
  options: RequestOptions,
): Promise<void> {
  await insertQuads(documentUrl(id), writeEvent(recordOf(id), event), options)
}
