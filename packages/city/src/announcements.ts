import { announcementDigest } from '@selfdata/access'
import type { Announcement } from '@selfdata/access'
import type { Iri } from '@selfdata/vocab'
import { ask } from './ask.ts'
import type { CityServerOptions } from './ask.ts'

/**
 * Whether a server of the city wrote these very words to this person. Only a digest leaves the
 * device, and no token is needed.
 *
 * @throws {CityError} when the server does not answer
 */
export async function isFromServer(
  announcement: Announcement,
  to: Iri,
  options: CityServerOptions,
): Promise<boolean> {
  const { seal } = announcement
  if (seal === undefined) return false
  const body = { digest: announcementDigest(announcement, to), seal }
  const path = 'announcements/check'
  const { ours } = await ask<{ ours: boolean }>({ method: 'POST', path, body }, options)
  return ours
}
