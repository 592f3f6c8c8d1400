import { discover } from '@selfdata/pod'
import { StorageClaimError } from './errors.ts'

/**
 * Checks that a person's profile names a storage as theirs.
 *
 * @throws {StorageClaimError} when it does not, or when the profile cannot be read
 */
export async function verifyStorage(
  { webId, storage }: { webId: string; storage: string },
  { fetch }: { fetch: typeof globalThis.fetch },
): Promise<void> {
  if (!isStorageAddress(storage)) throw new StorageClaimError('not-an-address')
  const profile = await discover(webId, { fetch, signal: AbortSignal.timeout(20_000) }).catch(
    (cause: unknown) => {
      throw new StorageClaimError('profile-unreadable', { cause })
    },
  )
  if (!profile.storages.includes(storage)) throw new StorageClaimError('not-in-profile')
}

function isStorageAddress(text: string): boolean {
  if (!URL.canParse(text)) return false
  const url = new URL(text)
  const plain = !url.search && !url.hash && !url.username && !url.password
  return plain && url.href === text && text.endsWith('/') && /^https?:$/.test(url.protocol)
}
