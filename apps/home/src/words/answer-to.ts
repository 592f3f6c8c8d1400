import type { ReceivedRequest, RecordedGrant } from '@selfdata/access'

/**
 * The grant that a request was answered with; none where the person has said something else about it
 * since, such as no.
 */
export function answerTo(
  { request, events }: ReceivedRequest,
  grants: readonly RecordedGrant[],
): RecordedGrant | undefined {
  return grants.findLast(({ grant }) => {
    const last = events.at(-1)?.at ?? grant.created
    return grant.request === request.id && Date.parse(grant.created) >= Date.parse(last)
  })
}
