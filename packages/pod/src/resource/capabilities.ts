import { notify, solid } from '@selfdata/vocab'
import { allowedAccess } from './allowed-access.ts'
import type { AllowedAccess } from './allowed-access.ts'
import { getDocument } from '../document/document.ts'
import { ResourceError } from '../errors.ts'
import type { RequestOptions } from './exchange.ts'
import { headResource } from './get-resource.ts'
import { linked } from './link-header.ts'
import { listed, takesPatches } from './patch-support.ts'

/** What a server can do with one resource, as far as it says so itself. */
export interface Capabilities {
  readonly url: string
  /** HTTP methods, upper case; absent where the server (or the browser) hides them. */
  readonly methods?: readonly string[]
  /** Whether it takes N3 Patches: without, two writers are told apart by ETags only. */
  readonly patches?: boolean
  /** Whether what was read can be named in a condition. `weak` ones never match. */
  readonly etag: 'strong' | 'weak' | 'none'
  /** Who may do what, as the server sees us. Absent with Access Control Policy. */
  readonly access?: AllowedAccess
  /** Where the resource's own rule lies. */
  readonly rule?: string
  /** Where the storage describes itself. */
  readonly description?: string
  /** Kinds of notification channels, as IRIs. */
  readonly channels: readonly string[]
}

/**
 * Asks a server what it can do with a resource, without changing anything: two requests.
 *
 * @throws {ResourceError} when the server refuses or does not answer
 */
export async function capabilities(url: string, options: RequestOptions): Promise<Capabilities> {
  const headers = await headResource(url, options)
  const etag = headers.get('etag')
  const description = linked(headers, url, solid.storageDescription)
  const known = {
    methods: listed(headers.get('allow'))?.map((method) => method.toUpperCase()),
    // A container's headers speak of the container: it takes none on any server.
    patches: url.endsWith('/') ? undefined : takesPatches(headers),
    access: allowedAccess(headers),
    rule: linked(headers, url, 'acl'),
    description,
  }
  return {
    url,
    ...Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined)),
    etag: etag === null ? 'none' : etag.startsWith('W/') ? 'weak' : 'strong',
    channels: description ? await channelsIn(description, options) : [],
  }
}

async function channelsIn(description: string, options: RequestOptions): Promise<string[]> {
  try {
    const { quads } = await getDocument(description, options)
    const types = quads.filter(({ predicate }) => predicate.value === notify.channelType)
    return [...new Set(types.map(({ object }) => object.value))].toSorted()
  } catch (error) {
    // A server that describes itself badly has no channels that we could use.
    if (error instanceof ResourceError) return []
    throw error
  }
}
