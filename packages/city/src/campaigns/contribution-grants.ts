import { readGrants, statusOf } from '@selfdata/access'
import type { AccessGrant, RecordedGrant } from '@selfdata/access'
import type { RequestOptions } from '@selfdata/pod'

/** The grants in force of a pod, by whether they are for one document. */
export interface DocumentGrants {
  inForce: RecordedGrant[]
  /** All others in force, which must not lose what they give. */
  others: AccessGrant[]
}

/**
 * By which grants a contribution may be read now.
 *
 * @throws {ResourceError} when the pod refuses or does not answer
 */
export async function grantsOfDocument(
  document: string,
  storage: string,
  { now, ...options }: RequestOptions & { now: () => Date },
): Promise<DocumentGrants> {
  const { found } = await readGrants(storage, options)
  const running = found.filter(({ grant, events }) =>
    ['active', 'over'].includes(statusOf({ events, end: grant.end }, { now: now() })),
  )
  const isOurs = ({ grant }: RecordedGrant) =>
    grant.permissions.some(({ target }) => target === document)
  return {
    inForce: running.filter(isOurs),
    others: running.filter((one) => !isOurs(one)).map(({ grant }) => grant),
  }
}
