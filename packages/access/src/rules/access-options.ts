import type { Fetch, RequestOptions } from '@selfdata/pod'
import type { Iri } from '@selfdata/vocab'
import type { RuleCache } from './rule-cache.ts'

/** What every function that reads or writes rules takes from outside. */
export interface AccessOptions extends RequestOptions {
  /** Signed in as somebody who controls the resources. */
  fetch: Fetch
  /** WebID that `fetch` acts for. No change takes its control away. */
  me?: Iri
  /** Root of the storage, ends in `/`. Rules above it are not asked for. */
  storage?: string
  /** Rule documents of earlier calls, kept by their ETags. */
  cache?: RuleCache
}
