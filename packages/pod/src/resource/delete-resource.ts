import { exchange } from './exchange.ts'
import type { RequestOptions } from './exchange.ts'
import { strong, drop } from './put-resource.ts'
import { documentUrl } from './web-address.ts'

/**
 * Deletes a resource, or an empty container.
 *
 * @throws {NotFoundError} when there is nothing
 * @throws {ConflictError} when it changed since `ifMatch`, or a container is not empty
 * @throws {ResourceError} when the server refuses or does not answer
 */
export async function deleteResource(
  iri: string,
  options: RequestOptions & { ifMatch?: string },
): Promise<void> {
  const headers: Record<string, string> = options.ifMatch
    ? { 'if-match': strong(options.ifMatch) }
    : {}
  await exchange('Deleting', documentUrl(iri), { method: 'DELETE', headers }, options, drop)
}
