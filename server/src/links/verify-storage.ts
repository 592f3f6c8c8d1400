import { discover, headResource, linksOf } from '@selfdata/pod'
import { solid } from '@selfdata/vocab'
import { StorageClaimError } from './errors.ts'

/**
 * How sure it is that a storage belongs to a person: `owner` when the storage itself says so or the
 * WebID lies in it, `profile` when only the person's own profile does.
 */
export type Claim = 'owner' | 'profile'

/**
 * Checks that a person's profile names a storage as theirs.
 *
 * @throws {StorageClaimError} when it does not, or when the profile cannot be read
 */
export async function verifyStorage(
  { webId, storage }: { webId: string; storage: string },
  { fetch }: { fetch: typeof globalThis.fetch },
): Promise<Claim> {
  if (!isStorageAddress(storage)) throw new StorageClaimError('not-an-address')
  const signal = AbortSignal.timeout(20_000)
  const profile = await discover(webId, { fetch, publicFetch: fetch, signal }).catch(
    (cause: unknown) => {
      throw new StorageClaimError('profile-unreadable', { cause })
    },
  )
  if (!profile.storages.includes(storage)) throw new StorageClaimError('not-in-profile')
  if (webId.startsWith(storage)) return 'owner'
  const headers = await headResource(storage, { fetch, signal }).catch(() => new Headers())
  const owners = linksOf(headers, storage).filter(({ rel }) => rel.includes(solid.owner))
  return owners.some(({ url }) => url === webId) ? 'owner' : 'profile'
}

function isStorageAddress(text: string): boolean {
  if (!URL.canParse(text)) return false
  const url = new URL(text)
  const plain = !url.search && !url.hash && !url.username && !url.password
  return plain && url.href === text && text.endsWith('/') && /^https?:$/.test(url.protocol)
}
