import { timingSafeEqual } from 'node:crypto'
import { announcementDigest } from '@selfdata/access'
import type { Announcement } from '@selfdata/access'
import type { Keys } from '../keys.ts'

/** The seal of what we tell one person. Nothing of it is kept: we know our own again. */
export function sealFor(
  announcement: Pick<Announcement, 'page' | 'summary'>,
  webId: string,
  keys: Keys,
): string {
  return keys.hash('announcement', announcementDigest(announcement, webId))
}

/** Whether we made this seal, today or under a former secret, over what has this digest. */
export function isOurSeal({ digest, seal }: { digest: string; seal: string }, keys: Keys): boolean {
  const shown = Buffer.from(seal)
  return keys.hashes('announcement', digest).some((hash) => {
    const own = Buffer.from(hash)
    return own.length === shown.length && timingSafeEqual(own, shown)
  })
}
