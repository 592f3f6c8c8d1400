import type { Iri } from '@selfdata/vocab'
import type { AccessMode } from './access-mode.ts'
import { isContainer } from './rule-document.ts'
import type { Who } from './who.ts'

/** One thing that is allowed, said the same way whatever the server's rule language is. */
export interface AccessRule {
  who: Who
  /** Only through this app (its Client ID document); any app when absent. */
  client?: Iri
  modes: AccessMode[]
  /** The resource that may be used. */
  on: string
  /** The resource itself, or what lies in it (containers only). */
  reaches: Reach
  /** Written for this resource, or taken over from a container above. */
  from: 'here' | { inherited: string }
  /** Visitors whom another rule takes out: what they may do is said in rules of their own. */
  except?: Exception[]
}

/** Visitors with all that is given here. */
export interface Exception {
  who?: Who
  client?: Iri
}

export type Reach = 'this' | 'members'

/** What rules of a resource can be about, by its URL or path. */
export function reachesOf(url: string): readonly Reach[] {
  return isContainer(url) ? ['this', 'members'] : ['this']
}
