import { pim } from '@selfdata/vocab'
import { allowedAccess } from '../resource/allowed-access.ts'
import { ResourceError } from '../errors.ts'
import type { RequestOptions } from '../resource/exchange.ts'
import { headResource } from '../resource/get-resource.ts'
import { linksOf } from '../resource/link-header.ts'
import { documentUrl } from '../resource/web-address.ts'

/** A storage that the person may confirm as theirs. */
export interface StorageSuggestion {
  readonly storage: string
  /** Whether the signed-in person may change who has access; `undefined` where it is not said. */
  readonly control: boolean | undefined
}

/**
 * Looks for the storage a resource lies in, going up container by container.
 *
 * For profiles that name no storage. Only a suggestion to confirm: lying in a storage does not
 * mean owning it, and `pim:storage` is the only sound statement (Solid26).
 *
 * @throws {ResourceError} when the server cannot be reached
 */
export async function suggestStorage(
  iri: string,
  options: RequestOptions,
): Promise<StorageSuggestion | undefined> {
  const containers = containersAbove(documentUrl(iri))
  for (const storage of containers) {
    const headers = await headResource(storage, options).catch((error: unknown) => {
      if (error instanceof ResourceError && error.status !== undefined) return undefined
      throw error
    })
    if (!headers) continue
    const types = linksOf(headers, storage).filter(({ rel }) => rel.includes('type'))
    if (!types.some(({ url }) => url === pim.Storage)) continue
    return { storage, control: allowedAccess(headers)?.user.includes('control') }
  }
  return undefined
}

/** Innermost first. */
function containersAbove(url: string): string[] {
  const { origin, pathname } = new URL(url)
  const names = pathname.split('/').slice(1, -1).slice(0, 8)
  return [...names.keys(), names.length]
    .map(
      (depth) =>
        `${origin}/${names
          .slice(0, depth)
          .map((name) => `${name}/`)
          .join('')}`,
    )
    .filter((container) => container !== url)
    .toReversed()
}
