import { sameOrigin } from '@selfdata/pod'
import type { Profile } from '@selfdata/pod'
import type { AccessRequest } from '../agreements/request.ts'

/**
 * How sure it is that a request comes from the one it names: it lies in a storage that their profile
 * names, on the same server as their WebID, or nothing proves it.
 */
export type ProofOfSender = 'own-storage' | 'same-server' | 'none'

/**
 * Judges a request by where it lies.
 *
 * @param profile of the WebID in `to`, as `discover` found it; undefined when it could not be read
 */
export function proofOfSender(
  { id, to }: Pick<AccessRequest, 'id' | 'to'>,
  profile: Pick<Profile, 'storages'> | undefined,
): ProofOfSender {
  if (profile?.storages.some((storage) => id.startsWith(storage))) return 'own-storage'
  return sameOrigin(id, to) ? 'same-server' : 'none'
}
