import { allowedAccess } from '../resource/allowed-access.ts'
import { ResourceError } from '../errors.ts'
import type { RequestOptions } from '../resource/exchange.ts'
import { headResource } from '../resource/get-resource.ts'
import type { Profile } from './profile.ts'
import { documentUrl } from '../resource/web-address.ts'

/** The document to write to when something is added to a profile. */
export interface ProfileTarget {
  readonly url: string
  /** `undefined` where the server does not say. */
  readonly writable: boolean | undefined
}

/**
 * The WebID document where it can be written; otherwise a linked document in the storage, since
 * WebID documents often lie outside any storage (Solid26, requirement 3).
 */
export async function profileTarget(
  { webId, documents, preferencesFile }: Profile,
  storage: string,
  options: RequestOptions,
): Promise<ProfileTarget> {
  const own = { url: documentUrl(webId), writable: await mayAdd(documentUrl(webId), options) }
  if (own.writable) return own
  const linked = documents.filter(
    (url) => url.startsWith(storage) && url !== own.url && url !== preferencesFile,
  )
  for (const url of linked) if (await mayAdd(url, options)) return { url, writable: true }
  return own
}

async function mayAdd(url: string, options: RequestOptions): Promise<boolean | undefined> {
  try {
    const allowed = allowedAccess(await headResource(url, options))
    return allowed && (allowed.user.includes('append') || allowed.user.includes('write'))
  } catch (error) {
    if (error instanceof ResourceError && error.status !== undefined) return false
    throw error
  }
}
