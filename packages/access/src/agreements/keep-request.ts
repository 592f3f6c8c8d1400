import { insertQuads } from '@selfdata/pod'
import { contentHash } from '@selfdata/records'
import type { DateTime, Iri } from '@selfdata/vocab'
import type { AccessOptions } from '../rules/access-options.ts'
import { writeEvent } from './event.ts'
import type { AgreementEvent } from './event.ts'
import { requestsOf } from './paths.ts'
import { writeReceivedRequest, writeRequest } from './request.ts'
import type { AccessRequest, ReceivedRequest } from './request.ts'

/**
 * Keeps a request in the person's own storage as it came, so that what was asked stays what it was,
 * whatever becomes of it. The same request is kept once.
 *
 * @throws {ResourceError} when the server refuses or does not answer
 */
export async function keepRequest(
  request: AccessRequest,
  { storage, me, at, ...options }: AccessOptions & { storage: string; me: Iri; at: DateTime },
): Promise<ReceivedRequest> {
  const hash = contentHash(writeRequest(request))
  const document = `${requestsOf(storage)}${hash.slice(0, 32)}.ttl`
  const received = { request, source: request.id, contentHash: hash }
  const event: AgreementEvent = { kind: 'requested', at, by: request.to }
  await insertQuads(
    document,
    [...writeReceivedRequest(document, received, me), ...writeEvent(`${document}#record`, event)],
    options,
  )
  return {
    ...received,
    request: { ...request, id: `${document}#request` },
    events: [event],
  }
}
