import type { AccessOptions } from '../rules/access-options.ts'
import type { AccessView } from './access-view.ts'
import { countingFetch } from '../counting-fetch.ts'
import { patiently } from '../patiently.ts'
import type { ResourceAccess } from './resource-access.ts'
import { findRulePlace } from '../rules/rule-place.ts'
import { walkTree } from './walk-tree.ts'

export interface ViewOptions extends AccessOptions {
  /** Told after each resource. */
  onProgress?: (progress: ViewProgress) => void
  /** Only containers: far fewer requests, but documents with rules of their own are not seen. */
  containersOnly?: boolean
  /** Resources looked at, at most. @default 5000 */
  resourceLimit?: number
  /** Requests at the same time. @default 8 */
  parallel?: number
}

export interface ViewProgress {
  /** Resources whose rules are known. */
  done: number
  /** Resources found so far; grows while containers are still being listed. */
  found: number
  /** What is known so far, containers first. */
  resources: readonly ResourceAccess[]
}

/**
 * Who may do what in a container and everything below it: own rules and inherited ones.
 *
 * Makes two requests per container, one per document, and a handful to find where the rules are.
 * Where the server asks for a pause, it waits. Stopping it (`signal`) gives what is known by then, with `complete: false`.
 *
 * @throws {ResourceError} when the server does not answer at all
 */
export async function viewOf(container: string, options: ViewOptions): Promise<AccessView> {
  const { fetch, count } = countingFetch(options.fetch)
  const find = () => findRulePlace(container, { ...options, fetch })
  const place = await patiently(find, options.signal)
  const { resources, failures, complete } = await walkTree(container, place, { ...options, fetch })
  return {
    container,
    language: place?.language ?? 'unknown',
    resources: resources.toSorted((one, other) => (one.url < other.url ? -1 : 1)),
    complete,
    failures,
    requests: count(),
  }
}
